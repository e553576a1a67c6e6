using Dti.Domain.Scoring;
using Dti.Domain.Submissions;

namespace Dti.Domain.Reports.Scored;

/// <summary>Points that criteria lost: those worth most in the text, all of them in an annex.</summary>
internal static class CriteriaLosses
{
    private const int Most = 10;

    /// <summary>Nothing where the unit sent no form.</summary>
    public static IEnumerable<ReportPart> Of(ReportFacts facts)
    {
        if (RankedUnit.Of(facts) is not { } unit)
            yield break;

        var lost = All(unit).Where(one => one.Loss.Lost > 0).OrderByDescending(one => one.Loss.Lost).ToList();
        if (lost.Count == 0)
            yield break;

        yield return new ReportPart.Prose(
            lost.Count > Most
                ? $"Có {Wording.Short(lost.Count)} tiêu chí chưa đạt điểm tối đa; {Most} tiêu chí mất nhiều điểm nhất, theo thứ tự:"
                : "Các tiêu chí chưa đạt điểm tối đa, theo thứ tự điểm bị mất:");
        var hasOffices = lost.Exists(one => one.Loss.Offices.Count > 0);
        List<ReportColumn> columns =
        [
            new("TT", CellAlignment.Centre, 10), new("Tiêu chí", CellAlignment.Left, null), new("Chỉ số", CellAlignment.Left, 34),
            new("Điểm bị mất", CellAlignment.Right, 20) { Number = NumberLook.Points },
        ];
        if (hasOffices)
            columns.Add(new ReportColumn("Cơ quan chịu trách nhiệm", CellAlignment.Left, 44));
        yield return new ReportPart.Grid(new ReportTable(
            columns,
            [
                .. lost.Take(Most).Select((one, at) => new ReportRow(
                    [
                        Wording.Short(at + 1), NameOf(one.Loss), one.Index.Index.Name, Lost(unit, one.Loss),
                        .. hasOffices ? [string.Join("; ", one.Loss.Offices)] : Array.Empty<ReportText>(),
                    ],
                    IsSummary: false)),
            ])
        {
            Caption = "Tiêu chí mất nhiều điểm nhất",
        });
    }

    /// <returns>Null where the unit sent no form.</returns>
    public static AnnexDraft? Annex(ReportFacts facts)
    {
        if (RankedUnit.Of(facts) is not { } unit || !All(unit).Any())
            return null;

        ReportColumn[] columns =
        [
            new("Mã", CellAlignment.Centre, 14), new("Tiêu chí", CellAlignment.Left, null),
            new("Chỉ số", CellAlignment.Left, 44), new("Điểm tối đa", CellAlignment.Right, 24) { Number = NumberLook.Points },
            new($"Điểm {StageOf(unit)}", CellAlignment.Right, 24) { Number = NumberLook.Points },
            new("Điểm bị mất", CellAlignment.Right, 24) { Number = NumberLook.Points },
        ];
        var rows = unit.Facts.Rubric.Indices
            .SelectMany(index => All(unit).Where(one => one.Index.Index.Code == index.Code).OrderBy(one => one.Loss.Score.Cell.Row))
            .Select(one => RowOf(unit, one.Index, one.Loss));
        return new AnnexDraft($"Điểm từng tiêu chí của {unit.Name}", IsWide: true, [new ReportPart.Grid(new ReportTable(columns, [.. rows]))]);
    }

    public static ReportText Sentence(RankedUnit unit, CriterionLoss loss) => ReportText.Of(
        $"{NameOf(loss)}: đạt {Points(unit, loss)}/{Wording.Short(loss.MaxPoints!.Value)} điểm, mất {Lost(unit, loss)} điểm");

    private static ReportRow RowOf(RankedUnit unit, IndexLoss index, CriterionLoss loss) => new(
        [loss.Score.Code, loss.Score.Name, index.Index.Name, Maximum(unit, loss), Points(unit, loss), Lost(unit, loss)], IsSummary: false);

    private static string NameOf(CriterionLoss loss) => $"{loss.Score.Code} {loss.Score.Name}".Trim();

    private static string StageOf(RankedUnit unit) => unit.Facts.Scores[unit.Unit].Stage switch
    {
        ScoreStage.Final => "chính thức",
        ScoreStage.Verified => "thẩm định",
        _ => "tự chấm",
    };

    private static ReportText Points(RankedUnit unit, CriterionLoss loss) =>
        loss.Score.Points is { } points ? Figures.Points(points, CellOf(unit, loss.Score)) : ReportText.Empty;

    // What only the form prints has no cell of its own, so its figures are words.
    private static ReportText Maximum(RankedUnit unit, CriterionLoss loss) => loss.MaxPoints is not { } most
        ? ReportText.Empty
        : IsInRubric(unit, loss) ? Figures.Points(most, MaximumOf(unit, loss)) : Wording.Points(most);

    private static ReportText Lost(RankedUnit unit, CriterionLoss loss) => loss.Lost is not { } lost
        ? ReportText.Empty
        : IsInRubric(unit, loss)
            ? Figures.Points(lost, new FigureOrigin.Formula(FormulaRule.Difference, [MaximumOf(unit, loss), CellOf(unit, loss.Score)]))
            : Wording.Points(lost);

    private static bool IsInRubric(RankedUnit unit, CriterionLoss loss) =>
        unit.Facts.Rubric.Criteria.Any(known => known.Index == loss.Score.Index && known.Code == loss.Score.Code && known.MaxPoints == loss.MaxPoints);

    private static FigureOrigin MaximumOf(RankedUnit unit, CriterionLoss loss) =>
        unit.Figures.Entry($"rubrics/{unit.Facts.Rubric.Id}/criteria/{loss.Score.Code}/maxPoints");

    private static FigureOrigin.Cell CellOf(RankedUnit unit, CriterionScore score) =>
        new(unit.Figures.SubmissionOf(unit.Unit) ?? "", score.Sheet, score.Cell.ToString());

    private static IEnumerable<(IndexLoss Index, CriterionLoss Loss)> All(RankedUnit unit) =>
        unit.Losses.Indices.SelectMany(index => index.Criteria.Select(loss => (index, loss)));
}
