using System.Numerics;
using Dti.Domain.Catalogue;
using Dti.Domain.Services;

namespace Dti.Domain.Tests.Services;

/// <summary>What holds of every verdict, gap and number of missing dossiers, against fractions of whole numbers.</summary>
public class VerdictPropertyTests
{
    private const int Cases = 3_000;

    [Fact]
    public void A_verdict_is_that_of_the_fractions()
    {
        foreach (var (part, whole, hundredths, comparison) in Tries())
        {
            var side = (new BigInteger(part) * 10_000).CompareTo(new BigInteger(hundredths) * whole);

            Assert.Equal(Expected(side, comparison), Verdicts.Of(new Rate(part, whole), comparison, hundredths / 100m));
        }
    }

    [Fact]
    public void What_is_missing_makes_the_target_met_and_one_less_does_not()
    {
        foreach (var (part, whole, hundredths, comparison) in Tries().Where(one => one.Comparison is Comparison.AtLeast or Comparison.Above))
        {
            var missing = Verdicts.MissingDossiers(new Rate(part, whole), comparison, hundredths / 100m);
            if (missing is null)
            {
                Assert.False(Reaches(whole, whole, hundredths, comparison));
                continue;
            }

            var needed = part + (long)missing.Value;
            Assert.True(Reaches(needed, whole, hundredths, comparison));
            Assert.True(missing == 0 || !Reaches(needed - 1, whole, hundredths, comparison));
        }
    }

    [Fact]
    public void A_gap_is_the_fraction_less_the_target()
    {
        foreach (var (part, whole, hundredths, _) in Tries())
        {
            var gap = Verdicts.Gap(new Rate(part, whole), hundredths / 100m);

            // gap × whole × 100 = 10000 × part − hundredths × whole, but for the last digits of a decimal.
            var expected = (decimal)(new BigInteger(part) * 10_000 - new BigInteger(hundredths) * whole);
            Assert.InRange(gap * whole * 100 - expected, -0.000001m, 0.000001m);
        }
    }

    [Fact]
    public void Neither_order_nor_the_number_of_rows_nor_the_scale_matters()
    {
        var random = new Random(766);
        foreach (var (part, whole, hundredths, comparison) in Tries())
        {
            var rows = Split(random, part, whole);
            var expected = Judge(new Rate(part, whole), comparison, hundredths);

            Assert.Equal(expected, Judge(Rate.Sum(rows)!.Value, comparison, hundredths));
            Assert.Equal(expected, Judge(Rate.Sum(Enumerable.Reverse(rows))!.Value, comparison, hundredths));
            Assert.Equal(Verdicts.Of(new Rate(part, whole), comparison, hundredths / 100m),
                Verdicts.Of(new Rate(part * 7m, whole * 7m), comparison, hundredths / 100m));
        }
    }

    [Fact]
    public void A_printed_share_has_the_verdict_of_every_fraction_that_rounds_to_it_or_none()
    {
        var random = new Random(20240415);
        for (var at = 0; at < 400; at++)
        {
            var decimals = random.Next(3);
            var steps = (int)Math.Pow(10, decimals);
            var printed = random.Next(100 * steps + 1) / (decimal)steps;
            var target = Math.Clamp(printed + random.Next(-3, 4) / (2m * steps), 0, 100);
            var comparison = (Comparison)random.Next(4);

            Assert.Equal(ByTrying(printed, decimals, comparison, target), Verdicts.OfPrinted(printed, decimals, comparison, target, isShare: true));
        }
    }

    // Every thousandth of a point from 0 to 100 near the figure, rounded by whole numbers: half up.
    private static TargetVerdict? ByTrying(decimal printed, int decimals, Comparison comparison, decimal target)
    {
        var step = (int)Math.Pow(10, 3 - decimals);
        var centre = (int)(printed * 1_000);
        var fitting = Enumerable.Range(centre - step, 2 * step + 1)
            .Where(thousandths => thousandths is >= 0 and <= 100_000 && (2 * thousandths + step) / (2 * step) * step == centre);
        var verdicts = fitting.Select(thousandths => Verdicts.Of(new Rate(thousandths, 100_000), comparison, target)).Distinct().ToList();
        return verdicts is [var only] ? only : null;
    }

    private static (TargetVerdict, decimal, decimal?) Judge(Rate rate, Comparison comparison, int hundredths) =>
        (Verdicts.Of(rate, comparison, hundredths / 100m), Verdicts.Gap(rate, hundredths / 100m),
            Verdicts.MissingDossiers(rate, comparison, hundredths / 100m));

    private static TargetVerdict Expected(int side, Comparison comparison) => comparison switch
    {
        Comparison.AtLeast when side > 0 => TargetVerdict.Exceeded,
        Comparison.AtLeast when side == 0 => TargetVerdict.Met,
        Comparison.Above when side > 0 => TargetVerdict.Exceeded,
        Comparison.Equal when side == 0 => TargetVerdict.Met,
        Comparison.AtMost when side < 0 => TargetVerdict.Exceeded,
        Comparison.AtMost when side == 0 => TargetVerdict.Met,
        _ => TargetVerdict.NotMet,
    };

    private static bool Reaches(long part, long whole, int hundredths, Comparison comparison)
    {
        var side = (new BigInteger(part) * 10_000).CompareTo(new BigInteger(hundredths) * whole);
        return side > 0 || (side == 0 && comparison == Comparison.AtLeast);
    }

    // Many shares that hit their target exactly, or miss it by one.
    private static IEnumerable<(long Part, long Whole, int Hundredths, Comparison Comparison)> Tries()
    {
        var random = new Random(20211507);
        for (var at = 0; at < Cases; at++)
        {
            var whole = at % 3 == 0 ? random.NextInt64(1, 1_000_000_000_000_000) : random.Next(1, 2_000);
            var hundredths = random.Next(5) == 0 ? 10_000 : random.Next(0, 101) * 100 + (random.Next(3) == 0 ? random.Next(100) : 0);
            hundredths = Math.Min(hundredths, 10_000);
            var near = (long)(new BigInteger(hundredths) * whole / 10_000);
            var part = Math.Clamp(random.Next(2) == 0 ? near + random.Next(-1, 2) : random.NextInt64(0, whole + 1), 0, whole);
            yield return (part, whole, hundredths, (Comparison)(at % 4));
        }
    }

    private static List<Rate> Split(Random random, long part, long whole)
    {
        var rows = new List<Rate>();
        while (whole > 1 && rows.Count < 10)
        {
            var (some, of) = (random.NextInt64(0, part + 1), random.NextInt64(1, whole));
            rows.Add(new Rate(some, of));
            (part, whole) = (part - some, whole - of);
        }

        return [.. rows, new Rate(part, whole)];
    }
}
