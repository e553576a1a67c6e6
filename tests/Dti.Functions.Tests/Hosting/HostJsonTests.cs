using System.Text.Json.Nodes;
using Dti.Functions.Tests.Infrastructure;

namespace Dti.Functions.Tests.Hosting;

/// <summary>
/// What the Functions host itself would tell of an upload or a call: its name, in the reason of each run, in the address of each request
/// and of each call to storage. Names may be people's, so it is told to keep them.
/// </summary>
public class HostJsonTests
{
    private static readonly JsonNode Logging = JsonNode.Parse(File.ReadAllText(BicepFixture.PathOf("host.json")))!["logging"]!;

    [Theory]
    [InlineData("Function", "Warning")]
    [InlineData("Host.Function.Console", "Warning")]
    [InlineData("Host.Results", "None")]
    public void The_host_logs_no_names_of_uploads_and_no_addresses(string category, string level) =>
        Assert.Equal(level, (string?)Logging["logLevel"]![category]);

    [Fact]
    public void The_host_traces_no_calls_to_storage() =>
        Assert.False((bool)Logging["applicationInsights"]!["enableDependencyTracking"]!);

    [Fact]
    public void What_the_host_has_to_say_in_earnest_is_never_sampled_away() =>
        Assert.Equal("Exception;Trace", (string?)Logging["applicationInsights"]!["samplingSettings"]!["excludedTypes"]);
}
