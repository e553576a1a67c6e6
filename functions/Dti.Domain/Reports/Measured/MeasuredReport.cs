using Dti.Domain.Catalogue;
using Dti.Domain.Gaps;
using Dti.Domain.Scoring;
using Dti.Domain.Services;

namespace Dti.Domain.Reports.Measured;

/// <summary>What the sections of the three reports on services and targets are written from.</summary>
internal sealed class MeasuredReport
{
    private readonly ReportFacts report;

    private MeasuredReport(ReportFacts report) =>
        (this.report, Facts, Figures) = (report, report.Measured!, MeasuredFigures.Of(report.Measured!));

    public static MeasuredReport Of(ReportFacts facts) => new(facts);

    /// <summary>Its figures can be reported on where they are of the report's own period.</summary>
    public static EditionFacts? MainOf(ReportFacts facts) =>
        facts.Measured is { } measured && measured.Round.Period == facts.Period ? measured : null;

    public MeasuredFacts Facts { get; }

    public MeasuredFigures Figures { get; }

    public ScoredFacts? Ranked => report.Ranked;

    public ScoredFacts? Collected => report.Collected;

    /// <summary>Id of the office that reports.</summary>
    public string Unit => report.Unit;

    public IReadOnlyList<IndicatorGap> Indicators => Facts.Gaps.Indicators;

    public IEnumerable<IndicatorGap> Missed => Indicators.Where(gap => gap.Measurement.Standing?.Verdict == TargetVerdict.NotMet);

    /// <summary>With a target, and figures that do not tell.</summary>
    public IEnumerable<IndicatorGap> Undecided => Indicators.Where(gap => gap.Measurement.Standing is { Verdict: null });

    /// <summary>Not judged, but called missed by the office itself, in the column of verdicts or in its remark.</summary>
    public IEnumerable<IndicatorGap> SaidToBeMissed => Indicators.Where(gap =>
        gap.Measurement.Standing?.Verdict is null && StatedOf(gap.Measurement) == TargetVerdict.NotMet);

    /// <summary>The indicator's name, with the tier where others of the name are of another.</summary>
    public string NameOf(Measurement one)
    {
        var isShared = one.Level is not null && Indicators.Any(other =>
            other.Measurement.Name == one.Name && other.Measurement.Level != one.Level);
        return isShared ? $"{one.Name} {TierOf(one.Level!.Value)}" : one.Name;
    }

    public static string TierOf(UnitLevel level) => level switch
    {
        UnitLevel.Province => "cấp tỉnh",
        UnitLevel.District => "cấp huyện",
        _ => "cấp xã",
    };

    public static TargetVerdict? StatedOf(Measurement one) => one.Printed?.Verdict ?? RemarkedOf(one);

    /// <summary>A remark that is a verdict and nothing else.</summary>
    public static TargetVerdict? RemarkedOf(Measurement one) => one.Printed?.Remark is { } remark ? VerdictText.Parse(remark) : null;

    /// <summary>A remark that names units below the target: <c>Chưa đạt: Ba Bích, Ba Dinh, Ba Tô</c>.</summary>
    public static bool RemarkNamesUnits(Measurement one) =>
        one.Printed?.Remark?.Split(':', 2) is [var verdict, _] && VerdictText.Parse(verdict) == TargetVerdict.NotMet;

    /// <summary>What the numerator counts, as one says how many more are needed.</summary>
    public static string ThingOf(IndicatorGap gap) => gap.Indicator?.Numerator switch
    {
        { Dossiers: not null } => "hồ sơ",
        { Definition: var definition } when Begins(definition, "Hồ sơ") => "hồ sơ",
        { Definition: var definition } when Begins(definition, "TTHC") => "TTHC",
        { Definition: var definition } when Begins(definition, "DVCTT") => "DVCTT",
        { Definition: var definition } when Begins(definition, "Văn bản") => "văn bản",
        { Definition: var definition } when Begins(definition, "Hộ gia đình") => "hộ gia đình",
        { Definition: var definition } when Begins(definition, "Người") || Begins(definition, "Công dân") => "người",
        _ => "trường hợp",
    };

    private static bool Begins(string definition, string word) => definition.StartsWith(word, StringComparison.Ordinal);
}
