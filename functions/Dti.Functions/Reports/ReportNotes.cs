using Dti.Domain.Periods;
using Dti.Domain.Reports;
using Dti.Domain.Scoring;
using Dti.Domain.Submissions;
using Dti.Functions.Storage;

namespace Dti.Functions.Reports;

/// <summary>Which files an edition rests on, and what was found in them.</summary>
internal sealed class ReportNotes(FindingsTable findings, SubmissionsTable submissions)
{
    private const string NotScored = "NOT_SCORED";

    /// <summary>What a file says of a unit whose figures were taken from elsewhere is no concern of the report.</summary>
    public async Task<IReadOnlyList<ReportFinding>> FindingsAsync(
        IReadOnlyList<EditionInput> inputs, Period period, CancellationToken cancellationToken) =>
        await DescribeAsync(inputs, period, await ReadAsync(inputs, cancellationToken), cancellationToken);

    /// <summary>The same, and units that files which count name in a ranking without points and rank: where, by unit id.</summary>
    public async Task<(IReadOnlyList<ReportFinding> Findings, IReadOnlyDictionary<string, FigureOrigin.Cell> NotScored)> MeasuredAsync(
        IReadOnlyList<EditionInput> inputs, Period period, CancellationToken cancellationToken)
    {
        var found = await ReadAsync(inputs, cancellationToken);
        return (await DescribeAsync(inputs, period, found, cancellationToken), NotScoredIn(found));
    }

    /// <summary>The files of all inputs of these editions, by path.</summary>
    public async Task<IReadOnlyList<UsedSubmission>> SubmissionsAsync(IReadOnlyList<Edition> editions, CancellationToken cancellationToken)
    {
        var used = new List<UsedSubmission>();
        foreach (var ofPeriod in editions.GroupBy(edition => edition.Period))
        {
            var units = UnitsByReading(ofPeriod.SelectMany(edition => edition.Inputs.Concat(edition.Services?.Sources.Inputs ?? [])))
                .SelectMany(reading => reading.Select(unit => (Submission: SubmissionId.OfReading(reading.Key), Unit: unit)))
                .ToLookup(pair => pair.Submission, pair => pair.Unit, StringComparer.Ordinal);
            var stored = await submissions.ListAsync(ofPeriod.Key.ToString(), cancellationToken);
            used.AddRange(stored.Where(one => units.Contains(one.Id)).Select(one => new UsedSubmission(
                one.Id, one.Path, one.ContentHash ?? "", one.ReceivedAt, [.. units[one.Id].Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)])));
        }

        return [.. used.OrderBy(one => one.Path, StringComparer.Ordinal).ThenBy(one => one.Id, StringComparer.Ordinal)];
    }

    private Task<IReadOnlyDictionary<string, IReadOnlyList<Finding>>> ReadAsync(
        IReadOnlyList<EditionInput> inputs, CancellationToken cancellationToken) =>
        findings.ReadManyAsync([.. UnitsByReading(inputs).Select(reading => reading.Key)], cancellationToken);

    private async Task<IReadOnlyList<ReportFinding>> DescribeAsync(
        IReadOnlyList<EditionInput> inputs, Period period, IReadOnlyDictionary<string, IReadOnlyList<Finding>> found,
        CancellationToken cancellationToken)
    {
        var readings = UnitsByReading(inputs);
        var files = (await submissions.ListAsync(period.ToString(), cancellationToken))
            .ToDictionary(submission => submission.Id, submission => submission.BlobName, StringComparer.Ordinal);

        var notes = new List<ReportFinding>();
        foreach (var units in readings.OrderBy(reading => reading.Key, StringComparer.Ordinal))
        {
            var file = files.GetValueOrDefault(SubmissionId.OfReading(units.Key));
            notes.AddRange(found[units.Key].Where(finding => finding.Unit is null || units.Contains(finding.Unit))
                .Select(finding => new ReportFinding(file, finding)));
        }

        return notes;
    }

    private static Dictionary<string, FigureOrigin.Cell> NotScoredIn(IReadOnlyDictionary<string, IReadOnlyList<Finding>> found) =>
        found.OrderBy(reading => reading.Key, StringComparer.Ordinal)
            .SelectMany(reading => reading.Value.Select(finding => (Submission: SubmissionId.OfReading(reading.Key), Finding: finding)))
            .Where(one => one.Finding is { Rule: NotScored, Unit: not null, Sheet: not null, Cell: not null })
            .DistinctBy(one => one.Finding.Unit, StringComparer.Ordinal)
            .ToDictionary(
                one => one.Finding.Unit!,
                one => new FigureOrigin.Cell(one.Submission, one.Finding.Sheet!, one.Finding.Cell!.Value.ToString()), StringComparer.Ordinal);

    private static ILookup<string, string> UnitsByReading(IEnumerable<EditionInput> inputs) =>
        inputs.Where(input => input.Reading is not null).ToLookup(input => input.Reading!, input => input.Unit, StringComparer.Ordinal);
}
