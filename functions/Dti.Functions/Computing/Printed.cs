namespace Dti.Functions.Computing;

/// <summary>How figures stand in answers: rounded once, half away from zero, or not at all.</summary>
internal static class Printed
{
    private const int MostDecimals = 6;

    /// <summary>At least two decimals, more where there are more, up to six: 329.1 is written 329.10.</summary>
    public static decimal Points(decimal points) => Math.Round(points, MostDecimals, MidpointRounding.AwayFromZero) + 0.00m;

    /// <inheritdoc cref="Points(decimal)"/>
    public static decimal? Points(decimal? points) => points is { } exact ? Points(exact) : null;

    /// <summary>Two decimals, for means.</summary>
    public static decimal? Rounded(decimal? points) => points is { } exact ? Rounded(exact) : null;

    /// <inheritdoc cref="Rounded(decimal?)"/>
    public static decimal Rounded(decimal points) => Math.Round(points, 2, MidpointRounding.AwayFromZero) + 0.00m;

    /// <summary>Out of 1, four decimals: a percentage with two.</summary>
    public static decimal? Share(decimal? share) => share is { } exact ? Math.Round(exact, 4, MidpointRounding.AwayFromZero) : null;
}
