using System.IO.Compression;
using System.Text;
using System.Xml;
using Dti.Benchmarks;
using Dti.Domain.Scoring;
using Dti.Pdf;
using Dti.Xlsx;
using ExcelDataReader;

// Prints Markdown; docs/benchmarks.md keeps the figures of the last change that moved them.
Encoding.RegisterProvider(CodePagesEncodingProvider.Instance); // ExcelDataReader asks for code page 1252
var workbook = LargeWorkbook.Build();

new Contest("Read 50,000 × 10 cells, warm",
    ("inflate + XmlReader (the floor)", () => WalkXml(workbook)),
    ("Dti.Xlsx", () => ReadWorkbook(workbook)),
    ("ExcelDataReader 3.6", () => ReadWithExcelDataReader(workbook))).Hold(Console.Out);

new Contest("Rank 3,321 units on 60 indices: 64 boards",
    ("Ranking.Of", () => Ranking.Of(NationalRound.Rubric, NationalRound.Cards, []))).Hold(Console.Out);

WritingContest.Hold(Console.Out);

var document = TableReport.Build();
new Contest("Render a report of tables, tagged PDF/A-1b, warm",
    ("PdfRenderer.Render", () => PdfRenderer.Render(document, Stream.Null))).Hold(Console.Out);
Console.WriteLine($"\n{PdfRenderer.Lay(document).Pages.Count} pages.");

static void WalkXml(byte[] file)
{
    using var zip = new ZipArchive(new MemoryStream(file));
    foreach (var part in new[] { "xl/sharedStrings.xml", LargeWorkbook.SheetPart })
    {
        using var reader = XmlReader.Create(zip.GetEntry(part)!.Open());
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Text)
                _ = reader.Value;
        }
    }
}

static void ReadWorkbook(byte[] file)
{
    using var stream = new MemoryStream(file);
    if (WorkbookReader.Read(stream, new ReaderLimits(), CancellationToken.None) is not ReadResult.Success { Workbook.Sheets: [{ Rows.Count: 50_000 }] })
        throw new InvalidOperationException("The workbook was not read.");
}

static void ReadWithExcelDataReader(byte[] file)
{
    using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(file));
    while (reader.Read())
    {
        for (var column = 0; column < reader.FieldCount; column++)
            _ = reader.GetValue(column);
    }
}
