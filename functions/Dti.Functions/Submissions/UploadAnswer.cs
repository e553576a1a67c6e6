using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;
using Dti.Functions.Hosting;
using Dti.Functions.Storage;

namespace Dti.Functions.Submissions;

/// <summary>One uploaded content and what came of it.</summary>
/// <param name="Submitter">Unit id that the folder names, or null where it names none that is expected.</param>
/// <param name="Version">Of how many contents at this name.</param>
/// <param name="Used">How many units it counts for.</param>
/// <param name="NotExpected">Units it speaks of that no round of the period asks for.</param>
/// <param name="Why">Vietnamese sentence where it counts for no unit, else null.</param>
internal sealed record UploadAnswer(
    string Blob, string Id, string? Submitter, int Version, int Versions, DateTime ReceivedAt, string Outcome, int Errors, int Warnings, int Infos,
    int Used, IReadOnlyList<NotExpectedAnswer> NotExpected, string? Why, string Feedback)
{
    /// <summary>Rows for what stands in no round: units that nobody asked for, and the newest content of a name when it is of no use.</summary>
    public IEnumerable<string> ToCsv()
    {
        var container = Blob[..Blob.IndexOf('/', StringComparison.Ordinal)];
        var rows = NotExpected.Select(unit => Row(container, unit.Unit, unit.Name, "notExpected", unit.Why));
        return Outcome == Names.Lower(Domain.Submissions.Outcome.Accepted) || Version < Versions
            ? rows
            : rows.Append(Row(container, Submitter, null, Outcome, Why));
    }

    private string Row(string container, string? unit, string? name, string status, string? why) =>
        Csv.Row(container, null, unit, name, status, ReceivedAt, null, null, null, null, Blob, Version, Versions, why, null);
}

internal sealed record NotExpectedAnswer(string Unit, string Name, string Why);

/// <summary>Says of each upload what it counts for, and why it counts for nothing.</summary>
internal sealed class UploadReasons(IReadOnlyList<RoundProgress> progress, ReferenceCatalogue catalogue, PeriodSubmissions submissions)
{
    private const string Unreadable = "Tệp không đọc được; lý do có trong phản hồi của tệp.";
    private const string WrongPlace = "Thư mục của tệp không ứng với đơn vị nào có đợt thu số liệu của kỳ này.";
    private const string NothingUsable = "Không có số liệu nào trong tệp sử dụng được; lý do có trong phản hồi của tệp.";
    private const string NobodyExpected = "Các đơn vị trong tệp không thuộc đợt thu số liệu nào của kỳ này.";
    private const string OthersCount = "Đã có số liệu khác được sử dụng thay cho tệp này.";
    private const string NotInRound = "Đơn vị không thuộc đợt thu số liệu nào của kỳ này nên số liệu không được tính.";

    private readonly HashSet<(string Container, string Unit)> expected =
        [.. progress.SelectMany(round => round.Round.ExpectedUnits.Select(unit => (Names.Lower(round.Round.Kind), unit)))];

    private readonly Dictionary<string, int> used = progress.SelectMany(round => round.Units)
        .Where(unit => unit.Status is SubmissionStatus.OnTime or SubmissionStatus.Late)
        .GroupBy(unit => unit.Submission!, StringComparer.Ordinal)
        .ToDictionary(units => units.Key, units => units.Count(), StringComparer.Ordinal);

    public UploadAnswer Explain(StoredSubmission submission)
    {
        var counted = used.GetValueOrDefault(submission.Id);
        var others = submission.Units.Where(unit => !expected.Contains((submission.Container, unit.Unit)))
            .Select(unit => new NotExpectedAnswer(unit.Unit, catalogue.NameOf(unit.Unit), NotInRound)).ToList();
        return new UploadAnswer(
            submission.Path, submission.Id, submission.Submitter, submission.Version, submissions.VersionsOf(submission.Path),
            submission.ReceivedAt.UtcDateTime, Names.Lower(submission.Outcome), submission.Counts.Error, submission.Counts.Warning,
            submission.Counts.Info, counted, others, counted > 0 ? null : WhyUnused(submission, others.Count), SubmissionPath.FeedbackOf(submission.Path));
    }

    private static string WhyUnused(StoredSubmission submission, int notExpected) => submission switch
    {
        { Outcome: Outcome.Unreadable } => Unreadable,
        { Submitter: null } => WrongPlace,
        { Outcome: Outcome.Rejected } => NothingUsable,
        _ => notExpected == submission.Units.Count ? NobodyExpected : OthersCount,
    };
}
