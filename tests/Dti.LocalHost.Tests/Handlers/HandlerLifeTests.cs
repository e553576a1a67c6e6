using System.Diagnostics;
using Dti.LocalHost.Handlers;
using Dti.LocalHost.Tests.Contract;
using Dti.LocalHost.Tests.Emulator;

namespace Dti.LocalHost.Tests.Handlers;

[Collection(AzuriteTests.Name)]
[Trait("Needs", "Azurite")]
public sealed class HandlerLifeTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task The_handler_gets_the_variables_and_the_ping_of_the_vector()
    {
        var vector = Vector.Load("startup.json");
        using var app = AppFolder.OfSample();
        await using var host = await StartAsync(app);
        using var caller = new SampleCaller(host.BaseUrl);

        var spoken = await caller.SpeakAsync();

        var environment = spoken["environment"]!;
        var port = (string)environment["FUNCTIONS_CUSTOMHANDLER_PORT"]!;
        var id = (string)environment["FUNCTIONS_CUSTOMHANDLER_WORKER_ID"]!;
        Assert.True(Guid.TryParse(id, out _));
        foreach (var (name, value) in vector["environment"]!.AsObject())
            Assert.Equal(Filled((string)value!, port, id, app), (string?)environment[name]);
        var ping = vector["ready"]!["request"]!;
        Assert.Equal((string)ping["method"]!, (string)spoken["first"]!["method"]!);
        Assert.Equal((string)ping["path"]!, (string)spoken["first"]!["path"]!);
        Assert.Equal((string)ping["httpVersion"]!, (string)spoken["first"]!["httpVersion"]!);
        Assert.Equal(["host"], spoken["first"]!["headers"]!.AsObject().Select(header => header.Key));
    }

    [Fact]
    public async Task Settings_reach_the_handler_and_development_storage_means_the_emulator()
    {
        using var app = AppFolder.OfSample();
        await using var host = await StartAsync(app, ("Greeting", "hello"), ("Other", "UseDevelopmentStorage=true"));
        using var caller = new SampleCaller(host.BaseUrl);

        var environment = (await caller.SpeakAsync())["environment"]!;

        Assert.Equal("hello", (string)environment["Greeting"]!);
        Assert.Equal(azurite.ConnectionString, (string)environment["Other"]!);
        Assert.Equal(azurite.ConnectionString, (string)environment["AzureWebJobsStorage"]!);
    }

    [Fact]
    public async Task Exits_with_0_and_200_are_not_counted_and_the_third_other_one_ends_the_host()
    {
        using var app = AppFolder.OfSample();
        await using var host = await StartAsync(app);
        using var caller = new SampleCaller(host.BaseUrl);

        foreach (var code in new[] { 0, 200, 0, 200, 3, 0, 4 })
        {
            var before = host.HandlerProcessId;
            Assert.InRange(await caller.AskAsync($"exit={code}"), 500, 502);
            await Eventually.TrueAsync($"restarted after {code}", () => Task.FromResult(host.HandlerProcessId is { } now && now != before));
        }
        Assert.False(host.Completion.IsCompleted);
        await caller.AskAsync("exit=5");

        var gaveUp = await Assert.ThrowsAsync<HandlerGaveUpException>(() => host.Completion.WaitAsync(TimeSpan.FromSeconds(60)));
        Assert.Contains("exit code 5", gaveUp.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_that_takes_too_long_fails_and_the_handler_is_replaced()
    {
        using var app = AppFolder.OfSample("00:01:00", "00:00:01");
        await using var host = await StartAsync(app);
        using var caller = new SampleCaller(host.BaseUrl);
        var before = host.HandlerProcessId;

        var status = await caller.AskAsync("hang=1");

        Assert.Equal(500, status);
        await Eventually.TrueAsync("another process answers", async () => (int)(await caller.SpeakAsync())["processId"]! != before);
    }

    [Fact]
    public async Task Stopping_leaves_no_handler()
    {
        using var app = AppFolder.OfSample();
        var host = await StartAsync(app);
        using var process = Process.GetProcessById(host.HandlerProcessId!.Value);

        await host.DisposeAsync();

        Assert.True(process.HasExited);
    }

    [Fact]
    public async Task A_handler_that_never_answers_is_given_up_after_three_starts()
    {
        using var app = new AppFolder("""
            { "customHandler": { "initializationTimeout": "00:00:00.2",
              "description": { "defaultExecutablePath": "node", "arguments": [ "-e", "setInterval(() => {}, 1000)" ] } } }
            """);

        await Assert.ThrowsAsync<HandlerGaveUpException>(() => StartAsync(app));
    }

    [Fact]
    public async Task A_handler_that_does_not_exist_is_named()
    {
        using var app = new AppFolder("""{ "customHandler": { "description": { "defaultExecutablePath": "no-such-program" } } }""");

        var gaveUp = await Assert.ThrowsAsync<HandlerGaveUpException>(() => StartAsync(app));

        Assert.Contains("no-such-program", gaveUp.Message, StringComparison.Ordinal);
    }

    private Task<Host> StartAsync(AppFolder app, params (string Name, string Value)[] settings) =>
        TestHost.StartAsync(app, azurite.ConnectionString, attachTo: null,
            [("NoteContainer", TestHost.NewContainer()), ("RefusedContainer", TestHost.NewContainer()), .. settings]);

    private static string Filled(string text, string port, string id, AppFolder app) =>
        text.Replace("{port}", port, StringComparison.Ordinal).Replace("{guid}", id, StringComparison.Ordinal)
            .Replace("{app root}", app.Path, StringComparison.Ordinal);
}
