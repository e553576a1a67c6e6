using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;
using Dti.Domain.Submissions.Rules;

namespace Dti.Domain.Services.Rules;

/// <summary>
/// Checks of the single figures of indicators (handbook 4.6). A count that cannot be used keeps its row's counts out of the computation;
/// a result blocks only where the row has nothing else.
/// </summary>
internal static class IndicatorFigureRules
{
    internal static IEnumerable<Finding> CountsCanBeRead(ServiceDraft draft) =>
        from pair in ServiceTables.IndicatorRows(draft)
        where AreCountsBegun(pair.Row)
        from figure in CountsOf(pair.Table, pair.Row)
        where !figure.IsNothing || IsMissed(pair.Table, pair.Row, figure)
        let owner = RowOwner.Of(draft, pair.Row)
        let finding = FigureRules.Unreadable(pair.Table.Sheet, owner.Id, owner.Name, figure, blocks: true)
        where finding is not null
        select finding;

    internal static IEnumerable<Finding> ResultsCanBeRead(ServiceDraft draft) =>
        from pair in ServiceTables.IndicatorRows(draft)
        let row = pair.Row
        where pair.Table.Find(ServiceColumnRole.Result) is not null && row.Result.Kind == QuantityKind.None
        where row.Result.Figure.State is not (FigureState.Number or FigureState.NotApplicable)
        where row.Result.Figure.State != FigureState.Blank || !AreCountsBegun(row)
        let owner = RowOwner.Of(draft, row)
        let finding = FigureRules.Unreadable(pair.Table.Sheet, owner.Id, owner.Name, row.Result.Figure, blocks: RowCounts.Of(row) is null)
        where finding is not null
        select finding;

    internal static IEnumerable<Finding> CountsAreWholeNumbers(ServiceDraft draft) =>
        from pair in ServiceTables.IndicatorRows(draft)
        let owner = RowOwner.Of(draft, pair.Row)
        from one in NumbersOf(pair.Row)
        where !RowCounts.IsCount(one.Value)
        select CountFigureRules.NoCount(pair.Table.Sheet, owner, one.Cell, one.Shown);

    internal static IEnumerable<Finding> NumbersBelowTheTableCanBeRead(ServiceDraft draft) =>
        from table in draft.Indicators
        from count in table.Counts
        from figure in count.Parts.Select(part => part.Figure).Prepend(count.Whole)
        where !figure.IsNothing
        let finding = FigureRules.Unreadable(table.Sheet, draft.Submitter.Id, draft.Submitter.FullName, figure, blocks: false)
        where finding is not null
        select finding;

    private static bool AreCountsBegun(IndicatorRow row) => !row.Numerator.IsNothing || !row.Denominator.IsNothing;

    private static IEnumerable<Figure> CountsOf(IndicatorTable table, IndicatorRow row)
    {
        if (table.Find(ServiceColumnRole.Numerator) is not null)
            yield return row.Numerator;
        if (table.Find(ServiceColumnRole.Denominator) is not null)
            yield return row.Denominator;
    }

    // A numerator alone is a number of things, unless the indicator or the result says that it is a share of something.
    private static bool IsMissed(IndicatorTable table, IndicatorRow row, Figure figure) =>
        !ReferenceEquals(figure, row.Denominator) || row.Denominator.State != FigureState.Blank
        || table.Find(ServiceColumnRole.Numerator) is null
        || row.Indicator is { Measure: IndicatorMeasure.Rate } || (row.Indicator is null && row.Result.Kind == QuantityKind.Percent);

    private static IEnumerable<(CellAddress Cell, decimal Value, string Shown)> NumbersOf(IndicatorRow row)
    {
        foreach (var figure in new[] { row.Numerator, row.Denominator })
        {
            if (figure.Value is { } value && row.Indicator is not { Measure: IndicatorMeasure.Money })
                yield return (figure.Cell, value, figure.Shown);
        }

        if (row.Result is { Kind: QuantityKind.Amount, Figure: { Value: < 0 } amount })
            yield return (amount.Cell, -1, amount.Shown);
        if (row.Result.Ratio is var (part, whole) && !(RowCounts.IsCount(part) && RowCounts.IsCount(whole)))
            yield return (row.Result.Figure.Cell, -1, row.Result.Figure.Shown);
    }
}
