using Dti.Pdf;

namespace Dti.Benchmarks.Printing;

/// <summary>The chapters as blocks of Dti.Pdf.</summary>
internal static class PrintedPdf
{
    private static readonly ParagraphStyle Body = new() { Alignment = HorizontalAlignment.Justify, FirstLineIndentMm = 12.7, SpaceBefore = 6 };
    private static readonly ParagraphStyle Heading = Body with { Bold = true, Role = StructureRole.Heading2, KeepWithNext = true };
    private static readonly ParagraphStyle Cell = new() { Size = 12 };
    private static readonly ParagraphStyle Figure = Cell with { Alignment = HorizontalAlignment.Right };
    private static readonly ParagraphStyle HeadCell = Cell with { Bold = true, Alignment = HorizontalAlignment.Center };
    private static readonly ParagraphStyle Note = new() { Size = 10.5 };
    private static readonly ParagraphStyle Caption = HeadCell with { Bold = false, Italic = true, Role = StructureRole.Caption, SpaceAfter = 6 };

    public static PdfDocument Build(FontFamily fonts) => new(
        new PdfMetadata("Báo cáo"), fonts,
        new Section(PageSetup.A4(topMm: 20, bottomMm: 20, leftMm: 30, rightMm: 15), [.. PrintedChapter.All.SelectMany(Of)])
        {
            Numbering = new PageNumbering(),
        });

    private static IEnumerable<Block> Of(PrintedChapter chapter) =>
    [
        new Paragraph(Heading, chapter.Title),
        new Paragraph(Body, new TextRun(chapter.Text), Reference(chapter), new TextRun(" " + chapter.Text)),
        new Table(
            [ColumnWidth.OfMm(12), ColumnWidth.OfShare(1), .. Enumerable.Repeat(ColumnWidth.OfMm(24), 4)],
            [new TableRow([.. PrintedChapter.Columns.Select(column => new TableCell(HeadCell, column))])],
            [.. chapter.Rows.Select(row => new TableRow([.. row.Select((text, at) => new TableCell(at < 2 ? Cell : Figure, text))]))])
        {
            SpaceBefore = 8, SpaceAfter = 8,
        },
        new Chart(
            ChartKind.Bars, chapter.ChartTitle, [.. chapter.Ranking.Select(unit => unit.Name)],
            [new ChartSeries("Điểm", ChartFill.Solid, [.. chapter.Ranking.Select(unit => new ChartValue(unit.Points, PrintedChapter.Show(unit.Points)))])])
        {
            Limits = [new ChartLimit("Khá (240)", 240)], KeepWithNext = true,
        },
        new Paragraph(Caption, chapter.ChartTitle),
    ];

    private static TextRun Reference(PrintedChapter chapter) => new($"{chapter.Number}")
    {
        Superscript = true, Footnote = new Paragraph(Note, new TextRun($"{chapter.Number}") { Superscript = true }, new TextRun($" {chapter.Note}")),
    };
}
