namespace Dti.Xlsx.Writing.Parts;

/// <summary>Writes all parts. Content types come first and the first sheet third, by which other programs tell what the file is;
/// styles and shared texts come after the sheets, when they are known.</summary>
internal sealed class WorkbookParts(WorkbookContent workbook, PartWriter xml)
{
    private readonly StyleTable styles = new();
    private readonly SharedTexts texts = new();
    private int shapeBlock = 1;

    public void WriteAll()
    {
        WriteContentTypes();
        WriteLinks();
        var rows = new RowWriter(xml, styles, texts);
        var sheets = new SheetPart(xml, rows, workbook.FontSize);
        for (var index = 0; index < workbook.Sheets.Count; index++)
            WriteSheet(sheets, index);

        new WorkbookPart(workbook, xml).Write(calculates: rows.HasFormulas);
        texts.WriteTo(xml);
        new StylesPart(workbook, styles, xml).Write();
        WriteProperties();
    }

    private void WriteSheet(SheetPart part, int index)
    {
        var sheet = workbook.Sheets[index];
        part.Write(sheet, number: index + 1, isShown: index == workbook.IndexShown);
        if (sheet.Comments.Count == 0)
            return;
        CommentParts.Write(sheet, index + 1, shapeBlock, xml);
        shapeBlock += CommentShapes.BlocksOf(sheet);
    }

    private void WriteContentTypes()
    {
        xml.Begin("[Content_Types].xml");
        xml.Write($"""
            <Types xmlns="{PartNames.ContentTypes}">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/>
            <Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>
            <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
            """);
        WriteType("workbook", "sheet.main");
        WriteType("styles", "styles");
        WriteType("sharedStrings", "sharedStrings");
        for (var index = 0; index < workbook.Sheets.Count; index++)
        {
            WriteType($"worksheets/sheet{index + 1}", "worksheet");
            if (workbook.Sheets[index].Comments.Count > 0)
                WriteType($"comments{index + 1}", "comments");
        }

        xml.Write("</Types>"u8);
        xml.End();
    }

    private void WriteType(string part, string type) =>
        xml.Write($"<Override PartName=\"/xl/{part}.xml\" ContentType=\"{PartNames.SpreadsheetType}.{type}+xml\"/>");

    private void WriteLinks()
    {
        xml.Begin("_rels/.rels");
        xml.Write($"""
            <Relationships xmlns="{PartNames.PackageLinks}">
            <Relationship Id="rId1" Type="{PartNames.Links}/officeDocument" Target="xl/workbook.xml"/>
            <Relationship Id="rId2" Type="{PartNames.PackageLinks}/metadata/core-properties" Target="docProps/core.xml"/>
            </Relationships>
            """);
        xml.End();
    }

    private void WriteProperties()
    {
        xml.Begin("docProps/core.xml");
        xml.Write($"<cp:coreProperties xmlns:cp=\"{PartNames.CoreProperties}\" xmlns:dc=\"{PartNames.Elements}\">");
        WriteProperty("title", workbook.Title);
        WriteProperty("creator", workbook.Creator);
        WriteProperty("language", workbook.Language);
        xml.Write("</cp:coreProperties>"u8);
        xml.End();
    }

    private void WriteProperty(string name, string? value)
    {
        if (value is not null)
            xml.Write($"<dc:{name}>{value}</dc:{name}>");
    }
}
