using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Dti.Domain.Periods;
using Dti.Domain.Submissions;

namespace Dti.Functions.Storage;

/// <summary>
/// Container <c>events</c>: what happened, one small blob each, never changed. With the archive it holds what is needed to rebuild all
/// else. Uploads: <c>{time}-received-…</c>, <c>{time}-answered-…</c>, the time the content's own; rounds:
/// <c>rounds/{group}/{period}/{number}.json</c>, numbered from 1 without a gap.
/// </summary>
internal sealed class EventLog(StorageAccount account)
{
    private const string Rounds = "rounds/";
    private const string Answered = "-answered-";

    private readonly BlobStore blobs = new(account.Blobs, "events");

    /// <summary>Notes that a content was received at a place; noting it again changes nothing.</summary>
    public Task NoteReceivedAsync(ReceivedEvent received, CancellationToken cancellationToken) => blobs.PutOnceAsync(
        $"{Time(received.ReceivedAt)}-received-{received.Submission}.json", ToJson(received, EventJson.Readable.ReceivedEvent),
        "application/json", cancellationToken);

    /// <summary>
    /// Notes the answer to a content as read with one catalogue, unless one is noted already, and returns what is noted: whoever answers
    /// again says what was said first.
    /// </summary>
    public async Task<AnsweredEvent> NoteAnsweredAsync(AnsweredEvent answer, CancellationToken cancellationToken)
    {
        var name = $"{Time(answer.ReceivedAt)}{Answered}{SubmissionId.ReadingOf(answer.Submission, answer.CatalogueVersion)}.json";
        var content = ToJson(answer, EventJson.Readable.AnsweredEvent);
        if (await blobs.TryPutAsync(name, content, "application/json", metadata: null, BlobStore.IfAbsent, cancellationToken))
            return answer;

        var existing = await blobs.FindAsync(name, cancellationToken);
        return FromJson(name, existing!.Content, EventJson.Readable.AnsweredEvent);
    }

    /// <summary>The name of every event of an answer that was given, in their order.</summary>
    public async IAsyncEnumerable<string> ListAnswersAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var blob in blobs.ListAsync(prefix: null, cancellationToken))
        {
            if (blob.Name.Contains(Answered, StringComparison.Ordinal))
                yield return blob.Name;
        }
    }

    /// <param name="name">As listed.</param>
    /// <exception cref="InvalidDataException">It is not there, or says nothing that this app would say.</exception>
    public async Task<AnsweredEvent> ReadAnsweredAsync(string name, CancellationToken cancellationToken)
    {
        if (await blobs.FindAsync(name, cancellationToken) is not { } found)
            throw new InvalidDataException($"Event {name} is listed and not there.");

        var answered = FromJson(name, found.Content, EventJson.Readable.AnsweredEvent);
        var isWhole = answered is
        {
            Submission: not null, Container: not null, BlobName: not null, ETag: not null, CatalogueVersion: not null, Feedback: not null,
        };
        return isWhole
            ? answered
            : throw new InvalidDataException($"Event {name} is not whole; it was not written by this app.");
    }

    public async Task<RoundEvent?> FindRoundEventAsync(string group, Period period, int number, CancellationToken cancellationToken) =>
        await blobs.FindAsync(NameOf(group, period, number), cancellationToken) is { } found
            ? FromJson(NameOf(group, period, number), found.Content, EventJson.Readable.RoundEvent)
            : null;

    /// <returns>False when there is another event of that number.</returns>
    public async Task<bool> TryAddRoundEventAsync(
        string group, Period period, int number, RoundEvent next, CancellationToken cancellationToken)
    {
        var (name, content) = (NameOf(group, period, number), ToJson(next, EventJson.Readable.RoundEvent));
        if (await blobs.TryPutAsync(name, content, "application/json", metadata: null, BlobStore.IfAbsent, cancellationToken))
            return true;

        // When the answer to a write is lost, the next try meets its own event.
        var existing = await blobs.FindAsync(name, cancellationToken);
        return existing!.Content.ToMemory().Span.SequenceEqual(content.ToMemory().Span);
    }

    /// <summary>Every round that anything befell, its period as it stands in the names.</summary>
    public async Task<IReadOnlyList<(string Group, string Period)>> ListRoundsAsync(CancellationToken cancellationToken)
    {
        var rounds = new HashSet<(string Group, string Period)>();
        await foreach (var blob in blobs.ListAsync(Rounds, cancellationToken))
        {
            if (blob.Name.Split('/') is [_, var group, var period, _])
                rounds.Add((group, period));
        }

        return [.. rounds];
    }

    private static string NameOf(string group, Period period, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{Rounds}{group}/{period}/{number:D6}.json");

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH-mm-ss'Z'", CultureInfo.InvariantCulture);

    private static BinaryData ToJson<T>(T happened, JsonTypeInfo<T> type) =>
        BinaryData.FromBytes(JsonSerializer.SerializeToUtf8Bytes(happened, type));

    private static T FromJson<T>(string name, BinaryData content, JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(content, type) ?? throw new JsonException("It is null.");
        }
        catch (JsonException unreadable)
        {
            throw new InvalidDataException($"Event {name} cannot be read; it was not written by this app.", unreadable);
        }
    }
}

/// <summary>A content was put in place.</summary>
/// <param name="ContentHash">Name of the content in the archive; null when it was too large to be read.</param>
internal sealed record ReceivedEvent(
    string Submission, string Container, string BlobName, string? ContentHash, long Length, DateTimeOffset ReceivedAt);

/// <summary>A content was read with one catalogue, and answered.</summary>
/// <param name="ContentHash">As in <see cref="ReceivedEvent"/>.</param>
/// <param name="ETag">Of the blob as it was read.</param>
/// <param name="AnsweredAt">By the clock of whoever answered first.</param>
/// <param name="Version">Number of the content at its path; for display.</param>
/// <param name="TurnedAwayBy">Version of the catalogue that does not know the upload's place; null where that is not the matter.</param>
/// <param name="Feedback">The feedback file, to the letter.</param>
internal sealed record AnsweredEvent(
    string Submission, string Container, string BlobName, string? ContentHash, long Length, string ETag, DateTimeOffset ReceivedAt,
    DateTimeOffset AnsweredAt, string CatalogueVersion, string RulesVersion, int Version, string? TurnedAwayBy, string Feedback)
{
    /// <param name="contentHash">Name in the archive, or null.</param>
    public static AnsweredEvent Of(
        Upload upload, StoredSubmission submission, string? contentHash, DateTimeOffset answeredAt, string rulesVersion, string? turnedAwayBy,
        BinaryData feedback) =>
        new(
            submission.Id, upload.Container, upload.Name, contentHash, upload.Length, upload.ETag.ToString(), upload.LastModified, answeredAt,
            submission.CatalogueVersion, rulesVersion, submission.Version, turnedAwayBy, feedback.ToString());
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReceivedEvent))]
[JsonSerializable(typeof(AnsweredEvent))]
[JsonSerializable(typeof(RoundEvent))]
internal sealed partial class EventJson : JsonSerializerContext
{
    /// <summary>Vietnamese letters as they are.</summary>
    public static EventJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
