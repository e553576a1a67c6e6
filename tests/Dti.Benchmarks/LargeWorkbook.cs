using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Dti.Benchmarks;

/// <summary>A sheet of 50,000 rows and 10 columns: a name, a shared text and eight scores, as spreadsheet programs write them.</summary>
internal static class LargeWorkbook
{
    public const int Cells = Rows * 10;

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string SheetPart = "xl/worksheets/sheet1.xml";
    private const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private const string Styles = $"<styleSheet xmlns=\"{Main}\"><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
        + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
        + "<cellXfs count=\"2\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
        + "<xf numFmtId=\"2\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>";

    private const int Rows = 50_000;

    /// <param name="prefix">Of every element name of the sheet and the texts, as some libraries write it; none if empty.</param>
    public static byte[] Build(string prefix = "")
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Spreadsheet}.sheet.main+xml\"/>"
                + $"<Override PartName=\"/{SheetPart}\" ContentType=\"{Spreadsheet}.worksheet+xml\"/>"
                + $"<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"{Spreadsheet}.sharedStrings+xml\"/>"
                + $"<Override PartName=\"/xl/styles.xml\" ContentType=\"{Spreadsheet}.styles+xml\"/></Types>");
            Add(zip, "_rels/.rels", Relationships($"<Relationship Id=\"rId1\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/>"));
            Add(zip, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            Add(zip, "xl/_rels/workbook.xml.rels", Relationships($"<Relationship Id=\"rId1\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                + $"<Relationship Id=\"rId2\" Type=\"{Relations}/sharedStrings\" Target=\"sharedStrings.xml\"/>"
                + $"<Relationship Id=\"rId3\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/>"));
            Add(zip, "xl/styles.xml", Styles);
            Add(zip, "xl/sharedStrings.xml", Prefixed(SharedStrings(), prefix));
            Add(zip, SheetPart, Prefixed(Sheet(), prefix));
        }

        return stream.ToArray();
    }

    public static double InflatedMebibytes(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return zip.Entries.Sum(entry => entry.Length) / (double)(1 << 20);
    }

    private static string Prefixed(string xml, string prefix) => prefix.Length == 0 ? xml
        : Regex.Replace(xml, "<(/?)([a-zA-Z])", $"<$1{prefix}:$2").Replace(" xmlns=", $" xmlns:{prefix}=", StringComparison.Ordinal);

    private static string Sheet()
    {
        var sheet = new StringBuilder($"<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"{Main}\"><sheetData>");
        for (var row = 1; row <= Rows; row++)
        {
            sheet.Append(CultureInfo.InvariantCulture, $"<row r=\"{row}\"><c r=\"A{row}\" t=\"s\"><v>{row % 1000}</v></c><c r=\"B{row}\" t=\"s\"><v>{row % 7}</v></c>");
            for (var column = 'C'; column <= 'J'; column++)
                sheet.Append(CultureInfo.InvariantCulture, $"<c r=\"{column}{row}\" s=\"1\"><v>{(row * 31 + column * 17) % 10000 / 100m}</v></c>");
            sheet.Append("</row>");
        }

        return sheet.Append("</sheetData></worksheet>").ToString();
    }

    private static string SharedStrings() =>
        $"<sst xmlns=\"{Main}\">{string.Concat(Enumerable.Range(0, 1000).Select(at => $"<si><t>UBND xã Mường Báng {at}</t></si>"))}</sst>";

    private static string Relationships(string entries) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{entries}</Relationships>";

    private static void Add(ZipArchive zip, string name, string content)
    {
        using var entry = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
        entry.Write(Encoding.UTF8.GetBytes(content));
    }
}
