using Dti.Xlsx.Zip;

namespace Dti.Xlsx.Parts;

/// <summary>The list of sheets and the date system.</summary>
internal sealed class WorkbookPart
{
    private readonly List<SheetEntry> sheets = [];
    private readonly HashSet<string> parts = new(PartName.Comparer);

    private WorkbookPart()
    {
    }

    public IReadOnlyList<SheetEntry> Sheets => sheets;

    public bool Uses1904Dates { get; private set; }

    public static WorkbookPart Read(string part, Package package, Relationships links, ReaderLimits limits)
    {
        var workbook = new WorkbookPart();
        using var xml = new PartXml(package.Open(part), limits, Namespaces.Main, Namespaces.StrictMain);
        xml.EnterRoot();
        if (xml.Name != "workbook")
            throw new RefusedException(ReadFailure.NotAWorkbook, $"{part} is no workbook");
        while (xml.NextChild(0))
        {
            if (xml.Name == "workbookPr")
                workbook.Uses1904Dates = xml.Flag("date1904");
            else if (xml.Name == "sheets")
                workbook.ReadSheets(xml, package, links);
        }

        xml.Finish();
        return workbook;
    }

    private void ReadSheets(PartXml xml, Package package, Relationships links)
    {
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (xml.Name != "sheet")
                continue;
            var id = xml.Attribute("id", Namespaces.Links) ?? xml.Attribute("id", Namespaces.StrictLinks);
            if (links.Find(id) is not { } link)
                throw xml.Damaged("a sheet without a part");
            if (link.IsKind("xlMacrosheet") || link.IsKind("xlIntlMacrosheet"))
                throw new RefusedException(ReadFailure.Macros, "macro sheet");
            Add(xml, package, link.Part);
        }
    }

    // A part that stood for many sheets would be read many times over.
    private void Add(PartXml xml, Package package, string part)
    {
        if (!package.Contains(part))
            throw xml.Damaged("a sheet whose part is missing");
        if (!parts.Add(part))
            throw xml.Damaged("two sheets in one part");
        var visibility = xml.Attribute("state") switch
        {
            "hidden" => SheetVisibility.Hidden,
            "veryHidden" => SheetVisibility.VeryHidden,
            _ => SheetVisibility.Visible,
        };
        sheets.Add(new SheetEntry(TextEscapes.Decode(xml.Attribute("name")), visibility, part));
    }
}
