using Dti.Domain.Submissions;

namespace Dti.Domain.Services;

/// <summary>Which of its two readings a number of at most 1 has where a percentage stands: 0,73 is 0,73% or 73%.</summary>
public static class ShareReading
{
    // Shares that a spreadsheet computed have more decimals than anybody typed.
    private const int MostDecimals = 6;

    /// <summary>
    /// The one that is the rounded share of the counts beside it; else, of a text below 1 in a column of percentages, the percentage as typed.
    /// Any other stays ambiguous.
    /// </summary>
    /// <param name="isPercentColumn">The header says that the column holds percentages.</param>
    public static Quantity Decide(Quantity read, decimal? numerator, decimal? denominator, bool isPercentColumn)
    {
        if (read.Figure is not { State: FigureState.Ambiguous, Candidates: [> 0 and <= 1 and var typed, var share] } || share != typed * 100)
            return read;
        if (numerator <= denominator && Rate.Of(numerator, denominator) is { } rate)
        {
            if (IsShown(rate, typed) != IsShown(rate, share))
                return As(read, IsShown(rate, typed) ? typed : share);
        }

        return isPercentColumn && read.Figure.IsTyped && typed < 1 ? As(read, typed) : read;
    }

    private static bool IsShown(Rate rate, decimal percent) =>
        PrintedPercent.Rounded(rate.Percent, DecimalsOf(percent)) == PrintedPercent.Rounded(percent, DecimalsOf(percent));

    private static int DecimalsOf(decimal percent) => Math.Min(VietnameseNumber.DecimalsOf(percent), MostDecimals);

    private static Quantity As(Quantity read, decimal percent) => read with
    {
        Figure = read.Figure with { State = FigureState.Number, Value = percent, Decimals = DecimalsOf(percent), Candidates = [] },
        Kind = QuantityKind.Percent,
    };
}
