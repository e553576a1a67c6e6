using Dti.Xlsx.Zip;

namespace Dti.Xlsx.Parts;

/// <summary>The list of sheets, the date system, and the names given to cells.</summary>
internal sealed class WorkbookPart
{
    private readonly List<SheetEntry> sheets = [];
    private readonly HashSet<string> parts = new(PartName.Comparer);
    private readonly List<(DefinedName Name, int? Sheet)> names = [];
    private readonly CellTexts texts;
    private readonly ReaderLimits limits;

    private WorkbookPart(CellTexts texts, ReaderLimits limits) => (this.texts, this.limits) = (texts, limits);

    public IReadOnlyList<SheetEntry> Sheets => sheets;

    public bool Uses1904Dates { get; private set; }

    public IReadOnlyList<DefinedName> Names { get; private set; } = [];

    public static WorkbookPart Read(string part, Package package, Relationships links, CellTexts texts, ReaderLimits limits)
    {
        var workbook = new WorkbookPart(texts, limits);
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
            else if (xml.Name == "definedNames")
                workbook.ReadNames(xml);
        }

        xml.Finish();
        workbook.Names = [.. workbook.names.Select(name => workbook.WithSheet(name.Name, name.Sheet, xml))];
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
        if (sheets.Count == limits.Sheets)
            throw RefusedException.TooLarge(nameof(ReaderLimits.Sheets));
        var visibility = xml.Attribute("state") switch
        {
            "hidden" => SheetVisibility.Hidden,
            "veryHidden" => SheetVisibility.VeryHidden,
            _ => SheetVisibility.Visible,
        };
        sheets.Add(new SheetEntry(texts.Keep(xml.Attribute("name")), visibility, part));
    }

    private void ReadNames(PartXml xml)
    {
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (xml.Name != "definedName")
                continue;
            if (names.Count == limits.DefinedNames)
                throw RefusedException.TooLarge(nameof(ReaderLimits.DefinedNames));
            int? sheet = xml.Has("localSheetId") ? xml.WholeNumber("localSheetId") ?? -1 : null;
            var (name, isHidden) = (texts.Keep(xml.Attribute("name")), xml.Flag("hidden"));
            names.Add((new DefinedName(name, null, texts.ReadPlain(xml), isHidden), sheet));
        }
    }

    // Sheets may be listed after the names.
    private DefinedName WithSheet(DefinedName name, int? sheet, PartXml xml)
    {
        if (sheet is not { } number)
            return name;
        return (uint)number < sheets.Count
            ? name with { Sheet = sheets[number].Name }
            : throw xml.Damaged("a name for a sheet that is not there");
    }
}
