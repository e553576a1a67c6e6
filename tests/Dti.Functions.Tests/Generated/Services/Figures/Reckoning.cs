using Dti.Domain.Catalogue;

namespace Dti.Functions.Tests.Generated.Services.Figures;

/// <summary>What follows from the facts by the handbook (3.4, 3.5), written apart from the product.</summary>
internal sealed class Reckoning
{
    private readonly FigureWorld world;
    private readonly IReadOnlyList<ProcedureFact> procedures;
    private readonly Dictionary<string, List<Measured>> units;

    /// <param name="rows">Procedures as they were typed, one a row.</param>
    public Reckoning(FigureWorld world, IReadOnlyList<IndicatorFact> indicators, IReadOnlyList<ProcedureFact> rows)
    {
        this.world = world;
        procedures = rows;
        var all = world.Members.Prepend(world.Owner).ToList();
        units = all.ToDictionary(
            unit => unit.Id, unit => indicators.Where(fact => fact.Unit == unit.Id).Select(fact => Reported(fact, unit)).ToList());
        foreach (var unit in all)
        {
            var missing = world.Known.Where(one => !units[unit.Id].Exists(its => its.Of == one)).ToList();
            units[unit.Id].AddRange(missing.Select(one => FromProcedures(one, unit)).OfType<Measured>());
        }

        units[world.Owner.Id].AddRange(IndicatorPool.All.Select(OverUnits).OfType<Measured>().ToList());
    }

    public IEnumerable<string> Lines() => units.Keys.SelectMany(unit => LinesOf(unit, units[unit]));

    private IEnumerable<string> LinesOf(string unit, List<Measured> measured)
    {
        var verdicts = measured.Where(one => one.HasStanding).Select(one => one.Verdict).ToList();
        var counts = new[] { "Exceeded", "Met", "NotMet", "none" }.Select(verdict => verdicts.Count(one => one == verdict));
        yield return $"{unit} verdicts {string.Join(' ', counts)}";
        foreach (var one in measured)
        {
            yield return $"{one}";
            if (unit == world.Owner.Id)
                yield return UnitsBehind(one);
            if (one.IsMissed && world.Known.Contains(one.Of) && FigureWorld.IsOfDossiers(one.Of) && ProceduresBehind(one) is { } line)
                yield return line;
        }

        foreach (var line in Sums(unit, measured))
            yield return line;
    }

    private Measured Reported(IndicatorFact fact, Unit unit)
    {
        (long, long)? rate = fact.Counts is (var part, > 0 and var whole) ? (part, whole) : null;
        var stated = fact.Target is { Thousandths: { } value } target
            ? new Aim(target.Comparison ?? OfCatalogue(fact.Of), value, IsPrinted: true) : null;
        return Aimed(new Measured(unit.Id, fact.Of, fact.Level, rate, fact.Shown, fact.Amount, "Reported 1/1", stated) { HasNoCases = fact.Counts is (_, 0) }, unit);
    }

    private Comparison OfCatalogue(PooledIndicator one) =>
        world.Catalogue.Content.Indicators.FirstOrDefault(indicator => indicator.Code == one.Code)?.Comparison ?? Comparison.AtLeast;

    private Measured Aimed(Measured measured, Unit unit) =>
        measured with { IsKnown = world.Known.Contains(measured.Of), Aim = measured.Aim ?? TargetFor(measured, unit) };

    // A unit's own before its district's before everybody's; of each the tier's before any tier's; of each the period's.
    private Aim? TargetFor(Measured measured, Unit unit)
    {
        var level = measured.Level ?? unit.Level;
        foreach (var whose in new[] { unit.Id, world.Owner.Id, null })
        {
            foreach (var tier in new UnitLevel?[] { level, null })
            {
                foreach (var period in new[] { world.Round.Period.ToString(), null })
                {
                    var found = world.Targets.FirstOrDefault(
                        target => (target.Indicator, target.Unit, target.Level, target.Period) == (measured.Of.Code, whose, tier, period));
                    if (found is not null)
                        return new Aim(found.Comparison, (long)(found.Value * 1_000), IsPrinted: false);
                }
            }
        }

        return null;
    }

    private Measured? FromProcedures(PooledIndicator one, Unit unit)
    {
        if (!FigureWorld.IsOfDossiers(one))
            return null;

        var own = procedures.Where(row => row.Unit == unit.Id && !row.IsSelection).ToList();
        var rows = own.Exists(row => row.Procedure.Length > 0) ? own.FindAll(row => row.Procedure.Length > 0) : own;
        if (one.ServiceLevel is not null && rows.Exists(row => row.Level is null))
            return null;

        rows = rows.FindAll(row => one.ServiceLevel is null || row.Level == one.ServiceLevel);
        var counted = rows.FindAll(row => row.Total is not null && !row.IsFaulty);
        var total = counted.Sum(row => row.Total!.Value);
        return total == 0 ? null : Aimed(
            new Measured(
                unit.Id, one, null, (counted.Sum(row => row.Online), total), null, null,
                $"Procedures {counted.Count}/{rows.Count}", null) { IsOfSome = counted.Count < rows.Count }, unit);
    }

    private Measured? OverUnits(PooledIndicator one)
    {
        if (units[world.Owner.Id].Exists(its => its.Of == one && its.Level == UnitLevel.Commune))
            return null;

        var parts = world.Members.Select(unit => OfUnit(unit, one)).OfType<Measured>().ToList();
        var counted = parts.FindAll(part => part.Rate is not null);
        if (counted.Count == 0)
            return null;

        var aims = parts.Select(part => part.HasStanding ? part.Aim : null).Distinct().ToList();
        return Aimed(
            new Measured(
                world.Owner.Id, one, UnitLevel.Commune, Added(counted), null, null, $"Units {counted.Count}/{world.Members.Count}",
                aims is [{ IsPrinted: true } common] ? common : null), world.Owner);
    }

    // What it says of its own tier goes before what it says of none.
    private Measured? OfUnit(Unit unit, PooledIndicator one) =>
        units[unit.Id].Find(its => its.Of == one && its.Level == UnitLevel.Commune)
        ?? units[unit.Id].Find(its => its.Of == one && its.Level is null);

    private static (long, long) Added(List<Measured> parts) =>
        (parts.Sum(part => part.Rate!.Value.Part), parts.Sum(part => part.Rate!.Value.Whole));

    private string UnitsBehind(Measured one)
    {
        var behind = one.Level is null or UnitLevel.Commune
            ? world.Members.Select(unit => OfUnit(unit, one.Of)).OfType<Measured>().ToList() : [];
        behind.Sort((left, right) => Order(left, right));
        var without = world.Members.Select(unit => unit.Id).Except(behind.Select(part => part.Unit)).Order(StringComparer.Ordinal);
        return $"{one.Unit} {one.Of.Code} {one.Level} units: {string.Join(' ', behind.Select(part => part.Unit))}; "
            + $"without {string.Join(' ', without)}";
    }

    private static int Order(Measured left, Measured right)
    {
        if (left.IsMissed != right.IsMissed)
            return left.IsMissed ? -1 : 1;
        if ((left.Missing ?? 0) != (right.Missing ?? 0))
            return (left.Missing ?? 0) > (right.Missing ?? 0) ? -1 : 1;
        var gaps = (left.Gap, right.Gap) switch
        {
            (null, null) => 0,
            (null, _) => 1,
            (_, null) => -1,
            var (one, other) => one.Value.CompareTo(other.Value),
        };
        return gaps == 0 ? string.CompareOrdinal(left.Unit, right.Unit) : gaps;
    }

    private string? ProceduresBehind(Measured one)
    {
        var rows = ListedBehind(one).Where(row => row.Procedure.Length > 0 && row.Total > 0 && !row.IsFaulty
            && (one.Of.ServiceLevel is null || row.Level is null || row.Level == one.Of.ServiceLevel)).ToList();
        if (rows.Count == 0)
            return null;

        var (online, total) = (rows.Sum(row => row.Online), rows.Sum(row => row.Total!.Value));
        var gaps = from same in rows.GroupBy(row => row.Procedure)
                   let part = (Online: same.Sum(row => row.Online), Total: same.Sum(row => row.Total!.Value))
                   let missing = one.Aim!.MissingIn(part.Online, part.Total)
                   where missing > 0
                   orderby missing descending
                   let ifReached = new Fraction(100 * (online + missing.Value), total)
                   select (Missing: missing.Value, Line: $"{same.Key} {part.Online}/{part.Total} {missing} {ifReached}");
        var lines = gaps.GroupBy(gap => gap.Missing).SelectMany(same => same.Select(gap => gap.Line).Order(StringComparer.Ordinal));
        return $"{one.Unit} {one.Of.Code} {one.Level} procedures: {string.Join("; ", lines)}; "
            + $"together {online}/{total} {(object?)one.Aim!.MissingIn(online, total) ?? "none"}"
            + (rows.Exists(row => row.IsSelection) ? " selection" : "");
    }

    // Its own; of an office also those of its communes, unless the figure is of another tier. Who lists all has said what a list of some says.
    private IEnumerable<ProcedureFact> ListedBehind(Measured one)
    {
        var isOfCommunes = one.Unit == world.Owner.Id && one.Level is not UnitLevel.District;
        return procedures.Where(row => row.Unit == one.Unit || isOfCommunes).GroupBy(row => row.Unit)
            .SelectMany(own => own.Any(row => !row.IsSelection && row.Procedure.Length > 0) ? own.Where(row => !row.IsSelection) : own);
    }

    // What is of no tier may hold what is of one.
    private static bool IsSum(List<Measured> parts) =>
        parts.Count > 1 && parts.TrueForAll(part => part.Rate is not null)
        && parts.TrueForAll(part => part.Level is null == parts[0].Level is null);

    // Over tiers, over levels of service, over both; a part without counts leaves no sum.
    private IEnumerable<string> Sums(string unit, List<Measured> measured)
    {
        var known = measured.Where(one => one.Of.IsRate && world.Known.Contains(one.Of)).ToList();
        var families = known.GroupBy(one => FigureWorld.IsOfDossiers(one.Of) ? "dossiers" : one.Of.Code);
        foreach (var family in families.Select(family => family.ToList()))
        {
            var parts = family.Exists(one => one.Of.ServiceLevel is not null)
                ? family.FindAll(one => one.Of.ServiceLevel is not null) : family;
            List<(string What, List<Measured> Parts)> sums =
            [
                .. parts.GroupBy(one => one.Level).Select(tier => ($"{tier.Key} ", tier.ToList())), (" ", parts),
                .. parts.GroupBy(one => one.Of.ServiceLevel).Select(service => ($" {service.Key}", service.ToList())),
            ];
            var seen = new HashSet<string>();
            foreach (var (what, added) in sums.Where(sum => IsSum(sum.Parts)))
            {
                var names = string.Join(", ", added.Select(part => $"{part.Of.Code} {part.Level}").Order(StringComparer.Ordinal));
                var (numerator, denominator) = Added(added);
                if (seen.Add(names))
                    yield return $"{unit} sum {what}: {numerator}/{denominator} of {names}";
            }
        }
    }
}
