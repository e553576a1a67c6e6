namespace Dti.Domain.Submissions.Rules;

/// <summary>Checks of a table that prints several years beside each other.</summary>
internal static class YearRules
{
    internal static IEnumerable<Finding> RanksMoveWithTheScores(ScoreDraft draft) =>
        from table in draft.Tables
        let total = table.Find(ColumnRole.Total)
        let rank = table.Find(ColumnRole.Rank)
        where table.Earlier.Count > 0 && total is not null && rank is not null
        from row in table.Rows
        let change = ChangeOf(table, row, total, rank)
        where change is not null && Math.Sign(change.Value.Points) * Math.Sign(change.Value.Rank) > 0
        select Opposite(table, row, row.FigureIn(rank), change.Value.Points);

    // Against the newest earlier year that prints both; a rank that grows is a worse one.
    private static (decimal Points, decimal Rank)? ChangeOf(ScoreTable table, ScoreRow row, ScoreColumn total, ScoreColumn rank)
    {
        if (row.FigureIn(total).Value is not { } points || row.FigureIn(rank).Value is not { } place)
            return null;

        foreach (var year in table.Earlier)
        {
            if (year is { Total: { } totalThen, Rank: { } rankThen }
                && row.FigureIn(totalThen).Value is { } pointsThen && row.FigureIn(rankThen).Value is { } placeThen)
                return (points - pointsThen, place - placeThen);
        }

        return null;
    }

    private static Finding Opposite(ScoreTable table, ScoreRow row, Figure rank, decimal points)
    {
        var by = VietnameseNumber.Format(Math.Abs(points), VietnameseNumber.DecimalsOf(points));
        var (change, changeEn) = points > 0 ? ($"tăng {by}", $"rose by {by}") : ($"giảm {by}", $"fell by {by}");
        return new Finding(
            "RANK_SCORE_OPPOSITE", Severity.Info, Blocks: false, table.Sheet, rank.Cell, row.Unit?.Id, rank.Shown, Expected: null,
            $"Ô {rank.Cell}, {row.UnitName}: điểm {change} nhưng thứ hạng thay đổi ngược lại so với kỳ trước. "
            + "Đề nghị xem hai kỳ có dùng cùng bộ chỉ số không trước khi so sánh.",
            $"Cell {rank.Cell}, {row.UnitName}: the score {changeEn} while the rank moved the other way. "
            + "Please see whether both periods use the same rubric before comparing them.");
    }
}
