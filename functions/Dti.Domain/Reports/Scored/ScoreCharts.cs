using Dti.Domain.Catalogue;
using Dti.Domain.Scoring;

namespace Dti.Domain.Reports.Scored;

/// <summary>Drawings of a ranking. Each shows what a table of the report says too.</summary>
internal static class ScoreCharts
{
    // More bars do not fit a page beside its text.
    private const int MostBars = 30;
    private const int FirstBars = 15;
    private const int LastBars = 10;

    /// <summary>Totals as bars, with the limits of classes; of many units the first and the last.</summary>
    public static ReportPart Ranking(ScoredFacts facts, ScoreFigures figures)
    {
        var board = facts.Edition.Ranking.Overall;
        var isCut = board.Placements.Count > MostBars;
        IReadOnlyList<Placement> shown = isCut
            ? [.. board.Placements.Take(FirstBars), .. board.Placements.TakeLast(LastBars)]
            : board.Placements;
        var which = isCut ? $" ({FirstBars} đơn vị đứng đầu và {LastBars} đơn vị đứng cuối)" : "";
        return new ReportPart.Drawing(new ReportChart(
            ChartKind.Bars, $"Tổng điểm và thứ hạng của các đơn vị{which}",
            $"Biểu đồ thanh ngang tổng điểm của {board.Placements.Count} đơn vị, từ {Described(board.Placements[0])} đến {Described(board.Placements[^1])}.",
            [.. shown.Select(placement => $"{placement.Rank}. {OfficialForm.Marked(facts, placement)}")],
            [new ChartSeries("Tổng điểm", SeriesLook.Filled, [.. shown.Select(placement => figures.Points(board, placement))])], "điểm")
        {
            Limits =
            [
                .. facts.Rubric.ClassLimits.Where(limit => limit.FromPoints > 0).OrderBy(limit => limit.FromPoints)
                    .Select(limit => new ChartLimit(ScoreClasses.NameOf(limit.Class), figures.Limit(limit))),
            ],
            AxisEnd = board.MaxPoints,
        });

        string Described(Placement placement) => $"{facts.Catalogue.NameOf(placement.Unit)} {Wording.Points(placement.Points)} điểm";
    }

    /// <summary>Share of the points of each pillar: the unit beside the mean of all. Only where every maximum is known.</summary>
    public static IEnumerable<ReportPart> Pillars(ScoredFacts facts, ScoreFigures figures, string unit)
    {
        List<Board> boards = [.. facts.Rubric.Pillars.Select(pillar => facts.Edition.Ranking.FindBoard(pillar.Code)).OfType<Board>()];
        if (boards.Count == 0 || boards.Exists(board => board.MaxPoints is null || board.Placements.Count == 1))
            yield break;

        var name = facts.Catalogue.NameOf(unit);
        yield return new ReportPart.Drawing(new ReportChart(
            ChartKind.Columns, $"Tỷ lệ điểm đạt được theo trụ cột của {Wording.WithinSentence(name)} so với trung bình",
            "Biểu đồ cột: " + string.Join("; ", boards.Select(board =>
                $"{board.Name} {figures.Share(board, Placed(board)).Shown}, trung bình {figures.MeanShare(board).Shown}")) + ".",
            [.. boards.Select(board => board.Name)],
            [
                new ChartSeries(name, SeriesLook.Filled, [.. boards.Select(board => figures.Share(board, Placed(board)))]),
                new ChartSeries("Trung bình các đơn vị", SeriesLook.Hatched, [.. boards.Select(figures.MeanShare)]),
            ],
            "%")
        {
            AxisEnd = 100,
        });

        Placement Placed(Board board) => board.Placements.First(placement => placement.Unit == unit);
    }

    /// <summary>Points of each index inside what could be won. Only where every maximum is known.</summary>
    public static IEnumerable<ReportPart> Indices(ScoredFacts facts, ScoreFigures figures, string unit)
    {
        if (facts.Rubric.MaxPoints is null || facts.Rubric.Indices.Count == 0)
            yield break;

        List<Board> boards = [.. facts.Rubric.Indices.Select(index => facts.Edition.Ranking.FindBoard(index.Code)!)];
        List<ReportFigure> won = [.. boards.Select(board => figures.Points(board, board.Placements.First(placement => placement.Unit == unit)))];
        yield return new ReportPart.Drawing(new ReportChart(
            ChartKind.Bars, $"Điểm từng chỉ số của {Wording.Unit(facts.Catalogue, unit)} so với điểm tối đa",
            "Biểu đồ thanh ngang: " + string.Join("; ", boards.Zip(won, (board, points) =>
                $"{board.Name} {points.Shown} trên {Wording.Short(board.MaxPoints!.Value)}")) + ".",
            [.. boards.Select(board => board.Name)],
            [
                new ChartSeries("Điểm đạt được", SeriesLook.Filled, won),
                new ChartSeries("Điểm tối đa", SeriesLook.Outlined, [.. boards.Select(figures.Maximum)]),
            ],
            "điểm"));
    }

    /// <summary>A unit's total over the rounds that can be compared; nothing where there is only one.</summary>
    public static IEnumerable<ReportPart> Movement(ScoredFacts facts, ScoreFigures figures, string unit) =>
        Lines(facts, "Tổng điểm", $"Tổng điểm của {Wording.Unit(facts.Catalogue, unit)}", $"overall/{unit}/points", ranking =>
            ranking.Overall.Placements.FirstOrDefault(placement => placement.Unit == unit)?.Points,
            figures.Points(facts.Edition.Ranking.Overall, facts.Edition.Ranking.Overall.Placements.First(placement => placement.Unit == unit)));

    /// <summary>The mean of all units over the rounds that can be compared; nothing where there is only one.</summary>
    public static IEnumerable<ReportPart> MeanMovement(ScoredFacts facts, ScoreFigures figures) =>
        Lines(
            facts, "Điểm trung bình", "Điểm trung bình của các đơn vị", "overall/mean", ranking => ranking.Overall.Mean,
            figures.Mean(facts.Edition.Ranking.Overall));

    private static IEnumerable<ReportPart> Lines(
        ScoredFacts facts, string name, string title, string entry, Func<Ranking, decimal?> pointsIn, ReportFigure now)
    {
        List<EarlierRound> earlier = [.. facts.Comparison.IsComparable ? Comparable(facts) : []];
        if (!earlier.Exists(before => pointsIn(before.Round.Ranking) is not null))
            yield break;

        earlier.Reverse();
        List<ReportFigure?> values =
        [
            .. earlier.Select(before => pointsIn(before.Round.Ranking) is { } points
                ? Figures.Points(points, new FigureOrigin.OtherEdition(before.Edition, entry))
                : null),
            now,
        ];
        List<string> periods = [.. earlier.Select(before => before.Round.Period.VietnameseName), facts.Round.Period.VietnameseName];
        yield return new ReportPart.Drawing(new ReportChart(
            ChartKind.Lines, $"{title} qua các kỳ",
            "Biểu đồ đường: " + string.Join("; ", periods.Zip(values, (period, value) => $"{period} {value?.Shown ?? "chưa có điểm"}")) + ".",
            periods, [new ChartSeries(name, SeriesLook.Filled, values)], "điểm"));
    }

    // As far back as each round can be compared with this one.
    private static IEnumerable<EarlierRound> Comparable(ScoredFacts facts)
    {
        var current = new RankedRound(facts.Round.Period, facts.Group, facts.Rubric, facts.Comparison.Previous?.Level, facts.Edition.Ranking);
        return facts.Earlier.TakeWhile(before => RoundComparison.Of(current, before.Round).IsComparable);
    }
}
