using Dti.LocalHost.Emulator;

namespace Dti.LocalHost.Running;

/// <summary>The storage of one run: a given account, or an emulator that ends with the run.</summary>
internal sealed class StorageAccount : IAsyncDisposable
{
    private readonly AzuriteEmulator? emulator;
    private readonly FileStream? claim;

    private StorageAccount(string connectionString, AzuriteEmulator? emulator, FileStream? claim) =>
        (ConnectionString, this.emulator, this.claim) = (connectionString, emulator, claim);

    public string ConnectionString { get; }

    public bool IsEmulated => emulator is not null;

    public static StorageAccount Given(string connectionString) => new(connectionString, emulator: null, claim: null);

    /// <summary>Data in a folder stays for the next run; null keeps it in memory.</summary>
    /// <exception cref="LocalHostException">Another run is using the folder.</exception>
    public static async Task<StorageAccount> EmulateAsync(
        string? dataFolder, IProgress<string> progress, CancellationToken cancellationToken)
    {
        var claim = dataFolder is null ? null : Claim(dataFolder);
        try
        {
            var emulator = await AzuriteEmulator.StartAsync(
                new AzuriteOptions { DataFolder = dataFolder, Progress = progress }, cancellationToken);
            return new StorageAccount(emulator.ConnectionString, emulator, claim);
        }
        catch
        {
            claim?.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (emulator is not null) await emulator.DisposeAsync();
        claim?.Dispose();
    }

    // Two emulators over one folder would overwrite each other's notes of what it holds.
    private static FileStream Claim(string dataFolder)
    {
        Directory.CreateDirectory(dataFolder);
        try
        {
            return new FileStream(
                Path.Combine(dataFolder, "in-use"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException taken)
        {
            throw new LocalHostException(
                $"Another local host is using the storage in {dataFolder}; end it, or choose other data with --data or --in-memory.", taken);
        }
    }
}
