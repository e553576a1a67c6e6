using Dti.Domain.Catalogue;
using Dti.Domain.Services;
using Dti.Domain.Services.Rules;
using Dti.Domain.Submissions;
using Dti.Functions.Ingestion.Recognition;
using Dti.Xlsx;

namespace Dti.Functions.Ingestion;

/// <summary>What an uploaded services workbook amounts to.</summary>
/// <param name="Services">One per usable unit; empty unless accepted.</param>
internal sealed record ServiceReading(
    Outcome Outcome, IReadOnlyList<Finding> Findings, FindingCounts Counts, IReadOnlyList<UnitServices> Services,
    IReadOnlyList<UnusableUnit> Unusable, RecognisedWorkbook? Recognised) : WorkbookReading(Outcome, Findings, Counts, Unusable, Recognised)
{
    // Figures of services are reported once: nobody verifies or decides them. Who only stands in a printed ranking has not reported.
    public override IReadOnlyList<UsableUnit> Usable =>
        [.. Services.Where(HasReported).Select(unit => new UsableUnit(unit.Unit, ScoreStage.SelfScored))];

    public override string RulesVersion => ServiceRules.Version;

    /// <param name="content">The file, or null when it is larger than may be read.</param>
    public static ServiceReading Of(BinaryData? content, UploadPath path, ReferenceCatalogue catalogue, CancellationToken cancellationToken) =>
        OpenedUpload.Of(content, path, Limits, cancellationToken) switch
        {
            OpenedUpload.Readable(var workbook, var place) => OfWorkbook(workbook, place, catalogue),
            OpenedUpload.Refused(var outcome, var findings) => Nothing(outcome, findings),
            var other => throw new InvalidOperationException($"An upload was opened with the unknown result {other}."),
        };

    /// <summary>What stands in a workbook, before any check.</summary>
    internal static ServiceDraft Draft(Workbook workbook, UploadPath.Known place, ReferenceCatalogue catalogue)
    {
        var units = new UnitDirectory(catalogue, place.Submitter, place.Round.ExpectedUnits, place.Period.End);
        var group = catalogue.FindGroup(place.Round.Group)!;
        var read = new ServiceTableReader(catalogue, place.Period, RubricToKnowBy(catalogue, group, place.Submitter), units, place.Submitter).Read(workbook);
        return read with { Scores = read.Scores with { Rubric = catalogue.RubricOf(group) } };
    }

    // Score tables are no services, whoever sends them: a group without a rubric knows them by that of its submitter's other groups, else any.
    private static Rubric RubricToKnowBy(ReferenceCatalogue catalogue, Group group, Unit submitter)
    {
        Group[] groups = [group, .. catalogue.Groups.Where(other => other.Owner == submitter.Id)];
        return Array.Find(groups, one => one.Rubric is not null) is { } scored
            ? catalogue.RubricOf(scored) : catalogue.Content.Rubrics.FirstOrDefault(Rubric.None);
    }

    /// <summary>Whether there is a table of services, and a row in it.</summary>
    internal static bool HasFigures(ServiceDraft draft) =>
        draft.Indicators.Any(table => table.Rows.Count > 0) || draft.Counts.Any(table => table.Rows.Count > 0);

    private static bool HasReported(UnitServices unit) => unit.Indicators.Count > 0 || unit.Procedures.Any(count => count.HasCounts) || unit.Counts.Count > 0;

    private static ServiceReading OfWorkbook(Workbook workbook, UploadPath.Known place, ReferenceCatalogue catalogue)
    {
        var draft = Draft(workbook, place, catalogue);
        var intake = ServiceIntake.Of(draft);
        var recognised = ServiceRecognition.Of(draft);
        // Who only stands in a printed ranking has not reported, and a ranking alone is nothing to use.
        var isReported = intake.Services.Any(HasReported);
        if (!isReported && !HasFigures(draft))
            return Nothing(Outcome.Rejected, [UploadFindings.NoTableFound(), .. intake.Findings]) with { Recognised = recognised };

        return new ServiceReading(
            isReported ? Outcome.Accepted : Outcome.Rejected, intake.Findings, intake.Counts, intake.Services, intake.Unusable,
            recognised);
    }

    private static ServiceReading Nothing(Outcome outcome, IReadOnlyList<Finding> findings) =>
        new(outcome, findings, FindingCounts.Of(findings), [], [], Recognised: null);
}
