using System.Text.Json;

namespace Dti.LocalHost.Emulator;

/// <summary>One installed version of Azurite, shared by all runs of a checkout.</summary>
internal sealed class AzuriteInstallation
{
    private const string LockFile = "package-lock.json";

    private static readonly TimeSpan LockPoll = TimeSpan.FromMilliseconds(100);

    private static readonly string Shipped = Path.Combine(AppContext.BaseDirectory, "azurite");

    private AzuriteInstallation(string folder) => Folder = folder;

    public string Folder { get; }

    public string GuardScript { get; } = Path.Combine(Shipped, "guarded.cjs");

    /// <summary>Installs when needed. A folder appears by rename, whole or not at all, and only one process installs at a
    /// time, so any number may ask at once.</summary>
    public static async Task<AzuriteInstallation> EnsureAsync(
        string root, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        var version = ReadVersion();
        var installation = new AzuriteInstallation(Path.Combine(root, $"azurite-{version}"));
        if (installation.IsCurrent()) return installation;

        Directory.CreateDirectory(root);
        await using var only = await LockAsync(installation.Folder + ".lock", cancellationToken);
        if (installation.IsCurrent()) return installation;

        progress?.Report($"Installing the storage emulator (Azurite {version}) into {installation.Folder}; only the first run does this.");
        await installation.InstallAsync(cancellationToken);
        return installation;
    }

    private async Task InstallAsync(CancellationToken cancellationToken)
    {
        var unfinished = Folder + ".installing";
        DeleteIfThere(unfinished);
        Directory.CreateDirectory(unfinished);
        foreach (var file in new[] { "package.json", LockFile })
            File.Copy(Path.Combine(Shipped, file), Path.Combine(unfinished, file));

        await NodeTool.InstallAsync(unfinished, cancellationToken);
        DeleteIfThere(Folder);
        Directory.Move(unfinished, Folder);
    }

    private bool IsCurrent()
    {
        var installed = Path.Combine(Folder, LockFile);
        return File.Exists(installed)
            && File.ReadAllBytes(installed).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(Shipped, LockFile)));
    }

    private static string ReadVersion()
    {
        using var package = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Shipped, "package.json")));
        return package.RootElement.GetProperty("dependencies").GetProperty("azurite").GetString()!;
    }

    private static async Task<FileStream> LockAsync(string path, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                // Another process is installing; the lock ends with it, even if it is killed.
                await Task.Delay(LockPoll, cancellationToken);
            }
        }
    }

    private static void DeleteIfThere(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }
}
