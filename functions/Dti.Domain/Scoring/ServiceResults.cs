using Dti.Domain.Catalogue;
using Dti.Domain.Gaps;
using Dti.Domain.Periods;
using Dti.Domain.Services;
using Dti.Domain.Submissions;

namespace Dti.Domain.Scoring;

/// <summary>What an edition rests on beside scores.</summary>
/// <param name="Inputs">One per expected unit, and one of the group's owner where it reports too; by unit id.</param>
/// <param name="Previous">The edition of the period before, of the same length; null where none was computed.</param>
/// <param name="YearBefore">The edition of the same part of the year before; null where that is the previous one, or none was computed.</param>
public sealed record ServiceSources(IReadOnlyList<EditionInput> Inputs, EditionReference? Previous, EditionReference? YearBefore)
{
    /// <param name="claims">Of the period and of services, in any order.</param>
    /// <param name="blocked">Submissions of services that cannot be used, in any order.</param>
    public static IReadOnlyList<EditionInput> InputsOf(
        Round round, Group group, IReadOnlyCollection<Claim> claims, IReadOnlyCollection<BlockedSubmission> blocked)
    {
        var inputs = RoundInputs.Of(round, claims, blocked);
        if (round.ExpectedUnits.Contains(group.Owner))
            return inputs;

        // The office may report on itself; that it does not is no omission.
        var owner = RoundInputs.Of(round with { ExpectedUnits = [group.Owner] }, claims, blocked)[0];
        return owner.Reading is null ? inputs : [.. inputs.Append(owner).OrderBy(input => input.Unit, StringComparer.Ordinal)];
    }
}

/// <summary>What was measured in a round.</summary>
/// <param name="Units">One per unit of which anything is known; the group's owner first, then by unit id.</param>
public sealed record ServiceResults(ServiceSources Sources, IReadOnlyList<UnitMeasurements> Units)
{
    public UnitMeasurements? Find(string unit) => Units.FirstOrDefault(one => one.Unit == unit);

    /// <summary>For who looks for many: a unit stands there once.</summary>
    public IReadOnlyDictionary<string, UnitMeasurements> ByUnit() => Units.ToDictionary(one => one.Unit, StringComparer.Ordinal);

    /// <param name="services">Of the inputs, by unit id.</param>
    /// <param name="before">What the previous edition measured; null where there is none.</param>
    public static ServiceResults Compute(
        Round round, ReferenceCatalogue catalogue, ServiceSources sources, IReadOnlyDictionary<string, UnitServices> services,
        ServiceResults? before)
    {
        var group = catalogue.FindGroup(round.Group)!;
        var targets = new PeriodTargets(catalogue, round.Period);
        var own = sources.Inputs.Where(input => input.Reading is not null && services.ContainsKey(input.Unit))
            .Select(input => UnitMeasurements.Of(services[input.Unit], targets)).ToList();
        var measured = new List<UnitMeasurements>();
        if (OwnerOf(group, round, own, catalogue) is { Measurements.Count: > 0 } owner)
            measured.Add(owner);
        measured.AddRange(own.Where(unit => unit.Unit != group.Owner));
        var then = before?.ByUnit();
        return new ServiceResults(
            sources,
            [
                .. measured.Select(unit => YearToDates.With(
                    unit, round.Period, catalogue,
                    sources.Previous is { } previous && then?.GetValueOrDefault(unit.Unit) is { } earlier ? (previous.Period, earlier) : null)),
            ]);
    }

    private static UnitMeasurements OwnerOf(Group group, Round round, List<UnitMeasurements> own, ReferenceCatalogue catalogue)
    {
        var byUnit = own.ToDictionary(unit => unit.Unit, StringComparer.Ordinal);
        var itself = byUnit.GetValueOrDefault(group.Owner) ?? new UnitMeasurements(group.Owner, []);
        var below = round.ExpectedUnits.Where(unit => unit != group.Owner).ToList();
        return below.Count == 0 || catalogue.FindUnit(below[0]) is not { Level: var level }
            ? itself
            : itself.WithSumsOf(
                [.. below.Select(unit => byUnit.GetValueOrDefault(unit) ?? new UnitMeasurements(unit, []))], level, round.Period, catalogue);
    }
}
