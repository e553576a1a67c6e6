using System.Globalization;
using System.Text.Json.Nodes;
using Azure.Storage.Blobs;
using Dti.LocalHost.App;
using Dti.LocalHost.Handlers;
using Dti.LocalHost.Tests.Emulator;
using Dti.LocalHost.Timers;
using Dti.LocalHost.Wire;
using Microsoft.Extensions.Logging.Abstractions;

namespace Dti.LocalHost.Tests.Contract;

[Collection(AzuriteTests.Name)]
[Trait("Needs", "Azurite")]
public sealed class TimerVectorTests(AzuriteFixture azurite)
{
    private static readonly string[] Samples = ["/Metadata/sys/UtcNow", "/Metadata/sys/RandGuid"];
    private static readonly DateTimeOffset LastRun = At("2026-01-04T02:00:00.0031514Z");

    [Theory]
    [InlineData("on time", "2026-01-05T01:59:00Z", true)]
    [InlineData("past due: the host was down at 02:00", "2026-01-05T08:15:31Z", true)]
    [InlineData("first run ever (no stored status)", "2026-01-05T01:59:00Z", false)]
    [InlineData("useMonitor false, or more often than once a minute", "2026-01-05T01:59:00Z", true)]
    [InlineData("TimeSpan schedule (dedicated plans only)", "2026-01-05T01:59:00Z", true)]
    [InlineData("with a retry policy in function.json, first try", "2026-01-05T01:59:00Z", true)]
    public async Task A_timer_fires_as_the_vector_says(string name, string hostStart, bool hasRunBefore)
    {
        var vector = Vector.Cases("timer.json").Named(name);
        await using var handler = await RecordingHandler.StartAsync();
        var function = Read(name, vector);
        var store = await NewStoreAsync();
        if (hasRunBefore) await store.SaveAsync(function, new ScheduleStatus(LastRun, default, LastRun), CancellationToken.None);
        var clock = new ManualTime(At(hostStart));
        using var stopping = new CancellationTokenSource();

        var loop = new TimerLoop(function, store, Invoker(handler, clock), clock).RunAsync(stopping.Token);
        if (!name.StartsWith("past due", StringComparison.Ordinal)) await clock.SleepThroughAsync();
        var received = await handler.NextAsync();

        WireAssert.SameRequest(vector["request"]!, received);
        // A span counts from the last run, whose fraction of a second the sample leaves out.
        var body = JsonNode.Parse(received.Text.Replace("2026-01-05T02:00:00.0031514", "2026-01-05T02:00:00", StringComparison.Ordinal));
        WireAssert.SameJson(vector["request"]!["body"], body, Samples);
        await stopping.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => loop);
    }

    [Fact]
    public async Task A_failed_run_is_tried_again_as_often_as_the_policy_says()
    {
        const string name = "with a retry policy in function.json, first try";
        await using var handler = await RecordingHandler.StartAsync();
        handler.Answer = context => RecordingHandler.WriteAsync(context, 500, "application/json", "{}");
        var function = Read(name, Vector.Cases("timer.json").Named(name));
        var clock = new ManualTime(At("2026-01-05T02:00:00Z"));

        var run = Invoker(handler, clock).RunAsync(function, new TimerRun(Status: null, IsPastDue: false), CancellationToken.None);
        await clock.SleepThroughAsync();
        await clock.SleepThroughAsync();

        Assert.IsType<Outcome.Failed>(await run);
        var retries = new[] { await handler.NextAsync(), await handler.NextAsync(), await handler.NextAsync() }
            .Select(call => call.Json["Metadata"]!["RetryContext"]!).ToArray();
        Assert.Equal([0, 1, 2], retries.Select(retry => (int)retry["RetryCount"]!));
        Assert.Null(retries[0]["Exception"]);
        Assert.Equal("The handler answered 500.", (string?)retries[1]["Exception"]!["Message"]);
        Assert.Equal(At("2026-01-05T02:00:20Z"), clock.GetUtcNow());
    }

    private static FunctionDefinition Read(string name, JsonNode vector)
    {
        var functionJson = (vector["function.json"] ?? Vector.Load("timer.json")["function.json"]!).DeepClone();
        if (name.StartsWith("useMonitor", StringComparison.Ordinal)) functionJson["bindings"]![0]!["useMonitor"] = false;
        using var app = new AppFolder().Add("Nightly", functionJson);
        var schedule = name.StartsWith("TimeSpan", StringComparison.Ordinal) ? "1.00:00:00" : (string)Vector.Load("timer.json")["settings"]!["NightlySchedule"]!;
        return FunctionApp.Load(app.Path, new AppSettings([KeyValuePair.Create("NightlySchedule", schedule)])).Functions.Single();
    }

    private async Task<ScheduleStatusStore> NewStoreAsync()
    {
        var container = new BlobContainerClient(azurite.ConnectionString, TestHost.NewContainer());
        await container.CreateAsync();
        return new ScheduleStatusStore(container);
    }

    private static TimerInvoker Invoker(RecordingHandler handler, TimeProvider time) =>
        new(new Invoker(new AttachedHandler(handler.Address, NullLogger<AttachedHandler>.Instance), HandlerHttp.CreateClient(),
            TimeSpan.FromMinutes(1), NullLogger<Invoker>.Instance), time);

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
