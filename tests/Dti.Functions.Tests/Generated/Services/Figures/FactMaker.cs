using Dti.Domain.Catalogue;

namespace Dti.Functions.Tests.Generated.Services.Figures;

/// <summary>Draws what offices report, much of it close to a target.</summary>
internal sealed class FactMaker(Lot lot, FigureWorld world)
{
    private readonly bool saysLevels = lot.Half();
    private readonly bool hasTotals = lot.Below(8) > 0;

    public Facts Make()
    {
        var indicators = IndicatorsOf(world.Owner, lot.Between(0, 6), UnitLevel.District, UnitLevel.Commune).ToList();
        var common = lot.Shuffled(IndicatorPool.All).Take(lot.Between(1, 4)).ToList();
        indicators.AddRange(world.Members.SelectMany(unit => IndicatorsOf(unit, common.Where(_ => lot.Below(5) > 0), UnitLevel.Commune)));
        var procedures = ProceduresOf(world.Owner, hasTotals).ToList();
        procedures.AddRange(world.Members.Where(_ => lot.Below(3) > 0).SelectMany(unit => ProceduresOf(unit, hasTotal: true)));
        if (lot.Below(4) == 0)
        {
            procedures.AddRange(world.Members.Where(_ => lot.Half()).Select(
                unit => Procedure(unit, "", hasTotal: true, isSelection: false)));
        }

        if (lot.Below(5) == 0)
        {
            procedures.AddRange(world.Members.Where(_ => lot.Half()).Select(
                unit => Procedure(unit, lot.Pick(IndicatorPool.Procedures).Procedure, hasTotal: true, isSelection: true)));
        }


        return new Facts(indicators, procedures);
    }

    private IEnumerable<IndicatorFact> IndicatorsOf(Unit unit, int count, params UnitLevel[] levels) =>
        IndicatorsOf(unit, lot.Shuffled(IndicatorPool.All).Take(count), levels);

    private IEnumerable<IndicatorFact> IndicatorsOf(Unit unit, IEnumerable<PooledIndicator> indicators, params UnitLevel[] levels)
    {
        foreach (var indicator in indicators)
        {
            foreach (var level in lot.Shuffled<UnitLevel?>([null, .. levels.Cast<UnitLevel?>()]).Take(lot.Pick(1, 1, 1, 2)))
                yield return indicator.IsRate ? Rate(unit, indicator, level) : Amount(unit, indicator, level);
        }
    }

    private IndicatorFact Amount(Unit unit, PooledIndicator indicator, UnitLevel? level)
    {
        var target = lot.Half() ? new MeantTarget(Comparing(), lot.Between(1, 90) * 1_000L, SaysPercent: false) : null;
        var amount = target is not null && lot.Half() ? target.Thousandths!.Value / 1_000 + lot.Between(-1, 1) : lot.Between(0, 2_000);
        return new IndicatorFact(unit.Id, indicator, level, null, null, amount, target);
    }

    private IndicatorFact Rate(Unit unit, PooledIndicator indicator, UnitLevel? level)
    {
        var target = lot.Half() ? TargetOfRate(isKnown: world.Known.Contains(indicator)) : null;
        if (lot.Below(30) == 0)
            return new IndicatorFact(unit.Id, indicator, level, (0, 0), null, null, target);

        var near = lot.Below(4) == 0 ? lot.Between(0, 100_000) : target?.Thousandths ?? Known(indicator);
        long whole = lot.Pick(10, 20, 40, 100, 200, 1_000, lot.Between(1, 99), lot.Between(100, 99_999));
        var part = Math.Clamp(near * whole / 100_000 + lot.Pick(-1, 0, 0, 1, 2), 0, whole);
        var decimals = lot.Between(0, 2);
        var hasCounts = lot.Below(3) > 0;
        var unitShown = decimals switch { 0 => 1_000L, 1 => 100, _ => 10 };
        var steps = hasCounts ? Rounded(part * 100_000, whole * unitShown) : Rounded(near, unitShown) + lot.Pick(-1, 0, 0, 1);
        var percent = steps * unitShown;
        var shown = hasCounts && lot.Half() ? null
            : new ShownPercent(Math.Clamp(percent, 0, 100_000), decimals, IsVague: lot.Below(8) == 0);
        return new IndicatorFact(unit.Id, indicator, level, hasCounts ? (part, whole) : null, shown, null, target);
    }

    // What a bare number beside an unknown indicator is, nobody knows.
    private MeantTarget TargetOfRate(bool isKnown) => lot.Below(12) == 0
        ? new MeantTarget(null, null, SaysPercent: true)
        : new MeantTarget(
            Comparing(), lot.Pick(lot.Between(2, 100) * 1_000L, lot.Between(20, 1_000) * 100L, 100_000L, 80_000L),
            SaysPercent: lot.Below(6) > 0 || !isKnown);

    private Comparison? Comparing() =>
        lot.Pick<Comparison?>(null, null, Comparison.AtLeast, Comparison.Above, Comparison.AtMost, Comparison.Equal);

    private long Known(PooledIndicator indicator) =>
        (long)((world.Targets.FirstOrDefault(target => target.Indicator == indicator.Code)?.Value ?? 80m) * 1_000);

    // Half up.
    private static long Rounded(long number, long by) => (2 * number + by) / (2 * by);

    private IEnumerable<ProcedureFact> ProceduresOf(Unit unit, bool hasTotal) =>
        lot.Shuffled(IndicatorPool.Procedures).Take(lot.Below(4))
            .Select(one => Procedure(unit, one.Procedure, hasTotal, isSelection: false));

    private ProcedureFact Procedure(Unit unit, string name, bool hasTotal, bool isSelection)
    {
        long total = lot.Below(12) == 0 ? 0 : lot.Pick(lot.Between(1, 40), lot.Between(1, 3_000));
        var online = lot.Half() ? Math.Min(total, total * 8 / 10 + lot.Below(2)) : lot.Between(0, (int)total);
        var level = name.Length > 0 && (saysLevels || lot.Half()) ? lot.Pick<ServiceLevel?>(ServiceLevel.Full, ServiceLevel.Partial) : null;
        return new ProcedureFact(unit.Id, name, level, hasTotal ? total : null, online, isSelection, IsFaulty: lot.Below(25) == 0);
    }
}
