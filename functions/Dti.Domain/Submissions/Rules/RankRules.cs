namespace Dti.Domain.Submissions.Rules;

/// <summary>Checks of printed ranks against the values printed in the same table (handbook, Appendix A).</summary>
internal static class RankRules
{
    internal static IEnumerable<Finding> RanksFollowTheValues(ScoreDraft draft)
    {
        foreach (var table in draft.Tables)
        {
            foreach (var (rankColumn, valueColumn) in RankingsOf(table))
            {
                foreach (var (printed, expected) in MisplacedIn(table, rankColumn, valueColumn))
                    yield return RankFinding(table, printed, rankColumn, expected);
            }
        }
    }

    private static IEnumerable<(ScoreColumn Rank, ScoreColumn Value)> RankingsOf(ScoreTable table)
    {
        if (table.Find(ColumnRole.Rank) is { } rank && table.RankedBy is { } value)
            yield return (rank, value);
        foreach (var year in table.Earlier)
        {
            if (year is { Rank: { } rankThen, Total: { } total })
                yield return (rankThen, total);
        }
    }

    // Units are ranked among their own level only. A name that is not resolved cannot be placed in one: where there is but one level it
    // is taken to be of it if its rank completes the ranking from 1 to n; if not, what is left is no whole ranking either.
    private static IEnumerable<(PrintedRank Printed, decimal Expected)> MisplacedIn(ScoreTable table, ScoreColumn rankColumn, ScoreColumn valueColumn)
    {
        var levels = table.Rows.Where(row => row.Unit is not null).GroupBy(row => row.Unit!.Level)
            .Select(level => PrintedIn(level, rankColumn, valueColumn)).ToList();
        if (levels is not [var only])
            return levels.SelectMany(level => AreWholeRanking(level) ? OffRank(level) : OutOfOrder(level));

        var all = PrintedIn(table.Rows, rankColumn, valueColumn);
        return AreWholeRanking(all) ? OffRank(all) : OutOfOrder(only);
    }

    private static List<PrintedRank> PrintedIn(IEnumerable<ScoreRow> rows, ScoreColumn rankColumn, ScoreColumn valueColumn) =>
    [
        .. from row in rows
           let rank = row.FigureIn(rankColumn)
           let value = row.FigureIn(valueColumn)
           where rank.Value >= 1 && value.Value is not null
           select new PrintedRank(row, rank.Value!.Value, value.Value!.Value),
    ];

    private static IEnumerable<(PrintedRank Printed, decimal Expected)> OffRank(List<PrintedRank> printed)
    {
        var rankOf = new Dictionary<decimal, decimal>();
        foreach (var (at, place) in printed.OrderByDescending(place => place.Value).Index())
            rankOf.TryAdd(place.Value, at + 1);
        return printed.Where(place => place.Rank != rankOf[place.Value]).Select(place => (place, rankOf[place.Value]));
    }

    // 1 to n with ties sharing a rank: 1-2-2-4.
    private static bool AreWholeRanking(List<PrintedRank> printed)
    {
        var ranks = printed.Select(place => place.Rank).Order().ToList();
        return ranks.Select((rank, at) => rank == at + 1 || (at > 0 && rank == ranks[at - 1])).All(fits => fits);
    }

    // Places in a larger ranking (10, 21, 31): a better rank must not carry a lower value.
    private static IEnumerable<(PrintedRank Printed, decimal Expected)> OutOfOrder(List<PrintedRank> printed)
    {
        var ranksInOrder = printed.Select(place => place.Rank).Order().ToList();
        var inverted = Inverted(printed);
        var byValue = printed.OrderByDescending(place => place.Value).ThenBy(place => place.Rank).ToList();
        return byValue.Select((place, at) => (Printed: place, Expected: ranksInOrder[at]))
            .Where(pair => pair.Printed.Rank != pair.Expected && inverted.Contains(pair.Printed));
    }

    // Places with a lower value at a better rank, or a higher one at a worse.
    private static HashSet<PrintedRank> Inverted(List<PrintedRank> printed)
    {
        var inverted = new HashSet<PrintedRank>(ReferenceEqualityComparer.Instance);
        var byRank = printed.GroupBy(place => place.Rank).OrderBy(same => same.Key).ToList();
        decimal? least = null;
        foreach (var same in byRank)
        {
            inverted.UnionWith(same.Where(place => place.Value > least));
            least = Math.Min(least ?? decimal.MaxValue, same.Min(place => place.Value));
        }

        decimal? most = null;
        foreach (var same in byRank.AsEnumerable().Reverse())
        {
            inverted.UnionWith(same.Where(place => place.Value < most));
            most = Math.Max(most ?? decimal.MinValue, same.Max(place => place.Value));
        }

        return inverted;
    }

    private static Finding RankFinding(ScoreTable table, PrintedRank printed, ScoreColumn rankColumn, decimal expectedRank)
    {
        var (figure, unit) = (printed.Row.FigureIn(rankColumn), printed.Row.UnitName);
        var expected = VietnameseNumber.Format(expectedRank, 0);
        return new Finding("RANK_ORDER", Severity.Error, Blocks: false, table.Sheet, figure.Cell, printed.Row.Unit?.Id, figure.Shown, expected,
            $"Ô {figure.Cell}, {unit}: ghi hạng {figure.Shown}, theo điểm trong bảng là hạng {expected}. "
            + "Đề nghị kiểm tra lại điểm và thứ hạng.",
            $"Cell {figure.Cell}, {unit}: the rank reads {figure.Shown}, by the values of the table it is {expected}. "
            + "Please check the score and the rank.");
    }

    private sealed record PrintedRank(ScoreRow Row, decimal Rank, decimal Value);
}
