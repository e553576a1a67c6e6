using Dti.Domain.Catalogue;
using Dti.Domain.Services;
using Dti.Domain.Submissions;
using Dti.Xlsx;

namespace Dti.Functions.Ingestion;

/// <summary>What an uploaded services workbook amounts to.</summary>
/// <param name="Services">One per usable unit; empty unless accepted.</param>
internal sealed record ServiceReading(
    Outcome Outcome, IReadOnlyList<Finding> Findings, FindingCounts Counts, IReadOnlyList<UnitServices> Services,
    IReadOnlyList<UnusableUnit> Unusable, RecognisedWorkbook? Recognised) : WorkbookReading(Outcome, Findings, Counts, Unusable, Recognised)
{
    // Figures of services are reported once: nobody verifies or decides them.
    public override IReadOnlyList<UsableUnit> Usable => [.. Services.Select(unit => new UsableUnit(unit.Unit, ScoreStage.SelfScored))];

    public override string RulesVersion => "services-1";

    /// <param name="content">The file, or null when it is larger than may be read.</param>
    public static ServiceReading Of(BinaryData? content, UploadPath path, ReferenceCatalogue catalogue, CancellationToken cancellationToken) =>
        OpenedUpload.Of(content, path, Limits, cancellationToken) switch
        {
            OpenedUpload.Readable(var workbook, var place) => OfWorkbook(workbook, place, catalogue),
            OpenedUpload.Refused(var outcome, var findings) => Nothing(outcome, findings),
            var other => throw new InvalidOperationException($"An upload was opened with the unknown result {other}."),
        };

    private static ServiceReading OfWorkbook(Workbook workbook, UploadPath.Known place, ReferenceCatalogue catalogue)
    {
        var intake = ServiceWorkbook.Take(workbook, place, catalogue);
        return intake is null
            ? Nothing(Outcome.Rejected, [UploadFindings.NoTableFound()])
            : new ServiceReading(
                intake.Services.Count > 0 ? Outcome.Accepted : Outcome.Rejected, intake.Findings, intake.Counts, intake.Services, intake.Unusable,
                Recognised: null);
    }

    private static ServiceReading Nothing(Outcome outcome, IReadOnlyList<Finding> findings) =>
        new(outcome, findings, FindingCounts.Of(findings), [], [], Recognised: null);
}
