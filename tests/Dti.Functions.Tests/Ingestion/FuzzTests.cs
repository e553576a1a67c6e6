using System.Diagnostics;
using System.Globalization;
using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Submissions;
using Dti.Functions.Ingestion;
using Dti.Functions.Storage.Catalogue;
using Dti.Functions.Tests.Support;
using Dti.Xlsx.Hostile.Fuzzing;
using Dti.Xlsx.Hostile.Measuring;
using Xunit.Abstractions;

namespace Dti.Functions.Tests.Ingestion;

/// <summary>
/// Workbooks changed by chance, for a minute or as many seconds as <c>DTI_FUZZ_SECONDS</c> says, from a fixed seed or that of
/// <c>DTI_FUZZ_SEED</c>.
/// </summary>
public class FuzzTests(ITestOutputHelper output)
{
    private const double MostMilliseconds = 2_000;

    private static readonly ReferenceCatalogue Catalogue = ((CatalogueReading.Accepted)CatalogueJson.Read(Samples.Catalogue)).Catalogue;

    private static readonly UploadPath TuaChua = UploadPath.Of("2022/tua-chua/a.xlsx", SubmissionKind.Scores, Catalogue);
    private static readonly UploadPath DakNong = UploadPath.Of("2023/dak-nong/a.xlsx", SubmissionKind.Scores, Catalogue);
    private static readonly UploadPath ChoDon = UploadPath.Of("2024-Q1/cho-don/a.xlsx", SubmissionKind.Services, Catalogue);
    private static readonly UploadPath BaTo = UploadPath.Of("2024-Q1/ba-to/a.xlsx", SubmissionKind.Services, Catalogue);
    private static readonly UploadPath ThapMuoi = UploadPath.Of("2023/thap-muoi/a.xlsx", SubmissionKind.Services, Catalogue);

    [Fact]
    public void A_workbook_changed_by_chance_is_refused_or_read_and_never_throws()
    {
        var seed = Setting("DTI_FUZZ_SEED") ?? Fuzzer.DefaultSeed;
        var end = TimeSpan.FromSeconds(Setting("DTI_FUZZ_SECONDS") ?? 60);

        var watch = Stopwatch.StartNew();
        var number = 0;
        for (; watch.Elapsed < end; number++)
        {
            var one = Fuzzer.Case(seed, number);
            var fault = Fuzzer.FindFault(one, ScoreReading.Limits) ?? FindFault(one);
            Assert.True(fault is null, $"{one}\n{fault}");
        }

        output.WriteLine($"{number} cases of seed {seed}");
    }

    private static string? FindFault(FuzzCase one)
    {
        try
        {
            return PlacesOf(one.Sample).Select(place => FindFault(one, place.Kind, place.Path)).FirstOrDefault(fault => fault is not null);
        }
#pragma warning disable CA1031 // Whatever is thrown is the finding.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return exception.ToString();
        }
    }

    private static string? FindFault(FuzzCase one, SubmissionKind kind, UploadPath place)
    {
        var before = ThreadClock.Milliseconds();
        var reading = WorkbookReading.Of(kind, BinaryData.FromBytes(one.File), place, Catalogue, CancellationToken.None);
        var taken = ThreadClock.Milliseconds() - before;
        return taken > MostMilliseconds ? $"took {taken:0} ms as {kind}" : FindFault(reading);
    }

    // Whatever it holds, a workbook may lie under scores; those of services are sent where they belong, too.
    private static IEnumerable<(SubmissionKind Kind, UploadPath Path)> PlacesOf(string sample)
    {
        yield return (SubmissionKind.Scores, sample.StartsWith("krongno", StringComparison.Ordinal) ? DakNong : TuaChua);
        if (sample.StartsWith("chodon", StringComparison.Ordinal))
            yield return (SubmissionKind.Services, ChoDon);
        if (sample.StartsWith("bato", StringComparison.Ordinal))
            yield return (SubmissionKind.Services, BaTo);
        if (sample.StartsWith("thapmuoi", StringComparison.Ordinal))
            yield return (SubmissionKind.Services, ThapMuoi);
    }

    private static string? FindFault(WorkbookReading reading)
    {
        if (reading.Outcome != Outcome.Accepted && (reading.Usable.Count > 0 || reading.Findings.Count == 0))
            return $"{reading.Outcome} with {reading.Usable.Count} units and {reading.Findings.Count} findings";
        if (reading.Outcome == Outcome.Accepted && reading.Usable.Count == 0)
            return "accepted without a unit";
        return reading.Findings.FirstOrDefault(finding => !IsPrintable(finding.Message) || !IsPrintable(finding.MessageEn)) is { } bad
            ? $"{bad.Rule} cannot be printed: {bad.Message}"
            : null;
    }

    // What storage and people can take: composed text without control characters and halves of surrogate pairs.
    private static bool IsPrintable(string message) =>
        message.Length is > 0 and < 2_000 && !message.Any(char.IsControl)
        && message.EnumerateRunes().All(rune => rune.Value is not (0xFFFE or 0xFFFF));

    private static int? Setting(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } number ? int.Parse(number, CultureInfo.InvariantCulture) : null;
}
