namespace Dti.Pdf.Tests;

/// <summary>Text is 80 mm wide, 226.8 points.</summary>
public sealed class LineBreakingTests
{
    private const double Left = 10 * 72 / 25.4;
    private const double Right = 90 * 72 / 25.4;

    [Fact]
    public void Lines_are_as_full_as_they_get_and_never_overflow()
    {
        var lines = Lay(string.Join(' ', Enumerable.Repeat("thẩm định", 40)));

        Assert.All(lines, line => Assert.True(line.X + line.Width <= Right + 0.01));
        var word = Faces.Tinos.Regular.Measure("thẩm ", 12);
        Assert.All(lines.SkipLast(1), line => Assert.True(line.X + line.Width + word > Right));
    }

    [Fact]
    public void A_balanced_text_is_not_broken_within_a_word_to_be_more_even()
    {
        const string Body = "ỦY\u00A0BAN\u00A0NHÂN\u00A0DÂN HUYỆN BA TƠ";

        var lines = SmallPage.Lay(40, new Paragraph(SmallPage.Plain with { Size = 18, Bold = true, IsBalanced = true }, Body)).Pages[0].Texts;

        Assert.Equal(["ỦY\u00A0BAN\u00A0NHÂN\u00A0DÂN", "HUYỆN BA TƠ"], lines.Select(line => line.Text.TrimEnd()));
    }

    [Fact]
    public void A_balanced_text_takes_no_more_lines_and_makes_them_even()
    {
        const string title = "Kết quả tự chấm điểm chuyển đổi số năm 2022";

        var full = Lay(title);
        var even = SmallPage.Lay(40, new Paragraph(SmallPage.Plain with { IsBalanced = true }, title)).Pages[0].Texts;

        Assert.Equal(2, full.Count);
        Assert.Equal(2, even.Count);
        Assert.True(Math.Abs(even[0].Width - even[1].Width) < 0.2 * even[0].Width);
        Assert.True(full[1].Width < 0.5 * full[0].Width);
    }

    [Fact]
    public void A_no_break_space_holds_its_words_together()
    {
        var lines = Lay("Ủy ban nhân dân xã Quảng Tín trình xin ý\u00A0kiến\u00A0chỉ\u00A0đạo");

        Assert.Equal(["Ủy ban nhân dân xã Quảng Tín trình xin ", "ý\u00A0kiến\u00A0chỉ\u00A0đạo"], lines.Select(line => line.Text));
    }

    [Fact]
    public void Words_break_after_hyphens_and_slashes_between_letters()
    {
        var lines = Lay("Ủy ban nhân dân xã Quảng Tín theo mẫu tiếp-nhận/trả");

        Assert.Equal(["Ủy ban nhân dân xã Quảng Tín theo mẫu tiếp-", "nhận/trả"], lines.Select(line => line.Text));
    }

    [Fact]
    public void Document_symbols_and_dates_stay_whole()
    {
        Assert.Equal("76/BC-UBND", Lay("Căn cứ Báo cáo tổng hợp kết quả số 76/BC-UBND")[^1].Text);
        Assert.Equal("30/01/2024", Lay("Căn cứ Báo cáo tổng hợp kết quả của xã 30/01/2024")[^1].Text);
    }

    [Fact]
    public void A_word_wider_than_the_line_is_broken_rather_than_set_beyond_the_margin()
    {
        var lines = Lay(new string('m', 60));

        Assert.Equal(60, lines.Sum(line => line.Text.Length));
        Assert.All(lines, line => Assert.True(line.X + line.Width <= Right + 0.01));
    }

    [Fact]
    public void Justified_lines_reach_both_margins_and_the_last_stays_left()
    {
        var lines = Lay(string.Join(' ', Enumerable.Repeat("chuyển đổi số", 20)), HorizontalAlignment.Justify);

        Assert.All(lines.SkipLast(1), line => Assert.Equal((Left, Right), (line.X, line.X + line.Width), Close));
        Assert.True(lines[^1].X + lines[^1].Width < Right - 1);
    }

    [Fact]
    public void A_line_before_a_line_feed_is_not_stretched()
    {
        var line = Lay("một hai\nba", HorizontalAlignment.Justify)[0];

        Assert.Equal(Faces.Tinos.Regular.Measure("một hai", 12), line.Width, 6);
    }

    [Fact]
    public void Centred_and_right_lines_stand_by_their_width()
    {
        var width = Faces.Tinos.Regular.Measure("BÁO CÁO", 12);

        Assert.Equal((Left + Right - width) / 2, Lay("BÁO CÁO", HorizontalAlignment.Center)[0].X, 6);
        Assert.Equal(Right - width, Lay("BÁO CÁO", HorizontalAlignment.Right)[0].X, 6);
    }

    [Fact]
    public void Only_the_first_line_has_the_first_line_indent()
    {
        var style = SmallPage.Plain with { LeftIndentMm = 5, FirstLineIndentMm = 12.7 };

        var lines = SmallPage.Lay(20, new Paragraph(style, string.Join(' ', Enumerable.Repeat("báo", 40)))).Pages[0].Texts;

        Assert.Equal(Mm.ToPoints(10 + 5 + 12.7), lines[0].X, 6);
        Assert.Equal(Mm.ToPoints(10 + 5), lines[1].X, 6);
    }

    [Fact]
    public void Line_spacing_multiplies_the_distance_of_baselines()
    {
        var lines = SmallPage.Lay(20, SmallPage.Lines("a", 2, SmallPage.Plain with { LineSpacing = 1.5 })).Pages[0].Texts;

        Assert.Equal(1.5 * SmallPage.LineHeight, lines[1].Baseline - lines[0].Baseline, 6);
    }

    [Fact]
    public void Zero_width_spaces_and_soft_hyphens_leave_no_trace()
    {
        Assert.Equal("thẩmđịnh", Lay("thẩm\u200Bđị\u00ADnh\uFEFF")[0].Text);
    }

    [Fact]
    public void Runs_of_different_looks_share_a_baseline_and_raised_text_stands_higher()
    {
        var texts = SmallPage.Lay(
            20,
            new Paragraph(SmallPage.Plain, new TextRun("số "), new TextRun("401") { Bold = true }, new TextRun("1") { Superscript = true }))
            .Pages[0].Texts;

        Assert.Equal([("số ", false), ("401", true), ("1", false)], texts.Select(text => (text.Text, text.Bold)));
        Assert.Equal(texts[0].Baseline, texts[1].Baseline);
        Assert.True(texts[2].Baseline < texts[1].Baseline && texts[2].Size < 12);
        Assert.Equal(texts[0].X + texts[0].Width, texts[1].X, 6);
    }

    [Fact]
    public void An_underline_is_as_long_as_its_run()
    {
        var page = SmallPage.Lay(20, new Paragraph(SmallPage.Plain, new TextRun("gạch chân") { Underline = true })).Pages[0];

        var rule = Assert.Single(page.Rules);
        Assert.Equal((page.Texts[0].X, page.Texts[0].X + page.Texts[0].Width), (rule.X1, rule.X2), Close);
        Assert.True(rule.Y1 > page.Texts[0].Baseline);
    }

    private static IReadOnlyList<PlacedText> Lay(string text, HorizontalAlignment alignment = HorizontalAlignment.Left) =>
        SmallPage.Lay(40, new Paragraph(SmallPage.Plain with { Alignment = alignment }, text)).Pages[0].Texts;

    private static bool Close((double, double) a, (double, double) b) =>
        Math.Abs(a.Item1 - b.Item1) < 0.001 && Math.Abs(a.Item2 - b.Item2) < 0.001;
}
