using Dti.Domain.Catalogue;
using Dti.Domain.Services;
using static Dti.Domain.Catalogue.Comparison;
using static Dti.Domain.Services.TargetVerdict;

namespace Dti.Domain.Tests.Services;

public class VerdictsTests
{
    [Theory]
    [InlineData(423, 489, AtLeast, 80, Exceeded)]
    [InlineData(80, 100, AtLeast, 80, Met)]
    [InlineData(79, 100, AtLeast, 80, NotMet)]
    [InlineData(81, 100, Above, 80, Exceeded)]
    [InlineData(80, 100, Above, 80, NotMet)]
    [InlineData(79, 100, Above, 80, NotMet)]
    [InlineData(81, 100, Equal, 80, NotMet)]
    [InlineData(80, 100, Equal, 80, Met)]
    [InlineData(79, 100, Equal, 80, NotMet)]
    [InlineData(4, 100, AtMost, 5, Exceeded)]
    [InlineData(5, 100, AtMost, 5, Met)]
    [InlineData(6, 100, AtMost, 5, NotMet)]
    [InlineData(77, 77, AtLeast, 100, Met)]
    [InlineData(76, 77, AtLeast, 100, NotMet)]
    [InlineData(0, 77, AtMost, 0, Met)]
    public void The_exact_share_decides(int numerator, int denominator, Comparison comparison, int target, TargetVerdict verdict)
    {
        Assert.Equal(verdict, Verdicts.Of(new Rate(numerator, denominator), comparison, target));
    }

    [Fact]
    public void A_share_that_is_displayed_as_the_target_may_miss_it()
    {
        Assert.Equal(NotMet, Verdicts.Of(new Rate(79_999, 100_000), AtLeast, 80));
        Assert.Equal(Exceeded, Verdicts.Of(new Rate(80_001, 100_000), AtLeast, 80));
    }

    [Fact]
    public void No_digit_is_lost_in_comparing()
    {
        var target = 14.285714285714285714285714285m;

        Assert.Equal(Exceeded, Verdicts.Of(new Rate(1, 7), AtLeast, target));
        Assert.Equal(NotMet, Verdicts.Of(new Rate(1, 7), AtLeast, target + 0.000000000000000000000000001m));
    }

    [Theory]
    [InlineData("75.6", 1, AtLeast, "80", NotMet)]
    [InlineData("31.5", 1, AtLeast, "90", NotMet)]
    [InlineData("12.8", 1, AtLeast, "80", NotMet)]
    [InlineData("99.17", 2, AtLeast, "80", Exceeded)]
    [InlineData("80.0", 1, AtLeast, "80", null)]
    [InlineData("80", 0, AtLeast, "80", null)]
    [InlineData("80.1", 1, AtLeast, "80", Exceeded)]
    [InlineData("79.9", 1, AtLeast, "80", NotMet)]
    [InlineData("79.95", 2, AtLeast, "79.95", null)]
    [InlineData("80.1", 1, AtLeast, "80.05", null)]
    [InlineData("80.0", 1, AtLeast, "80.05", NotMet)]
    [InlineData("80.1", 1, Above, "80.05", null)]
    [InlineData("79.9", 1, Above, "80", NotMet)]
    [InlineData("100", 0, AtLeast, "100", null)]
    [InlineData("100", 0, AtLeast, "99", Exceeded)]
    [InlineData("100", 0, Above, "100", NotMet)]
    [InlineData("100", 0, AtMost, "100", null)]
    [InlineData("99", 0, AtLeast, "100", NotMet)]
    [InlineData("80", 0, Equal, "80", null)]
    [InlineData("80", 0, Equal, "81", NotMet)]
    [InlineData("0", 0, AtMost, "0", null)]
    [InlineData("0", 0, AtLeast, "0", null)]
    [InlineData("4", 0, AtMost, "5", Exceeded)]
    [InlineData("110", 0, AtLeast, "80", null)]
    public void A_printed_share_decides_where_all_that_round_to_it_agree(
        string printed, int decimals, Comparison comparison, string target, TargetVerdict? verdict)
    {
        Assert.Equal(verdict, Verdicts.OfPrinted(Number(printed), decimals, comparison, Number(target), isShare: true));
    }

    [Fact]
    public void Only_a_share_ends_at_a_hundred()
    {
        Assert.Null(Verdicts.OfPrinted(100, 0, Above, 100, isShare: false));
        Assert.Equal(Exceeded, Verdicts.OfPrinted(110, 0, AtLeast, 80, isShare: false));
    }

    [Fact]
    public void A_cell_that_holds_more_than_it_shows_is_taken_as_shown()
    {
        Assert.Null(Verdicts.OfPrinted(79.96m, 1, AtLeast, 80.04m, isShare: true));
    }

    [Fact]
    public void An_amount_may_exceed_a_target_of_a_hundred()
    {
        Assert.Equal(Exceeded, Verdicts.OfAmount(101, AtLeast, 100));
        Assert.Equal(Met, Verdicts.OfAmount(41, AtLeast, 41));
        Assert.Equal(NotMet, Verdicts.OfAmount(40, AtLeast, 41));
    }

    [Theory]
    [InlineData(16, 1009, 792)]
    [InlineData(130, 717, 444)]
    [InlineData(3, 38, 28)]
    [InlineData(149, 1764, 1263)]
    [InlineData(1000, 1009, 0)]
    public void The_dossiers_that_are_missing_make_the_target_just_met(int numerator, int denominator, int missing)
    {
        Assert.Equal(missing, Verdicts.MissingDossiers(new Rate(numerator, denominator), AtLeast, 80));
    }

    [Fact]
    public void To_be_above_a_target_takes_one_more_than_to_reach_it()
    {
        Assert.Equal(1, Verdicts.MissingDossiers(new Rate(80, 100), Above, 80));
        Assert.Equal(0, Verdicts.MissingDossiers(new Rate(81, 100), Above, 80));
        Assert.Equal(2, Verdicts.MissingDossiers(new Rate(80, 101), Above, 80.5m));
    }

    [Fact]
    public void Where_more_dossiers_do_not_help_none_are_missing()
    {
        Assert.Null(Verdicts.MissingDossiers(new Rate(1, 2), Equal, 80));
        Assert.Null(Verdicts.MissingDossiers(new Rate(1, 2), AtMost, 5));
        Assert.Null(Verdicts.MissingDossiers(new Rate(1, 2), Above, 100));
        Assert.Null(Verdicts.MissingDossiers(new Rate(1, 2), AtLeast, 101));
    }

    [Fact]
    public void A_gap_is_actual_minus_target()
    {
        Assert.Equal(6.25m, Verdicts.Gap(new Rate(69, 80), 80));
        Assert.Equal(-30m, Verdicts.Gap(new Rate(1, 2), 80));
    }

    [Fact]
    public void Verdicts_are_named_as_reports_do()
    {
        Assert.Equal(["không đạt", "đạt", "vượt"], new[] { NotMet, Met, Exceeded }.Select(Verdicts.NameOf));
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("281474976710655")] // 48 bits, multiplied as decimals
    [InlineData("281474976710656")]
    [InlineData("28147497671.0655")]
    [InlineData("2.8147497671065")] // 13 decimals
    [InlineData("2.81474976710651")]
    public void Short_and_long_numbers_are_held_against_a_target_alike(string denominator)
    {
        var whole = decimal.Parse(denominator, System.Globalization.CultureInfo.InvariantCulture);
        var needed = Math.Ceiling(whole * 0.333m);

        Assert.Equal(needed - 1, Verdicts.MissingDossiers(new Rate(1, whole), Comparison.AtLeast, 33.3m));
        Assert.Equal(TargetVerdict.Met, Verdicts.Of(new Rate(whole * 0.333m, whole), Comparison.AtLeast, 33.3m));
        Assert.Equal(TargetVerdict.NotMet, Verdicts.Of(new Rate(whole * 0.333m - 0.0000000000001m, whole), Comparison.AtLeast, 33.3m));
        Assert.Equal(TargetVerdict.Exceeded, Verdicts.Of(new Rate(whole * 0.333m + 0.0000000000001m, whole), Comparison.AtLeast, 33.3m));
    }
}
