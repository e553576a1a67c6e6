using Dti.Domain.Catalogue;
using Dti.Domain.Gaps;
using Dti.Domain.Scoring;
using Dti.Domain.Services;
using Dti.Domain.Submissions;

namespace Dti.Functions.Storage;

/// <summary>The measured part of an <see cref="EditionSnapshot"/>. Members are never renamed or taken away: old editions stay readable.</summary>
internal sealed record ServicesSnapshot(
    IReadOnlyList<InputSnapshot> Inputs, PreviousSnapshot? Previous, PreviousSnapshot? YearBefore, IReadOnlyList<MeasuredUnitSnapshot> Units)
{
    public static ServicesSnapshot Of(ServiceResults results) => new(
        [.. results.Sources.Inputs.Select(InputSnapshot.Of)], PreviousSnapshot.Of(results.Sources.Previous),
        PreviousSnapshot.Of(results.Sources.YearBefore),
        [.. results.Units.Select(unit => new MeasuredUnitSnapshot(unit.Unit, [.. unit.Measurements.Select(MeasurementSnapshot.Of)]))]);

    public ServiceResults ToResults() => new(
        new ServiceSources([.. Inputs.Select(input => input.ToInput())], Previous?.ToReference(), YearBefore?.ToReference()),
        [.. Units.Select(unit => new UnitMeasurements(unit.Unit, [.. unit.Measurements.Select(one => one.ToMeasurement())]))]);
}

internal sealed record MeasuredUnitSnapshot(string Unit, IReadOnlyList<MeasurementSnapshot> Measurements);

internal sealed record MeasurementSnapshot(
    string Key, string? Indicator, string Name, UnitLevel? Level, ServiceLevel? ServiceLevel, decimal? Numerator, decimal? Denominator,
    PrintedSnapshot? Printed, OriginKind Origin, int Used, int Known, StandingSnapshot? Standing, YearSnapshot? Year, bool HasNoCases,
    bool IsDisproved = false)
{
    public static MeasurementSnapshot Of(Measurement one) => new(
        one.Key, one.Indicator, one.Name, one.Level, one.ServiceLevel, one.Rate?.Numerator, one.Rate?.Denominator,
        one.Printed is { } printed ? PrintedSnapshot.Of(printed) : null, one.Origin.Kind, one.Origin.Used, one.Origin.Known,
        one.Standing is { } standing ? StandingSnapshot.Of(standing) : null,
        one.YearToDate is { } year ? new YearSnapshot(year.Rate.Numerator, year.Rate.Denominator, year.Months) : null, one.HasNoCases,
        one.IsDisproved);

    public Measurement ToMeasurement() => new(
        Key, Indicator, Name, Level, ServiceLevel, Rate.Of(Numerator, Denominator), Printed?.ToPrinted(), new MeasurementOrigin(Origin, Used, Known),
        Standing?.ToStanding())
    {
        YearToDate = Year is { } year ? new YearToDate(new Rate(year.Numerator, year.Denominator), year.Months) : null,
        HasNoCases = HasNoCases, IsDisproved = IsDisproved,
    };
}

internal sealed record PrintedSnapshot(
    string Shown, decimal? Percent, int? Decimals, bool IsVague, decimal? Amount, TargetVerdict? Verdict, string? Remark, string Sheet, int Row,
    int Column)
{
    public static PrintedSnapshot Of(PrintedResult printed) => new(
        printed.Shown, printed.Percent, printed.Decimals, printed.IsVague, printed.Amount, printed.Verdict, printed.Remark, printed.Sheet,
        printed.Cell.Row, printed.Cell.Column);

    public PrintedResult ToPrinted() =>
        new(Shown, Percent, Decimals, IsVague, Amount, Verdict, Remark, Sheet, new CellAddress(Row, Column));
}

internal sealed record StandingSnapshot(
    Comparison Comparison, decimal Value, bool IsPercent, string? Shown, string? LegalBasis, TargetVerdict? Verdict, decimal? Gap, decimal? Missing)
{
    public static StandingSnapshot Of(Standing standing) => new(
        standing.Target.Comparison, standing.Target.Value, standing.Target.IsPercent, standing.Target.Shown, standing.Target.LegalBasis,
        standing.Verdict, standing.Gap, standing.Missing);

    public Standing ToStanding() => new(new ApplicableTarget(Comparison, Value, IsPercent, Shown, LegalBasis), Verdict, Gap, Missing);
}

internal sealed record YearSnapshot(decimal Numerator, decimal Denominator, int Months);
