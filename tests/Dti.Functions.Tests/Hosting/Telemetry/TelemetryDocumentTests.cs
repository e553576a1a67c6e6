using System.Diagnostics.Metrics;
using System.Runtime.CompilerServices;
using Dti.Functions.Hosting.Telemetry;

namespace Dti.Functions.Tests.Hosting.Telemetry;

/// <summary>docs/telemetry.md lists what the code has, all of it and nothing else.</summary>
[Collection(NamedDayTests.Name)]
public class TelemetryDocumentTests(NamedDay day)
{
    [Fact]
    public void Every_event_is_listed_as_it_is_declared() => Assert.Equal(
        TelemetryList.Events.Select(one => $"{one.EventId} | {one.Level} | {one.Message}"),
        Rows("Events").Select(row => string.Join(" | ", row.Take(3))));

    [Fact]
    public void No_two_events_share_an_id_and_each_has_something_to_do()
    {
        Assert.Equal(TelemetryList.Events.Count, TelemetryList.Events.Select(one => one.EventId).Distinct().Count());
        Assert.All(Rows("Events"), row => Assert.NotEmpty(row[3]));
    }

    [Fact]
    public void Every_metric_is_listed_with_its_kind_and_unit()
    {
        using var instruments = new Instruments(TimeProvider.System);
        var published = new List<Instrument>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (one, _) =>
            {
                if (one.Meter == instruments.Meter)
                    published.Add(one);
            },
        };
        listener.Start();

        Assert.Equal(
            published.Select(one => $"{one.Name} {one.GetType().Name.Split('`')[0].ToLowerInvariant()} {one.Unit}").Order(StringComparer.Ordinal),
            Rows("Metrics").Select(row => $"{Bare(row[0])} {row[1]} {row[2]}").Order(StringComparer.Ordinal));
        Assert.Equal(TelemetryList.ConstantsOf(typeof(TelemetryNames.Metrics)).Order(), published.Select(one => one.Name).Order());
    }

    [Fact]
    public void Every_activity_is_listed() => Assert.Equal(
        TelemetryList.ConstantsOf(typeof(TelemetryNames.Activities)).Order(), Rows("Activities").Select(row => Bare(row[0])).Order());

    [Fact]
    public void What_is_measured_and_traced_has_the_tags_that_are_listed()
    {
        var measured = day.Telemetry.Measurements.Select(one => (
            one.Name, Names: one.Tags.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(tag => tag.Split('=')[0])));
        var traced = day.Telemetry.Activities.Select(one => (
            Name: one.OperationName, Names: one.TagObjects.Select(tag => tag.Key).Where(tag => tag != "outcome")));
        Assert.Equal(Listed("Metrics", column: 3), Used(measured));
        Assert.Equal(Listed("Activities", column: 1), Used(traced));
    }

    private static IEnumerable<string> Listed(string heading, int column) =>
        Rows(heading).Select(row => $"{Bare(row[0])}: {string.Join(' ', row[column].Split(", ").Order(StringComparer.Ordinal))}").Order(StringComparer.Ordinal);

    private static IEnumerable<string> Used(IEnumerable<(string Name, IEnumerable<string> Names)> all) =>
        all.GroupBy(one => one.Name).Select(one => $"{one.Key}: {string.Join(' ', one.SelectMany(each => each.Names).Distinct().Order(StringComparer.Ordinal))}")
            .Order(StringComparer.Ordinal);

    private static string Bare(string code) => code.Trim('`');

    /// <summary>The rows of the table under a heading, without its head.</summary>
    private static IReadOnlyList<string[]> Rows(string heading, [CallerFilePath] string test = "")
    {
        var document = File.ReadAllLines(Path.Combine(Path.GetDirectoryName(test)!, "..", "..", "..", "..", "docs", "telemetry.md"));
        return
        [
            .. document.SkipWhile(line => line != $"## {heading}").Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
                .Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1).Select(line => line.Trim('|', ' ').Length == 0 ? [] : Cells(line)),
        ];
    }

    private static string[] Cells(string line) => [.. line[1..^1].Split('|').Select(cell => cell.Trim())];
}
