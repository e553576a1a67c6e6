namespace Dti.Domain.Services;

/// <summary>The values that a printed percentage may stand for: all that round to it, half up at its decimals.</summary>
/// <param name="Least">It rounds to the printed figure itself; never below 0 for a figure that is not.</param>
/// <param name="Above">The first that rounds to the next figure.</param>
internal readonly record struct PrintedPercent(decimal Least, decimal Above)
{
    internal static PrintedPercent Of(decimal percent, int decimals)
    {
        var half = new decimal(5, 0, 0, isNegative: false, (byte)Math.Clamp(decimals + 1, 0, 28));
        var shown = Rounded(percent, decimals);
        return new PrintedPercent(shown >= 0 ? Math.Max(0, shown - half) : shown - half, shown + half);
    }

    /// <summary>Half away from zero, as <see cref="Submissions.VietnameseNumber.Format"/> writes it.</summary>
    internal static decimal Rounded(decimal percent, int decimals) =>
        Math.Round(percent, Math.Clamp(decimals, 0, 28), MidpointRounding.AwayFromZero);
}
