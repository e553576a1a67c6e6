using System.Globalization;
using static Dti.Pdf.Tests.SmallPage;

namespace Dti.Pdf.Tests;

/// <summary>Tables that are larger than their place.</summary>
public sealed class NarrowTableTests
{
    private static readonly ParagraphStyle Right = Plain with { Alignment = HorizontalAlignment.Right };

    [Fact]
    public void Forty_columns_too_narrow_for_their_words_lose_nothing_and_stay_within_their_borders()
    {
        TableRow Row(string text) => new([.. Enumerable.Range(1, 40).Select(_ => new TableCell(Plain with { Bold = true }, text))]);
        var table = new Table([.. Enumerable.Repeat(ColumnWidth.OfShare(1), 40)], [Row("WƯỜNG")], [Row("Thẩm định"), Row("1.133,25")]);

        var layout = Lay(40, table);

        Assert.Empty(layout.Notices);
        var texts = layout.Pages[0].Texts;
        Assert.Equal(40 * ("WƯỜNG" + "Thẩmđịnh" + "1.133,25").Length,
            texts.Sum(text => text.Text.Replace(" ", "", StringComparison.Ordinal).Length));
        var borders = layout.Pages[0].Rules.Where(rule => rule.X1 == rule.X2).Select(rule => rule.X1).ToList();
        Assert.All(texts, text => Assert.DoesNotContain(borders, border => text.X < border - 0.01
            && text.X + Faces.Tinos.Bold.Measure(text.Text.Trim(), text.Size) > border + 0.01));
    }

    [Fact]
    public void Words_shrink_by_a_quarter_at_most_before_they_are_broken()
    {
        Assert.InRange(SizeIn(widthMm: 20, "Khoahọc,45"), 9, 11.99);
        Assert.Equal(12, SizeIn(widthMm: 20, "https://example.vn/a/b/c"));
        Assert.Equal(12, SizeIn(widthMm: 40, "Khoahọc,45"));
    }

    [Fact]
    public void Commas_of_a_right_aligned_column_stand_below_one_another_whatever_hangs_behind()
    {
        TableRow Row(params TextRun[] runs) => new(new TableCell(new Paragraph(Right, runs)));
        var table = new Table(
            [ColumnWidth.OfMm(30)], [], [Row(new TextRun("255,77")), Row(new TextRun("96,50"), new TextRun(" (*)") { Hangs = true }),
                Row(new TextRun("8,00"), new TextRun("1") { Superscript = true, Hangs = true })]);

        var texts = Lay(9, table).Pages[0].Texts;

        var commas = texts.Where(text => text.Text.Contains(',', StringComparison.Ordinal))
            .Select(text => Math.Round(text.X + Faces.Tinos.Regular.Measure(text.Text.Split(',')[0], 12), 6)).ToList();
        Assert.Equal(3, commas.Count);
        Assert.Single(commas.Distinct());
        Assert.Equal(Mm.ToPoints(65) - 4, texts.Max(text => text.X + text.Width), 6);
    }

    [Fact]
    public void A_thousand_rows_stand_in_order_below_a_head_on_each_page()
    {
        var rows = Enumerable.Range(1, 1000)
            .Select(row => new TableRow(new TableCell(Plain, string.Create(CultureInfo.InvariantCulture, $"r{row}"))));

        var layout = Lay(40, new Table([ColumnWidth.OfShare(1)], [new TableRow(new TableCell(Plain, "h"))], [.. rows]));

        Assert.All(layout.Pages, page => Assert.Equal("h", page.Texts[0].Text));
        Assert.Equal(
            Enumerable.Range(1, 1000).Select(row => $"r{row}"),
            layout.Pages.SelectMany(page => page.Texts).Select(text => text.Text).Where(text => text != "h"));
        Assert.All(layout.Pages, page => Assert.True(page.Texts.Count(text => text.Text != "h") >= 2));
    }

    [Fact]
    public void Heading_caption_and_head_go_to_the_page_of_the_first_two_rows()
    {
        var table = new Table([ColumnWidth.OfShare(1)], [new TableRow(new TableCell(Plain, "t"))],
            [.. Enumerable.Range(1, 4).Select(row => new TableRow(new TableCell(Plain, $"r{row}")))])
        {
            VerticalPadding = 0,
        };
        var kept = Plain with { KeepWithNext = true };

        Assert.Equal(["a1 a2", "h1 c1 t r1 r2", "t r3 r4"], TextOf(Lay(6, Lines("a", 2), Lines("h", 1, kept), Lines("c", 1, kept), table)));
    }

    private static double SizeIn(double widthMm, string word) =>
        Lay(20, new Table([ColumnWidth.OfMm(widthMm)], [], [new TableRow(new TableCell(Plain, word))])).Pages[0].Texts[0].Size;
}
