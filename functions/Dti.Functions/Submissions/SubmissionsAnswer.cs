using System.Text.Json.Serialization;
using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;
using Dti.Functions.Hosting;
using Dti.Functions.Storage;

namespace Dti.Functions.Submissions;

/// <summary>What <c>GET submissions/{period}</c> answers.</summary>
/// <param name="Uploads">Every content that was uploaded for the period, whatever came of it.</param>
internal sealed record SubmissionsAnswer(string Period, IReadOnlyList<RoundAnswer> Rounds, IReadOnlyList<UploadAnswer> Uploads);

internal sealed record RoundAnswer(
    string Kind, string Group, DateOnly DueDay, int Expected, int Received, int OnTime, int Late, int Blocked, int Missing,
    IReadOnlyList<UnitAnswer> Units)
{
    public static RoundAnswer Of(
        RoundProgress progress, ReferenceCatalogue catalogue, IReadOnlyDictionary<string, StoredSubmission> submissions) => new(
        Names.Lower(progress.Round.Kind), progress.Round.Group, progress.Round.DueDay, progress.Units.Count, progress.Received,
        progress.Count(SubmissionStatus.OnTime), progress.Count(SubmissionStatus.Late), progress.Count(SubmissionStatus.Blocked),
        progress.Count(SubmissionStatus.Missing),
        [.. progress.Units.Select(unit => new UnitAnswer(
            unit.Unit, catalogue.NameOf(unit.Unit), Names.Lower(unit.Status), unit.ReceivedAt?.UtcDateTime,
            unit.Submission is { } id ? submissions.GetValueOrDefault(id)?.Path : null, unit.Why))]);
}

/// <param name="Status">onTime, late, blocked or missing.</param>
/// <param name="Submission">Container and blob name of what counts or is blocked.</param>
internal sealed record UnitAnswer(string Unit, string Name, string Status, DateTime? ReceivedAt, string? Submission, string? Why);

internal sealed record UploadAnswer(
    string Blob, string Id, int Version, DateTime ReceivedAt, string Outcome, int Errors, int Warnings, int Infos)
{
    public static UploadAnswer Of(StoredSubmission submission) => new(
        submission.Path, submission.Id, submission.Version, submission.ReceivedAt.UtcDateTime, Names.Lower(submission.Outcome),
        submission.Counts.Error, submission.Counts.Warning, submission.Counts.Info);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SubmissionsAnswer))]
internal sealed partial class SubmissionsJson : JsonSerializerContext
{
    public static SubmissionsJson Answering { get; } = new(Answers.Options());
}
