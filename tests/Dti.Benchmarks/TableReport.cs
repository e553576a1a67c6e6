using System.Globalization;
using Dti.Pdf;

namespace Dti.Benchmarks;

/// <summary>About ten pages: headings, paragraphs, and tables of scores.</summary>
internal static class TableReport
{
    private static readonly ParagraphStyle Body = new() { Size = 14, Alignment = HorizontalAlignment.Justify, FirstLineIndentMm = 12.7, SpaceBefore = 6 };
    private static readonly ParagraphStyle Heading = Body with { Bold = true, Role = StructureRole.Heading2, KeepWithNext = true };
    private static readonly ParagraphStyle Cell = new() { Size = 12 };

    public static PdfDocument Build() => new(
        new PdfMetadata("Báo cáo"), Fonts(),
        new Section(PageSetup.A4(topMm: 20, bottomMm: 20, leftMm: 30, rightMm: 15), [.. Enumerable.Range(1, 8).SelectMany(Chapter)])
        {
            Numbering = new PageNumbering(),
        });

    private static IEnumerable<Block> Chapter(int number) =>
    [
        new Paragraph(Heading, $"{number}. Kết quả chuyển đổi số"),
        new Paragraph(Body, string.Join(' ', Enumerable.Repeat("Có 12/12 đơn vị được xếp hạng; điểm trung bình là 240,83 điểm.", 4))),
        new Table(
            [ColumnWidth.OfMm(15), ColumnWidth.OfShare(1), .. Enumerable.Repeat(ColumnWidth.OfMm(22), 4)],
            [new TableRow([.. Enumerable.Range(1, 6).Select(at => new TableCell(Cell with { Bold = true }, $"Cột {at}"))])],
            [.. Enumerable.Range(1, 40).Select(Row)]),
    ];

    private static TableRow Row(int row) => new(
    [
        new TableCell(Cell, row.ToString(CultureInfo.InvariantCulture)), new TableCell(Cell, $"Xã Mường Báng {row}"),
        .. Enumerable.Range(1, 4).Select(at => new TableCell(Cell with { Alignment = HorizontalAlignment.Right }, $"{row * at},{row:D2}")),
    ]);

    private static FontFamily Fonts() => new(Face("Regular"), Face("Bold"), Face("Italic"), Face("BoldItalic"));

    private static FontFace Face(string style) =>
        FontFace.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "fonts", $"Tinos-{style}.ttf")));
}
