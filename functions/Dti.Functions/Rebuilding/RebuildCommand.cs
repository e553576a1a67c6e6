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
    private const string From = "from";

    /// <param name="app">Built on the account that is to be rebuilt; it is not started.</param>
    /// <param name="connect">Opens the account that a setting names.</param>
    public static async Task RunAsync(
        WebApplication app, Func<IConfiguration, string, StorageAccount> connect, TextWriter output, CancellationToken cancellationToken)
    {
        var account = app.Services.GetRequiredService<StorageAccount>();
        if (app.Configuration.GetSection(From).Exists())
        {
            var count = await AccountCopy.CopyAsync(connect(app.Configuration, From).Blobs, account.Blobs, cancellationToken);
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{count} blobs of archive and events are in place."));
        }

        var result = await app.Services.GetRequiredService<Rebuild>().RunAsync(cancellationToken);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"{result.Answers} uploads answered again, {result.Rounds} rounds as they were."));
    }
}
