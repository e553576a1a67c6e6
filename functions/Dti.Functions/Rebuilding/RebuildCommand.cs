using System.Globalization;
using Dti.Functions.Storage;

namespace Dti.Functions.Rebuilding;

/// <summary>
/// <c>Dti.Functions rebuild [--from …]</c>: rebuilds the account of <c>AzureWebJobsStorage</c> from its archive and events, or from those
/// of another account, which are brought over first.
/// </summary>
internal static class RebuildCommand
{
    public const string Name = "rebuild";
    public const string From = "from";

    /// <param name="services">Of the app on the account that is to be rebuilt.</param>
    /// <param name="from">The account whose archive and events are brought over; null to rebuild from those that are there.</param>
    public static async Task RunAsync(IServiceProvider services, StorageAccount? from, TextWriter output, CancellationToken cancellationToken)
    {
        if (from is not null)
        {
            var account = services.GetRequiredService<StorageAccount>();
            var count = await AccountCopy.CopyAsync(from.Blobs, account.Blobs, cancellationToken);
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{count} blobs of archive and events are in place."));
        }

        var result = await services.GetRequiredService<Rebuild>().RunAsync(cancellationToken);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"{result.Answers} uploads answered again, {result.Rounds} rounds as they were."));
    }
}
