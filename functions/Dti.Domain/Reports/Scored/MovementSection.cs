using Dti.Domain.Scoring;

namespace Dti.Domain.Reports.Scored;

/// <summary>How units of a ranking have moved against the round before; or why that cannot be said.</summary>
internal static class MovementSection
{
    /// <summary>Nothing where there was no round before.</summary>
    public static IEnumerable<ReportPart> Of(ScoredFacts facts)
    {
        var comparison = facts.Comparison;
        if (comparison.Reasons.OfType<NotComparable.NoEarlierRound>().Any() || facts.Edition.Ranking.Overall.Placements.Count == 0)
            yield break;

        foreach (var reason in comparison.Reasons)
            yield return new ReportPart.Prose(WhyNot(facts, reason));
        if (!comparison.IsComparable || facts.Earlier is not [var before, ..])
            yield break;

        if (before.Round.Ranking.Overall.Placements.Count == 0)
        {
            yield return new ReportPart.Prose(
                $"{Wording.Capital(Wording.WithoutBreak(before.Round.Period.VietnameseName))} chưa có đơn vị nào được xếp hạng nên không so sánh thứ hạng.");
            yield break;
        }

        var movements = comparison.MovementOn(facts.Edition.Ranking.Overall);
        var figures = new MovementFigures(facts, before);
        yield return new ReportPart.Prose(Summary(facts, before, movements));
        foreach (var (title, movers) in new[] { ("Tăng hạng nhiều nhất", Movers.Rises(movements)), ("Giảm hạng nhiều nhất", Movers.Falls(movements)) })
        {
            if (movers.Units.Count > 0)
                yield return new ReportPart.Item(ReportText.Of($"{title}: {ReportText.Join("; ", movers.Units.Select(figures.Sentence))}{More(movers)}."));
        }

        foreach (var chart in ScoreCharts.MeanMovement(facts, new ScoreFigures(facts)))
            yield return chart;
    }

    /// <summary>Why two rounds are not compared; rubrics by their names.</summary>
    public static string WhyNot(ScoredFacts facts, NotComparable reason) => reason is NotComparable.OtherRubric && facts.Comparison.Previous is { } previous
        ? previous.Rubric.Name == facts.Rubric.Name
            ? "Bộ chỉ số đã thay đổi so với kỳ trước nên không so sánh điểm và thứ hạng giữa hai kỳ."
            : $"Kỳ trước chấm theo {Wording.WithinSentence(previous.Rubric.Name)}, kỳ này chấm theo {Wording.WithinSentence(facts.Rubric.Name)}, "
                + "nên không so sánh điểm và thứ hạng giữa hai kỳ."
        : ComparisonTexts.Of(reason, facts.Catalogue.NameOf).Vietnamese;

    private static ReportText Summary(ScoredFacts facts, EarlierRound before, IReadOnlyList<Movement> movements)
    {
        var figures = new ScoreFigures(facts);
        var (up, down, same) = (Count(1), Count(-1), Count(0));
        var (board, then) = (facts.Edition.Ranking.Overall, before.Round.Ranking.Overall);
        var mean = figures.Mean(board);
        FigureOrigin thenMean = new FigureOrigin.OtherEdition(before.Edition, "overall/mean");
        return ReportText.Of(
            $"So với {Wording.WithoutBreak(before.Round.Period.VietnameseName)}, có {up} đơn vị tăng hạng, {down} đơn vị giảm hạng, {same} đơn vị giữ nguyên thứ hạng; "
            + $"điểm trung bình {Mean()}.");

        ReportFigure Count(int sign) => Figures.Count(
            movements.Count(movement => movement.RankChange is { } change && Math.Sign(change) == sign),
            new FigureOrigin.Formula(FormulaRule.Count, [figures.AllOf(facts.Edition.Ranking.Overall), new FigureOrigin.OtherEdition(before.Edition, "overall")]));

        // Rounded means may differ by another amount than the means do, so their difference is not given; of alike ones no movement is.
        ReportText Mean()
        {
            if (then.Mean is not { } earlier || mean.Value is not { } now || Wording.Points(earlier) == mean.Shown)
                return ReportText.Of($"là {mean} điểm");

            var (way, where) = now > earlier ? ("tăng", "lên") : ("giảm", "xuống");
            return ReportText.Of($"{way} từ {Figures.Points(earlier, thenMean)} điểm {where} {mean} điểm");
        }
    }

    private static string More(Movers movers) => movers.More == 0 ? "" : $" và {Wording.Short(movers.More)} đơn vị khác cùng mức";
}
