using System.Text;
using Dti.Benchmarks;
using Dti.Pdf;

Encoding.RegisterProvider(CodePagesEncodingProvider.Instance); // ExcelDataReader asks for code page 1252
if (args is [ColdContest.Argument, var reader, var path])
{
    ColdContest.ReadOnce(reader, path);
    return;
}

if (args is ["ranking"])
{
    RankingContest.Hold(Console.Out);
    return;
}

// Prints Markdown; docs/benchmarks.md keeps the figures of the last change that moved them.
ReadingContest.Hold(Console.Out);

RankingContest.Hold(Console.Out);

WritingContest.Hold(Console.Out);

var document = TableReport.Build();
new Contest("Render a report of tables, tagged PDF/A-1b, warm",
    ("PdfRenderer.Render", () => PdfRenderer.Render(document, Stream.Null))).Hold(Console.Out);
Console.WriteLine($"\n{PdfRenderer.Lay(document).Pages.Count} pages.");
