namespace Dti.Functions.Storage;

/// <summary>
/// Which uploads wait: those whose present content has no feedback, or one that an older catalogue gave which did not know their place.
/// </summary>
internal sealed class UploadBacklog(UploadBlobs uploads, FeedbackBlobs feedback, CatalogueStore catalogues)
{
    /// <summary>What waits in a container, oldest first. Holds the names of all its uploads in memory meanwhile.</summary>
    /// <param name="before">Only what was put in place before.</param>
    public async Task<IReadOnlyList<ListedUpload>> ListAsync(string container, DateTimeOffset before, CancellationToken cancellationToken)
    {
        var catalogue = (await catalogues.ReadCurrentAsync(cancellationToken)).Version;
        var answered = await feedback.ListAsync(container, cancellationToken);

        // Of names that are the same in NFC there is one feedback, of the newest: the others would wait for ever.
        var newest = new Dictionary<string, ListedUpload>(StringComparer.Ordinal);
        await foreach (var upload in uploads.ListAsync(container, cancellationToken))
        {
            var name = FeedbackBlobs.NameOf(container, upload.Name);
            if (!newest.TryGetValue(name, out var other) || upload.IsAfter(other))
                newest[name] = upload;
        }

        return
        [
            .. from upload in newest
               let answer = answered.GetValueOrDefault(upload.Key)
               where upload.Value.LastModified < before
               where !IsAnswered(upload.Value, answer, catalogue)
               orderby upload.Value.LastModified
               select upload.Value with { WasTurnedAway = answer?.ETag == upload.Value.ETag },
        ];
    }

    /// <summary>Whether nothing waits at a place: the upload is gone, or its present content has its feedback.</summary>
    public async Task<bool> IsSettledAsync(string container, string name, CancellationToken cancellationToken) =>
        await uploads.FindAsync(container, name, cancellationToken) is not { } upload
        || await feedback.FindContentETagAsync(container, name, cancellationToken) == upload.ETag;

    private static bool IsAnswered(ListedUpload upload, AnsweredContent? answer, string catalogue) =>
        answer?.ETag == upload.ETag && (answer.TurnedAwayBy is null || answer.TurnedAwayBy == catalogue);
}

/// <summary>An upload as a listing shows it.</summary>
/// <param name="ETag">Without quotes.</param>
internal sealed record ListedUpload(string Container, string Name, string ETag, DateTimeOffset LastModified)
{
    /// <summary>Whether it waits although it has feedback: an older catalogue did not know its place.</summary>
    public bool WasTurnedAway { get; init; }

    /// <summary>Newer, or of the same second and with the greater name.</summary>
    public bool IsAfter(ListedUpload other) =>
        (LastModified.CompareTo(other.LastModified) is var byTime and not 0 ? byTime : string.CompareOrdinal(Name, other.Name)) > 0;
}
