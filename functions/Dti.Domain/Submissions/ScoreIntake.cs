using Dti.Domain.Catalogue;
using Dti.Domain.Submissions.Rules;

namespace Dti.Domain.Submissions;

/// <summary>What a score workbook amounts to once it was checked.</summary>
/// <param name="Findings">In reading order; of very many the first, and how many more there are.</param>
/// <param name="Counts">Of all findings.</param>
/// <param name="Scores">One per unit that can be used, in the order they stand.</param>
/// <param name="Unusable">Units that were recognised and cannot be used, with the reason for people.</param>
public sealed record ScoreIntake(
    IReadOnlyList<Finding> Findings, FindingCounts Counts, IReadOnlyList<UnitScores> Scores, IReadOnlyList<UnusableUnit> Unusable)
{
    /// <summary>More findings than this are counted and not listed.</summary>
    public const int MostFindings = 2_000;

    /// <summary>
    /// Checks a draft and takes what is usable: a unit with every index readable and nothing that blocks it. Printed totals,
    /// ranks and classes are never taken; they are recomputed.
    /// </summary>
    public static ScoreIntake Of(ScoreDraft draft)
    {
        var findings = ScoreRules.Check(draft);
        var blocking = findings.Where(finding => finding.Blocks && finding.Unit is not null)
            .Select(finding => finding.Unit!).ToHashSet(StringComparer.Ordinal);
        var disputed = Disputes.UnitsIn(draft, findings);

        var scores = new List<UnitScores>();
        var unusable = new List<UnusableUnit>();
        foreach (var rows in RowsByUnit(draft))
        {
            var (table, row) = rows.First();
            if (blocking.Contains(rows.Key))
                unusable.Add(UnusableUnit.Blocked(rows.Key));
            else if (FigureRules.IsNotScored(table, row))
                unusable.Add(UnusableUnit.NotScored(rows.Key));
            else if (PointsOf(draft.Rubric, table, row) is { } points)
                scores.Add(Taken(draft, table, rows.Key, disputed.Contains(rows.Key), points));
            else
                unusable.Add(UnusableUnit.Incomplete(rows.Key));
        }

        return new ScoreIntake(UploadFindings.Limited(findings, MostFindings), FindingCounts.Of(findings), scores, unusable);
    }

    private static IEnumerable<IGrouping<string, (ScoreTable Table, ScoreRow Row)>> RowsByUnit(ScoreDraft draft) =>
        draft.MainTables.SelectMany(table => table.Rows.Where(row => row.Unit is not null).Select(row => (Table: table, Row: row)))
            .GroupBy(pair => pair.Row.Unit!.Id, StringComparer.Ordinal);

    private static UnitScores Taken(ScoreDraft draft, ScoreTable table, string unit, bool isDisputed, List<IndexScore> points)
    {
        var stage = ScoreStages.For(table.Stage, unit, draft.Submitter.Id);
        return new UnitScores(unit, stage, isDisputed, points)
        {
            Criteria = [.. table.Criteria.Select(criterion => new CriterionScore(
                criterion.Number, criterion.Label, criterion.Index, criterion.MaxPoints, criterion.Self.Value,
                stage == ScoreStage.Verified ? criterion.Points.Value : null, stage == ScoreStage.Final ? criterion.Points.Value : null,
                table.Sheet, criterion.Points.Cell))],
        };
    }

    private static List<IndexScore>? PointsOf(Rubric rubric, ScoreTable table, ScoreRow row)
    {
        var points = new List<IndexScore>();
        foreach (var index in rubric.Indices)
        {
            if (table.IndexColumns.FirstOrDefault(column => column.Code == index.Code) is not { } column
                || row.FigureIn(column) is not { Value: { } value, Cell: var cell })
                return null;
            points.Add(new IndexScore(index.Code, value, table.Sheet, cell));
        }

        return points;
    }
}
