using Dti.Domain.Submissions;
using Dti.Functions.Hosting;
using Dti.Functions.Storage;
using Dti.Functions.Storage.Catalogue;

namespace Dti.Functions.Catalogue;

/// <summary>
/// Takes in an uploaded catalogue: it counts from then on as a whole, or is refused as a whole with everything that is wrong
/// with it.
/// </summary>
internal sealed class ImportCatalogue(
    UploadBlobs uploads, Archive archive, EventLog events, CatalogueStore catalogues, SubmissionsTable submissions, FindingsTable findings,
    FeedbackBlobs feedback, ILogger<ImportCatalogue> log)
{
    public async Task RunAsync(BlobEvent blob, CancellationToken cancellationToken)
    {
        if (await uploads.ReadAsync(blob.Container, blob.Name, CatalogueJsonText.MostBytes, cancellationToken) is not { } upload)
        {
            log.CatalogueGone(blob.Name);
            return;
        }

        var hash = upload.Content is { } content ? Archive.HashOf(content) : null;
        if (hash is not null)
            await archive.KeepAsync(hash, upload.Content!, cancellationToken);
        var id = SubmissionId.Of(upload.Container, upload.Name, hash ?? $"etag:{upload.ETag}");
        await events.NoteReceivedAsync(
            new ReceivedEvent(id, upload.Container, upload.Name, hash, upload.Length, upload.LastModified), cancellationToken);

        var reading = upload.Content is null ? TooLarge() : CatalogueJson.Read(upload.Content.ToMemory());
        if (reading is CatalogueReading.Accepted(var catalogue))
            await catalogues.AcceptAsync(catalogue.Version, hash!, upload.LastModified, cancellationToken);
        await AnswerAsync(upload, id, hash, reading, cancellationToken);
    }

    private async Task AnswerAsync(Upload upload, string id, string? hash, CatalogueReading reading, CancellationToken cancellationToken)
    {
        List<Finding> wrong = reading is CatalogueReading.Refused(var refused) ? [.. refused.Select(ToFinding)] : [];
        var version = await feedback.VersionOfAsync(upload, id, cancellationToken);
        var submission = new StoredSubmission(
            id, Period: null, upload.Container, upload.Name, Submitter: null, hash is null ? null : $"sha256:{hash}", upload.ETag.ToString(),
            upload.LastModified, wrong.Count == 0 ? Outcome.Accepted : Outcome.Rejected, FindingCounts.Of(wrong), version,
            CatalogueVersion: (reading as CatalogueReading.Accepted)?.Catalogue.Version ?? "", Units: []);

        await findings.SaveAsync(id, wrong, cancellationToken);
        await submissions.SaveAsync(submission, cancellationToken);
        await feedback.WriteAsync(upload, id, version, Feedback.Of(submission, [], wrong).ToJson(), cancellationToken);
        log.CatalogueImported(upload.Name, submission.Outcome, wrong.Count);
    }

    // The place in a catalogue is a JSON pointer, not a cell: it stands before the message and as the value.
    private static Finding ToFinding(Domain.Catalogue.CatalogueFinding finding) => new(
        finding.Rule, Severity.Error, Blocks: true, Sheet: null, Cell: null, Unit: null, finding.Place, Expected: null,
        At(finding.Place) + finding.Message, At(finding.Place) + finding.MessageEn);

    private static string At(string place) => place.Length == 0 ? "" : $"{place}: ";

    private static CatalogueReading.Refused TooLarge()
    {
        var finding = UploadFindings.TooLarge("8 MB", "8 MB");
        return new CatalogueReading.Refused([new(finding.Rule, "", finding.Message, finding.MessageEn)]);
    }
}
