using System.CommandLine;
using Dti.LocalHost.App;
using Dti.LocalHost.Demo;
using Dti.LocalHost.Handlers;
using Dti.LocalHost.Http;
using Dti.LocalHost.Running;
using Dti.LocalHost.Wire;

namespace Dti.LocalHost.Commands;

/// <summary>Runs a demo file on fresh storage and free ports; 0 only if every step succeeded.</summary>
internal sealed class DemoCommand(Narrator narrator)
{
    private readonly AppChoice choice = new();
    private readonly Option<string> output = new("--out") { Description = "The folder for results, tables and the log", Required = true };
    private readonly Option<string> file = new("--file")
    {
        Description = "The demo's steps",
        DefaultValueFactory = _ => Path.Combine("samples", "demo.json"),
    };

    public void Configure(Command command)
    {
        choice.AddTo(command);
        command.Add(output);
        command.Add(file);
        command.SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var script = DemoScript.Read(Path.GetFullPath(parsed.GetValue(file)!, AppChoice.Root));
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(script.TimeLimitSeconds));
        var reached = "the start";
        try
        {
            return await RunAsync(parsed, script, step => reached = step, limit.Token) ? 0 : 1;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            narrator.Say($"The demo did not end within {script.TimeLimitSeconds} s (timeLimitSeconds); it had come to {reached}.");
            return 1;
        }
        catch (OperationCanceledException)
        {
            narrator.Say($"Interrupted at {reached}.");
            return 1;
        }
    }

    private async Task<bool> RunAsync(ParseResult parsed, DemoScript script, Action<string> reached, CancellationToken cancellationToken)
    {
        var results = new ResultFolder(parsed.GetValue(output)!);
        var settings = choice.ReadSettings(parsed);
        var folder = await choice.PrepareAsync(parsed, narrator, cancellationToken);
        using var logs = HostLogging.ToFile(results.PathOf("host.log"));
        await using var account = await narrator.DuringAsync("Starting the storage emulator",
            progress => StorageAccount.EmulateAsync(dataFolder: null, progress, cancellationToken));
        var options = new LocalHostOptions(folder, settings.WithStorage(account.ConnectionString), HostKeys.Generate());
        await using var host = await narrator.DuringAsync("Starting the app",
            _ => Running.LocalHost.StartAsync(options, logs, cancellationToken));

        using var http = HandlerHttp.CreateClient();
        var run = new DemoRun(script, new BlobSteps(account.ConnectionString, AppChoice.Root, results),
            new AppSteps(host, options.Keys, http, results), results, narrator, reached);
        if (script.Title is { } title) narrator.Say(title);
        var succeeded = await UnlessEndedAsync(host, run, cancellationToken);
        narrator.Say(succeeded ? $"All {script.Steps.Count} steps succeeded; results are in {results.Root}."
            : $"The demo failed; the app's log is {results.PathOf("host.log")}.");
        return succeeded;
    }

    /// <summary>A host that ends by itself ends the demo; its exception says why.</summary>
    private static async Task<bool> UnlessEndedAsync(Running.LocalHost host, DemoRun run, CancellationToken cancellationToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var running = run.RunAsync(ended.Token);
        if (await Task.WhenAny(running, host.Completion) == running) return await running;
        await ended.CancelAsync();
        await ((Task)running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing); // cut off: the host's end is what counts
        await host.Completion;
        return false;
    }
}
