using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Core.Pipeline;
using Azure.Storage.Blobs;
using Dti.Functions.Storage;
using Dti.Functions.Tests.Support.Memory;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Dti.Functions.Tests.Support;

/// <summary>The whole app on a port of its own, called over HTTP as the Functions host calls it.</summary>
internal sealed class TestApp : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly BlobServiceClient blobs;

    private TestApp(WebApplication app, BlobServiceClient blobs)
    {
        (this.app, this.blobs) = (app, blobs);
        Http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public HttpClient Http { get; }

    private static TimeProvider Clock => new StoppedClock(new DateTimeOffset(2023, 4, 20, 0, 0, 0, TimeSpan.Zero));

    public static Task<TestApp> StartAsync(string connectionString, params IReadOnlyList<HttpPipelinePolicy> policies) =>
        StartAsync(connectionString, TimeProvider.System, policies);

    /// <summary>The same at a time of the test's choosing.</summary>
    public static Task<TestApp> StartAsync(
        string connectionString, TimeProvider clock, params IReadOnlyList<HttpPipelinePolicy> policies) =>
        StartAsync(connectionString, new StorageWiring { PerCall = policies }, new BlobServiceClient(connectionString), clock);

    /// <summary>On an account in memory, on 20 April 2023; the packages try again without waiting.</summary>
    /// <param name="perTry">Policies that see every try.</param>
    public static Task<TestApp> StartAsync(MemoryAccount account, params IReadOnlyList<HttpPipelinePolicy> perTry) =>
        StartAsync(MemoryAccount.ConnectionString, WiringOf(account, perTry), account.Blobs, Clock);

    /// <summary>The same, with everything it logs handed to a provider.</summary>
    /// <param name="settings">Further arguments of the command line.</param>
    public static Task<TestApp> StartAsync(
        MemoryAccount account, ILoggerProvider logs, IReadOnlyList<string> settings, params IReadOnlyList<HttpPipelinePolicy> perTry) =>
        StartAsync(MemoryAccount.ConnectionString, WiringOf(account, perTry), account.Blobs, Clock, logs, settings);

    private static StorageWiring WiringOf(MemoryAccount account, IReadOnlyList<HttpPipelinePolicy> perTry) =>
        new() { Transport = account, PerRetry = perTry, RetryDelay = TimeSpan.FromMilliseconds(1) };

    private static async Task<TestApp> StartAsync(
        string connectionString, StorageWiring wiring, BlobServiceClient blobs, TimeProvider clock, ILoggerProvider? logs = null,
        params IReadOnlyList<string> settings)
    {
        var app = Program.Build(
            [
                "--urls", "http://127.0.0.1:0", "--AzureWebJobsStorage", connectionString,
                "--Logging:LogLevel:Default", logs is null ? "None" : "Trace", "--Logging:Console:LogLevel:Default", "None",
                "--APPLICATIONINSIGHTS_CONNECTION_STRING", "", .. settings,
            ],
            configuration => StorageAccount.Connect(configuration, wiring), clock);
        if (logs is not null)
            app.Services.GetRequiredService<ILoggerFactory>().AddProvider(logs);
        await app.StartAsync();
        return new TestApp(app, blobs);
    }

    /// <summary>Puts a blob in place, as an office does. Nothing is delivered yet.</summary>
    public async Task PutAsync(string container, string name, byte[] content)
    {
        await blobs.GetBlobContainerClient(container).CreateIfNotExistsAsync();
        await blobs.GetBlobContainerClient(container).GetBlobClient(name).UploadAsync(BinaryData.FromBytes(content), overwrite: true);
    }

    /// <summary>Puts a blob in place and has the function that its container triggers run to a good end.</summary>
    public async Task UploadAsync(string container, string name, byte[] content)
    {
        await PutAsync(container, name, content);
        using var answer = await DeliverAsync(container, name);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>A part of the app, for what no answer shows.</summary>
    public TService Service<TService>()
        where TService : notnull => app.Services.GetRequiredService<TService>();

    public Task ImportCatalogueAsync() => UploadAsync("catalogue", "dti-catalogue.json", Samples.Catalogue);

    /// <summary>Sends the host's event for a blob, in the deferred shape.</summary>
    public Task<HttpResponseMessage> DeliverAsync(string container, string name)
    {
        var address = blobs.GetBlobContainerClient(container).GetBlobClient(name).Uri.AbsoluteUri;
        var envelope = new JsonObject
        {
            ["Data"] = new JsonObject { ["workbook"] = new JsonObject { ["Version"] = "1.0", ["Source"] = "AzureStorageBlobs", ["Content"] = new JsonObject() } },
            ["Metadata"] = new JsonObject { ["Uri"] = $"\"{address}\"", ["sys"] = new JsonObject { ["MethodName"] = FunctionOf(container) } },
        };
        return InvokeAsync(FunctionOf(container), envelope.ToJsonString());
    }

    public async Task ComputeAsync()
    {
        using var answer = await InvokeAsync("ComputeQuarter", """{"Data":{"timer":{"IsPastDue":false}},"Metadata":{}}""");
        answer.EnsureSuccessStatusCode();
    }

    public Task<HttpResponseMessage> InvokeAsync(string function, string envelope) =>
        Http.PostAsync("/" + function, new StringContent(envelope, Encoding.UTF8, new MediaTypeHeaderValue("application/json")));

    /// <summary>The feedback of an upload, or null when there is none.</summary>
    public async Task<JsonElement?> FeedbackAsync(string container, string name)
    {
        using var answer = await Http.GetAsync($"/api/submissions/{container}/{Uri.EscapeDataString(name).Replace("%2F", "/", StringComparison.Ordinal)}");
        return answer.IsSuccessStatusCode ? JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement : null;
    }

    public async Task<JsonElement> GetJsonAsync(string path) => JsonDocument.Parse(await Http.GetStringAsync(path)).RootElement;

    private static string FunctionOf(string container) => container switch
    {
        "catalogue" => "ImportCatalogue",
        "services" => "IngestServices",
        _ => "IngestScores",
    };

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.DisposeAsync();
    }
}
