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
        var scores = round.ExpectedUnits.Order(StringComparer.Ordinal)
            .Select(unit => ServiceScore.Of(unit, catalogue.FindUnit(unit)!.Level, index, measured.Find(unit)?.Measurements ?? [])).ToList();
        var level = round.ExpectedUnits.Select(unit => (UnitLevel?)catalogue.FindUnit(unit)!.Level).FirstOrDefault();
        var ranked = scores.Where(score => score.Points is not null).Select(score => (score.Unit, Points: score.Points!.Value));
        return Board.Of(index.Id, index.Name, level is { } tier ? index.MaxPointsFor(tier) : null, ranked) with
        {
            NotRanked = [.. scores.Where(score => score.Points is null).Select(score => WhyNot(score, measured, catalogue))],
        };
    }

    private static NotRanked WhyNot(ServiceScore score, ServiceResults measured, ReferenceCatalogue catalogue)
    {
        if (measured.Find(score.Unit) is null)
            return new NotRanked(score.Unit, NotRankedReason.NoSubmission, RoundInputs.NothingSubmitted);

        var missing = string.Join("; ", score.Unknown.Select(component => catalogue.FindIndicator(component.Component.Indicator)!.Name));
        return new NotRanked(score.Unit, NotRankedReason.NotUsable, $"Chưa có số liệu của: {missing}.");
    }
}
