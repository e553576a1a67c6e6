using System.Collections.Concurrent;
using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Submissions;
using Dti.Functions.Hosting;
using Dti.Functions.Hosting.Telemetry;
using Dti.Functions.Storage;

namespace Dti.Functions.Ingestion;

/// <summary>
/// Takes in an uploaded workbook of any kind: archives it, reads and checks it, stores what is usable and answers with a feedback file.
/// May run any number of times, at once or cut short: the end is the same.
/// </summary>
internal sealed class WorkbookIngestion(
    UploadBlobs uploads, Archive archive, EventLog events, CatalogueStore catalogues, ReadingTables tables, SubmissionsTable submissions,
    CurrentTable current, FeedbackBlobs feedback, Instruments instruments, TimeProvider clock, ILogger<WorkbookIngestion> log)
{
    private const int MostAttempts = 5;
    private const int UnitsAtOnce = 8;

    /// <exception cref="IOException">The upload is being overwritten again and again.</exception>
    public async Task RunAsync(SubmissionKind kind, BlobEvent blob, CancellationToken cancellationToken)
    {
        var (container, nameHash) = (Names.Lower(kind), Names.HashOf(blob.Container, blob.Name));
        using var step = instruments.BeginUpload(container, nameHash);
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            if (await uploads.ReadAsync(blob.Container, blob.Name, WorkbookReading.Limits.FileBytes, cancellationToken) is not { } upload)
            {
                step.End(TelemetryNames.Outcomes.Gone);
                log.UploadGone(container, nameHash);
                return;
            }

            if (await TryIngestAsync(kind, upload, step, cancellationToken) is { } outcome)
            {
                step.End(Names.Lower(outcome));
                return;
            }

            log.UploadChanged(container, nameHash);
        }

        throw new IOException($"An upload was overwritten {MostAttempts} times while it was read.");
    }

    /// <summary>
    /// Does again what an upload once led to: with the catalogue it was read with, and with the answer that was given. Its content is in
    /// the archive.
    /// </summary>
    public async Task ReplayAsync(SubmissionKind kind, AnsweredEvent answered, CancellationToken cancellationToken)
    {
        var content = await archive.ReadAsync(answered.ContentHash, cancellationToken);
        var catalogue = await catalogues.ReadAsync(answered.CatalogueVersion, cancellationToken);
        var (path, reading) = Read(kind, answered.BlobName, content, catalogue, cancellationToken);
        var upload = Upload.Of(answered, content);
        var submission = Describe(upload, answered.Submission, answered.ContentHash, answered.Version, path, reading, catalogue.Version);
        await StoreAsync(submission, path, reading, cancellationToken);
        await submissions.SaveAsync(submission, cancellationToken);
        await ClaimAsync(kind, submission, path, reading, cancellationToken);
        await feedback.WriteAsync(upload, answered, cancellationToken);
    }

    /// <returns>Null when the upload was overwritten meanwhile: then the newer content is to be taken in.</returns>
    private async Task<Outcome?> TryIngestAsync(SubmissionKind kind, Upload upload, Step step, CancellationToken cancellationToken)
    {
        var hash = upload.Content is { } content ? await KeepAsync(content, cancellationToken) : null;
        var id = SubmissionId.Of(upload.Container, upload.Name, hash ?? $"etag:{upload.ETag}");
        step.Tag(TelemetryNames.Tags.Submission, id);
        await events.NoteReceivedAsync(
            new ReceivedEvent(id, upload.Container, upload.Name, hash, upload.Length, upload.LastModified), cancellationToken);

        var catalogue = await catalogues.ReadCurrentAsync(cancellationToken);
        var (path, reading) = ReadTraced(kind, upload, catalogue, cancellationToken);
        var version = await feedback.VersionOfAsync(upload, id, cancellationToken);
        var submission = Describe(upload, id, hash, version, path, reading, catalogue.Version);

        await StoreAsync(submission, path, reading, cancellationToken);
        if (!await uploads.IsUnchangedAsync(upload, cancellationToken))
            return null;

        await submissions.SaveAsync(submission, cancellationToken);
        var units = await ClaimAsync(kind, submission, path, reading, cancellationToken);
        var turnedAwayBy = path is UploadPath.Wrong { Period: not null } ? catalogue.Version : null;
        var answer = Feedback.Of(submission, units, reading.Findings, reading.Recognised).ToJson();
        var answered = await events.NoteAnsweredAsync(
            AnsweredEvent.Of(upload, submission, hash, clock.GetUtcNow(), reading.RulesVersion, turnedAwayBy, answer), cancellationToken);

        // Whose feedback was lost is answered as before, under its old number.
        if (answered.Version != submission.Version)
            await submissions.SaveAsync(submission with { Version = answered.Version }, cancellationToken);
        if (await feedback.WriteAsync(upload, answered, cancellationToken))
            instruments.FeedbackWritten(Names.Lower(kind), upload.LastModified);
        log.SubmissionIngested(
            id, Names.Lower(kind), Names.HashOf(upload.Container, upload.Name), submission.Period ?? "-", submission.Submitter ?? "-",
            reading.Outcome, reading.Findings.Count);

        // Overwritten within the same second, a blob's contents cannot be told apart by time: who writes last must have read last.
        return await uploads.IsUnchangedAsync(upload, cancellationToken) ? reading.Outcome : null;
    }

    private (UploadPath Path, WorkbookReading Reading) ReadTraced(
        SubmissionKind kind, Upload upload, ReferenceCatalogue catalogue, CancellationToken cancellationToken)
    {
        using var step = instruments.Begin(TelemetryNames.Activities.ReadWorkbook);
        step.Tag(TelemetryNames.Tags.Container, Names.Lower(kind));
        var (path, reading) = Read(kind, upload.Name, upload.Content, catalogue, cancellationToken);
        if (path is UploadPath.Known place)
        {
            step.Tag(TelemetryNames.Tags.Period, place.Period.ToString());
            step.Tag(TelemetryNames.Tags.Group, place.Round.Group);
        }

        step.End(Names.Lower(reading.Outcome));
        return (path, reading);
    }

    private static (UploadPath Path, WorkbookReading Reading) Read(
        SubmissionKind kind, string blobName, BinaryData? content, ReferenceCatalogue catalogue, CancellationToken cancellationToken)
    {
        var path = UploadPath.Of(blobName, kind, catalogue);
        return (path, WorkbookReading.Of(kind, content, path, catalogue, cancellationToken));
    }

    private async Task<string> KeepAsync(BinaryData content, CancellationToken cancellationToken)
    {
        var hash = Archive.HashOf(content);
        await archive.KeepAsync(hash, content, cancellationToken);
        return hash;
    }

    private async Task StoreAsync(StoredSubmission submission, UploadPath path, WorkbookReading reading, CancellationToken cancellationToken)
    {
        if (path is UploadPath.Known place)
            await tables.SaveAsync(place.Period, submission.Reading, reading, cancellationToken);
        await tables.SaveFindingsAsync(submission.Reading, reading, cancellationToken);
    }

    /// <summary>Makes the submission count for its units where nothing goes before it.</summary>
    private async Task<IReadOnlyList<FeedbackUnit>> ClaimAsync(
        SubmissionKind kind, StoredSubmission submission, UploadPath path, WorkbookReading reading, CancellationToken cancellationToken)
    {
        if (path is not UploadPath.Known place)
            return [];

        var usable = reading.Usable;
        var answers = new ConcurrentDictionary<string, FeedbackUnit>(StringComparer.Ordinal);
        var options = new ParallelOptions { MaxDegreeOfParallelism = UnitsAtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(usable, options, async (unit, token) =>
        {
            var claim = new Claim(
                submission.Id, submission.CatalogueVersion, submission.Path, unit.Unit, place.Submitter.Id, unit.Stage,
                submission.ReceivedAt, submission.ContentHash!);
            var standing = await current.MakeAsync(place.Period, kind, claim, token);
            var isUsed = Claim.Winner(standing)!.Submission == claim.Submission;
            answers[unit.Unit] = new FeedbackUnit(unit.Unit, isUsed, claim.Explain(standing));
        });
        await Parallel.ForEachAsync(reading.Unusable, options, async (unit, token) =>
        {
            var winner = await current.FindWinnerAsync(place.Period, kind, unit.Unit, token);
            var instead = winner is null ? "" : $" Số liệu đã gửi trong tệp {winner.Blob} vẫn được sử dụng.";
            answers[unit.Unit] = new FeedbackUnit(unit.Unit, Used: false, unit.Why + instead);
        });
        return [.. usable.Select(unit => answers[unit.Unit]), .. reading.Unusable.Select(unit => answers[unit.Unit])];
    }

    private static StoredSubmission Describe(
        Upload upload, string id, string? hash, int version, UploadPath path, WorkbookReading reading, string catalogueVersion)
    {
        var (period, submitter) = path switch
        {
            UploadPath.Known place => (place.Period, place.Submitter.Id),
            UploadPath.Wrong wrong => (wrong.Period, null),
            _ => (null, null),
        };
        return new StoredSubmission(
            id, period?.ToString(), upload.Container, upload.Name, submitter, hash is null ? null : $"sha256:{hash}", upload.ETag.ToString(),
            upload.LastModified, reading.Outcome, reading.Counts, version, catalogueVersion,
            [
                .. reading.Usable.Select(unit => new SubmittedUnit(unit.Unit, null)),
                .. reading.Unusable.Select(unit => new SubmittedUnit(unit.Unit, unit.Why)),
            ]);
    }
}
