using System.Runtime.CompilerServices;
using Dti.Xlsx.Hostile;
using Dti.Xlsx.Hostile.Measuring;

namespace Dti.Xlsx.Tests.Hostile;

/// <summary>Any hostile file ends in one named outcome, within 2 seconds and 128 MiB above idle, and the process lives.</summary>
[Collection(HostileTests.Name)]
public class HostileSetTests(HostileRun run)
{
    private const double MostMilliseconds = 2_000;
    private const long MostKibibytes = 128 << 10;

    private static readonly Dictionary<string, HostileCase> Cases = HostileSet.Cases.ToDictionary(one => one.Name);

    public static TheoryData<string> Files => [.. HostileSet.Cases.Where(one => !one.IsSeries).Select(one => one.Name)];

    public static TheoryData<string> Series => [.. HostileSet.Cases.Where(one => one.IsSeries).Select(one => one.Name)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_hostile_file_comes_to_its_verdict_within_the_budget(string name)
    {
        var measured = Assert.Single(run.Measured[name]);

        Assert.StartsWith(Cases[name].Expected, measured.Verdict, StringComparison.Ordinal);
        AssertWithinBudget(measured);
    }

    [Theory]
    [MemberData(nameof(Series))]
    public void Of_a_series_each_file_is_refused_or_read_as_the_untouched_one(string name)
    {
        var measured = run.Measured[name];
        string[] allowed = [measured[0].Verdict, .. Cases[name].Expected.Split(", ")];

        Assert.True(Verdict.IsRead(measured[0].Verdict));
        Assert.All(measured, file => Assert.Contains(allowed,
            verdict => file.Verdict == verdict || file.Verdict.StartsWith(verdict + ":", StringComparison.Ordinal)));
        Assert.All(measured, AssertWithinBudget);
    }

    [Fact]
    public void The_table_says_what_is_said_to_each_file()
    {
        var actual = Table.Of(run.Measured);
        var path = PathOfTable();
        if (Environment.GetEnvironmentVariable("DTI_UPDATE_GOLDEN") == "1")
            File.WriteAllText(path, actual);

        Assert.True(File.Exists(path), $"{path} is missing; set DTI_UPDATE_GOLDEN=1 to write it.");
        Assert.Equal(Table.Verdicts(File.ReadAllText(path)), Table.Verdicts(actual));
    }

    [Fact]
    public void Every_reason_to_refuse_a_file_is_in_the_set()
    {
        var reasons = run.Measured.Values.SelectMany(files => files).Select(file => file.Verdict.Split(':')[0]).Distinct();

        Assert.Superset(Enum.GetNames<ReadFailure>().ToHashSet(), reasons.ToHashSet());
    }

    private static void AssertWithinBudget(Measurement measured)
    {
        Assert.InRange(measured.Milliseconds, 0, MostMilliseconds);
        Assert.InRange(measured.PeakKibibytes, 0, MostKibibytes);
    }

    private static string PathOfTable([CallerFilePath] string test = "") =>
        Path.Combine(Path.GetDirectoryName(test)!, "Golden", "hostile-files.md");
}
