using Dti.Domain.Catalogue;
using Dti.Domain.Scoring;

namespace Dti.Domain.Reports.Scored;

/// <summary>What a unit reached in a ranking: points, rank, class, pillars, movement, and what lies between it and the next place.</summary>
internal static class UnitResult
{
    public static IEnumerable<ReportPart> Of(ReportFacts facts)
    {
        if (RankedUnit.Of(facts) is not { } unit)
            return [new ReportPart.Prose(WhyNot(facts))];

        return
        [
            new ReportPart.Prose(Headline(unit)),
            .. Movement(unit).Select(text => new ReportPart.Prose(text)),
            .. Pillars(unit),
            .. Distances(unit).Select(text => new ReportPart.Prose(text)),
            .. OfficialForm.DisputedNotes(unit.Facts).Select(note => new ReportPart.Prose(note)),
            .. RankingTable.Parts(unit.Facts, unit.Figures, $"Xếp hạng chung {unit.Facts.Round.Period.VietnameseName}"),
            .. unit.Ranking.Overall.Placements.Count > 1 ? [ScoreCharts.Ranking(unit.Facts, unit.Figures)] : Enumerable.Empty<ReportPart>(),
            .. ScoreCharts.Pillars(unit.Facts, unit.Figures, unit.Unit),
            .. ScoreCharts.Movement(unit.Facts, unit.Figures, unit.Unit),
        ];
    }

    private static ReportText WhyNot(ReportFacts facts)
    {
        var reason = facts.Ranked!.Edition.Ranking.NotRanked.FirstOrDefault(unit => unit.Unit == facts.Unit)?.Reason;
        return $"{facts.Ranked.Catalogue.NameOf(facts.Unit)} không được xếp hạng {facts.Ranked.Round.Period.VietnameseName}"
            + (reason is null ? "; không tính là 0 điểm." : $": {Wording.WithinSentence(reason)}");
    }

    private static ReportText Headline(RankedUnit unit)
    {
        var board = unit.Ranking.Overall;
        var mark = unit.Overall.IsDisputed ? OfficialForm.DisputedMark : "";
        return ReportText.Of(
            $"{Wording.Capital(unit.Facts.Round.Period.VietnameseName)}, {unit.Name} đạt {unit.Figures.PointsOutOf(board, unit.Overall)} điểm, "
            + $"xếp hạng {unit.Figures.RankOutOf(board, unit.Overall)}{mark}{Tie(unit)}{Class(unit)}{unit.BesideMean(board)}.{Others(unit)}");
    }

    // A place among few says less than it seems to.
    private static ReportText Others(RankedUnit unit) => unit.Ranking.NotRanked.Count == 0
        ? ReportText.Empty
        : ReportText.Of($" Có {unit.Figures.Ranked()}/{unit.Figures.Expected()} đơn vị được xếp hạng.");

    private static ReportText Tie(RankedUnit unit) => unit.Overall.IsTied ? " (đồng hạng)" : "";

    private static ReportText Class(RankedUnit unit) => unit.Overall.Class is { } scoreClass
        ? $", mức xếp loại {ScoreClasses.NameOf(scoreClass)}"
        : "";

    private static IEnumerable<ReportText> Movement(RankedUnit unit)
    {
        var comparison = unit.Facts.Comparison;
        foreach (var reason in comparison.Reasons)
            yield return MovementSection.WhyNot(unit.Facts, reason);
        if (unit.Facts.Earlier is not [var before, ..] || comparison.MovementOn(unit.Ranking.Overall).First(one => one.Unit == unit.Unit) is not { Previous: { } then } movement)
            yield break;

        var entry = $"overall/{unit.Unit}";
        FigureOrigin points = new FigureOrigin.OtherEdition(before.Edition, $"{entry}/points"), rank = new FigureOrigin.OtherEdition(before.Edition, $"{entry}/rank");
        var ranked = Figures.Number(
            before.Round.Ranking.Overall.Placements.Count,
            new FigureOrigin.Formula(FormulaRule.Count, [new FigureOrigin.OtherEdition(before.Edition, "overall")]));
        var earlier = ReportText.Of(
            $"{Wording.Capital(before.Round.Period.VietnameseName)}: {Figures.Points(then.Points, points)} điểm, "
            + $"xếp hạng {Figures.Rank(then.Rank, rank)}/{ranked}");
        if (movement.RankChange is null)
        {
            yield return ReportText.Of($"{earlier} (chỉ để tham khảo).");
            yield break;
        }

        var board = unit.Ranking.Overall;
        var place = Direction.OfPlace(
            new Sourced(unit.Overall.Points, unit.Figures.PointsOf(board, unit.Unit)), new Sourced(then.Points, points),
            new Sourced(unit.Overall.Rank, unit.Figures.Rank(board, unit.Overall).Origin), new Sourced(then.Rank, rank));
        yield return ReportText.Of($"{earlier}. So với kỳ trước, {unit.Name} {place}.");
    }

    private static IEnumerable<ReportPart> Pillars(RankedUnit unit) => Wording.Items(
        unit.Facts.Rubric.Pillars.Select(pillar => unit.Ranking.FindBoard(pillar.Code)).OfType<Board>().Select(board =>
        {
            var placement = unit.On(board);
            var share = board.MaxPoints is null ? ReportText.Empty : ReportText.Of($" (đạt {unit.Figures.Share(board, placement)})");
            return ReportText.Of(
                $"{board.Name}: {unit.Figures.PointsOutOf(board, placement)} điểm{share}, xếp hạng {unit.Figures.RankOutOf(board, placement)}{(placement.IsDisputed ? OfficialForm.DisputedMark : "")}");
        }));

    private static IEnumerable<ReportText> Distances(RankedUnit unit)
    {
        var distance = Distance.Of(unit.Ranking.Overall, unit.Facts.Rubric)[unit.Unit];
        var own = unit.Figures.Points(unit.Ranking.Overall, unit.Overall).Origin;
        if (distance.Above is { } above)
        {
            var theirs = unit.Figures.PointsOf(unit.Ranking.Overall, above.Units[0]);
            yield return ReportText.Of(
                $"Để bằng điểm đơn vị xếp hạng {Wording.Short(above.Rank)} ({Wording.FirstUnits(unit.Facts.Catalogue, above.Units)}), "
                + $"{unit.Name} còn thiếu {Missing(above.Points, theirs)} điểm.");
        }

        if (distance.AboveLimit is { } reserve && unit.Facts.Rubric.ClassLimits.First(limit => limit.Class == unit.Overall.Class) is { FromPoints: > 0 } limit)
        {
            var difference = new FigureOrigin.Formula(FormulaRule.Difference, [own, unit.Figures.Limit(limit).Origin]);
            yield return ReportText.Of(
                $"Tổng điểm cao hơn ngưỡng mức {ScoreClasses.NameOf(limit.Class)} ({unit.Figures.Limit(limit)} điểm) {Figures.Points(reserve, difference)} điểm.");
        }

        if (distance.NextClass is { } next)
        {
            var nextLimit = unit.Figures.Limit(unit.Facts.Rubric.ClassLimits.First(limit => limit.Class == next.Class));
            yield return ReportText.Of(
                $"Để đạt mức {ScoreClasses.NameOf(next.Class)} (từ {nextLimit} điểm), còn thiếu {Missing(next.Points, nextLimit.Origin)} điểm.");
        }

        ReportFigure Missing(decimal points, FigureOrigin from) => Figures.Points(points, new FigureOrigin.Formula(FormulaRule.Difference, [from, own]));
    }
}
