using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;
using Dti.Domain.Submissions.Rules;
using Dti.Functions.Ingestion.Recognition;
using Dti.Xlsx;

namespace Dti.Functions.Ingestion;

/// <summary>What an uploaded score workbook amounts to.</summary>
/// <param name="Scores">One per usable unit; empty unless accepted.</param>
internal sealed record ScoreReading(
    Outcome Outcome, IReadOnlyList<Finding> Findings, FindingCounts Counts, IReadOnlyList<UnitScores> Scores, IReadOnlyList<UnusableUnit> Unusable,
    RecognisedWorkbook? Recognised) : WorkbookReading(Outcome, Findings, Counts, Unusable, Recognised)
{
    private const int MostCellsLookedThroughTwice = 50_000;

    public override IReadOnlyList<UsableUnit> Usable => [.. Scores.Select(unit => new UsableUnit(unit.Unit, unit.Stage))];

    public override string RulesVersion => ScoreRules.Version;

    /// <param name="content">The file, or null when it is larger than may be read.</param>
    public static ScoreReading Of(BinaryData? content, UploadPath path, ReferenceCatalogue catalogue, CancellationToken cancellationToken) =>
        OpenedUpload.Of(content, path, Limits, cancellationToken) switch
        {
            OpenedUpload.Readable(var workbook, var place) => OfWorkbook(workbook, place, catalogue),
            OpenedUpload.Refused(var outcome, var findings) => Nothing(outcome, findings),
            var other => throw new InvalidOperationException($"An upload was opened with the unknown result {other}."),
        };

    private static ScoreReading OfWorkbook(Workbook workbook, UploadPath.Known place, ReferenceCatalogue catalogue)
    {
        var group = catalogue.FindGroup(place.Round.Group)!;
        var rubric = catalogue.RubricOf(group);
        var units = new UnitDirectory(catalogue, place.Submitter, place.Round.ExpectedUnits, place.Period.End);
        var draft = new ScoreTableReader(rubric, units, place.Submitter).Read(workbook);
        var intake = ScoreIntake.Of(draft);
        var recognised = RecognisedWorkbook.Of(draft, ScoreTableReader.VisibleSheets(workbook).Select(sheet => new SheetGrid(sheet).Name));
        if (!draft.MainTables.Any(table => table.Rows.Count > 0))
            return Nothing(Outcome.Rejected, [NoTableFound(workbook, place, catalogue), .. intake.Findings]) with { Recognised = recognised };

        return new ScoreReading(
            intake.Scores.Count > 0 ? Outcome.Accepted : Outcome.Rejected, intake.Findings, intake.Counts, intake.Scores, intake.Unusable,
            recognised);
    }

    // Who has sent services here is told where they belong; a very large workbook is looked through once, not twice.
    private static Finding NoTableFound(Workbook workbook, UploadPath.Known place, ReferenceCatalogue catalogue)
    {
        var cells = ScoreTableReader.VisibleSheets(workbook).Sum(sheet => sheet.Rows.Sum(row => row.Cells.Count));
        return cells <= MostCellsLookedThroughTwice && ServiceReading.HasFigures(ServiceReading.Draft(workbook, place, catalogue))
            ? UploadFindings.NoScoresButServices()
            : UploadFindings.NoTableFound();
    }

    private static ScoreReading Nothing(Outcome outcome, IReadOnlyList<Finding> findings) =>
        new(outcome, findings, FindingCounts.Of(findings), [], [], Recognised: null);
}
