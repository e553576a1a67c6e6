using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Azure.Storage.Blobs;
using Dti.NationalRound;

namespace Dti.Benchmarks.Scale;

/// <summary>Calls the app over HTTP as the Functions host does.</summary>
internal sealed class AppClient(Uri address) : IDisposable
{
    /// <summary>As in host.json.</summary>
    public const int AtOnce = 4;

    public HttpClient Http { get; } = new() { BaseAddress = address, Timeout = TimeSpan.FromMinutes(15) };

    /// <summary>Puts workbooks in place; nothing is delivered yet.</summary>
    public static async Task PutAsync(BlobServiceClient blobs, string container, IReadOnlyList<Workbook> workbooks)
    {
        var client = blobs.GetBlobContainerClient(container);
        await client.CreateIfNotExistsAsync();
        await Parallel.ForEachAsync(workbooks, Options, async (workbook, token) =>
            await client.GetBlobClient(workbook.Blob).UploadAsync(BinaryData.FromBytes(workbook.Content()), overwrite: true, token));
    }

    /// <summary>Delivers blobs, as many at once as the host does, and waits until all have been taken in.</summary>
    public Task DeliverAsync(BlobServiceClient blobs, string container, IReadOnlyList<Workbook> workbooks) =>
        Parallel.ForEachAsync(workbooks, Options, async (workbook, _) =>
            await DeliverAsync(blobs.GetBlobContainerClient(container).GetBlobClient(workbook.Blob).Uri, container));

    public async Task PostAsync(string path, string json = "{}")
    {
        using var content = new StringContent(json, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        using var answer = await Http.PostAsync(path, content);
        answer.EnsureSuccessStatusCode();
    }

    public void Dispose() => Http.Dispose();

    private static ParallelOptions Options => new() { MaxDegreeOfParallelism = AtOnce };

    // The host's event for a blob, in the deferred shape.
    private Task DeliverAsync(Uri blob, string container)
    {
        var envelope = new JsonObject
        {
            ["Data"] = new JsonObject { ["workbook"] = new JsonObject { ["Version"] = "1.0", ["Source"] = "AzureStorageBlobs", ["Content"] = new JsonObject() } },
            ["Metadata"] = new JsonObject { ["Uri"] = $"\"{blob.AbsoluteUri}\"" },
        };
        var function = container switch { "catalogue" => "/ImportCatalogue", "services" => "/IngestServices", _ => "/IngestScores" };
        return PostAsync(function, envelope.ToJsonString());
    }
}
