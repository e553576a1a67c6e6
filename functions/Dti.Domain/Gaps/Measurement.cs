using Dti.Domain.Catalogue;
using Dti.Domain.Services;
using Dti.Domain.Submissions;

namespace Dti.Domain.Gaps;

/// <summary>What one indicator amounts to for one unit in a period, measured against its target.</summary>
/// <param name="Key">The same in every period: see <see cref="IndicatorValue"/>.</param>
/// <param name="Indicator">The catalogue's code, or null.</param>
/// <param name="Name">The catalogue's where it knows the indicator, else as printed.</param>
/// <param name="Level">Tier of government that was measured, or null where nobody says.</param>
/// <param name="Rate">Exact, from counts; null where there are none.</param>
/// <param name="Printed">What the workbook prints; null where the figure was computed.</param>
/// <param name="Standing">Null where there is no target, or nothing to hold against it.</param>
public sealed record Measurement(
    string Key, string? Indicator, string Name, UnitLevel? Level, ServiceLevel? ServiceLevel, Rate? Rate, PrintedResult? Printed,
    MeasurementOrigin Origin, Standing? Standing)
{
    /// <summary>It was counted, and there was nothing to count: no share of it can be given.</summary>
    public bool HasNoCases { get; init; }

    /// <summary>The workbook's own figures say that it cannot be so: a part above its whole, a percentage no share can have.</summary>
    public bool IsDisproved { get; init; }

    /// <summary>Counts of the year up to the period's end; null where they do not add up or a part of the year is not known.</summary>
    public YearToDate? YearToDate { get; init; }

    /// <summary>Percent: exact where there are counts, else as printed; null where it is vague, disproved, without cases or no rate.</summary>
    public decimal? Percent =>
        Rate?.Percent ?? (IsDisproved || HasNoCases || Printed is not { IsVague: false } printed ? null : printed.Percent);

    /// <summary>Whether this speaks of the same thing as another: the same indicator at the same tier.</summary>
    public bool IsSameAs(Measurement other) => Key == other.Key && Level == other.Level;
}

/// <summary>A result as a workbook prints it.</summary>
/// <param name="Shown">As the cell shows it; empty where counts stand without a result.</param>
/// <param name="Percent">Null where it is none.</param>
/// <param name="Decimals">Of the percentage, as shown.</param>
/// <param name="Amount">A number of things or a sum of money; null for a rate.</param>
/// <param name="Verdict">As the workbook states it, or null.</param>
public sealed record PrintedResult(
    string Shown, decimal? Percent, int? Decimals, bool IsVague, decimal? Amount, TargetVerdict? Verdict, string? Remark, string Sheet,
    CellAddress Cell);

/// <summary>Where a figure comes from.</summary>
/// <param name="Kind">How it came about.</param>
/// <param name="Used">How many units, or rows of procedures, were added up; 1 for a reported figure.</param>
/// <param name="Known">How many there are, those without counts included.</param>
public sealed record MeasurementOrigin(OriginKind Kind, int Used, int Known)
{
    public static MeasurementOrigin Reported { get; } = new(OriginKind.Reported, 1, 1);

    /// <summary>Nothing that belongs to it was left out.</summary>
    public bool IsComplete => Used == Known;
}

/// <summary>How a figure came about.</summary>
public enum OriginKind
{
    /// <summary>The unit reports it.</summary>
    Reported,

    /// <summary>The counts of its procedures, added up.</summary>
    Procedures,

    /// <summary>The counts of the units below it, added up.</summary>
    Units,
}

/// <summary>Counts from January up to a period's end.</summary>
public sealed record YearToDate(Rate Rate, int Months);
