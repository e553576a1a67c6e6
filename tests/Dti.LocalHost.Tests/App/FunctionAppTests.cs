using System.Text.Json.Nodes;
using Dti.LocalHost.App;

namespace Dti.LocalHost.Tests.App;

public sealed class FunctionAppTests
{
    private static readonly AppSettings Settings = new([KeyValuePair.Create("AzureWebJobsStorage", "host"), KeyValuePair.Create("AzureWebJobsOther", "other")]);

    [Fact]
    public void Without_settings_host_json_means_the_hosts_defaults()
    {
        using var folder = new AppFolder();

        var app = FunctionApp.Load(folder.Path, Settings);

        Assert.Equal((TimeSpan.FromMinutes(30), TimeSpan.FromSeconds(30), "api", HttpMode.Envelope, true),
            (app.FunctionTimeout, app.InitializationTimeout, app.RoutePrefix, app.HttpMode, app.EncodesQueueMessages));
        Assert.Null(app.Handler);
    }

    [Fact]
    public void What_host_json_says_is_taken_over()
    {
        using var folder = new AppFolder("""
            { // comments are allowed
              "functionTimeout": "-1",
              "extensions": { "http": { "routePrefix": "/v1/" }, "blobs": { "maxDegreeOfParallelism": 3 }, "queues": { "messageEncoding": "none" } },
              "customHandler": { "initializationTimeout": "00:00:07", "enableForwardingHttpRequest": true,
                "description": { "defaultExecutablePath": "app", "arguments": [ "-x" ] } },
            }
            """);

        var app = FunctionApp.Load(folder.Path, Settings);

        Assert.Equal((Timeout.InfiniteTimeSpan, TimeSpan.FromSeconds(7), "v1", HttpMode.Forwarding, false, 3),
            (app.FunctionTimeout, app.InitializationTimeout, app.RoutePrefix, app.HttpMode, app.EncodesQueueMessages, app.MaxBlobParallelism));
        Assert.Equal("app", app.Handler!.Executable);
        Assert.Equal(["-x"], app.Handler.Arguments);
    }

    [Fact]
    public void A_setting_that_a_binding_needs_and_nobody_gives_is_named_with_the_function()
    {
        using var folder = new AppFolder().Add("Nightly", Binding("timerTrigger", "schedule", "%NightlySchedule%"));

        var refused = Assert.Throws<LocalHostException>(() => FunctionApp.Load(folder.Path, Settings));

        Assert.Contains("Nightly", refused.Message, StringComparison.Ordinal);
        Assert.Contains("'NightlySchedule'", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "host")]
    [InlineData("Other", "other")]
    [InlineData("AzureWebJobsOther", "other")]
    public void A_connection_is_named_with_or_without_its_prefix(string? connection, string expected)
    {
        var json = Binding("blobTrigger", "path", "inbox/{name}");
        if (connection is not null) json["bindings"]![0]!["connection"] = connection;
        using var folder = new AppFolder().Add("Take", json);

        var trigger = Assert.IsType<BlobTrigger>(FunctionApp.Load(folder.Path, Settings).Functions.Single().Trigger);

        Assert.Equal(expected, trigger.ConnectionString);
    }

    [Theory]
    [InlineData("\"True\"", true)]
    [InlineData("true", true)]
    [InlineData("\"False\"", false)]
    public void Deferred_binding_is_asked_for_by_a_property(string value, bool expected)
    {
        var json = Binding("blobTrigger", "path", "inbox/{name}");
        json["bindings"]![0]!["properties"] = JsonNode.Parse($$"""{ "supportsDeferredBinding": {{value}} }""");
        using var folder = new AppFolder().Add("Take", json);

        Assert.Equal(expected, ((BlobTrigger)FunctionApp.Load(folder.Path, Settings).Functions.Single().Trigger).IsDeferred);
    }

    [Theory]
    [InlineData("""{ "bindings": [] }""", "exactly one trigger")]
    [InlineData("""{ "bindings": [ { "name": "q", "type": "queueTrigger" } ] }""", "queueTrigger")]
    [InlineData("""{ "bindings": [ { "type": "blobTrigger", "path": "a/b" } ] }""", "name")]
    [InlineData("""{ "bindings": [ { "name": "b", "type": "blobTrigger" } ] }""", "no path")]
    [InlineData("""{ "bindings": [ { "name": "r", "type": "httpTrigger", "authLevel": "system" } ] }""", "authLevel")]
    public void What_cannot_be_served_is_refused_with_its_reason(string functionJson, string why)
    {
        using var folder = new AppFolder().Add("Odd", JsonNode.Parse(functionJson)!);

        var refused = Assert.Throws<LocalHostException>(() => FunctionApp.Load(folder.Path, Settings));

        Assert.Contains(why, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_disabled_function_is_left_out()
    {
        var off = Binding("timerTrigger", "schedule", "0 0 2 * * *");
        off["disabled"] = true;
        using var folder = new AppFolder().Add("Off", off).Add("On", Binding("timerTrigger", "schedule", "0 0 2 * * *"));

        Assert.Equal(["On"], FunctionApp.Load(folder.Path, Settings).Functions.Select(function => function.Name));
    }

    private static JsonObject Binding(string type, string member, string value) =>
        new() { ["bindings"] = new JsonArray(new JsonObject { ["name"] = "it", ["type"] = type, ["direction"] = "in", [member] = value }) };
}
