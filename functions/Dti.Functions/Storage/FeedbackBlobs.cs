using Dti.Domain.Catalogue;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Azure.Storage.Blobs.Models;

namespace Dti.Functions.Storage;

/// <summary>Container <c>feedback</c>: <c>{container}/{blob name}.json</c> says what became of an upload.</summary>
internal sealed class FeedbackBlobs(StorageAccount account)
{
    private const int LongestName = 1_024;
    private const string ContentTime = "contenttime";
    private const string ContentETag = "contentetag";
    private const string Submission = "submission";
    private const string Version = "version";
    private const string Catalogue = "turnedawayby";

    private readonly BlobStore blobs = new(account.Blobs, "feedback");

    public Task<StoredBlob?> FindAsync(string container, string blobName, CancellationToken cancellationToken) =>
        blobs.FindAsync(NameOf(container, blobName), cancellationToken);

    /// <summary>
    /// The version number that a submission has or will have at its path: contents are numbered in the order they were answered.
    /// </summary>
    public async Task<int> VersionOfAsync(Upload upload, string submission, CancellationToken cancellationToken)
    {
        // Without the app's metadata it is no feedback, whoever put it there.
        if (await FindAsync(upload.Container, upload.Name, cancellationToken) is not { } existing
            || !existing.Metadata.TryGetValue(Version, out var number) || !int.TryParse(number, CultureInfo.InvariantCulture, out var version))
            return 1;

        return existing.Metadata.TryGetValue(Submission, out var answered) && answered == submission ? version : version + 1;
    }

    /// <summary>What each feedback of a container speaks of, by the feedback's name.</summary>
    public async Task<IReadOnlyDictionary<string, AnsweredContent>> ListAsync(string container, CancellationToken cancellationToken)
    {
        var answered = new Dictionary<string, AnsweredContent>(StringComparer.Ordinal);
        await foreach (var blob in blobs.ListAsync($"{container}/", cancellationToken))
        {
            // What somebody else has put there answers nothing, and keeps no upload from its answer.
            if (blob.Metadata.TryGetValue(ContentETag, out var content))
                answered[blob.Name] = new AnsweredContent(content, TurnedAwayBy(blob.Metadata));
        }

        return answered;
    }

    /// <summary>The ETag, without quotes, of the content that an upload's feedback speaks of, or null when there is none.</summary>
    public async Task<string?> FindContentETagAsync(string container, string blobName, CancellationToken cancellationToken) =>
        await FindAsync(container, blobName, cancellationToken) is { } found && found.Metadata.TryGetValue(ContentETag, out var tag) ? tag : null;

    /// <summary>Writes the feedback of an upload unless that of a newer content is there.</summary>
    /// <returns>Whether it is the first that this content has.</returns>
    public async Task<bool> WriteAsync(Upload upload, AnsweredEvent answered, CancellationToken cancellationToken)
    {
        var content = BinaryData.FromString(answered.Feedback);
        var time = upload.LastModified.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
        var metadata = new Dictionary<string, string>
        {
            [ContentTime] = time,
            [ContentETag] = upload.ETag.ToString().Trim('"'),
            [Submission] = answered.Submission,
            [Version] = answered.Version.ToString(CultureInfo.InvariantCulture),
        };
        if (answered.TurnedAwayBy is { } catalogue)
            metadata[Catalogue] = catalogue;
        var name = NameOf(upload.Container, upload.Name);

        // Where the first version is answered, nothing was there a moment ago: looking again would be in vain but for a repeated run.
        var existing = answered.Version == 1 ? null : await blobs.FindAsync(name, cancellationToken);
        while (true)
        {
            if (existing is not null && existing.Metadata.TryGetValue(ContentTime, out var other) && string.CompareOrdinal(other, time) > 0)
                return false;

            var condition = existing is null ? BlobStore.IfAbsent : new BlobRequestConditions { IfMatch = existing.ETag };
            if (await blobs.TryPutAsync(name, content, "application/json", metadata, condition, cancellationToken))
                return !IsOf(answered, existing);

            existing = await blobs.FindAsync(name, cancellationToken);
        }
    }

    /// <summary>
    /// The name of an upload's feedback. Names are compared in NFC. A blob's name has at most 1,024 characters: one that would have more
    /// ends in its hash.
    /// </summary>
    public static string NameOf(string container, string blobName)
    {
        var name = $"{container}/{VietnameseText.Compose(blobName)}";
        return name.Length + 5 <= LongestName
            ? $"{name}.json"
            : $"{name[..(LongestName - 70)]}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))}.json";
    }

    private static bool IsOf(AnsweredEvent answered, StoredBlob? existing) =>
        existing is not null && existing.Metadata.TryGetValue(Submission, out var submission) && submission == answered.Submission;

    private static string? TurnedAwayBy(IDictionary<string, string> metadata) =>
        metadata.TryGetValue(Catalogue, out var version) ? version : null;
}

/// <summary>The content that a feedback speaks of.</summary>
/// <param name="ETag">Without quotes.</param>
/// <param name="TurnedAwayBy">Version of the catalogue that did not know the upload's place; null where that was not the matter.</param>
internal sealed record AnsweredContent(string ETag, string? TurnedAwayBy);
