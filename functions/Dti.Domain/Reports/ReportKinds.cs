using Dti.Domain.Reports.Measured;
using Dti.Domain.Reports.Scored;

namespace Dti.Domain.Reports;

/// <summary>Every report there is, after the five that offices used to write (handbook 1).</summary>
public static class ReportKinds
{
    public static IReadOnlyList<ReportKind> All { get; } =
    [
        SelfScoringReport.Kind, IndexAnalysisReport.Kind, QuarterlyResultsReport.Kind, QuarterlySituationReport.Kind, TargetResultsReport.Kind,
    ];

    public static ReportKind? Find(string code) => All.FirstOrDefault(kind => kind.Code == code);
}
