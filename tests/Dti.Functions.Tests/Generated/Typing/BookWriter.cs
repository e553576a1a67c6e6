using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using Dti.Domain.Submissions;

namespace Dti.Functions.Tests.Generated.Typing;

/// <summary>Writes the bytes of a workbook as Excel would: styles, merges, hidden parts, shared or inline strings.</summary>
internal sealed class BookWriter(IReadOnlyList<Grid> grids, bool sharesStrings)
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const int FirstCustomFormat = 164;

    private readonly List<string> formats = ["General"];
    private readonly List<string> strings = [];

    public byte[] Write()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            var sheets = grids.Select(Sheet).ToList();
            Add(zip, "[Content_Types].xml", ContentTypes());
            Add(zip, "_rels/.rels", Relationships(["officeDocument xl/workbook.xml"]));
            Add(zip, "xl/_rels/workbook.xml.rels", Relationships(
                [.. sheets.Select((_, at) => $"worksheet worksheets/sheet{at + 1}.xml"), "styles styles.xml",
                    "sharedStrings sharedStrings.xml"]));
            Add(zip, "xl/workbook.xml",
                $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets>{string.Concat(grids.Select(SheetEntry))}</sheets></workbook>");
            foreach (var (at, sheet) in sheets.Index())
                Add(zip, $"xl/worksheets/sheet{at + 1}.xml", sheet);
            Add(zip, "xl/styles.xml", Styles());
            Add(zip, "xl/sharedStrings.xml",
                $"<sst xmlns=\"{Main}\">{string.Concat(strings.Select(text => $"<si>{Text(text)}</si>"))}</sst>");
        }

        return stream.ToArray();
    }

    private static string SheetEntry(Grid grid, int at) =>
        $"<sheet name=\"{SecurityElement.Escape(grid.Name)}\" sheetId=\"{at + 1}\"{(grid.IsHidden ? " state=\"hidden\"" : "")} r:id=\"rId{at + 1}\"/>";

    private string Sheet(Grid grid)
    {
        var xml = new StringBuilder($"<worksheet xmlns=\"{Main}\">");
        if (grid.HiddenColumns.Count > 0)
            xml.Append("<cols>").AppendJoin("", grid.HiddenColumns.Order().Select(
                at => $"<col min=\"{at}\" max=\"{at}\" width=\"9\" hidden=\"1\"/>")).Append("</cols>");
        xml.Append("<sheetData>");
        foreach (var row in grid.Cells.GroupBy(cell => cell.Key.Row))
        {
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{row.Key}\"{(grid.HiddenRows.Contains(row.Key) ? " hidden=\"1\"" : "")}>");
            foreach (var ((_, column), cell) in row)
                xml.Append(Cell(new CellAddress(row.Key, column), cell));
            xml.Append("</row>");
        }

        xml.Append("</sheetData>");
        if (grid.Merges.Count > 0)
        {
            var merges = grid.Merges.Select(m =>
                $"<mergeCell ref=\"{new CellAddress(m.Top, m.Left)}:{new CellAddress(m.Bottom, m.Right)}\"/>");
            xml.Append("<mergeCells>").AppendJoin("", merges).Append("</mergeCells>");
        }

        return xml.Append("</worksheet>").ToString();
    }

    private string Cell(CellAddress at, Typed cell)
    {
        var style = $" s=\"{IndexOf(formats, cell.Format)}\"";
        var formula = cell.Formula is { } text ? $"<f>{SecurityElement.Escape(text)}</f>" : "";
        return cell.As switch
        {
            Stored.Number when cell.Raw.Length == 0 => $"<c r=\"{at}\"{style}>{formula}</c>",
            Stored.Number => $"<c r=\"{at}\"{style}>{formula}<v>{cell.Raw}</v></c>",
            Stored.Error => $"<c r=\"{at}\"{style} t=\"e\">{formula}<v>{cell.Raw}</v></c>",
            _ when formula.Length > 0 => $"<c r=\"{at}\"{style} t=\"str\">{formula}<v>{SecurityElement.Escape(cell.Raw)}</v></c>",
            _ when sharesStrings => $"<c r=\"{at}\"{style} t=\"s\"><v>{IndexOf(strings, cell.Raw)}</v></c>",
            _ => $"<c r=\"{at}\"{style} t=\"inlineStr\"><is>{Text(cell.Raw)}</is></c>",
        };
    }

    private string Styles()
    {
        var custom = formats.Where(format => BuiltIn(format) is null)
            .Select(format => $"<numFmt numFmtId=\"{Number(format)}\" formatCode=\"{SecurityElement.Escape(format)}\"/>").ToList();
        var cells = string.Concat(formats.Select(
            format => $"<xf numFmtId=\"{Number(format)}\" fontId=\"0\" fillId=\"0\" borderId=\"0\" applyNumberFormat=\"1\"/>"));
        return $"<styleSheet xmlns=\"{Main}\">{(custom.Count == 0 ? "" : $"<numFmts count=\"{custom.Count}\">{string.Concat(custom)}</numFmts>")}"
            + $"<fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills><borders count=\"1\"><border/></borders><cellXfs count=\"{formats.Count}\">{cells}</cellXfs></styleSheet>";
    }

    private int Number(string format) => BuiltIn(format) ?? FirstCustomFormat + formats.IndexOf(format);

    private static int? BuiltIn(string format) => format switch
    {
        "General" => 0, "0" => 1, "0.00" => 2, "#,##0.00" => 4, "0%" => 9, "0.00%" => 10, "mm-dd-yy" => 14, _ => null,
    };

    private static int IndexOf(List<string> list, string item)
    {
        if (!list.Contains(item))
            list.Add(item);
        return list.IndexOf(item);
    }

    private static string Text(string text) => $"<t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t>";

    private string ContentTypes()
    {
        const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        var sheets = grids.Select((_, at) =>
            $"<Override PartName=\"/xl/worksheets/sheet{at + 1}.xml\" ContentType=\"{Spreadsheet}.worksheet+xml\"/>");
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Spreadsheet}.sheet.main+xml\"/>{string.Concat(sheets)}"
            + $"<Override PartName=\"/xl/styles.xml\" ContentType=\"{Spreadsheet}.styles+xml\"/>"
            + $"<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"{Spreadsheet}.sharedStrings+xml\"/></Types>";
    }

    private static string Relationships(IReadOnlyList<string> entries)
    {
        var lines = entries.Select((entry, at) => entry.Split(' ') is [var type, var target]
            ? $"<Relationship Id=\"rId{at + 1}\" Type=\"{Relations}/{type}\" Target=\"{target}\"/>" : "");
        return $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(lines)}</Relationships>";
    }

    private static void Add(ZipArchive zip, string name, string content)
    {
        using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        entry.Write(Encoding.UTF8.GetBytes(content));
    }
}
