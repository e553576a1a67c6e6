using System.Text.Json;
using System.Text.Json.Nodes;
using Dti.LocalHost.Emulator;

namespace Dti.LocalHost.Tests.Running;

[Trait("Needs", "Azurite")]
public sealed class HostProcessTests : IDisposable, IAsyncLifetime
{
    private readonly AppFolder app = AppFolder.OfSample();
    private readonly DirectoryInfo work = Directory.CreateTempSubdirectory("host-");

    public HostProcessTests() =>
        File.WriteAllText(SettingsPath, """{ "IsEncrypted": false, "Values": { "NoteContainer": "notes", "RefusedContainer": "refused" } }""");

    // On a fresh machine the emulator is installed first, however long that takes: a started host is waited for a minute and a half only.
    public async Task InitializeAsync() => await AzuriteInstallation.EnsureAsync(Checkout.WorkFolder(), progress: null, CancellationToken.None);

    public Task DisposeAsync() => Task.CompletedTask;

    private string SettingsPath => Path.Combine(work.FullName, "settings.json");

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task A_signal_ends_the_host_with_code_0_and_leaves_no_process(string signal)
    {
        using var host = Serve();
        await host.PrintedAsync("Press Ctrl+C");
        var children = await host.ChildrenAsync();

        await host.SignalAsync(signal);

        Assert.Equal(0, await host.ExitCodeAsync());
        Assert.Equal(2, children.Count);
        Assert.All(children, child => Assert.True(child.HasExited));
    }

    [Fact]
    public async Task The_emulator_ends_even_when_the_host_is_killed()
    {
        using var host = Serve();
        using var caller = new SampleCaller(await host.PrintedAsync("Listening on"), KeyOf(await host.PrintedAsync("Function key")));
        var handlerId = (int)(await caller.SpeakAsync())["processId"]!;
        var children = await host.ChildrenAsync();

        await host.SignalAsync("KILL");

        var emulator = children.Single(child => child.Id != handlerId);
        children.Single(child => child.Id == handlerId).Kill();
        await Eventually.TrueAsync("the emulator has ended", () => Task.FromResult(emulator.HasExited));
    }

    [Fact]
    public async Task It_prints_what_there_is_to_try_with_keys_and_links_filled_in()
    {
        var tries = Path.Combine(work.FullName, "try.json");
        await File.WriteAllTextAsync(tries, """{ "tryThis": [ { "title": "Speak", "command": "curl -H 'x-functions-key: {functionKey}' {baseUrl}/api/speak" } ] }""");
        using var host = Serve("--try", tries);
        await host.PrintedAsync("Press Ctrl+C");

        var key = KeyOf(await host.PrintedAsync("Function key"));
        var url = await host.PrintedAsync("Listening on");

        Assert.Contains($"# Speak\ncurl -H 'x-functions-key: {key}' {url}/api/speak", host.Output, StringComparison.Ordinal);
        Assert.Contains("a blob comes to notes/{name}.txt", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_setting_is_named_with_its_function()
    {
        await File.WriteAllTextAsync(SettingsPath, """{ "IsEncrypted": false, "Values": { "NoteContainer": "notes" } }""");
        using var host = Serve();

        Assert.Equal(1, await host.ExitCodeAsync());
        Assert.Contains("Function RefuseNote needs the setting 'RefusedContainer'", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_demo_writes_its_results_and_prints_its_tables()
    {
        var note = Path.Combine(work.FullName, "note.txt");
        await File.WriteAllTextAsync(note, "hello");
        using var host = Demo($$"""
            { "title": "All kinds of steps", "steps": [
              { "step": "upload", "file": {{JsonSerializer.Serialize(note)}}, "to": "notes/a/b c.txt" },
              { "step": "waitForBlob", "blob": "notes/a/b c.txt", "save": "copy.txt" },
              { "step": "fireTimer", "function": "Tick" },
              { "step": "request", "path": "api/speak", "key": "none", "expectStatus": 401 },
              { "step": "request", "path": "api/speak", "save": "speak.json", "expect": [ { "pointer": "/first/method", "equals": "GET" } ] },
              { "step": "table", "title": "First words", "columns": [ { "header": "Method", "pointer": "/first/method", "align": "right" } ],
                "rowsFrom": { "files": [ "speak.json" ] } } ] }
            """);

        Assert.Equal((0, ""), (await host.ExitCodeAsync(), host.Output.Contains("FAILED", StringComparison.Ordinal) ? host.Output : ""));
        Assert.Equal("hello", await File.ReadAllTextAsync(Path.Combine(work.FullName, "out", "copy.txt")));
        Assert.Equal("GET", (string)JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(work.FullName, "out", "speak.json")))!["first"]!["method"]!);
        Assert.Contains("First words", host.Output, StringComparison.Ordinal);
        Assert.Contains("All 6 steps succeeded", host.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "step": "waitForBlob", "blob": "notes/none", "timeoutSeconds": 0 }""", "After 0 s of waiting for notes/none: it did not appear.")]
    [InlineData("""{ "step": "request", "path": "api/nowhere" }""", "The answer was 404, not 200")]
    [InlineData("""{ "step": "request", "path": "api/speak", "expect": [ { "pointer": "/no", "equals": 1 } ] }""", "In the answer, /no is not there, not 1.")]
    [InlineData("""{ "step": "fireTimer", "function": "Nobody" }""", "The app has no timer function Nobody.")]
    [InlineData("""{ "step": "request", "path": "api/speak", "save": "../out.json" }""", "lies outside the folder for results")]
    public async Task A_demo_says_which_step_failed_and_why(string step, string why)
    {
        using var host = Demo($$"""{ "steps": [ {{step}}, { "step": "fireTimer", "title": "Not reached", "function": "Tick" } ] }""");

        Assert.Equal(1, await host.ExitCodeAsync());
        Assert.Contains("FAILED  1/2", host.Output, StringComparison.Ordinal);
        Assert.Contains(why, host.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Not reached", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_demo_that_takes_too_long_is_ended_and_says_where_it_was()
    {
        using var host = Demo("""{ "timeLimitSeconds": 15, "steps": [ { "step": "waitForBlob", "title": "Wait for ever", "blob": "notes/none", "timeoutSeconds": 600 } ] }""");

        Assert.Equal(1, await host.ExitCodeAsync());
        Assert.Contains("did not end within 15 s (timeLimitSeconds); it had come to step 1, Wait for ever.", host.Output, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        app.Dispose();
        work.Delete(recursive: true);
    }

    private HostProcess Serve(params string[] further) =>
        HostProcess.Start(["--app", app.Path, "--settings", SettingsPath, "--in-memory", "--port", "0", .. further]);

    private HostProcess Demo(string script)
    {
        var file = Path.Combine(work.FullName, "demo.json");
        File.WriteAllText(file, script);
        return HostProcess.Start("demo", "--app", app.Path, "--settings", SettingsPath, "--file", file, "--out", Path.Combine(work.FullName, "out"));
    }

    private static string KeyOf(string printed) => printed.Split(' ')[0];
}
