using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;

namespace Dti.Domain.Services.Rules;

/// <summary>What the counts of a row may be used for.</summary>
internal static class RowCounts
{
    internal static bool IsCount(decimal value) => value is >= 0 and <= QuantityText.Largest && decimal.Truncate(value) == value;

    /// <summary>Numerator and denominator where both are counts; else null.</summary>
    internal static (decimal Numerator, decimal Denominator)? Of(IndicatorRow row) =>
        row.Ratio is var (numerator, denominator) && IsCount(numerator) && IsCount(denominator) ? (numerator, denominator) : null;

    /// <summary>The exact share; null where the counts give none, or one above the whole.</summary>
    internal static Rate? ShareOf(IndicatorRow row) =>
        Of(row) is var (numerator, denominator) && numerator <= denominator ? Rate.Of(numerator, denominator) : null;

    /// <summary>It is or may be a share: the catalogue does not say that it is a number of things or of money.</summary>
    internal static bool MayBeRate(IndicatorRow row) => row.Indicator is null or { Measure: IndicatorMeasure.Rate };

    /// <summary>A percentage that is no estimate, with its decimals as shown.</summary>
    internal static (decimal Percent, int Decimals)? ExactPercent(IndicatorRow row) =>
        row.Result is { IsVague: false, Percent: { } percent }
            ? (percent, row.Result.Figure.Decimals ?? VietnameseNumber.DecimalsOf(percent)) : null;

    /// <summary>A percentage, vague or not, that no share can have.</summary>
    internal static bool IsPercentOutOfRange(IndicatorRow row) => row.Result.Percent is { } percent && RateRange.IsOutside(
        percent, row.Result.Figure.Decimals ?? VietnameseNumber.DecimalsOf(percent), row.Indicator is { Measure: IndicatorMeasure.Rate });

    /// <summary>Where the numerator stands: its own cell, or the result's.</summary>
    internal static CellAddress NumeratorCell(IndicatorRow row) =>
        row.Numerator.Value is null ? row.Result.Figure.Cell : row.Numerator.Cell;

    internal static CellAddress DenominatorCell(IndicatorRow row) =>
        row.Denominator.Value is null ? row.Result.Figure.Cell : row.Denominator.Cell;

    internal static string Shown(decimal value) => VietnameseNumber.Format(value, VietnameseNumber.DecimalsOf(value));
}
