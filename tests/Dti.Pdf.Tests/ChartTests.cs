using System.Globalization;
using System.Text;
using static Dti.Pdf.Tests.SmallPage;

namespace Dti.Pdf.Tests;

/// <summary>Charts on A4 pages with a text width of 165 mm.</summary>
public sealed class ChartTests
{
    private const string LongName = "Trung tâm Công nghệ thông tin và Truyền thông trực thuộc Sở Khoa học và Công nghệ";
    private static readonly PageSetup A4 = PageSetup.A4(20, 20, 30, 15);

    [Theory]
    [InlineData(ChartKind.Bars, 1)]
    [InlineData(ChartKind.Bars, 40)]
    [InlineData(ChartKind.Bars, 130)]
    [InlineData(ChartKind.Columns, 5)]
    [InlineData(ChartKind.Columns, 130)]
    [InlineData(ChartKind.Lines, 6)]
    [InlineData(ChartKind.Lines, 130)]
    public void Every_name_and_value_is_written_and_nothing_leaves_the_text(ChartKind kind, int categories)
    {
        var chart = new Chart(kind, "Thử", Names(categories),
            [Series("Kỳ này", ChartFill.Solid, categories), Series("Kỳ trước", ChartFill.Hatched, categories)])
        {
            Limits = [new ChartLimit("Mức khá của bộ chỉ số (150)", 150), new ChartLimit("Mức tốt (152)", 152)], AxisText = Text,
            Unit = "điểm",
        };

        var layout = LayOnA4(chart);

        Assert.Empty(layout.Notices);
        var words = string.Join(' ', layout.Pages.SelectMany(page => page.Texts).Select(text => text.Text.Trim()));
        Assert.All(Names(categories), name => Assert.Contains(name[..3], words, StringComparison.Ordinal));
        Assert.All(chart.Series.SelectMany(series => series.Values),
            value => Assert.Contains(value!.Text, words, StringComparison.Ordinal));
        Assert.All(layout.Pages, AssertWithinMargins);
    }

    [Fact]
    public void Long_names_take_several_lines_and_none_of_their_words_is_lost()
    {
        var chart = new Chart(ChartKind.Bars, "Thử", [LongName, "Xã"], [Series("Điểm", ChartFill.Solid, 2)]);

        var texts = LayOnA4(chart).Pages[0].Texts;

        var name = texts.Where(text => LongName.Contains(text.Text.Trim(), StringComparison.Ordinal) && text.Text != "Xã").ToList();
        Assert.Equal(2, name.Count);
        Assert.Equal(LongName, string.Join(' ', name.Select(text => text.Text.Trim())));
    }

    [Fact]
    public void Forty_bars_stand_on_one_page_with_their_caption()
    {
        var chart = new Chart(ChartKind.Bars, "Thử", Names(40), [Series("Điểm", ChartFill.Solid, 40)]);

        var layout = LayOnA4(new Paragraph(Plain, "a"), new Spacer(200), new KeepTogether(chart, new Paragraph(Plain, "Biểu đồ 1")));

        Assert.Equal(["a"], layout.Pages[0].Texts.Select(text => text.Text));
        Assert.Equal(2, layout.Pages.Count);
        Assert.Contains(layout.Pages[1].Texts, text => text.Text == "Biểu đồ 1");
    }

    [Fact]
    public void The_caption_stands_on_the_page_of_its_chart_wherever_the_page_ends()
    {
        for (var above = 0; above < 730; above += 10)
        {
            var chart = new Chart(ChartKind.Bars, "Thử", Names(5), [Series("Điểm", ChartFill.Solid, 5)]) { KeepWithNext = true };

            var last = LayOnA4(new Paragraph(Plain, "a"), new Spacer(above), chart, new Paragraph(Plain, "Biểu đồ 1")).Pages[^1].Texts;

            Assert.Equal("Biểu đồ 1", last[^1].Text);
            Assert.Equal("Figure", last[^2].Role);
        }
    }

    [Fact]
    public void Bars_are_as_long_as_their_numbers()
    {
        var chart = new Chart(ChartKind.Bars, "Thử", ["a", "b"], [Of("Điểm", ChartFill.Solid, 50, 100)]) { AxisEnd = 100 };

        var page = LayOnA4(chart).Pages[0];

        var bars = Bars(page);
        Assert.All(page.Texts, text => Assert.Equal(11, text.Size));
        Assert.Equal(2 * (bars[0].Right - bars[0].Left), bars[1].Right - bars[1].Left, 6);
        Assert.Equal(bars[0].Left, bars[1].Left, 6);
    }

    [Fact]
    public void Columns_below_nothing_hang_from_the_axis()
    {
        var chart = new Chart(ChartKind.Columns, "Thử", ["a", "b"], [Of("Chênh lệch", ChartFill.Solid, 10, -10)]);

        var bars = Bars(LayOnA4(chart).Pages[0]);

        Assert.Equal(bars[0].Bottom, bars[1].Top, 6);
        Assert.Equal(bars[0].Bottom - bars[0].Top, bars[1].Bottom - bars[1].Top, 6);
    }

    [Fact]
    public void A_frame_and_a_mark_share_the_place_of_their_bar_and_their_values_stand_behind()
    {
        var chart = new Chart(
            ChartKind.Bars, "Thử", ["a"],
            [Of("Đạt", ChartFill.Solid, 80), Of("Tối đa", ChartFill.Outline, 100), Of("Chỉ tiêu", ChartFill.Mark, 90)]);

        Assert.Contains(LayOnA4(chart).Pages[0].Texts, text => text.Text == "80/100 (90)");
    }

    [Fact]
    public void A_missing_value_is_a_dash_and_not_nothing()
    {
        var series = new ChartSeries("Điểm", ChartFill.Solid, [null, new ChartValue(0, "0")]);

        var texts = LayOnA4(new Chart(ChartKind.Bars, "Thử", ["a", "b"], [series])).Pages[0].Texts.Select(text => text.Text);

        Assert.Equal(["a", "–", "b", "0"], texts);
    }

    [Fact]
    public void Values_of_points_that_lie_close_cover_neither_points_nor_one_another()
    {
        var chart = new Chart(
            ChartKind.Lines, "Thử", ["Quý I", "Quý II"],
            [Of("A", ChartFill.Solid, 240, 250), Of("B", ChartFill.Outline, 241, 250.5), Of("C", ChartFill.Hatched, 239, 251)]);

        var values = LayOnA4(chart).Pages[0].Texts.Where(text => char.IsDigit(text.Text[0])).ToList();

        Assert.Equal(6, values.Count);
        Assert.All(values, one => Assert.All(values.Where(other => other != one), other => Assert.False(
            Math.Abs(one.Baseline - other.Baseline) < 0.7 * one.Size && one.X < other.X + other.Width && other.X < one.X + one.Width,
            $"{one.Text} and {other.Text} overlap.")));
    }

    [Fact]
    public void A_chart_on_several_pages_is_one_figure_with_one_alternative_text()
    {
        using var output = new MemoryStream();
        var chart = new Chart(ChartKind.Bars, "Đầu bảng: Xã A", Names(130), [Series("Điểm", ChartFill.Solid, 130)]);
        var layout = PdfRenderer.Render(OnA4(chart), output);

        var file = Encoding.Latin1.GetString(output.ToArray());

        Assert.True(layout.Pages.Count > 1);
        Assert.Single(file.Split("/S/Figure").Skip(1));
        Assert.Contains($"/Alt<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes("Đầu bảng: Xã A"))}>", file,
            StringComparison.Ordinal);
        Assert.All(layout.Pages.SelectMany(page => page.Texts), text => Assert.Equal("Figure", text.Role));
    }

    [Fact]
    [Trait("Needs", "Node")]
    public void A_chart_is_read_name_by_name_with_its_value()
    {
        var chart = new Chart(ChartKind.Bars, "Thử", ["Xã A", "Xã B"], [Of("Điểm", ChartFill.Solid, 5, 4)]);

        var read = PdfReader.Read(OnA4(new Paragraph(Plain, "trước"), chart, new Paragraph(Plain, "sau"))).Pages[0];

        Assert.Matches(@"^trước\s+Xã A\s*5\s*Xã B\s*4\s*sau$", read.Text);
        Assert.StartsWith("Root(Document(P(trước) Figure(", read.Structure!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_drawn_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new Chart(ChartKind.Bars, "Thử", ["a", "b"], [Of("Điểm", ChartFill.Solid, 1)]));
        Assert.Throws<ArgumentException>(() => new Chart(ChartKind.Bars, "Thử", ["a"], [Of("Điểm", ChartFill.Solid, double.NaN)]));
        Assert.Throws<ArgumentException>(() => new Chart(ChartKind.Bars, " ", ["a"], [Of("Điểm", ChartFill.Solid, 1)]));
    }

    private static string[] Names(int count) =>
        [.. Enumerable.Range(1, count).Select(at => at % 9 == 0 ? $"{at:000} {LongName}" : $"{at:000} Ủy ban xã")];

    private static ChartSeries Series(string name, ChartFill fill, int count) =>
        Of(name, fill, [.. Enumerable.Range(0, count).Select(at => name.Length + 155 - at)]);

    private static ChartSeries Of(string name, ChartFill fill, params double[] numbers) =>
        new(name, fill, [.. numbers.Select(number => new ChartValue(number, Text(number)))]);

    private static string Text(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static PdfDocument OnA4(params IReadOnlyList<Block> blocks) =>
        new(new PdfMetadata("Thử"), Faces.Tinos, new Section(A4, blocks));

    private static PdfLayout LayOnA4(params IReadOnlyList<Block> blocks) => PdfRenderer.Lay(OnA4(blocks));

    private static List<PlacedShape> Bars(PlacedPage page) => [.. page.Shapes.Where(shape => shape.Fill is > 0 and < 1)];

    private static void AssertWithinMargins(PlacedPage page)
    {
        var (left, right) = (Mm.ToPoints(30) - 1.01, Mm.ToPoints(195) + 1.01);
        var (top, bottom) = (Mm.ToPoints(20) - 1.01, Mm.ToPoints(277) + 1.01);
        Assert.All(page.Texts, text => Assert.True(
            text.X >= left && text.X + text.Width <= right && text.Baseline >= top && text.Baseline <= bottom, text.ToString()));
        Assert.All(page.Shapes, shape => Assert.True(
            shape.Left >= left && shape.Right <= right && shape.Top >= top && shape.Bottom <= bottom, shape.ToString()));
    }
}
