using System.Diagnostics.CodeAnalysis;
using Dti.Domain.Catalogue;
using Dti.Domain.Services;

namespace Dti.Domain.Gaps;

/// <summary>The procedures behind a missed target, the costliest first.</summary>
/// <param name="Procedures">Those that miss dossiers, by how many, then by name.</param>
/// <param name="Together">All procedures that were counted, those that reach the target included; null when there are none.</param>
/// <param name="IsSelection">Some come from tables that list a part of the procedures only.</param>
public sealed record ProcedureGaps(IReadOnlyList<ProcedureGap> Procedures, ProcedureGap? Together, bool IsSelection)
{
    /// <summary>Measures procedures against the target of an indicator; none belongs to one that is not about dossiers filed online.</summary>
    /// <param name="counts">Of a unit and of those below it; the counts of one procedure are added up.</param>
    public static ProcedureGaps Of(Indicator? indicator, ApplicableTarget target, IEnumerable<ProcedureCount> counts) =>
        Of(indicator, target, counts.Select(count => new UnitProcedure("", count)));

    /// <summary>The same of counts that know whose they are.</summary>
    public static ProcedureGaps Of(Indicator? indicator, ApplicableTarget target, IEnumerable<UnitProcedure> counts)
    {
        if (!AreOf(indicator))
            return new ProcedureGaps([], Together: null, IsSelection: false);

        var counted = counts.Where(one => Belongs(indicator, one.Count) && RateOf(one.Count) is not null).ToList();
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        var byProcedure = counted.GroupBy(KeyOf, StringComparer.Ordinal)
            .Select(same => GapOf(same.First().Count.Procedure, same.First().Count.Field, [.. same], target)).ToList();
        if (byProcedure.Count == 0)
            return new ProcedureGaps([], Together: null, IsSelection: false);

        var together = GapOf("", field: null, counted, target);
        return new ProcedureGaps(
            [
                .. byProcedure.Where(gap => gap.Missing > 0).OrderByDescending(gap => gap.Missing)
                    .ThenBy(gap => gap.Procedure, StringComparer.Ordinal)
                    .Select(gap => gap with { PercentIfReached = IfReached(together.Rate, gap.Missing!.Value) }),
            ],
            together, counted.Exists(one => one.Count.IsSelection));

        // Hundreds of units print the same names.
        string KeyOf(UnitProcedure one) => keys.TryGetValue(one.Count.Procedure, out var key)
            ? key
            : keys[one.Count.Procedure] = VietnameseText.Fold(one.Count.Procedure);
    }

    /// <summary>Whether procedures stand behind an indicator: it is about dossiers filed online, out of all.</summary>
    public static bool AreOf([NotNullWhen(true)] Indicator? indicator) =>
        indicator is { Numerator.Dossiers: DossierCount.Online, Denominator.Dossiers: DossierCount.Total };

    /// <summary>
    /// Which counts of one unit stand for its procedures: those of the lists of all where there are such, since a list of some says the
    /// same again.
    /// </summary>
    public static IEnumerable<ProcedureCount> ListOf(IReadOnlyList<ProcedureCount> counts) =>
        counts.Any(count => !count.IsSelection && count.Procedure.Length > 0) ? counts.Where(count => !count.IsSelection) : counts;

    /// <summary>The percentage of a whole if that many of its dossiers were filed online instead.</summary>
    public static decimal IfReached(Rate whole, decimal missing) => new Rate(whole.Numerator + missing, whole.Denominator).Percent;

    // A procedure whose level of service is not known may be of either.
    private static bool Belongs(Indicator indicator, ProcedureCount count) =>
        count.Procedure.Length > 0
        && (indicator.ServiceLevel is null || count.ServiceLevel is null || count.ServiceLevel == indicator.ServiceLevel);

    private static Rate? RateOf(ProcedureCount count) => count.IsDisproved ? null : Rate.Of(count.Online, count.Total);

    private static ProcedureGap GapOf(string procedure, string? field, IReadOnlyList<UnitProcedure> counts, ApplicableTarget target)
    {
        var rate = Rate.Sum(counts.Select(one => RateOf(one.Count)!.Value))!.Value;
        return new ProcedureGap(procedure, field, rate, Verdicts.MissingDossiers(rate, target.Comparison, target.Value)) { Counts = counts };
    }
}

/// <summary>One procedure against a target.</summary>
/// <param name="Procedure">As printed; empty for all together.</param>
/// <param name="Rate">Online dossiers out of all.</param>
/// <param name="Missing">Dossiers more that would have had to be filed online; null where more would not help.</param>
public sealed record ProcedureGap(string Procedure, string? Field, Rate Rate, decimal? Missing)
{
    /// <summary>What was added up, with whose it is.</summary>
    public IReadOnlyList<UnitProcedure> Counts { get; init; } = [];

    /// <summary>Percent of all procedures together if this one reached the target; null for all together.</summary>
    public decimal? PercentIfReached { get; init; }

    /// <summary>Dossiers that must be filed online to reach the target.</summary>
    public decimal? Needed => Rate.Numerator + Missing;
}

/// <summary>A unit's count of a procedure.</summary>
/// <param name="Unit">Id; empty where nobody asks.</param>
public sealed record UnitProcedure(string Unit, ProcedureCount Count);
