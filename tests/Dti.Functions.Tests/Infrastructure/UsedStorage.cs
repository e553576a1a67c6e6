using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Azure.Core;
using Dti.Functions.Tests.Disturbances;
using Dti.Functions.Tests.Support;
using Dti.Functions.Tests.Support.Memory;

namespace Dti.Functions.Tests.Infrastructure;

/// <summary>The containers, tables and queues that the app has asked for in all it does.</summary>
internal sealed class UsedStorage
{
    private const string Unit = "/2023-Q1/tua-chua";

    private readonly ConcurrentDictionary<(string Service, string Name), bool> used = new();

    private UsedStorage()
    {
    }

    /// <summary>Names of a service: blob, table or queue.</summary>
    public IEnumerable<string> Of(string service) =>
        used.Keys.Where(one => one.Service == service).Select(one => one.Name).Order(StringComparer.Ordinal);

    /// <summary>
    /// Runs the app on an account in memory: a catalogue, scores and services, a computation, a publication and its correction, a report,
    /// an upload link, an event that the host gave up, and a rebuild.
    /// </summary>
    public static async Task<UsedStorage> OfAppAsync()
    {
        var (account, storage) = (new MemoryAccount(), new UsedStorage());
        await using var app = await TestApp.StartAsync(account, new Around(storage.NoteAsync));

        await ScenariosOfBothKinds.PublishCorrectionAsync(app);
        (await app.Http.GetAsync($"/api/reports{Unit}/self-scoring.pdf")).EnsureSuccessStatusCode();
        (await app.Http.GetAsync("/api/submissions/2023-Q1")).EnsureSuccessStatusCode();
        (await app.Http.GetAsync("/api/health/ready")).EnsureSuccessStatusCode();
        (await app.Http.PostAsJsonAsync($"/api/upload-links/scores{Unit}", new { fileName = "diem.xlsx" })).EnsureSuccessStatusCode();
        await GiveUpAsync(account);
        (await app.InvokeAsync("Reconcile", "{}")).EnsureSuccessStatusCode();
        (await Scenarios.Rebuild(app)).EnsureSuccessStatusCode();
        return storage;
    }

    private static async Task GiveUpAsync(MemoryAccount account)
    {
        var message = new JsonObject
        {
            ["Type"] = "BlobTrigger", ["FunctionId"] = "Host.Functions.IngestScores",
            ["ContainerName"] = "scores", ["BlobName"] = "gone.xlsx",
        };
        var queue = account.Queues.GetQueueClient("webjobs-blobtrigger-poison");
        await queue.CreateAsync();
        await queue.SendMessageAsync(message.ToJsonString());
    }

    private async ValueTask NoteAsync(HttpMessage message, Func<ValueTask> call)
    {
        var request = await MemoryRequest.ReadAsync(message);
        if (NameOf(request) is { Length: > 0 } name)
            used[(request.Service, name)] = true;
        await call();
    }

    // A table that is made is named in the request; rows are asked for as Table(…); transactions name their table inside.
    private static string NameOf(MemoryRequest request) => request switch
    {
        { Service: "table", Method: "POST", First: "Tables" } => (string)JsonNode.Parse(request.Text)!["TableName"]!,
        { Service: "table", First: "$batch" } => "",
        _ => request.First.Split('(')[0],
    };
}
