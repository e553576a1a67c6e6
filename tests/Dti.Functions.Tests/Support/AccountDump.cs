using System.Globalization;
using System.Text.RegularExpressions;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Dti.Functions.Tests.Support.Memory;

namespace Dti.Functions.Tests.Support;

/// <summary>
/// Everything the app has written to an account, one line a row or blob, sorted; what depends on when an upload was put in place
/// is masked, so that two accounts with the same uploads can be compared.
/// </summary>
internal static partial class AccountDump
{
    private static readonly string[] StorageColumns = ["Timestamp", "odata.etag"];

    public static Task<string> OfAsync(string connectionString) => OfAsync(connectionString, masked: true);

    /// <param name="masked">False to see the times as well.</param>
    public static Task<string> OfAsync(string connectionString, bool masked) =>
        OfAsync(new TableServiceClient(connectionString), new BlobServiceClient(connectionString), masked);

    public static Task<string> OfAsync(MemoryAccount account) => OfAsync(account.Tables, account.Blobs, masked: true);

    private static async Task<string> OfAsync(TableServiceClient tables, BlobServiceClient blobs, bool masked)
    {
        var lines = new List<string>();
        await foreach (var table in tables.QueryAsync())
        {
            await foreach (var row in tables.GetTableClient(table.Name).QueryAsync<TableEntity>())
                lines.Add(Shown($"{table.Name}/{row.PartitionKey}/{row.RowKey}: {Describe(row)}"));
        }

        await foreach (var container in blobs.GetBlobContainersAsync())
        {
            var client = blobs.GetBlobContainerClient(container.Name);
            await foreach (var blob in client.GetBlobsAsync(BlobTraits.Metadata, BlobStates.None, prefix: null, CancellationToken.None))
            {
                var content = (await client.GetBlobClient(blob.Name).DownloadContentAsync()).Value.Content;
                var shown = container.Name is "feedback" or "events" ? content.ToString() : Convert.ToBase64String(content);
                lines.Add(Shown($"{container.Name}/{blob.Name}: {shown.Replace('\n', ' ')}"));
            }
        }

        return string.Join('\n', lines.Order(StringComparer.Ordinal));

        string Shown(string line) => masked ? Mask(line) : line;
    }

    private static string Describe(TableEntity row) => string.Join(", ", row
        .Where(property => !StorageColumns.Contains(property.Key))
        .OrderBy(property => property.Key, StringComparer.Ordinal)
        .Select(property => $"{property.Key}={Show(property.Value)}"));

    private static string Show(object? value) => value switch
    {
        byte[] bytes => System.Text.Encoding.UTF8.GetString(bytes),
        DateTimeOffset time => time.ToString("O", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static string Mask(string line) => ETags().Replace(Times().Replace(line, "<time>"), "<etag>");

    [GeneratedRegex(@"20\d\d-\d\d-\d\dT\d\d[:-]\d\d[:-]\d\d(\.\d+)?(Z|\+00:00)")]
    private static partial Regex Times();

    [GeneratedRegex(@"0x[0-9A-F]{15}")]
    private static partial Regex ETags();
}
