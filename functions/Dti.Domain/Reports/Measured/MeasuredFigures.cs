using System.Runtime.CompilerServices;
using Dti.Domain.Catalogue;
using Dti.Domain.Gaps;
using Dti.Domain.Scoring;
using Dti.Domain.Services;
using Dti.Domain.Submissions;

namespace Dti.Domain.Reports.Measured;

/// <summary>The figures of what was measured, each with where it comes from. Origins are made once and shared.</summary>
internal sealed class MeasuredFigures
{
    /// <summary>Of any percentage.</summary>
    public const int MostDecimals = 6;

    private const int RateDecimals = 2;

    // Sections of one report ask one after the other; the table holds no facts longer than their report.
    private static readonly ConditionalWeakTable<MeasuredFacts, MeasuredFigures> Made = [];

    private readonly MeasuredFacts facts;
    private readonly MeasuredCells cells;
    private readonly Dictionary<(string Unit, Measurement One), Counted> counts = [];
    private readonly Dictionary<(string Unit, Measurement One), FigureOrigin> percents = [];
    private readonly Dictionary<(string Unit, Measurement One), FigureOrigin> targets = [];
    private readonly Dictionary<(string Unit, Measurement One), FigureOrigin> missing = [];

    private MeasuredFigures(MeasuredFacts facts) => (this.facts, cells) = (facts, new MeasuredCells(facts));

    public static MeasuredFigures Of(MeasuredFacts facts) => Made.GetValue(facts, one => new MeasuredFigures(one));

    /// <summary>Of a percentage as a sentence gives it: as printed, or two where counts give more than whole percent.</summary>
    /// <remarks>A rate that misses its target by less than these show is given more of them, so that it does not look like the target.</remarks>
    /// <param name="usual">The most that are written where fewer would do.</param>
    public static int DecimalsOf(Measurement one, int usual = MostDecimals)
    {
        var decimals = Math.Min(usual, UsualDecimalsOf(one));
        if (one is not { Rate: { } exact, Standing.Target: { IsPercent: true, Value: var target } } || exact.Percent == target)
            return decimals;

        while (decimals < MostDecimals && Math.Round(exact.Percent, decimals, MidpointRounding.AwayFromZero) == target)
            decimals++;
        return decimals;
    }

    private static int UsualDecimalsOf(Measurement one) => one.Rate is { } rate
        ? decimal.IsInteger(rate.Percent) ? 0 : RateDecimals
        : one.Printed?.Decimals ?? VietnameseNumber.DecimalsOf(one.Percent ?? 0);

    /// <summary>Null where there is none to reckon with.</summary>
    public Sourced? Percent(string unit, Measurement one) => one.Percent is { } percent ? new Sourced(percent, PercentOf(unit, one)) : null;

    /// <summary>As it is said in a sentence; there must be one.</summary>
    public ReportFigure Rate(string unit, Measurement one, int? decimals = null) =>
        Figures.Percent(one.Percent!.Value, PercentOf(unit, one), decimals ?? DecimalsOf(one));

    /// <summary>A result as the workbook prints it: an estimate, or a number of things.</summary>
    public ReportFigure Printed(string unit, Measurement one) => one.Printed switch
    {
        { IsVague: true } vague => Figures.Printed(vague.Shown, vague.Percent ?? vague.Amount, cells.Result(unit, one)),
        { Amount: { } amount } => Figures.Number(amount, cells.Result(unit, one)),
        { } printed => Figures.Printed(printed.Shown, printed.Percent, cells.Result(unit, one)),
        null => throw new ArgumentException("Nothing is printed.", nameof(one)),
    };

    /// <summary>There must be counts.</summary>
    public ReportFigure Numerator(string unit, Measurement one) => Figures.Number(one.Rate!.Value.Numerator, CountsOf(unit, one).Numerator);

    public ReportFigure Denominator(string unit, Measurement one) =>
        Figures.Number(one.Rate!.Value.Denominator, CountsOf(unit, one).Denominator);

    /// <summary>The value that a result is held against.</summary>
    public Sourced Target(string unit, Measurement one) => new(one.Standing!.Target.Value, TargetOf(unit, one));

    /// <summary>Dossiers, or whatever is counted, that are missing to the target; there must be a number.</summary>
    public ReportFigure Missing(string unit, Measurement one) => Figures.Count(one.Standing!.Missing!.Value, MissingOf(unit, one));

    /// <summary>Result less target, with its sign.</summary>
    public ReportFigure Gap(string unit, Measurement one, int decimals)
    {
        var result = one.Standing!.Target.IsPercent ? PercentOf(unit, one) : cells.Result(unit, one);
        var gap = one.Standing.Gap!.Value;
        return new ReportFigure(
            VietnameseNumber.Format(gap, decimals), gap, new FigureOrigin.Formula(FormulaRule.Difference, [result, TargetOf(unit, one)]));
    }

    /// <summary>What it was in an earlier period; null where there is no figure.</summary>
    public Sourced? Before(string unit, Measurement one, IndicatorMovement movement)
    {
        var sources = facts.Edition.Services?.Sources;
        var edition = new[] { sources?.Previous, sources?.YearBefore }
            .FirstOrDefault(reference => reference?.Period == movement.Period)?.Edition;
        return movement.Before.Percent is { } percent
            ? new Sourced(percent, new FigureOrigin.OtherEdition(edition ?? facts.Edition.Id, $"{unit}/{one.Key}/percent"))
            : null;
    }

    /// <summary>How many of these indicators there are.</summary>
    public ReportFigure Count(IReadOnlyCollection<Measurement> ones) => Figures.Count(ones.Count, CountOf(ones));

    /// <summary>The same for a table.</summary>
    public ReportFigure Number(IReadOnlyCollection<Measurement> ones) => Figures.Number(ones.Count, CountOf(ones));

    /// <summary>A number of things that the edition was computed to, in a sentence.</summary>
    public ReportFigure Known(decimal count, string entry) => Figures.Count(count, cells.Edition($"{facts.Gaps.Unit}/{entry}"));

    /// <summary>A number that the edition was computed to.</summary>
    public ReportFigure Known(decimal value, int decimals, string entry) =>
        new(VietnameseNumber.Format(value, decimals), value, cells.Edition($"{facts.Gaps.Unit}/{entry}"));

    /// <summary>Where the counts of an indicator come from.</summary>
    public Counted CountsOf(string unit, Measurement one)
    {
        if (!counts.TryGetValue((unit, one), out var known))
            counts[(unit, one)] = known = one.Origin.Kind switch
            {
                OriginKind.Procedures => cells.OfProcedures(unit, one),
                OriginKind.Units => Added(PartsOf(unit, one).Select(part => CountsOf(part.Unit, part.Measurement))),
                _ => cells.OfRow(unit, one),
            };
        return known;
    }

    /// <summary>Sums of sums.</summary>
    public static Counted Added(IEnumerable<Counted> parts)
    {
        List<Counted> all = [.. parts];
        return all is [var only] ? only : new Counted(
            new FigureOrigin.Formula(FormulaRule.Sum, all.ConvertAll(one => one.Numerator)),
            new FigureOrigin.Formula(FormulaRule.Sum, all.ConvertAll(one => one.Denominator)));
    }

    /// <summary>Where a unit's counts of a procedure come from.</summary>
    public Counted CountsOf(UnitProcedure one) => cells.OfProcedure(one);

    /// <summary>Where what was handed in by one channel stands.</summary>
    public FigureOrigin CellOf(UnitProcedure one, DossierCount count) => cells.OfChannel(one, count);

    public FigureOrigin TargetOf(string unit, Measurement one) =>
        targets.TryGetValue((unit, one), out var known)
            ? known
            : targets[(unit, one)] = cells.Target(unit, one, PartsOf(unit, one).FirstOrDefault());

    private FigureOrigin PercentOf(string unit, Measurement one) =>
        percents.TryGetValue((unit, one), out var known) ? known : percents[(unit, one)] = one.Rate is null
            ? cells.Result(unit, one)
            : new FigureOrigin.Formula(FormulaRule.Share, [CountsOf(unit, one).Numerator, CountsOf(unit, one).Denominator]);

    private FigureOrigin MissingOf(string unit, Measurement one)
    {
        if (missing.TryGetValue((unit, one), out var known))
            return known;

        var counted = CountsOf(unit, one);
        return missing[(unit, one)] = new FigureOrigin.Formula(
            FormulaRule.Missing, [counted.Numerator, counted.Denominator, TargetOf(unit, one)]);
    }

    private FigureOrigin.Formula CountOf(IEnumerable<Measurement> ones) =>
        new(FormulaRule.Count, [new FigureOrigin.Formula(FormulaRule.Set, [.. ones.Select(one => cells.Result(facts.Gaps.Unit, one))])]);

    private IEnumerable<MeasuredUnit> PartsOf(string unit, Measurement one) => one.Origin.Kind == OriginKind.Units && unit == facts.Gaps.Unit
        ? facts.Gaps.Indicators.FirstOrDefault(gap => gap.Measurement == one)?.Units.Where(part => part.Measurement.Rate is not null) ?? []
        : [];
}

/// <summary>Where a numerator and its denominator come from.</summary>
internal sealed record Counted(FigureOrigin Numerator, FigureOrigin Denominator);
