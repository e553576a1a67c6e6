using Dti.Domain.Catalogue;

namespace Dti.Domain.Services;

/// <summary>The catalogue's targets that hold for one unit in a period: a unit has many indicators, and its place is looked up once.</summary>
internal sealed class UnitTargets
{
    private readonly PeriodTargets targets;
    private readonly List<string> line = [];

    public UnitTargets(PeriodTargets targets, Unit unit)
    {
        (this.targets, Unit) = (targets, unit);
        for (var at = unit; at is not null && !line.Contains(at.Id); at = at.ParentId is { } parent ? targets.Catalogue.FindUnit(parent) : null)
            line.Add(at.Id);
    }

    public Unit Unit { get; }

    /// <summary>The one that holds for an indicator at a tier, as results are held against it; null where there is none.</summary>
    public ApplicableTarget? For(Indicator indicator, UnitLevel level) =>
        Find(indicator.Code, level) is { } target ? targets.Applied(target, indicator) : null;

    /// <summary>The most specific: see <see cref="Targets.InCatalogue"/>.</summary>
    public IndicatorTarget? Find(string indicator, UnitLevel level)
    {
        foreach (var above in line)
        {
            if (First(targets.Catalogue.TargetsOf(indicator, above), level) is { } ofUnit)
                return ofUnit;
        }

        return First(targets.Catalogue.TargetsOf(indicator, unit: null), level);
    }

    // Of those for one unit, or of those for all: of equals the first.
    private IndicatorTarget? First(IReadOnlyList<IndicatorTarget> candidates, UnitLevel level)
    {
        IndicatorTarget? first = null;
        for (var at = 0; at < candidates.Count; at++)
        {
            if (Holds(candidates[at], level) && (first is null || Precedence(candidates[at]).CompareTo(Precedence(first)) < 0))
                first = candidates[at];
        }

        return first;
    }

    private bool Holds(IndicatorTarget target, UnitLevel level) =>
        target.IsValidOn(targets.Day) && (target.Level is null || target.Level == level) && (target.Period is null || target.Period == targets.Period)
        && (target.Group is null || IsMember(target.Group));

    private bool IsMember(string group) =>
        targets.Catalogue.FindGroup(group) is { } found && found.ExistedOn(targets.Day) && targets.Catalogue.IsMember(Unit.Id, group);

    private static (bool, bool, bool, int) Precedence(IndicatorTarget target) =>
        (target.Group is null, target.Level is null, target.Period is null, -target.ValidFrom.DayNumber);
}
