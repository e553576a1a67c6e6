namespace Dti.Domain.Submissions.Rules;

/// <summary>
/// Finds pairs of units whose figures may have changed places: exchanging the pair's score rows in the main table (total and
/// indices; names and ranks stay) removes every <c>RANK_ORDER</c> finding of the main table on the pair and every
/// <c>PILLAR_VALUE</c> finding of the pair (handbook 1.5). Which table is wrong is never said.
/// </summary>
internal static class SwapRules
{
    private const int FewestFindings = 2;

    // Every pair among so many units; in a table with more contradictions nothing simple explains them.
    private const int MostSuspects = 40;
    private const int MostRows = 400;
    private const int MostRemaining = 10;

    internal static IEnumerable<Finding> PairsHaveNotChangedPlaces(ScoreDraft draft) =>
        Pairs(draft).Select(pair => Swap(pair.Table, pair.First, pair.Second, pair.Explained, pair.Remaining));

    /// <summary>Ids of the units of all such pairs.</summary>
    internal static IEnumerable<string> UnitsInPairs(ScoreDraft draft) =>
        Pairs(draft).SelectMany(pair => new[] { pair.First.Unit!.Id, pair.Second.Unit!.Id });

    private static IEnumerable<(ScoreTable Table, ScoreRow First, ScoreRow Second, int Explained, List<Finding> Remaining)> Pairs(ScoreDraft draft)
    {
        var contradictions = Contradictions(draft).ToList();
        var suspects = contradictions.Select(finding => finding.Unit!).Distinct().ToList();
        if (suspects.Count > MostSuspects || draft.MainTables.Sum(table => table.Rows.Count) > MostRows)
            yield break;

        foreach (var table in draft.MainTables)
        {
            var rows = table.Rows.Where(row => row.Unit is not null && suspects.Contains(row.Unit.Id)).DistinctBy(row => row.Unit!.Id).ToList();
            foreach (var (first, second) in rows.SelectMany((row, at) => rows.Skip(at + 1).Select(other => (row, other))))
            {
                var ofPair = contradictions.Where(finding => IsExplainable(finding, table, first, second)).ToList();
                if (ofPair.Count < FewestFindings || !Explains(draft, table, first, second))
                    continue;

                var remaining = contradictions.Concat(SumRules.TotalsAreTheSumOfTheIndices(draft))
                    .Where(finding => IsOf(finding, first, second) && !ofPair.Contains(finding)).ToList();
                yield return (table, first, second, ofPair.Count, remaining);
            }
        }
    }

    private static IEnumerable<Finding> Contradictions(ScoreDraft draft) =>
        RankRules.RanksFollowTheValues(draft).Concat(SumRules.PillarsAreTheSumOfTheirIndices(draft));

    private static bool Explains(ScoreDraft draft, ScoreTable table, ScoreRow first, ScoreRow second)
    {
        var exchanged = Exchange(table, first, second);
        var then = draft with { Tables = [.. draft.Tables.Select(other => other == table ? exchanged : other)] };
        return !Contradictions(then).Any(finding => IsExplainable(finding, exchanged, first, second));
    }

    private static bool IsExplainable(Finding finding, ScoreTable table, ScoreRow first, ScoreRow second) =>
        IsOf(finding, first, second) && (finding.Rule == "PILLAR_VALUE" || IsOnRankOf(finding, table));

    private static bool IsOnRankOf(Finding finding, ScoreTable table) =>
        finding.Sheet == table.Sheet && table.Rows.Any(row => row.Row == finding.Cell?.Row);

    private static bool IsOf(Finding finding, ScoreRow first, ScoreRow second) =>
        finding.Unit == first.Unit!.Id || finding.Unit == second.Unit!.Id;

    private static ScoreTable Exchange(ScoreTable table, ScoreRow first, ScoreRow second)
    {
        var scored = table.Columns.Where(column => column.Role is ColumnRole.Index or ColumnRole.Total).Select(column => column.Column).ToHashSet();
        return table with
        {
            Rows = [.. table.Rows.Select(row => row == first ? With(first, second) : row == second ? With(second, first) : row)],
        };

        // The figures of the other row, standing where this row's figures stand.
        ScoreRow With(ScoreRow row, ScoreRow other) => row with
        {
            Figures = row.Figures.ToDictionary(
                pair => pair.Key,
                pair => scored.Contains(pair.Key) ? other.Figures[pair.Key] with { Cell = pair.Value.Cell } : pair.Value),
        };
    }

    private static Finding Swap(ScoreTable table, ScoreRow first, ScoreRow second, int explained, List<Finding> remaining)
    {
        var cell = new CellAddress(first.Row, table.Columns[0].Column);
        var (more, named) = (remaining.Count - MostRemaining, remaining.Take(MostRemaining).ToList());
        var rest = remaining.Count == 0 ? "không có" : string.Join("; ", named.Select(finding => $"ô {finding.Cell}, trang tính {finding.Sheet}"));
        var restEn = remaining.Count == 0 ? "nothing" : string.Join("; ", named.Select(finding => $"cell {finding.Cell} of sheet {finding.Sheet}"));
        (rest, restEn) = more > 0 ? ($"{rest}; và {more} chỗ khác", $"{restEn}; and {more} more") : (rest, restEn);
        return new Finding("SWAPPED_UNITS", Severity.Error, Blocks: false, table.Sheet, cell, first.Unit!.Id,
            first.FirstShown, Expected: null,
            $"Dòng {first.Row}, {second.Row}: số liệu của {first.UnitName} và {second.UnitName} có thể bị hoán đổi cho nhau. "
            + $"Nếu đổi chỗ điểm của hai đơn vị trong bảng tổng hợp thì {explained} chỗ không khớp về thứ hạng và điểm trụ cột không còn; "
            + "đổi thứ hạng và điểm trụ cột cũng cho kết quả như vậy, nên chưa thể kết luận bảng nào sai. "
            + $"Còn lại: {rest}. Đề nghị đối chiếu với quyết định công bố kết quả.",
            $"Rows {first.Row}, {second.Row}: the figures of {first.UnitName} and {second.UnitName} may have changed places. Exchanging the scores "
            + $"of the two in the main table removes {explained} contradictions of rank and pillar; exchanging ranks and pillars does the same, so "
            + $"no table can be called the wrong one. What remains: {restEn}. Please compare with the published decision.")
        {
            Other = second.Unit!.Id,
        };
    }
}
