using System.Text.Json;
using System.Text.RegularExpressions;
using Dti.Functions.Hosting.Telemetry;

namespace Dti.Functions.Tests.Hosting.Telemetry;

/// <summary>What reaches Application Insights, as it comes over the wire.</summary>
public class TelemetryExportTests(ExportedDay day) : IClassFixture<ExportedDay>
{
    [Fact]
    public void Logs_arrive_as_messages_with_the_properties_that_alerts_ask_for()
    {
        var events = day.Endpoint.Of("MessageData").Select(message => message.GetProperty("properties")).ToLookup(Id);
        Assert.Equal(
            ["1", "100", "101", "102", "2", "200", "201", "300", "302", "303", "4", "600", "602", "603", "604", "605", "700"],
            events.Select(one => one.Key).Order(StringComparer.Ordinal));
        Assert.Contains("/ComputeQuarter", events["1"].Select(one => one.GetProperty("Path").GetString()));
        Assert.Equal("2", events["603"].First().GetProperty("MessageCount").GetString());
        Assert.Contains("dak-nong.districts", events["303"].Select(one => one.GetProperty("Group").GetString()));
        Assert.Contains("scores", events["604"].Select(one => one.GetProperty("Container").GetString()));
        Assert.Equal("PoisonFound", events["603"].First().GetProperty("EventName").GetString());
        Assert.Equal("Dti.Functions.Reconciling.PoisonReplay", events["603"].First().GetProperty("CategoryName").GetString());
        Assert.Contains(
            ("Looked for what no event had got through; the run ended well", "Information"),
            day.Endpoint.Of("MessageData").Select(message =>
                (message.GetProperty("message").GetString(), message.GetProperty("severityLevel").GetString())));
        Assert.Empty(day.Endpoint.Of("ExceptionData"));
    }

    [Fact]
    public void Every_metric_and_every_activity_arrives()
    {
        var metrics = day.Endpoint.Of("MetricData").SelectMany(data => data.GetProperty("metrics").EnumerateArray()).Select(Name).ToHashSet();
        var activities = day.Endpoint.Of("RemoteDependencyData").Select(Name).ToHashSet();
        Assert.Equal(TelemetryList.ConstantsOf(typeof(TelemetryNames.Metrics)).Order(), metrics.Order());
        Assert.Equal(TelemetryList.ConstantsOf(typeof(TelemetryNames.Activities)).Order(), activities.Order());
    }

    [Fact]
    public void Nothing_that_leaves_the_machine_tells_of_a_person()
    {
        Assert.NotEmpty(day.Endpoint.Lines);
        Assert.All(day.Endpoint.Lines, line => Assert.False(
            NamedEverywhere.IsIn(Regex.Unescape(line)) || NamedEverywhere.IsIn(Uri.UnescapeDataString(line)), line));
        Assert.DoesNotContain(day.Endpoint.Lines, line => line.Contains("url.path", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_request_leads_to_belongs_to_the_host_s_operation_even_where_the_host_does_not_trace_it()
    {
        Assert.Contains(NamedEverywhere.Operation, day.Endpoint.OperationsOf("MessageData"));
        Assert.Contains(NamedEverywhere.Operation, day.Endpoint.OperationsOf("RemoteDependencyData"));
    }

    private static string Id(JsonElement properties) => properties.GetProperty("EventId").GetString()!;

    private static string Name(JsonElement item) => item.GetProperty("name").GetString()!;
}
