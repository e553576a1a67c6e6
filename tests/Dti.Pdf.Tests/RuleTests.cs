using static Dti.Pdf.Tests.SmallPage;

namespace Dti.Pdf.Tests;

public sealed class RuleTests
{
    private static readonly Paragraph Motto = new(
        Plain with { Bold = true, Alignment = HorizontalAlignment.Center }, "Độc lập - Tự do - Hạnh phúc");

    [Fact]
    public void A_rule_can_be_exactly_as_long_as_the_text_above()
    {
        var page = Lay(9, Motto, new Rule(RuleLength.OfText(Motto, 1))).Pages[0];

        Assert.Equal(page.Texts[0].X, page.Rules[0].X1, 6);
        Assert.Equal(page.Texts[0].X + page.Texts[0].Width, page.Rules[0].X2, 6);
    }

    [Fact]
    public void A_share_of_the_text_is_centred_below_it()
    {
        var page = Lay(9, Motto, new Rule(RuleLength.OfText(Motto, 0.4))).Pages[0];

        Assert.Equal(0.4 * page.Texts[0].Width, page.Rules[0].X2 - page.Rules[0].X1, 6);
        Assert.Equal(page.Texts[0].X + page.Texts[0].Width / 2, (page.Rules[0].X1 + page.Rules[0].X2) / 2, 6);
    }

    [Fact]
    public void A_text_of_several_lines_counts_by_its_widest()
    {
        var issuer = new Paragraph(Plain, "ỦY BAN NHÂN DÂN\nXÃ ĐẮK R'LẤP");

        var rule = Lay(9, issuer, new Rule(RuleLength.OfText(issuer, 1))).Pages[0].Rules[0];

        Assert.Equal(Faces.Tinos.Regular.Measure("ỦY BAN NHÂN DÂN", 12), rule.X2 - rule.X1, 6);
    }

    [Fact]
    public void A_length_in_millimetres_is_kept_and_never_leaves_the_text_width()
    {
        var rules = Lay(9, new Rule(RuleLength.OfMm(30)), new Rule(RuleLength.OfMm(300)) { SpaceBefore = 5 }).Pages[0].Rules;

        Assert.Equal([30, 80], rules.Select(rule => Math.Round(Mm.FromPoints(rule.X2 - rule.X1), 6)));
    }

    [Fact]
    public void A_rule_stays_with_the_text_above()
    {
        var layout = Lay(2, Lines("a", 1), Lines("b", 1), new Rule(RuleLength.OfMm(10)) { SpaceBefore = 3 });

        Assert.Equal(["a1", "b1"], TextOf(layout));
        Assert.Equal([0, 1], layout.Pages.Select(page => page.Rules.Count));
    }
}
