using System.Globalization;
using Dti.Functions.Storage;

namespace Dti.Functions.Rebuilding;

/// <summary>
/// <c>Dti.Functions rebuild</c>: rebuilds the account of <c>AzureWebJobsStorage</c> from its archive and events, or from those of the
/// account that <c>RebuildFrom</c> names in the same forms, which are brought over first.
/// </summary>
internal static class RebuildCommand
{
    public const string Name = "rebuild";
    public const string Help = "puts tables and feedback back from archive and events (README).";
    private const string From = "RebuildFrom";

    /// <param name="build">Builds the app with a way to its account; it is not started.</param>
    /// <param name="wiring">What stands between the clients and the storage.</param>
    /// <returns>0 when all of it was done; else 1, and what is wrong is said.</returns>
    public static async Task<int> RunAsync(
        Func<Func<IConfiguration, StorageAccount>, WebApplication> build, StorageWiring wiring, TextWriter output, TextWriter errors,
        CancellationToken cancellationToken)
    {
        var called = new LastCalled();
        try
        {
            await using var app = build(settings => Connect(settings, StorageAccount.Setting));
            var from = app.Configuration.GetSection(From).Exists() ? Connect(app.Configuration, From) : null;
            var result = await RunAsync(app.Services, from, output, cancellationToken);
            foreach (var (name, reason) in result.LeftOut)
                await errors.WriteLineAsync($"Left out: {name}: {reason}");
            return result.LeftOut.Count == 0 ? 0 : 1;
        }
        catch (Exception wrong) when (StorageTrouble.Of(wrong, called) is { } said)
        {
            await errors.WriteLineAsync(said);
            return 1;
        }

        StorageAccount Connect(IConfiguration settings, string setting) =>
            StorageAccount.Connect(settings, called.Watch(wiring, setting), setting);
    }

    /// <param name="services">Of the app on the account that is to be rebuilt.</param>
    /// <param name="from">The account whose archive and events are brought over; null to rebuild from those that are there.</param>
    public static async Task<RebuildResult> RunAsync(
        IServiceProvider services, StorageAccount? from, TextWriter output, CancellationToken cancellationToken)
    {
        var account = services.GetRequiredService<StorageAccount>();
        await output.WriteLineAsync($"Rebuilding {account.Address}{(from is null ? "" : $" from {from.Address}")}");
        if (from is not null)
        {
            var count = await AccountCopy.CopyAsync(from.Blobs, account.Blobs, cancellationToken);
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{count} blobs of archive and events are in place."));
        }

        var result = await services.GetRequiredService<Rebuild>().RunAsync(cancellationToken);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"{result.Answers} uploads answered again, {result.Rounds} rounds as they were."));
        return result;
    }
}
