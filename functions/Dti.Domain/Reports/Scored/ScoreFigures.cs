using Dti.Domain.Catalogue;
using Dti.Domain.Scoring;
using Dti.Domain.Submissions;

namespace Dti.Domain.Reports.Scored;

/// <summary>The figures of a ranking, each with where it comes from. Origins are made once and shared.</summary>
internal sealed class ScoreFigures(ScoredFacts facts)
{
    private readonly Dictionary<string, string?> readings =
        facts.Edition.Inputs.ToDictionary(input => input.Unit, input => input.Reading, StringComparer.Ordinal);

    private readonly Dictionary<(string Unit, string Index), FigureOrigin> cells = [];
    private readonly Dictionary<(string Board, string Unit), FigureOrigin> totals = [];
    private readonly Dictionary<string, FigureOrigin> entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FigureOrigin> boards = new(StringComparer.Ordinal);

    public ReportFigure Points(Board board, Placement placement) => Figures.Points(placement.Points, PointsOf(board, placement.Unit));

    public ReportFigure Rank(Board board, Placement placement) =>
        Figures.Rank(placement.Rank, new FigureOrigin.Formula(FormulaRule.Rank, [PointsOf(board, placement.Unit), AllOf(board)]));

    /// <summary>Mean of those who are ranked; there must be some.</summary>
    public ReportFigure Mean(Board board) => Figures.Points(board.Mean!.Value, new FigureOrigin.Formula(FormulaRule.Mean, [AllOf(board)]));

    /// <summary>Points on offer on a board; they must be known.</summary>
    public ReportFigure Maximum(Board board) => Figures.Points(board.MaxPoints!.Value, MaximumOf(board));

    /// <summary>Points, with those on offer where they are known: <c>655,26/1.000</c>.</summary>
    public ReportText PointsOutOf(Board board, Placement placement) => board.MaxPoints is null
        ? Points(board, placement)
        : ReportText.Of($"{Points(board, placement)}/{ShortMaximum(board)}");

    /// <summary>The rank among how many: <c>3/8</c>.</summary>
    public ReportText RankOutOf(Board board, Placement placement) => ReportText.Of(
        $"{Rank(board, placement)}/{Figures.Number(board.Placements.Count, new FigureOrigin.Formula(FormulaRule.Count, [AllOf(board)]))}");

    /// <summary>Points on offer within a fraction; they must be known.</summary>
    public ReportFigure ShortMaximum(Board board) => new(Wording.Short(board.MaxPoints!.Value), board.MaxPoints, MaximumOf(board));

    /// <summary>Id of the submission that counts for a unit; null where none does.</summary>
    public string? SubmissionOf(string unit) => readings.GetValueOrDefault(unit) is { } reading ? SubmissionId.OfReading(reading) : null;

    /// <summary>Points in percent of those on offer, which must be known.</summary>
    public ReportFigure Share(Board board, Placement placement) => Figures.Percent(
        board.ShareOf(placement.Points)!.Value * 100,
        new FigureOrigin.Formula(FormulaRule.Share, [PointsOf(board, placement.Unit), MaximumOf(board)]));

    /// <summary>The mean in percent of the points on offer, which must be known.</summary>
    public ReportFigure MeanShare(Board board) => Figures.Percent(
        board.ShareOf(board.Mean)!.Value * 100, new FigureOrigin.Formula(FormulaRule.Share, [Mean(board).Origin, MaximumOf(board)]));

    /// <summary>What a unit did not win; the maximum must be known.</summary>
    public ReportFigure Lost(Board board, Placement placement) => Figures.Points(
        board.MaxPoints!.Value - placement.Points,
        new FigureOrigin.Formula(FormulaRule.Difference, [MaximumOf(board), PointsOf(board, placement.Unit)]));

    /// <summary>The fewest points of a class.</summary>
    public ReportFigure Limit(ClassLimit limit) => new(
        Wording.Short(limit.FromPoints), limit.FromPoints, Entry($"rubrics/{facts.Rubric.Id}/classLimits/{limit.Class}"));

    public FigureOrigin MaximumOf(Board board)
    {
        List<FigureOrigin> maxima = [.. CodesOf(board).Select(index => Entry($"rubrics/{facts.Rubric.Id}/{index}/maxPoints"))];
        return maxima is [var only] ? only : new FigureOrigin.Formula(FormulaRule.Sum, maxima);
    }

    /// <summary>How many units are ranked.</summary>
    public ReportFigure Ranked() =>
        Figures.Number(facts.Edition.Ranking.Overall.Placements.Count, new FigureOrigin.Formula(FormulaRule.Count, [AllOf(facts.Edition.Ranking.Overall)]));

    /// <summary>How many units are expected.</summary>
    public ReportFigure Expected() => Figures.Number(facts.Round.ExpectedUnits.Count, Entry($"rounds/{facts.Round.Period}/{facts.Group.Id}"));

    /// <summary>Points of a unit on a board: a cell on an index's, else the cells of its indices added.</summary>
    public FigureOrigin PointsOf(Board board, string unit)
    {
        if (totals.TryGetValue((board.Code, unit), out var known))
            return known;

        List<FigureOrigin> indices = [.. CodesOf(board).Select(index => CellOf(unit, index))];
        return totals[(board.Code, unit)] = indices is [var only] ? only : new FigureOrigin.Formula(FormulaRule.Sum, indices);
    }

    /// <summary>An entry of the catalogue.</summary>
    public FigureOrigin Entry(string entry) =>
        entries.TryGetValue(entry, out var known) ? known : entries[entry] = new FigureOrigin.Catalogue(facts.Catalogue.Version, entry);

    /// <summary>Points of all who are ranked on a board, in its order.</summary>
    public FigureOrigin AllOf(Board board) => boards.TryGetValue(board.Code, out var known)
        ? known
        : boards[board.Code] = new FigureOrigin.Formula(
            FormulaRule.Set, [.. board.Placements.Select(placement => PointsOf(board, placement.Unit))]);

    private IEnumerable<string> CodesOf(Board board) =>
        board.Code == Board.OverallCode ? facts.Rubric.Indices.Select(index => index.Code)
        : facts.Rubric.Pillars.FirstOrDefault(pillar => pillar.Code == board.Code) is { } pillar
            ? facts.Rubric.IndicesOf(pillar).Select(index => index.Code)
            : [board.Code];

    private FigureOrigin CellOf(string unit, string index)
    {
        if (cells.TryGetValue((unit, index), out var known))
            return known;

        var submission = SubmissionOf(unit);
        var score = facts.Scores.GetValueOrDefault(unit)?.Points.FirstOrDefault(points => points.Index == index);
        return cells[(unit, index)] = submission is not null && score is not null
            ? new FigureOrigin.Cell(submission, score.Sheet, score.Cell.ToString())
            : new FigureOrigin.OtherEdition(facts.Edition.Id, $"{index}/{unit}/points");
    }
}
