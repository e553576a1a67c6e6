namespace Dti.Xlsx.Writing.Parts;

/// <summary>Writes the list of sheets, what of them is printed, and the links to the other parts.</summary>
internal sealed class WorkbookPart(WorkbookContent workbook, PartWriter xml)
{
    /// <param name="calculates">Has formulas worked out when the workbook is opened.</param>
    public void Write(bool calculates)
    {
        xml.Begin("xl/workbook.xml");
        xml.Write($"<workbook xmlns=\"{PartNames.Main}\" xmlns:r=\"{PartNames.Links}\">");
        WriteViews();
        WriteSheets();
        WriteNames();
        xml.Write(calculates ? "<calcPr fullCalcOnLoad=\"1\"/></workbook>"u8 : "</workbook>"u8);
        xml.End();
        WriteLinks();
    }

    private void WriteViews()
    {
        var shown = workbook.IndexShown;
        xml.Write($"<bookViews><workbookView firstSheet=\"{shown}\" activeTab=\"{shown}\"/></bookViews>");
    }

    private void WriteSheets()
    {
        xml.Write("<sheets>"u8);
        foreach (var (index, sheet) in workbook.Sheets.Index())
        {
            xml.Write($"<sheet name=\"{sheet.Name}\" sheetId=\"{index + 1}\"");
            if (sheet.Visibility != SheetVisibility.Visible)
                xml.Write($" state=\"{(sheet.Visibility == SheetVisibility.Hidden ? "hidden" : "veryHidden")}\"");
            xml.Write($" r:id=\"rId{index + 1}\"/>");
        }

        xml.Write("</sheets>"u8);
    }

    private void WriteNames()
    {
        if (workbook.Sheets.All(sheet => sheet.Print is null or { Area: null, RepeatedRows: null }))
            return;
        xml.Write("<definedNames>"u8);
        foreach (var (index, sheet) in workbook.Sheets.Index())
        {
            if (sheet.Print?.Area is { } area)
                WriteName("Print_Area", index, SheetReference.To(sheet.Name, area));
            if (sheet.Print?.RepeatedRows is var (first, last))
                WriteName("Print_Titles", index, SheetReference.ToRows(sheet.Name, first, last));
        }

        xml.Write("</definedNames>"u8);
    }

    private void WriteName(string name, int sheet, string reference) =>
        xml.Write($"<definedName name=\"_xlnm.{name}\" localSheetId=\"{sheet}\">{reference}</definedName>");

    private void WriteLinks()
    {
        xml.Begin("xl/_rels/workbook.xml.rels");
        xml.Write($"<Relationships xmlns=\"{PartNames.PackageLinks}\">");
        var count = workbook.Sheets.Count;
        for (var number = 1; number <= count; number++)
            WriteLink(number, "worksheet", $"worksheets/sheet{number}");
        WriteLink(count + 1, "styles", "styles");
        WriteLink(count + 2, "sharedStrings", "sharedStrings");
        xml.Write("</Relationships>"u8);
        xml.End();
    }

    private void WriteLink(int id, string kind, string part) =>
        xml.Write($"<Relationship Id=\"rId{id}\" Type=\"{PartNames.Links}/{kind}\" Target=\"{part}.xml\"/>");
}
