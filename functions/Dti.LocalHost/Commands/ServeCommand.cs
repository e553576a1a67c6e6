using System.CommandLine;
using System.Globalization;
using Dti.LocalHost.App;
using Dti.LocalHost.Http;
using Dti.LocalHost.Running;

namespace Dti.LocalHost.Commands;

/// <summary>Runs the app until Ctrl+C.</summary>
internal sealed class ServeCommand(Narrator narrator)
{
    private const int DefaultPort = 7071;

    private readonly AppChoice choice = new();
    private readonly Option<int?> port = new("--port")
    {
        Description = "The port to listen on; 0 for a free one (default 7071, or a free one)",
    };

    private readonly Option<string?> storage = new("--storage")
    {
        Description = "A storage connection string to use in place of the emulator",
    };

    private readonly Option<string?> data = new("--data")
    {
        Description = "The folder where the emulator keeps its data (default .dti/storage)",
    };

    private readonly Option<bool> inMemory = new("--in-memory") { Description = "Let the emulator forget everything at the end" };
    private readonly Option<int?> attach = new("--attach")
    {
        Description = "The port of a handler that runs already, for instance under a debugger",
    };

    private readonly Option<string> tryThis = new("--try")
    {
        Description = "A file of commands to show once the app runs",
        DefaultValueFactory = _ => Path.Combine("samples", "local-host.json"),
    };

    public void Configure(Command command)
    {
        choice.AddTo(command);
        foreach (var option in new Option[] { port, storage, data, inMemory, attach, tryThis }) command.Add(option);
        command.SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var settings = choice.ReadSettings(parsed);
        var folder = await choice.PrepareAsync(parsed, narrator, cancellationToken);
        await using var account = await OpenStorageAsync(parsed, settings, cancellationToken);
        var keys = HostKeys.LoadOrCreate(Path.Combine(Checkout.WorkFolder(), "keys.json"));
        using var logs = HostLogging.ToConsole();
        await using var host = await narrator.DuringAsync("Starting the app", _ => Running.LocalHost.StartAsync(
            Describe(parsed, new LocalHostOptions(folder, settings.WithStorage(account.ConnectionString), keys)), logs, cancellationToken));

        new Welcome(host, keys, account, narrator).Show(ReadTryThis(parsed));
        await host.Completion.WaitAsync(cancellationToken);
        return 0;
    }

    private LocalHostOptions Describe(ParseResult parsed, LocalHostOptions options) =>
        options with
        {
            Port = parsed.GetValue(port) ?? DefaultPort,
            MayMove = parsed.GetValue(port) is null,
            AttachTo = parsed.GetValue(attach) is { } running
                ? new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{running}/")) : null,
        };

    private async Task<StorageAccount> OpenStorageAsync(ParseResult parsed, AppSettings settings, CancellationToken cancellationToken)
    {
        if ((parsed.GetValue(storage) ?? settings.GivenStorage) is { } given) return StorageAccount.Given(given);
        var folder = parsed.GetValue(inMemory) ? null : parsed.GetValue(data) ?? Path.Combine(Checkout.WorkFolder(), "storage");
        return await narrator.DuringAsync("Starting the storage emulator",
            progress => StorageAccount.EmulateAsync(folder, progress, cancellationToken));
    }

    private TryThis? ReadTryThis(ParseResult parsed)
    {
        var path = Path.GetFullPath(parsed.GetValue(tryThis)!, AppChoice.Root);
        return File.Exists(path) ? TryThis.Read(path) : null;
    }
}
