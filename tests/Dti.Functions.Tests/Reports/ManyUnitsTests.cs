using System.Text.RegularExpressions;
using Dti.Domain.Reports;
using Dti.Functions.Reports;
using Dti.Functions.Reports.Docx;
using Dti.Functions.Reports.Pdf;
using Dti.Functions.Reports.Xlsx;
using Dti.Pdf;
using Dti.Xlsx;
using DocumentFormat.OpenXml.Packaging;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace Dti.Functions.Tests.Reports;

/// <summary>Reports as large and as odd as they come, in every format: nothing breaks, no row is lost, no signature is split.</summary>
public class ManyUnitsTests
{
    private static readonly ReportFonts Fonts = new();

    public static TheoryData<string, int, int, int> Rankings => new()
    {
        { "self-scoring", 130, 130, 1 }, { "self-scoring", 130, 64, 1 }, { "self-scoring", 1, 1, 1 }, { "self-scoring", 12, 0, 1 },
        { "self-scoring", 40, 40, 0 }, { "self-scoring", 1000, 1000, 1 },
        { "index-analysis", 130, 130, 1 }, { "index-analysis", 1, 1, 1 }, { "index-analysis", 12, 0, 1 }, { "index-analysis", 40, 40, 0 },
    };

    [Theory]
    [MemberData(nameof(Rankings))]
    public void Every_unit_stands_on_a_page_and_nothing_leaves_the_paper(string kind, int units, int ranked, int step)
    {
        var report = Compose(kind, units, ranked, step);

        var layout = PdfRenderer.Lay(ReportPdf.Lay(report, Fonts.Family));

        Assert.Empty(layout.Notices);
        Assert.All(layout.Pages, page => Assert.All(page.Texts, text => Assert.InRange(text.X, 0, page.Width - text.Width + 0.5)));
        Assert.All(layout.Pages, page => Assert.All(page.Texts, text => Assert.InRange(text.Baseline, 0, page.Height)));
        var text = string.Concat(layout.Pages.SelectMany(page => page.Texts).Select(placed => placed.Text)).Replace(" ", "", StringComparison.Ordinal);
        Assert.All(Enumerable.Range(0, units), unit => Assert.True(Count(text, unit) >= Math.Max(1, RowsOf(report, unit))));
        AssertOnOnePage(layout, "Nơi nhận:", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "- Lưu: VT.");
    }

    [Theory]
    [MemberData(nameof(Rankings))]
    public void Every_row_is_in_the_document_and_in_the_workbook(string kind, int units, int ranked, int step)
    {
        var report = Compose(kind, units, ranked, step);
        var rows = report.Parts.OfType<ReportPart.Grid>().Sum(grid => grid.Table.Rows.Count);
        Assert.All(
            report.Annexes.SkipLast(1).SelectMany(annex => annex.Parts).OfType<ReportPart.Grid>(),
            grid => Assert.Equal(ranked, grid.Table.Rows.Count(row => !row.IsSummary)));

        using var docx = WordprocessingDocument.Open(new MemoryStream(ReportDocx.Render(report)), isEditable: false);
        Assert.True(docx.MainDocumentPart!.Document.Body!.Descendants<TableRow>().Count() >= rows);
        var words = docx.MainDocumentPart.Document.Body.InnerText;
        Assert.All(Enumerable.Range(0, units), unit => Assert.True(Count(words, unit) >= Math.Max(1, RowsOf(report, unit))));

        var workbook = Assert.IsType<ReadResult.Success>(
            WorkbookReader.Read(new MemoryStream(ReportXlsx.Render(report)), new ReaderLimits(), CancellationToken.None)).Workbook;
        var cells = string.Join('\n', workbook.Sheets.SelectMany(sheet => sheet.Rows).SelectMany(row => row.Cells).Select(cell => cell.Text));
        Assert.All(Enumerable.Range(0, ranked), unit => Assert.True(Count(cells, unit) >= RowsOf(report, unit)));
    }

    // Names differ in their last four digits alone, behind a word that no other text has before digits.
    private static int Count(string text, int unit) =>
        Regex.Count(text, "Đức ?Số ?" + ManyUnits.NameOf(unit)[^4..]);

    private static int RowsOf(ReportContent report, int unit) => report.Parts.OfType<ReportPart.Grid>()
        .Sum(grid => grid.Table.Rows.Count(row => row.Cells.Any(cell => cell.Plain.StartsWith(ManyUnits.NameOf(unit), StringComparison.Ordinal))));

    private static ReportContent Compose(string kind, int units, int ranked, int step)
    {
        var facts = ManyUnits.Facts(units, ranked, unit => 10 + (step * unit % 90));
        return ReportKinds.Find(kind)!.Compose(kind == "index-analysis" ? facts.SeenBy(0) : facts);
    }

    private static void AssertOnOnePage(PdfLayout layout, params string[] lines) =>
        Assert.Contains(layout.Pages, page => lines.All(line => page.Texts.Any(text => text.Text.Contains(line, StringComparison.Ordinal))));
}
