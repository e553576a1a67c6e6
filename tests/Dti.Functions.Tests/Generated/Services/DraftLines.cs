using Dti.Domain.Catalogue;
using Dti.Domain.Services;
using Dti.Domain.Submissions;

namespace Dti.Functions.Tests.Generated.Services;

/// <summary>A reading as lines like those of <see cref="Meant"/>.</summary>
internal static class DraftLines
{
    public static IEnumerable<string> Of(ServiceDraft draft) =>
    [
        .. draft.Indicators.SelectMany(Of), .. draft.Counts.SelectMany(Of), .. draft.Scores.Tables.SelectMany(Of),
        .. draft.Scores.Unread.Select(table => $"unread {table.Sheet}!{table.Head} {table.HeadText}"),
    ];

    private static IEnumerable<string> Of(IndicatorTable table)
    {
        foreach (var row in table.Rows)
        {
            yield return Meant.Row(table.Sheet, row.Row, row.Name, row.Indicator?.Code, row.Level, row.ServiceLevel, UnitOf(row.Match));
            yield return Meant.Counts(table.Sheet, row.Row, Of(row.Numerator), Of(row.Denominator));
            yield return Meant.Result(table.Sheet, row.Row, Of(row.Result));
            yield return Meant.Beside(
                table.Sheet, row.Row, row.Target is var (_, target) ? $"{target.Comparison} {Meant.Number(target.Value)}{(target.IsPercent ? "%" : "")}" : "none",
                row.Verdict?.ToString() ?? "none", row.LegalBasis?.Text ?? "none", row.Remark?.Text ?? "none");
        }

        foreach (var whole in table.Counts)
            yield return Meant.Whole(table.Sheet, whole.Row, whole.Whole.Value ?? -1, whole.Parts.Select(part => part.Figure.Value ?? -1));
    }

    private static IEnumerable<string> Of(CountTable table)
    {
        foreach (var row in table.Rows)
            yield return Meant.Dossiers(table.Sheet, row.Row, row.Procedure, row.Field, CountsOf(row), UnitOf(row.Match));
        if (table.Sum is { } sum)
            yield return $"sum {table.Sheet}!{sum.Row} {CountsOf(sum)}";
        if (table.IsSelection)
            yield return $"selection {table.Sheet}!{table.HeadRows.First}";
    }

    private static IEnumerable<string> Of(ScoreTable table) =>
        from row in table.Rows
        from year in table.Earlier.Append(new EarlierYear(table.Year ?? 0, table.Find(ColumnRole.Total), table.Find(ColumnRole.Rank)))
        select Meant.Rank(table.Sheet, row.Row, UnitOf(row.Match), year.Year, Of(row, year.Total), Of(row, year.Rank));

    private static string Of(ScoreRow row, ScoreColumn? column) => column is null ? "no column" : Of(row.FigureIn(column));

    private static string CountsOf(CountRow row) => string.Join(", ", row.Counts.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key} {Of(pair.Value)}"));

    private static string Of(Quantity result)
    {
        var ratio = result.Ratio is var (numerator, denominator) ? $"{Meant.Number(numerator)}/{Meant.Number(denominator)}" : "";
        return result.Kind switch
        {
            QuantityKind.Percent => Meant.Percent(result.Percent!.Value, result.Figure.Decimals ?? -1, result.IsVague) + (ratio.Length > 0 ? ", " + ratio : ""),
            QuantityKind.Ratio => ratio,
            QuantityKind.Amount => $"{Meant.Number(result.Figure.Value)} of {(result.Measure.Length > 0 ? result.Measure : "?")}",
            _ => result.Figure.State.ToString(),
        };
    }

    private static string Of(Figure figure) => figure.Value is { } value ? Meant.Number(value) : figure.State.ToString();

    private static string? UnitOf(UnitMatch? match) => match is null ? null : match is UnitMatch.Found found ? found.Unit.Id : "nobody";
}
