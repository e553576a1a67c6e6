using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dti.Domain.Submissions;

namespace Dti.Functions.Storage;

/// <summary>What became of an upload, as the people who sent it read it (design, section 5).</summary>
/// <param name="Recognised">What a workbook was taken for; left out where none was read.</param>
internal sealed record Feedback(
    string Submission, string Id, int Version, string? ContentHash, DateTime ReceivedAt, string Outcome, FindingCounts Counts,
    IReadOnlyList<FeedbackUnit> Units, IReadOnlyList<FeedbackFinding> Findings, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] FeedbackRecognition? Recognised)
{
    public static Feedback Of(
        StoredSubmission submission, IReadOnlyList<FeedbackUnit> units, IReadOnlyList<Finding> findings, RecognisedWorkbook? recognised) => new(
        submission.Path, submission.Id, submission.Version, submission.ContentHash, submission.ReceivedAt.UtcDateTime,
        Names.Lower(submission.Outcome), submission.Counts, units, [.. findings.Select(FeedbackFinding.Of)], 
        recognised is null ? null : FeedbackRecognition.Of(recognised));

    public BinaryData ToJson() => BinaryData.FromBytes(JsonSerializer.SerializeToUtf8Bytes(this, FeedbackJson.Readable.Feedback));
}

/// <summary>Whether a unit's figures count, and why.</summary>
internal sealed record FeedbackUnit(string Unit, bool Used, string Why);

/// <summary>One finding; numbers in Vietnamese notation.</summary>
internal sealed record FeedbackFinding(
    string Rule, string Severity, bool Blocks, string? Sheet, string? Cell, string? Unit, string? Value, string? Expected,
    string Message, string MessageEn)
{
    public static FeedbackFinding Of(Finding finding) => new(
        finding.Rule, Names.Lower(finding.Severity), finding.Blocks, finding.Sheet, finding.Cell?.ToString(), finding.Unit,
        finding.Value, finding.Expected, finding.Message, finding.MessageEn);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Feedback))]
internal sealed partial class FeedbackJson : JsonSerializerContext
{
    /// <summary>Indented, Vietnamese letters as they are: people open these files.</summary>
    public static FeedbackJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
