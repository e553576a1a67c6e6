using Dti.Domain.Catalogue;
using Dti.Domain.Services.Rules;

namespace Dti.Domain.Services;

/// <summary>An indicator's row as it is kept.</summary>
internal static class TakenIndicator
{
    /// <summary>Null where nothing of the row can be used: neither counts nor a percentage nor an amount.</summary>
    /// <param name="unit">Whose row it is.</param>
    internal static IndicatorValue? Of(string sheet, IndicatorRow row, Unit unit, bool areCountsBlocked)
    {
        var counts = areCountsBlocked ? null : RowCounts.Of(row);
        var amount = AmountOf(row, areCountsBlocked);
        if (counts is null && amount is null && row.Result.Percent is null)
            return null;

        return new IndicatorValue(
            KeyOf(row, unit), row.Indicator?.Code, row.Name, row.Level, row.ServiceLevel ?? row.Indicator?.ServiceLevel,
            counts?.Numerator, counts?.Denominator, row.Result.Percent, row.Result.Percent is null ? null : row.Result.Figure.Decimals,
            row.Result.IsVague, row.Result.Figure.Shown, sheet, row.NameCell)
        {
            Amount = amount,
            Target = row.Target?.Target,
            Verdict = row.Verdict,
            LegalBasis = row.LegalBasis?.Text,
            Remark = row.Remark?.Text,
        };
    }

    // Communes that a district measures are another value than the district itself. An indicator of one tier needs no mark, and a name
    // that is its own key says the tier in its own words.
    private static string KeyOf(IndicatorRow row, Unit unit)
    {
        var key = row.Indicator?.Code ?? IndicatorNames.KeyOf(row.Name);
        var known = row.Indicator is { } indicator ? indicator.Level ?? unit.Level : IndicatorNames.LevelOf(row.Name) ?? unit.Level;
        return row.Level is { } level && level != known ? $"{key}@{level.ToString().ToLowerInvariant()}" : key;
    }

    // A numerator without anything that it could be a share of is a number of things.
    private static decimal? AmountOf(IndicatorRow row, bool areCountsBlocked) =>
        row.Result is { Kind: QuantityKind.Amount, Figure.Value: >= 0 } ? row.Result.Figure.Value
        : !areCountsBlocked && row.Denominator.IsNothing && row.Result.Kind == QuantityKind.None ? row.Numerator.Value
        : null;
}
