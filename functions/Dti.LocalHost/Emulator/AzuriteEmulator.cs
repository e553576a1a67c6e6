using System.Collections.Concurrent;
using System.Diagnostics;

namespace Dti.LocalHost.Emulator;

/// <summary>A running Azurite on free loopback ports. It ends when disposed, and with this process however that ends.</summary>
/// <remarks>In tests, one per collection: call <see cref="StartAsync"/> from <c>IAsyncLifetime.InitializeAsync</c> of the
/// fixture and dispose it in <c>DisposeAsync</c>.</remarks>
public sealed class AzuriteEmulator : IAsyncDisposable
{
    private static readonly TimeSpan EndTimeout = TimeSpan.FromSeconds(5);

    private readonly Process process;
    private readonly AzuriteEndpoints endpoints = new();
    private readonly ConcurrentQueue<string> said = new();
    private readonly TaskCompletionSource listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly bool keepsData;

    private AzuriteEmulator(Process process, bool keepsData)
    {
        (this.process, this.keepsData) = (process, keepsData);
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>For blobs, queues and tables, with the development account's well-known key.</summary>
    public string ConnectionString => endpoints.ConnectionString;

    /// <summary>The operating system's number of the emulator's one process.</summary>
    public int ProcessId => process.Id;

    /// <summary>Installs Azurite on first use, starts it and returns once blobs, queues and tables are served.</summary>
    /// <exception cref="EmulatorException">Node.js is missing or too old, the installation failed, or Azurite did not start.</exception>
    public static async Task<AzuriteEmulator> StartAsync(AzuriteOptions options, CancellationToken cancellationToken)
    {
        var installation = await AzuriteInstallation.EnsureAsync(
            options.InstallationRoot ?? Checkout.WorkFolder(), options.Progress, cancellationToken);
        var process = NodeTool.StartNode(
            [installation.GuardScript, .. Arguments(options)],
            new Dictionary<string, string> { ["AZURITE_INSTALLATION"] = installation.Folder });
        var emulator = new AzuriteEmulator(process, keepsData: options.DataFolder is not null);
        try
        {
            await emulator.WaitUntilListeningAsync(options.StartTimeout, cancellationToken);
            return emulator;
        }
        catch
        {
            await emulator.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (keepsData && !process.HasExited) await EndInOrderAsync();
        if (!process.HasExited) process.Kill();
        await process.WaitForExitAsync(CancellationToken.None);
        process.Dispose();
    }

    // Closing the pipe makes Azurite write what it holds, then end by itself.
    private async Task EndInOrderAsync()
    {
        process.StandardInput.Close();
        using var limit = new CancellationTokenSource(EndTimeout);
        await process.WaitForExitAsync(limit.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task WaitUntilListeningAsync(TimeSpan timeout, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(timeout);
        var first = await Task.WhenAny(listening.Task, process.WaitForExitAsync(limit.Token));
        if (first == listening.Task) return;
        cancellationToken.ThrowIfCancellationRequested();
        var why = process.HasExited ? $"ended with exit code {process.ExitCode}" : $"did not listen within {timeout.TotalSeconds:0} s";
        throw new EmulatorException($"The storage emulator {why}:\n{string.Join('\n', said)}");
    }

    private void Hear(string? line)
    {
        if (line is null || listening.Task.IsCompleted) return;
        said.Enqueue(line);
        endpoints.Read(line);
        if (endpoints.AreComplete) listening.TrySetResult();
    }

    private static IEnumerable<string> Arguments(AzuriteOptions options)
    {
        string[] always =
        [
            "--silent", "--disableTelemetry", "--skipApiVersionCheck",
            "--blobHost", "127.0.0.1", "--queueHost", "127.0.0.1", "--tableHost", "127.0.0.1",
            "--blobPort", "0", "--queuePort", "0", "--tablePort", "0", // 0: the system picks free ones
        ];
        return options.DataFolder is { } folder ? [.. always, "--location", folder] : [.. always, "--inMemoryPersistence"];
    }
}
