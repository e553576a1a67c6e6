using Dti.Domain.Catalogue;

namespace Dti.Domain.Services;

/// <summary>A share is 0% to 100%: a printed percentage outside is a slip, and nothing is concluded from it.</summary>
internal static class RateRange
{
    /// <param name="percent">As printed; compared as its decimals show it.</param>
    /// <param name="isShare">The catalogue knows the indicator as a rate; of any other nobody knows that it is a share.</param>
    internal static bool IsOutside(decimal percent, int decimals, bool isShare) =>
        isShare && PrintedPercent.Rounded(percent, decimals) is (< 0 or > 100);

    internal static bool IsOutside(IndicatorValue value, Indicator? indicator) =>
        value.Percent is { } percent
        && IsOutside(percent, value.Decimals ?? Submissions.VietnameseNumber.DecimalsOf(percent), indicator is { Measure: IndicatorMeasure.Rate });
}
