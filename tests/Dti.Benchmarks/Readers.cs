using System.IO.Compression;
using System.Xml;
using ClosedXML.Excel;
using Dti.Xlsx;
using ExcelDataReader;

namespace Dti.Benchmarks;

/// <summary>The readers compared. Each looks at every cell and returns how many hold something; the floor counts none.</summary>
internal static class Readers
{
    public const string Floor = "inflate + XmlReader (the floor)";
    public const string Own = "Dti.Xlsx";
    public const string ClosedXml = "ClosedXML 0.95.4";

    public static IReadOnlyList<(string Name, Func<byte[], int> Read)> All { get; } =
        [(Floor, WalkXml), (Own, ReadOwn), ("ExcelDataReader 3.6", ReadWithExcelDataReader), (ClosedXml, ReadWithClosedXml)];

    private static int WalkXml(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        foreach (var part in zip.Entries.Where(entry => entry.Name is "sharedStrings.xml" or "sheet1.xml"))
        {
            using var reader = XmlReader.Create(part.Open());
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Text)
                    _ = reader.Value;
            }
        }

        return 0;
    }

    private static int ReadOwn(byte[] file)
    {
        using var stream = new MemoryStream(file);
        return WorkbookReader.Read(stream, new ReaderLimits(), CancellationToken.None) is ReadResult.Success { Workbook: var workbook }
            ? workbook.Sheets.Sum(sheet => sheet.Rows.Sum(row => row.Cells.Count))
            : throw new InvalidOperationException("The workbook was not read.");
    }

    private static int ReadWithExcelDataReader(byte[] file)
    {
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(file));
        var count = 0;
        while (reader.Read())
        {
            for (var column = 0; column < reader.FieldCount; column++)
                count += reader.GetValue(column) is null ? 0 : 1;
        }

        return count;
    }

    private static int ReadWithClosedXml(byte[] file)
    {
        using var workbook = new XLWorkbook(new MemoryStream(file));
        return workbook.Worksheets.Sum(sheet => sheet.CellsUsed().Count(cell => cell.Value is not null));
    }
}
