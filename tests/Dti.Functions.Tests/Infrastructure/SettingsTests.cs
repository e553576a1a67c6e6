using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Dti.Functions.Tests.Infrastructure;

/// <summary>What the app and the host ask for is set, and nothing else.</summary>
[Collection(InfrastructureTests.Name)]
public partial class SettingsTests(BicepFixture bicep)
{
    // Asked for by the app and given by others.
    private static readonly Dictionary<string, string> NotFromHere = new()
    {
        ["AzureWebJobsStorage"] = "the connection string, on one machine; in Azure the services' addresses stand in its place",
        ["FUNCTIONS_CUSTOMHANDLER_PORT"] = "the Functions host says it when it starts the app",
        ["FUNCTIONS_WORKER_RUNTIME"] = "in Azure the site's functionAppConfig says it",
    };

    // Not asked for by the app that is built here, which sends no telemetry.
    private const string OfTelemetry = "APPLICATIONINSIGHTS_AUTHENTICATION_STRING";

    [Fact]
    public async Task Every_setting_that_the_app_asks_for_is_set()
    {
        var asked = (await LookedUpKeys.OfAppAsync()).Select(key => key.Replace(":", "__", StringComparison.Ordinal)).ToList();

        Assert.Contains("AzureWebJobsStorage__clientId", asked);
        Assert.Empty(asked.Except(bicep.Settings.Keys).Except(NotFromHere.Keys));
    }

    [Fact]
    public void Every_setting_that_a_binding_names_is_set()
    {
        var connections = FunctionBindings.All.Select(binding => (string?)binding.Json["connection"]).OfType<string>().Distinct();

        Assert.Empty(NamedInBindings().Except(bicep.Settings.Keys));
        Assert.All(connections, connection => Assert.Subset(
            bicep.Settings.Keys.ToHashSet(),
            new[] { "blobServiceUri", "queueServiceUri", "credential", "clientId" }.Select(part => $"{connection}__{part}").ToHashSet()));
    }

    [Fact]
    public void Every_setting_of_the_sample_is_set()
    {
        var sample = JsonNode.Parse(File.ReadAllText(BicepFixture.PathOf("local.settings.sample.json")))!["Values"]!.AsObject();

        Assert.Empty(sample.Select(setting => setting.Key).Except(bicep.Settings.Keys).Except(NotFromHere.Keys));
        Assert.Equal((string?)sample["ComputeSchedule"], bicep.Settings["ComputeSchedule"]);
        Assert.Equal((string?)sample["ReconcileSchedule"], bicep.Settings["ReconcileSchedule"]);
    }

    [Fact]
    public async Task Nothing_is_set_that_nobody_reads()
    {
        var asked = (await LookedUpKeys.OfAppAsync()).Select(key => key.Replace(":", "__", StringComparison.Ordinal));

        Assert.Empty(bicep.Settings.Keys.Except(asked).Except(NamedInBindings()).Except([OfTelemetry]));
    }

    [Fact]
    public void Storage_and_logs_are_reached_by_the_apps_identity()
    {
        Assert.Equal("managedidentity", bicep.Settings["AzureWebJobsStorage__credential"]);
        Assert.Equal("reference(identity).clientId", bicep.Settings["AzureWebJobsStorage__clientId"]);
        Assert.Equal(
            "ClientId=reference(identity).clientId;Authorization=AAD", bicep.Settings["APPLICATIONINSIGHTS_AUTHENTICATION_STRING"]);
        Assert.Equal(
            ["blob", "queue", "table"],
            bicep.Settings.Where(setting => setting.Key.EndsWith("ServiceUri", StringComparison.Ordinal)).Select(setting =>
            {
                var service = setting.Key["AzureWebJobsStorage__".Length..^"ServiceUri".Length];
                Assert.Equal($"reference(storage).primaryEndpoints.{service}", setting.Value);
                return service;
            }).Order());
    }

    private static IEnumerable<string> NamedInBindings() => FunctionBindings.All
        .SelectMany(binding => Named().Matches(binding.Json.ToJsonString())).Select(match => match.Groups[1].Value);

    [GeneratedRegex("%(\\w+)%")]
    private static partial Regex Named();
}
