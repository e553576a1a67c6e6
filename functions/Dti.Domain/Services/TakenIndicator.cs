using Dti.Domain.Services.Rules;

namespace Dti.Domain.Services;

/// <summary>An indicator's row as it is kept.</summary>
internal static class TakenIndicator
{
    /// <summary>Null where nothing of the row can be used: neither counts nor a percentage nor an amount.</summary>
    internal static IndicatorValue? Of(string sheet, IndicatorRow row, bool areCountsBlocked)
    {
        var counts = areCountsBlocked ? null : RowCounts.Of(row);
        var amount = AmountOf(row, areCountsBlocked);
        if (counts is null && amount is null && row.Result.Percent is null)
            return null;

        return new IndicatorValue(
            row.Indicator?.Code ?? IndicatorNames.KeyOf(row.Name), row.Indicator?.Code, row.Name, row.Level, row.ServiceLevel ?? row.Indicator?.ServiceLevel,
            counts?.Numerator, counts?.Denominator, row.Result.Percent, row.Result.Percent is null ? null : row.Result.Figure.Decimals,
            row.Result.IsVague, row.Result.Figure.Shown, sheet, row.NameCell)
        {
            Amount = amount,
            Target = row.Target?.Target,
            Verdict = row.Verdict,
            LegalBasis = row.LegalBasis?.Text,
            Remark = row.Remark?.Text,
            Cells = new IndicatorCells(
                amount is not null && row.Result.Kind == QuantityKind.None ? row.Numerator.Cell : row.Result.Figure.Cell, RowCounts.NumeratorCell(row),
                RowCounts.DenominatorCell(row), row.Target?.Cell),
        };
    }

    // A numerator without anything that it could be a share of is a number of things.
    private static decimal? AmountOf(IndicatorRow row, bool areCountsBlocked) =>
        row.Result is { Kind: QuantityKind.Amount, Figure.Value: >= 0 } ? row.Result.Figure.Value
        : !areCountsBlocked && row.Denominator.IsNothing && row.Result.Kind == QuantityKind.None ? row.Numerator.Value
        : null;
}
