namespace Dti.Xlsx.Hostile.Building;

/// <summary>A workbook put together from parts, each of which can be replaced. All parts that a reader reads are there.</summary>
internal sealed class Book
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string PackageLinks = "http://schemas.openxmlformats.org/package/2006/relationships";
    public const string TypesPart = "[Content_Types].xml";
    public const string RootLinksPart = "_rels/.rels";
    public const string WorkbookPart = "xl/workbook.xml";
    public const string WorkbookLinksPart = "xl/_rels/workbook.xml.rels";
    public const string StringsPart = "xl/sharedStrings.xml";
    public const string StylesPart = "xl/styles.xml";
    public const string SheetPart = "xl/worksheets/sheet1.xml";

    private readonly List<(string Name, Content Content)> parts =
    [
        (TypesPart, "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"></Types>"),
        (RootLinksPart, Relationships(("rId1", "officeDocument", WorkbookPart))),
        (WorkbookPart, Workbook(1)),
        (WorkbookLinksPart, Relationships(
            ("rId1", "worksheet", "worksheets/sheet1.xml"), ("strings", "sharedStrings", "sharedStrings.xml"),
            ("styles", "styles", "styles.xml"))),
        (StringsPart, Strings("<si><t>Sính Phình</t></si>")),
        (StylesPart, Styles("<cellXfs><xf numFmtId=\"2\"/></cellXfs>")),
        (SheetPart, Sheet("<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"0\"><v>42</v></c></row></sheetData>")),
    ];

    /// <summary>Every part that is read, in the order in which it is.</summary>
    public static IReadOnlyList<string> PartsRead { get; } =
        [TypesPart, RootLinksPart, WorkbookLinksPart, WorkbookPart, StringsPart, StylesPart, SheetPart];

    public static Book Rows(Content rows) => new Book().With(SheetPart, Sheet(Around("<sheetData>", rows, "</sheetData>")));

    public static Book Cells(Content cells) => Rows(Around("<row r=\"1\">", cells, "</row>"));

    /// <summary>One text cell whose XML is given: escapes and character references are the caller's.</summary>
    public static Book Text(string xml) => Cells($"<c r=\"A1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{xml}</t></is></c>");

    public static Book Number(string value) => Cells($"<c r=\"A1\"><v>{value}</v></c>");

    public static Content Sheet(Content content) => Around($"<worksheet xmlns=\"{Main}\" xmlns:r=\"{Links}\">", content, "</worksheet>");

    public static Content Strings(Content items) => Around($"<sst xmlns=\"{Main}\">", items, "</sst>");

    public static Content Styles(Content content) => Around($"<styleSheet xmlns=\"{Main}\">", content, "</styleSheet>");

    public static string Relationships(params (string Id, string Kind, string Target)[] links) =>
        $"<Relationships xmlns=\"{PackageLinks}\">" + string.Concat(links.Select(link =>
            $"<Relationship Id=\"{link.Id}\" Type=\"{Links}/{link.Kind}\" Target=\"{link.Target}\"/>")) + "</Relationships>";

    /// <summary>Lists sheets of ids rId1, rId2 …</summary>
    public static string Workbook(int sheets) => $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Links}\"><sheets>"
        + string.Concat(Enumerable.Range(1, sheets).Select(id => $"<sheet name=\"Bảng {id}\" sheetId=\"{id}\" r:id=\"rId{id}\"/>"))
        + "</sheets></workbook>";

    public static Content Around(string before, Content content, string after) => Content.Of(before).Then(content).Then(after);

    /// <summary>Replaces a part or adds one.</summary>
    public Book With(string name, Content content)
    {
        var at = parts.FindIndex(part => part.Name == name);
        if (at < 0)
            parts.Add((name, content));
        else
            parts[at] = (name, content);
        return this;
    }

    public Book Without(string name)
    {
        parts.RemoveAll(part => part.Name == name);
        return this;
    }

    /// <summary>The XML of a part as text.</summary>
    public string Xml(string name) => System.Text.Encoding.UTF8.GetString(parts.Find(part => part.Name == name).Content.ToBytes());

    /// <summary>Puts XML in front of the end tag of a part's outermost element.</summary>
    public Book Inside(string name, Content content)
    {
        var xml = Xml(name);
        var end = xml.LastIndexOf("</", StringComparison.Ordinal);
        return With(name, Around(xml[..end], content, xml[end..]));
    }

    public Archive ToArchive(string? liar = null, Lies? lies = null, bool stored = false)
    {
        var archive = new Archive();
        foreach (var (name, content) in parts)
            archive.Add(name, content, name == liar ? lies : null, stored);
        return archive;
    }

    public byte[] ToBytes() => ToArchive().ToBytes();
}
