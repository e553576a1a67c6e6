using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure;
using Azure.Core;
using Azure.Storage.Queues;
using Dti.Functions.Hosting.Telemetry;
using Dti.Functions.Rebuilding;
using Dti.Functions.Storage;
using Dti.Functions.Tests.Support;
using Dti.Functions.Tests.Support.Memory;
using Microsoft.Extensions.Logging;

namespace Dti.Functions.Tests.Hosting.Telemetry;

/// <summary>
/// A day of the app on which people's names stand wherever a person can put one: in names of files, cells, paths, queries, headers, bodies,
/// messages of a queue, and in what storage says when it refuses.
/// </summary>
internal sealed class NamedEverywhere : IAsyncDisposable
{
    public const string Name = "nguyễn-văn-mật-zq7x";

    /// <summary>The host's, in which most of it happens; the host does not trace it.</summary>
    public const string Operation = "0af7651916cd43dd8448eb211c80319c";

    /// <summary>Parts of the name that outlive every way of writing it.</summary>
    private static readonly string[] Traces = ["nguyễn", "mật", "zq7x"];

    private const string Fails = "fails";
    private const string Changes = "changes";
    private static readonly string[] Disputed = ["dak-rlap", "dak-glong", "cu-jut", "tuy-duc"];

    private readonly MemoryAccount account = new();
    private TestApp? app;
    private int changed;
    private bool isDown;

    private TestApp App => app!;

    /// <summary>Whether a text tells of the person.</summary>
    public static bool IsIn(string text) =>
        Traces.Any(trace => text.Normalize(NormalizationForm.FormC).Contains(trace, StringComparison.OrdinalIgnoreCase));

    /// <returns>What the app measures and traces with, before it has done either.</returns>
    public async Task<Instruments> StartAsync(ILoggerProvider logs, params IReadOnlyList<string> settings)
    {
        app = await TestApp.StartAsync(account, logs, settings, new Around(DisturbAsync));
        return app.Service<Instruments>();
    }

    public async Task RunAsync()
    {
        await UploadAsync();
        await PublishAsync();
        await AskAsync();
        await LeaveToTheTimerAsync();
        await LoseStorageAsync();
        await RebuildCommand.RunAsync(App.Service<IServiceProvider>(), from: null, TextWriter.Null, CancellationToken.None);
    }

    public ValueTask DisposeAsync() => app?.DisposeAsync() ?? ValueTask.CompletedTask;

    // Storage names what was asked for when it refuses, and others overwrite what is just being read.
    private async ValueTask DisturbAsync(HttpMessage message, Func<ValueTask> pass)
    {
        var address = Uri.UnescapeDataString(message.Request.Uri.ToString());
        if (isDown || address.Contains(Fails, StringComparison.Ordinal))
            throw new RequestFailedException(403, $"Refused: {address} {Name}", "AuthorizationFailure", new IOException($"{Name} {address}"));

        await pass();
        if (address.Contains(Changes, StringComparison.Ordinal) && message.Request.Method == RequestMethod.Get
            && address.Contains("/scores/", StringComparison.Ordinal) && Interlocked.Exchange(ref changed, 1) == 0)
            await App.PutAsync("scores", PlaceOf(Changes), Encoding.UTF8.GetBytes(Name));
    }

    private async Task UploadAsync()
    {
        await App.UploadAsync("catalogue", $"{Name}-wrong.json", Encoding.UTF8.GetBytes($$"""{"{{Name}}":"{{Name}}"}"""));
        await App.UploadAsync("catalogue", $"{Name}.json", Samples.Catalogue);
        await App.UploadAsync("scores", PlaceOf("good"), Samples.Workbook(Samples.TuaChua));
        await App.UploadAsync("scores", PlaceOf("good"), Samples.Workbook(Samples.TuaChua));
        await App.UploadAsync("scores", PlaceOf("cells"), SheetBuilder.Build([Name, "Tổng điểm"], [Name, 1], ["Xã " + Name, Name]));
        await App.UploadAsync("scores", PlaceOf("unreadable"), Encoding.UTF8.GetBytes(Name));
        await App.UploadAsync("scores", PlaceOf(Changes), Samples.Workbook(Samples.TuaChua));
        await App.UploadAsync("services", $"2024-Q1/ba-to/{Name}.xlsx", Samples.Workbook(Samples.BaTo));
        foreach (var misplaced in new[] { Name, $"{Name}/tua-chua/a.xlsx", $"2022/{Name}/{Name}.xlsx", $"2022/tua-chua.{Name}/a.xlsx" })
            await App.UploadAsync("scores", misplaced, Samples.Workbook(Samples.TuaChua));
        await App.PutAsync("scores", PlaceOf(Fails), Samples.Workbook(Samples.TuaChua));
        foreach (var container in new[] { "catalogue", "scores" })
            await AnsweredAsync(HttpStatusCode.OK, App.DeliverAsync(container, PlaceOf("gone")));
        await AnsweredAsync(HttpStatusCode.InternalServerError, App.DeliverAsync("scores", PlaceOf(Fails)));
        await AnsweredAsync(HttpStatusCode.InternalServerError, App.DeliverAsync("catalogue", PlaceOf(Fails)));
    }

    private async Task PublishAsync()
    {
        await App.UploadAsync("scores", $"2023/dak-nong/{Name}.xlsx", Samples.Workbook(Samples.KrongNo));
        await App.ComputeAsync();
        var edition = (await App.GetJsonAsync("/api/rankings/2023/dak-nong.districts")).GetProperty("edition").GetString()!;
        object Confirmed(string who) => new
        {
            edition, confirmedBy = who, confirmations = Disputed.Select(unit => new { unit, basis = $"Theo {Name}" }),
        };
        const string Round = "/api/publications/2023/dak-nong.districts";
        await AnsweredAsync(HttpStatusCode.BadRequest, App.Http.PutAsJsonAsync(Round, Confirmed($"{Name}\n{Name}")));
        await AnsweredAsync(HttpStatusCode.OK, App.Http.PutAsJsonAsync(Round, Confirmed(Name)));
        foreach (var format in new[] { "pdf", "pdf", "json" })
            await AnsweredAsync(HttpStatusCode.OK, App.Http.GetAsync($"/api/reports/2023/dak-nong/self-scoring.{format}"));
    }

    private async Task AskAsync()
    {
        App.Http.DefaultRequestHeaders.Add("x-functions-key", "key-zq7x");
        App.Http.DefaultRequestHeaders.Add("traceparent", $"00-{Operation}-b7ad6b7169203331-00");
        App.Http.DefaultRequestHeaders.Add("baggage", "who=zq7x");
        foreach (var path in new[] { $"/api/{Name}", $"/{Name}?{Name}={Name}", $"/api/rankings/{Name}/{Name}", $"/api/gaps/2024-Q1/ba-to?{Name}=1" })
            using (await App.Http.GetAsync(path)) { }
        await AnsweredAsync(HttpStatusCode.OK, App.Http.GetAsync($"/api/submissions/scores/{PlaceOf("good")}?code={Name}"));
        await AnsweredAsync(HttpStatusCode.InternalServerError, App.Http.GetAsync($"/api/submissions/scores/{PlaceOf(Fails)}?code={Name}"));
        await AnsweredAsync(
            HttpStatusCode.InternalServerError, App.Http.PostAsync($"/api/computations/2022/{Fails}-{Name}", content: null));
        await AnsweredAsync(HttpStatusCode.OK, App.Http.PostAsJsonAsync("/api/upload-links/scores/2022/tua-chua", new { fileName = Name + ".xlsx" }));
        await AnsweredAsync(HttpStatusCode.BadRequest, App.InvokeAsync("IngestScores", $"{{\"Metadata\":{{\"Uri\":\"{Name}\"}}}}"));
        await AnsweredAsync(HttpStatusCode.BadRequest, App.InvokeAsync("IngestScores", $"\"{Name}"));
        await AnsweredAsync(HttpStatusCode.BadRequest, App.InvokeAsync("ImportCatalogue", $"{{\"Metadata\":{{\"Uri\":\"\\\"http://{Name}/\\\"\"}}}}"));
        using var body = new StringContent($"\"{Name}", Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        await AnsweredAsync(HttpStatusCode.BadRequest, App.Http.PutAsync("/api/publications/2022/tua-chua.communes", body));
    }

    private async Task LeaveToTheTimerAsync()
    {
        await App.PutAsync("services", $"2024-Q1/{Name}/{Name}.xlsx", Encoding.UTF8.GetBytes(Name));
        var queue = account.Queues.GetQueueClient(PoisonQueue.Name);
        await queue.CreateAsync();
        foreach (var (function, container) in new[] { ("IngestScores", "scores"), (Name, Name) })
            await queue.SendMessageAsync(new JsonObject
            {
                ["Type"] = "BlobTrigger", ["FunctionId"] = $"Host.Functions.{function}", ["ContainerName"] = container, ["BlobName"] = PlaceOf(Changes),
            }.ToJsonString());
        await App.PutAsync("scores", PlaceOf(Changes), Encoding.UTF8.GetBytes("x"));
        await AnsweredAsync(HttpStatusCode.InternalServerError, App.InvokeAsync("Reconcile", "{}"));
        await account.Blobs.GetBlobContainerClient("scores").GetBlobClient(PlaceOf(Fails)).DeleteAsync();
        await AnsweredAsync(HttpStatusCode.OK, App.InvokeAsync("Reconcile", "{}"));
    }

    private async Task LoseStorageAsync()
    {
        isDown = true;
        await AnsweredAsync(HttpStatusCode.ServiceUnavailable, App.Http.GetAsync("/api/health/ready"));
        await AnsweredAsync(
            HttpStatusCode.InternalServerError, App.Http.PostAsync("/api/computations/2023/dak-nong.districts", content: null));
        await AnsweredAsync(HttpStatusCode.InternalServerError, App.InvokeAsync("ComputeQuarter", "{}"));
        isDown = false;
    }

    private static string PlaceOf(string what) => $"2022/tua-chua/{Name} {what}.xlsx";

    private static async Task AnsweredAsync(HttpStatusCode expected, Task<HttpResponseMessage> asked)
    {
        using var answer = await asked;
        Assert.Equal(expected, answer.StatusCode);
    }
}
