namespace Dti.Domain.Services;

/// <summary>An exact share: counts are kept and never turned into a rounded percentage before the end.</summary>
/// <param name="Denominator">Above 0.</param>
public readonly record struct Rate(decimal Numerator, decimal Denominator)
{
    /// <summary>Unrounded, but for what a decimal can hold.</summary>
    public decimal Percent => Numerator * 100 / Denominator;

    /// <summary>Null where there is nothing to take a share of.</summary>
    public static Rate? Of(decimal? numerator, decimal? denominator) =>
        numerator is { } part && denominator is { } whole and > 0 ? new Rate(part, whole) : null;

    /// <summary>Aggregates by adding counts; null when there are none.</summary>
    public static Rate? Sum(IEnumerable<Rate> rates)
    {
        var (numerator, denominator) = (0m, 0m);
        foreach (var rate in rates)
            (numerator, denominator) = (numerator + rate.Numerator, denominator + rate.Denominator);
        return Of(numerator, denominator);
    }

    /// <summary>Below 0, 0 or above 0 as the exact share is below, at or above a percentage.</summary>
    public int CompareTo(decimal percent) => ExactProduct.Compare(Numerator, 100, percent, Denominator);
}
