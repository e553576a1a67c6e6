using Dti.Domain.Catalogue;

namespace Dti.Domain.Services;

/// <summary>How results stand to their targets (handbook 3.5). Percentages and gaps are unrounded; targets of rates are percent.</summary>
public static class Verdicts
{
    private const decimal Whole = 100;

    /// <summary>
    /// By the exact share. At least or above: exceeded when the share is above the target, and met when it equals a target of at least;
    /// at most: exceeded below, met when equal; to equal: met or not. No share is above 100%, so that a target of 100% can only be met.
    /// </summary>
    public static TargetVerdict Of(Rate rate, Comparison comparison, decimal target) =>
        Of(rate.CompareTo(target), comparison);

    /// <summary>The same of a number of things or a sum of money.</summary>
    public static TargetVerdict OfAmount(decimal amount, Comparison comparison, decimal target) =>
        Of(amount.CompareTo(target), comparison);

    /// <summary>
    /// By a printed percentage alone: what is true of every value that rounds to it, half up at its decimals. 80,0% stands for 79,95 to
    /// 80,05 and says nothing about 80%.
    /// </summary>
    /// <param name="isShare">No value above 100 is possible.</param>
    /// <returns>Null where the values that round to it differ in their verdict, or where there is none.</returns>
    public static TargetVerdict? OfPrinted(decimal percent, int decimals, Comparison comparison, decimal target, bool isShare)
    {
        var printed = PrintedPercent.Of(percent, decimals);
        var most = isShare && printed.Above > Whole ? Whole : printed.Above;
        var isMostPossible = most < printed.Above;
        if (printed.Least > most)
            return null;

        int[] sides = [printed.Least.CompareTo(target), isMostPossible ? most.CompareTo(target) : most > target ? 1 : -1];
        var verdicts = (sides[0] < 0 && sides[1] > 0 ? [-1, 0, 1] : sides).Select(side => Of(side, comparison)).Distinct().ToList();
        return verdicts is [var only] ? only : null;
    }

    /// <summary>Actual minus target, percentage points.</summary>
    public static decimal Gap(Rate rate, decimal target) => rate.Percent - target;

    /// <summary>
    /// How many more of the denominator's dossiers must be in the numerator for the target to be met; 0 when it is. Null for a target to
    /// equal or to stay under, which more dossiers do not bring nearer, and for one that not even all of them reach.
    /// </summary>
    public static decimal? MissingDossiers(Rate rate, Comparison comparison, decimal target)
    {
        if (comparison is Comparison.Equal or Comparison.AtMost)
            return null;

        if (ExactProduct.IsShort(target) && ExactProduct.IsShort(rate.Denominator))
            return MissingOfShort(rate, comparison, target);

        var (floor, isWhole) = new ExactProduct(target, rate.Denominator).Hundredth();
        var needed = isWhole && comparison == Comparison.AtLeast ? floor : floor + 1;
        return needed > new System.Numerics.BigInteger(decimal.Ceiling(rate.Denominator)) ? null : Math.Max(0, (decimal)needed - rate.Numerator);
    }

    private static decimal? MissingOfShort(Rate rate, Comparison comparison, decimal target)
    {
        var least = target * rate.Denominator * 0.01m;
        var floor = Math.Floor(least);
        var needed = floor == least && comparison == Comparison.AtLeast ? floor : floor + 1;
        return needed > Math.Ceiling(rate.Denominator) ? null : Math.Max(0, needed - rate.Numerator);
    }

    /// <summary><c>vượt</c>, <c>đạt</c>, <c>không đạt</c>.</summary>
    public static string NameOf(TargetVerdict verdict) => verdict switch
    {
        TargetVerdict.Exceeded => "vượt",
        TargetVerdict.Met => "đạt",
        _ => "không đạt",
    };

    /// <param name="side">Below 0, 0 or above 0 as the result is below, at or above the target.</param>
    private static TargetVerdict Of(int side, Comparison comparison) => (comparison, side) switch
    {
        (Comparison.AtLeast or Comparison.Equal or Comparison.AtMost, 0) => TargetVerdict.Met,
        (Comparison.AtLeast or Comparison.Above, > 0) or (Comparison.AtMost, < 0) => TargetVerdict.Exceeded,
        _ => TargetVerdict.NotMet,
    };
}
