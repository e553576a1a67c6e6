using System.Security;

namespace Dti.Xlsx.Tests.Building;

/// <summary>A small workbook put together from XML, every part of which can be replaced.</summary>
internal sealed class WorkbookFile
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string PackageLinks = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly Dictionary<string, string> replaced = [];
    private readonly HashSet<string> left = [];
    private readonly List<(string Name, string State, string Xml)> sheets = [];

    /// <summary>A workbook of one sheet with these rows.</summary>
    public static WorkbookFile WithRows(string rows) => new WorkbookFile().Sheet("Bảng 1", $"<sheetData>{rows}</sheetData>");

    /// <summary>A workbook of one sheet with these cells in row 1.</summary>
    public static WorkbookFile WithCells(string cells) => WithRows($"<row r=\"1\">{cells}</row>");

    public WorkbookFile Sheet(string name, string content, string state = "visible")
    {
        sheets.Add((name, state, $"<worksheet xmlns=\"{Main}\">{content}</worksheet>"));
        return this;
    }

    public WorkbookFile Strings(string items) => Part("xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{items}</sst>");

    public WorkbookFile Styles(string content) => Part("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\">{content}</styleSheet>");

    /// <summary>One cell format per number format code, numbered from 0.</summary>
    public WorkbookFile Formats(params string[] codes)
    {
        var formats = codes.Select((code, index) =>
            $"<numFmt numFmtId=\"{200 + index}\" formatCode=\"{SecurityElement.Escape(code)}\"/>");
        var cells = codes.Select((_, index) => $"<xf numFmtId=\"{200 + index}\"/>");
        return Styles($"<numFmts>{string.Concat(formats)}</numFmts><cellXfs>{string.Concat(cells)}</cellXfs>");
    }

    public WorkbookFile Part(string name, string xml)
    {
        replaced[name] = xml;
        return this;
    }

    public WorkbookFile Without(string name)
    {
        left.Add(name);
        return this;
    }

    public IEnumerable<KeyValuePair<string, string>> Parts()
    {
        var parts = new Dictionary<string, string>
        {
            ["[Content_Types].xml"] = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
            ["_rels/.rels"] = Relationships(("rId1", "officeDocument", "xl/workbook.xml")),
            ["xl/workbook.xml"] = WorkbookXml(),
            ["xl/_rels/workbook.xml.rels"] = Relationships([.. WorkbookLinks()]),
        };
        for (var index = 0; index < sheets.Count; index++)
            parts[$"xl/worksheets/sheet{index + 1}.xml"] = sheets[index].Xml;
        foreach (var (name, xml) in replaced)
            parts[name] = xml;
        return parts.Where(part => !left.Contains(part.Key));
    }

    public ZipFile ToZip()
    {
        var zip = new ZipFile();
        foreach (var (name, xml) in Parts())
            zip.Add(name, xml);
        return zip;
    }

    public byte[] ToBytes() => ToZip().ToBytes();

    public static string Relationships(params (string Id, string Kind, string Target)[] links)
    {
        var listed = links.Select(link =>
            $"<Relationship Id=\"{link.Id}\" Type=\"{Links}/{link.Kind}\" Target=\"{link.Target}\"/>");
        return $"<Relationships xmlns=\"{PackageLinks}\">{string.Concat(listed)}</Relationships>";
    }

    private IEnumerable<(string Id, string Kind, string Target)> WorkbookLinks()
    {
        for (var index = 0; index < sheets.Count; index++)
            yield return ($"rId{index + 1}", "worksheet", $"worksheets/sheet{index + 1}.xml");
        if (replaced.ContainsKey("xl/sharedStrings.xml"))
            yield return ("strings", "sharedStrings", "sharedStrings.xml");
        if (replaced.ContainsKey("xl/styles.xml"))
            yield return ("styles", "styles", "styles.xml");
    }

    private string WorkbookXml()
    {
        var listed = sheets.Select((sheet, index) =>
            $"<sheet name=\"{sheet.Name}\" sheetId=\"{index + 1}\" state=\"{sheet.State}\" r:id=\"rId{index + 1}\"/>");
        return $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Links}\"><sheets>{string.Concat(listed)}</sheets></workbook>";
    }
}
