using Dti.Domain.Catalogue;
using Dti.Domain.Periods;

namespace Dti.Domain.Scoring;

/// <summary>A unit that another one follows, and how it last stood. Predecessors are shown side by side and never added up.</summary>
/// <param name="Round">The round it was last expected in, or null where there is none that was computed.</param>
public sealed record Predecessor(UnitSuccession Link, RankedRound? Round)
{
    /// <summary>Its place on the overall board, or null where it was not ranked.</summary>
    public Placement? Placement => Round?.Ranking.Overall.Placements.FirstOrDefault(placement => placement.Unit == Link.Predecessor);

    /// <summary>Whether all of it became part of the successor.</summary>
    public bool IsWhole => Link.Relation != SuccessionRelation.Part;

    /// <summary>The links that led to a unit within a time, in the catalogue's order.</summary>
    /// <param name="after">
    /// The end of the round before: a unit that existed then has no predecessors to look back on. Null for no such round.
    /// </param>
    /// <param name="until">The end of the round that is looked at.</param>
    public static IEnumerable<UnitSuccession> LinksTo(
        string unit, IEnumerable<UnitSuccession> successions, DateOnly? after, DateOnly until) =>
        successions.Where(link => link.Successor == unit && link.EffectiveOn <= until && !(link.EffectiveOn <= after));

    /// <summary>The last round over the same length of time in whose group a predecessor was; null where the catalogue has none.</summary>
    public static Round? LastRoundOf(UnitSuccession link, Period period, ReferenceCatalogue catalogue) =>
        catalogue.Rounds
            .Where(round => round.Kind == SubmissionKind.Scores && round.Period.Kind == period.Kind && round.Period.End < link.EffectiveOn
                && (period.Kind != PeriodKind.MonthsToDate || round.Period.Number == period.Number)
                && catalogue.FindGroup(round.Group)!.Members.Contains(link.Predecessor))
            .OrderByDescending(round => round.Period.End)
            .ThenBy(round => round.Group, StringComparer.Ordinal)
            .FirstOrDefault();
}
