using Dti.Domain.Submissions;
using Dti.Functions.Hosting;
using Dti.Functions.Hosting.Telemetry;
using Dti.Functions.Storage;
using Dti.Functions.Storage.Catalogue;

namespace Dti.Functions.Catalogue;

/// <summary>
/// Takes in an uploaded catalogue: it counts from then on as a whole, or is refused as a whole with everything that is wrong
/// with it.
/// </summary>
internal sealed class ImportCatalogue(
    UploadBlobs uploads, Archive archive, EventLog events, CatalogueStore catalogues, SubmissionsTable submissions, FindingsTable findings,
    FeedbackBlobs feedback, Instruments instruments, TimeProvider clock, ILogger<ImportCatalogue> log)
{
    private const string Container = "catalogue";

    public async Task RunAsync(BlobEvent blob, CancellationToken cancellationToken)
    {
        var nameHash = Names.HashOf(blob.Container, blob.Name);
        using var step = instruments.BeginUpload(Container, nameHash);
        while (await uploads.ReadAsync(blob.Container, blob.Name, CatalogueJsonText.MostBytes, cancellationToken) is { } upload)
        {
            var outcome = await ImportAsync(upload, step, cancellationToken);

            // Contents of one second cannot be told apart by time: who writes last must have read last.
            if (await uploads.IsUnchangedAsync(upload, cancellationToken))
            {
                step.End(Names.Lower(outcome));
                return;
            }
        }

        step.End(TelemetryNames.Outcomes.Gone);
        log.CatalogueGone(nameHash);
    }

    /// <summary>Does again what an upload once led to, with the answer that was given. Its content is in the archive.</summary>
    public async Task ReplayAsync(AnsweredEvent answered, CancellationToken cancellationToken)
    {
        var content = await archive.ReadAsync(answered.ContentHash, cancellationToken);
        var upload = Upload.Of(answered, content);
        var reading = await TakeAsync(upload, answered.ContentHash, cancellationToken);
        await StoreAsync(Describe(upload, answered.Submission, answered.ContentHash, reading, answered.Version), reading, cancellationToken);
        await feedback.WriteAsync(upload, answered, cancellationToken);
    }

    private async Task<Outcome> ImportAsync(Upload upload, Step step, CancellationToken cancellationToken)
    {
        var hash = upload.Content is { } content ? Archive.HashOf(content) : null;
        if (hash is not null)
            await archive.KeepAsync(hash, upload.Content!, cancellationToken);
        var id = SubmissionId.Of(upload.Container, upload.Name, hash ?? $"etag:{upload.ETag}");
        step.Tag(TelemetryNames.Tags.Submission, id);
        await events.NoteReceivedAsync(
            new ReceivedEvent(id, upload.Container, upload.Name, hash, upload.Length, upload.LastModified), cancellationToken);

        var reading = await TakeAsync(upload, hash, cancellationToken);
        var version = await feedback.VersionOfAsync(upload, id, cancellationToken);
        var submission = Describe(upload, id, hash, reading, version);
        await StoreAsync(submission, reading, cancellationToken);
        var answer = Feedback.Of(submission, [], Wrong(reading), recognised: null).ToJson();
        var answered = await events.NoteAnsweredAsync(
            AnsweredEvent.Of(upload, submission, hash, clock.GetUtcNow(), rulesVersion: "", turnedAwayBy: null, answer), cancellationToken);

        // Whose feedback was lost is answered as before, under its old number.
        if (answered.Version != submission.Version)
            await submissions.SaveAsync(submission with { Version = answered.Version }, cancellationToken);
        if (await feedback.WriteAsync(upload, answered, cancellationToken))
            instruments.FeedbackWritten(Container, upload.LastModified);
        log.CatalogueImported(id, Names.HashOf(upload.Container, upload.Name), submission.Outcome, submission.Counts.Error);
        return submission.Outcome;
    }

    private async Task<CatalogueReading> TakeAsync(Upload upload, string? hash, CancellationToken cancellationToken)
    {
        var reading = upload.Content is null
            ? new CatalogueReading.Refused([CatalogueJsonText.TooLarge()])
            : CatalogueJson.Read(upload.Content.ToMemory());
        if (reading is CatalogueReading.Accepted(var catalogue))
            await catalogues.AcceptAsync(catalogue.Version, hash!, upload, cancellationToken);
        return reading;
    }

    private async Task StoreAsync(StoredSubmission submission, CatalogueReading reading, CancellationToken cancellationToken)
    {
        await findings.SaveAsync(submission.Reading, Wrong(reading), cancellationToken);
        await submissions.SaveAsync(submission, cancellationToken);
    }

    private static StoredSubmission Describe(Upload upload, string id, string? hash, CatalogueReading reading, int version)
    {
        var wrong = Wrong(reading);
        return new StoredSubmission(
            id, Period: null, upload.Container, upload.Name, Submitter: null, hash is null ? null : $"sha256:{hash}", upload.ETag.ToString(),
            upload.LastModified, wrong.Count == 0 ? Outcome.Accepted : Outcome.Rejected, FindingCounts.Of(wrong), version,
            CatalogueVersion: (reading as CatalogueReading.Accepted)?.Catalogue.Version ?? "", Units: []);
    }

    private static IReadOnlyList<Finding> Wrong(CatalogueReading reading) =>
        reading is CatalogueReading.Refused(var refused) ? [.. refused.Select(ToFinding)] : [];

    // The place in a catalogue is a JSON pointer, not a cell: it stands before the message and as the value.
    private static Finding ToFinding(Domain.Catalogue.CatalogueFinding finding) => new(
        finding.Rule, Severity.Error, Blocks: true, Sheet: null, Cell: null, Unit: null, finding.Place, Expected: null,
        At(finding.Place) + finding.Message, At(finding.Place) + finding.MessageEn);

    private static string At(string place) => place.Length == 0 ? "" : $"{place}: ";
}
