using System.Text.Json.Serialization;
using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Submissions;
using Dti.Functions.Hosting;
using Dti.Functions.Storage;

namespace Dti.Functions.Submissions;

/// <summary>What <c>GET submissions/{period}</c> answers.</summary>
/// <param name="Uploads">Every content that was uploaded for the period, whatever came of it.</param>
internal sealed record SubmissionsAnswer(string Period, IReadOnlyList<RoundAnswer> Rounds, IReadOnlyList<UploadAnswer> Uploads)
{
    private const string Heads =
        "kind,group,unit,name,status,receivedAt,receivedDay,dueDay,daysLate,stage,submission,version,versions,why,remedy\r\n";

    /// <param name="group">The rounds of this group alone, and the uploads that may be for it; null for all.</param>
    public static SubmissionsAnswer Of(
        Period period, IReadOnlyList<RoundProgress> progress, ReferenceCatalogue catalogue, PeriodSubmissions submissions, string? group)
    {
        var uploads = new UploadReasons(progress, catalogue, submissions);
        var rounds = progress.Where(round => group is null || round.Round.Group == group).ToList();
        var containers = rounds.Select(round => Names.Lower(round.Round.Kind)).ToHashSet(StringComparer.Ordinal);
        return new SubmissionsAnswer(
            period.ToString(),
            [.. rounds.Select(round => RoundAnswer.Of(round, catalogue, submissions))],
            [
                .. submissions.All.Where(submission => group is null || IsFor(catalogue.FindGroup(group)!, containers, submission))
                    .OrderBy(submission => submission.Path, StringComparer.Ordinal).ThenBy(submission => submission.Version)
                    .Select(uploads.Explain),
            ]);
    }

    /// <summary>One row a unit; then, one each, units that nobody asked for and uploads of which nothing can be used.</summary>
    public string ToCsv() => string.Concat([Heads, .. Rounds.SelectMany(round => round.ToCsv()), .. Uploads.SelectMany(upload => upload.ToCsv())]);

    // An upload whose folder names no unit may have been meant for any group.
    private static bool IsFor(Group group, HashSet<string> containers, StoredSubmission submission) =>
        submission.Submitter is not { } submitter
        || (containers.Contains(submission.Container) && (group.Owner == submitter || group.Members.Contains(submitter)));
}

/// <param name="Complete">Units with all figures there and in use.</param>
/// <param name="Completeness">Complete of expected: 0 to 1, to four decimals.</param>
internal sealed record RoundAnswer(
    string Kind, string Group, DateOnly DueDay, int Expected, int Received, int OnTime, int Late, int Blocked, int Missing, int Complete,
    decimal Completeness, IReadOnlyList<UnitAnswer> Units)
{
    public static RoundAnswer Of(RoundProgress progress, ReferenceCatalogue catalogue, PeriodSubmissions submissions) => new(
        Names.Lower(progress.Round.Kind), progress.Round.Group, progress.Round.DueDay, progress.Units.Count, progress.Received,
        progress.Count(SubmissionStatus.OnTime), progress.Count(SubmissionStatus.Late), progress.Count(SubmissionStatus.Blocked),
        progress.Count(SubmissionStatus.Missing), progress.Complete, Math.Round(progress.Completeness, 4, MidpointRounding.AwayFromZero),
        [.. progress.Units.Select(unit => UnitAnswer.Of(unit, progress.Round, catalogue, submissions))]);

    public IEnumerable<string> ToCsv() => Units.Select(unit => Csv.Row(
        Kind, Group, unit.Unit, unit.Name, unit.Status, unit.ReceivedAt, unit.ReceivedDay, unit.DueDay, unit.DaysLate, unit.Stage,
        unit.Submission, unit.Version, unit.Versions, unit.Why, unit.Remedy));
}

/// <param name="Status">onTime, late, blocked or missing, by what counts now.</param>
/// <param name="ReceivedDay">The same instant as a day in Vietnam, which due days are reckoned by.</param>
/// <param name="FirstReceivedAt">Of the first upload that spoke of the unit: a correction after the due day is late, its first content may not have been.</param>
/// <param name="Stage">selfScored, verified or final; null where nothing counts, and for services.</param>
/// <param name="Submission">Container and blob name of what counts or is blocked.</param>
/// <param name="Version">Which content at that name, of how many.</param>
internal sealed record UnitAnswer(
    string Unit, string Name, string Status, DateTime? ReceivedAt, DateOnly? ReceivedDay, DateTime? FirstReceivedAt, DateOnly DueDay, int? DaysLate,
    string? Stage, string? Submission, int? Version, int? Versions, string? Feedback, string? Why, string? Remedy)
{
    public static UnitAnswer Of(UnitProgress unit, Round round, ReferenceCatalogue catalogue, PeriodSubmissions submissions)
    {
        var submission = submissions.Find(unit.Submission);
        return new UnitAnswer(
            unit.Unit, catalogue.NameOf(unit.Unit), Names.Lower(unit.Status), unit.ReceivedAt?.UtcDateTime,
            unit.ReceivedAt is { } at ? VietnamTime.DayOf(at) : null, submissions.FirstReceivedAt(round.Kind, unit.Unit)?.UtcDateTime, round.DueDay,
            unit.DaysLate, unit.Stage is { } stage ? Names.Lower(stage) : null, submission?.Path, submission?.Version,
            submission is null ? null : submissions.VersionsOf(submission.Path),
            submission is null ? null : SubmissionPath.FeedbackOf(submission.Path), unit.Why, unit.Remedy);
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SubmissionsAnswer))]
[JsonSerializable(typeof(UploadLinkRequest))]
[JsonSerializable(typeof(UploadLinkAnswer))]
internal sealed partial class SubmissionsJson : JsonSerializerContext
{
    public static SubmissionsJson Answering { get; } = new(Answers.Options());
}
