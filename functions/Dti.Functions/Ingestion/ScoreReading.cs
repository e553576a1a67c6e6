using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;
using Dti.Functions.Ingestion.Recognition;
using Dti.Xlsx;

namespace Dti.Functions.Ingestion;

/// <summary>What an uploaded score workbook amounts to: everything that is then stored. Pure, so that every retry gives the same.</summary>
/// <param name="Findings">In reading order.</param>
/// <param name="Scores">One per usable unit; empty unless accepted.</param>
/// <param name="Recognised">What the workbook was taken for; null when it was not read.</param>
internal sealed record ScoreReading(
    Outcome Outcome, IReadOnlyList<Finding> Findings, FindingCounts Counts, IReadOnlyList<UnitScores> Scores, IReadOnlyList<UnusableUnit> Unusable,
    RecognisedWorkbook? Recognised)
{
    public static readonly ReaderLimits Limits = new();

    /// <param name="content">The file, or null when it is larger than may be read.</param>
    public static ScoreReading Of(BinaryData? content, UploadPath path, ReferenceCatalogue catalogue, CancellationToken cancellationToken)
    {
        if (path is not UploadPath.Known place)
            return Nothing(Outcome.Rejected, ((UploadPath.Wrong)path).Findings);
        if (content is null)
            return Nothing(Outcome.Unreadable, [FileFindings.TooLarge(nameof(ReaderLimits.FileBytes), Limits)]);

        using var stream = content.ToStream();
        return WorkbookReader.Read(stream, Limits, cancellationToken) switch
        {
            ReadResult.Success(var workbook) => OfWorkbook(workbook, place, catalogue),
            ReadResult.Failure failure => Nothing(Outcome.Unreadable, [FileFindings.Of(failure, Limits)]),
            var other => throw new InvalidOperationException($"A workbook was read with the unknown result {other}."),
        };
    }

    private static ScoreReading OfWorkbook(Workbook workbook, UploadPath.Known place, ReferenceCatalogue catalogue)
    {
        if (ScoreTableReader.IsTooLong(workbook))
            return Nothing(Outcome.Unreadable, [FileFindings.TooManyRows(ScoreTableReader.MostRows)]);

        var group = catalogue.FindGroup(place.Round.Group)!;
        var rubric = catalogue.RubricOf(group);
        var units = new UnitDirectory(catalogue, place.Submitter, place.Round.ExpectedUnits, place.Period.End);
        var draft = new ScoreTableReader(rubric, units, place.Submitter).Read(workbook);
        var intake = ScoreIntake.Of(draft);
        var recognised = RecognisedWorkbook.Of(draft, ScoreTableReader.VisibleSheets(workbook).Select(sheet => new SheetGrid(sheet).Name));
        if (!draft.MainTables.Any(table => table.Rows.Count > 0))
            return Nothing(Outcome.Rejected, [UploadFindings.NoTableFound(), .. intake.Findings]) with { Recognised = recognised };

        return new ScoreReading(
            intake.Scores.Count > 0 ? Outcome.Accepted : Outcome.Rejected, intake.Findings, intake.Counts, intake.Scores, intake.Unusable,
            recognised);
    }

    private static ScoreReading Nothing(Outcome outcome, IReadOnlyList<Finding> findings) => 
        new(outcome, findings, FindingCounts.Of(findings), [], [], Recognised: null);
}
