using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace Dti.Functions.Tests.Support;

/// <summary>Writes a workbook of one sheet: strings as text, numbers as numbers, null leaves the cell out.</summary>
internal static class SheetBuilder
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static byte[] Build(params IReadOnlyList<object?[]> rows) => Build(Sheet(rows, hiddenRow: 0, hiddenColumn: 0), "");

    /// <summary>The same with merged ranges, written <c>C1:J1</c>.</summary>
    public static byte[] BuildMerged(IReadOnlyList<string> merges, IReadOnlyList<object?[]> rows)
    {
        var merged = string.Concat(merges.Select(range => $"<mergeCell ref=\"{range}\"/>"));
        var sheet = Sheet(rows, hiddenRow: 0, hiddenColumn: 0);
        return Build(sheet.Replace("</sheetData>", $"</sheetData><mergeCells>{merged}</mergeCells>", StringComparison.Ordinal), "");
    }

    /// <summary>The same with one row and one column hidden, and a hidden sheet behind.</summary>
    public static byte[] BuildHiding(int row, int column, params IReadOnlyList<object?[]> rows) =>
        Build(Sheet(rows, row, column), "<sheet name=\"Ẩn\" sheetId=\"2\" state=\"hidden\" r:id=\"rId2\"/>");

    private static byte[] Build(string sheet, string hiddenSheet)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "_rels/.rels", Relationship("officeDocument", "xl/workbook.xml"));
            Add(zip, "xl/_rels/workbook.xml.rels", Relationship("worksheet", "worksheets/sheet1.xml", "worksheets/sheet2.xml"));
            Add(zip, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets><sheet name=\"Bảng\" sheetId=\"1\" r:id=\"rId1\"/>{hiddenSheet}</sheets></workbook>");
            Add(zip, "xl/worksheets/sheet1.xml", sheet);
            Add(zip, "xl/worksheets/sheet2.xml", Sheet([], hiddenRow: 0, hiddenColumn: 0));
        }

        return stream.ToArray();
    }

    private static string Sheet(IReadOnlyList<object?[]> rows, int hiddenRow, int hiddenColumn)
    {
        var columns = hiddenColumn == 0 ? "" : $"<cols><col min=\"{hiddenColumn}\" max=\"{hiddenColumn}\" hidden=\"1\"/></cols>";
        var sheet = new StringBuilder($"<worksheet xmlns=\"{Main}\">{columns}<sheetData>");
        foreach (var (at, row) in rows.Index())
        {
            sheet.Append(CultureInfo.InvariantCulture, $"<row r=\"{at + 1}\"{(at + 1 == hiddenRow ? " hidden=\"1\"" : "")}>");
            foreach (var (column, value) in row.Index().Where(cell => cell.Item is not null))
                sheet.Append(Cell((char)('A' + column), at + 1, value!));
            sheet.Append("</row>");
        }

        return sheet.Append("</sheetData></worksheet>").ToString();
    }

    private static string Cell(char column, int row, object value) => value is string text
        ? $"<c r=\"{column}{row}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(text)}</t></is></c>"
        : string.Create(CultureInfo.InvariantCulture, $"<c r=\"{column}{row}\"><v>{value}</v></c>");

    private static string Relationship(string type, params IReadOnlyList<string> targets)
    {
        var entries = targets.Select((target, at) => $"<Relationship Id=\"rId{at + 1}\" Type=\"{Relations}/{type}\" Target=\"{target}\"/>");
        return $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(entries)}</Relationships>";
    }

    private static void Add(ZipArchive zip, string name, string content)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(content));
    }
}
