using Dti.Domain.Catalogue;
using Dti.Domain.Gaps;
using Dti.Domain.Periods;

namespace Dti.Domain.Scoring;

/// <summary>The ranking by an index of services, beside the boards of the rubric.</summary>
public static class ServiceBoard
{
    /// <summary>
    /// Ranks the expected units whose every component is known; the others are not ranked, with the components that are missing.
    /// </summary>
    /// <param name="measured">What was measured of the units, by unit id.</param>
    public static Board Of(ServiceIndex index, Round round, ReferenceCatalogue catalogue, ServiceResults measured)
    {
        var byUnit = measured.ByUnit();
        var unusable = measured.Sources.Inputs.Where(input => input.Reason == NotRankedReason.NotUsable).Select(input => input.Unit)
            .ToHashSet(StringComparer.Ordinal);
        var scores = round.ExpectedUnits.Order(StringComparer.Ordinal)
            .Select(unit => ServiceScore.Of(unit, catalogue.FindUnit(unit)!.Level, index, byUnit.GetValueOrDefault(unit)?.Measurements ?? [])).ToList();
        var ranked = scores.Where(score => score.Points is not null).Select(score => (score.Unit, Points: score.Points!.Value));
        return Board.Of(index.Id, index.Name, MaxPoints(index, catalogue.FindGroup(round.Group)!, catalogue), ranked) with
        {
            NotRanked = [.. scores.Where(score => score.Points is null).Select(score => WhyNot(score, byUnit.ContainsKey(score.Unit), unusable.Contains(score.Unit), catalogue))],
        };
    }

    /// <summary>Every board that an edition of a group may have, without units: those of the rubric, then that of the index of services.</summary>
    public static IEnumerable<Board> EmptyBoards(Rubric rubric, Group group, ReferenceCatalogue catalogue)
    {
        IEnumerable<Board> boards = Ranking.Of(rubric, [], []).Boards;
        return catalogue.ServiceIndexOf(group) is { } index
            ? boards.Append(new Board(index.Id, index.Name, MaxPoints(index, group, catalogue), []))
            : boards;
    }

    private static decimal? MaxPoints(ServiceIndex index, Group group, ReferenceCatalogue catalogue) =>
        group.Members.Select(catalogue.FindUnit).OfType<Unit>().FirstOrDefault() is { } member ? index.MaxPointsFor(member.Level) : null;

    private static NotRanked WhyNot(ServiceScore score, bool isMeasured, bool isUnusable, ReferenceCatalogue catalogue)
    {
        if (isUnusable)
            return new NotRanked(score.Unit, NotRankedReason.NotUsable, RoundInputs.NothingUsable);
        if (!isMeasured)
            return new NotRanked(score.Unit, NotRankedReason.NoSubmission, RoundInputs.NothingSubmitted);

        var missing = string.Join("; ", score.Unknown.Select(component => catalogue.FindIndicator(component.Component.Indicator)!.Name));
        return new NotRanked(score.Unit, NotRankedReason.NotUsable, $"Chưa có số liệu của: {missing}. Đề nghị bổ sung; nếu không phát sinh thì ghi 0.");
    }
}
