using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Azure;
using Dti.Functions.Rebuilding;
using Dti.Functions.Storage;
using Dti.Functions.Tests.Support;
using Dti.Functions.Tests.Support.Memory;

namespace Dti.Functions.Tests.Disturbances;

/// <summary>
/// Everything that the app does to storage. A new function that writes, as for publication or rebuilding, gets a scenario here.
/// </summary>
internal static class Scenarios
{
    private const string Catalogue = "dti-catalogue.json";
    private const string Upload = "2022/tua-chua/diem.xlsx";
    private const string Misplaced = "2022/atlantis/diem.xlsx";
    private const string Ranking = "/api/rankings/2022/tua-chua.communes";
    private const string Published = "/api/published/2022/tua-chua.communes";
    private const string Report = "/api/reports/2022/tua-chua/self-scoring";
    private const string Feedback = "/api/submissions/scores/";
    private const string Services = "2024-Q1/ba-to/dvc.xlsx";
    private const string FeedbackOfServices = "/api/submissions/services/" + Services;

    private static readonly byte[] First = Samples.Workbook(Samples.TuaChua);
    private static readonly byte[] Second = Samples.Workbook("tuachua-2023-q1.xlsx");
    private static readonly byte[] FirstServices = ServiceBooks.Procedures(("Chứng thực bản sao", 717, 130), ("Hỗ trợ mai táng phí", 38, 3));
    private static readonly byte[] SecondServices = ServiceBooks.Procedures(("Chứng thực bản sao", 718, 131));

    public static IReadOnlyList<Scenario> All { get; } =
    [
        new("import the first catalogue", app => app.PutAsync("catalogue", Catalogue, Samples.Catalogue), Import, []),
        new("import the next catalogue", PutNextCatalogueAsync, Import, [Ranking, Feedback + Upload]),
        new("ingest a first upload", app => PutAsync(app, Upload, First), app => app.DeliverAsync("scores", Upload), [Feedback + Upload]),
        new("ingest an overwritten upload", PutNewsAsync, app => app.DeliverAsync("scores", Upload), [Ranking, Feedback + Upload]),
        new("ingest a misplaced upload", app => PutAsync(app, Misplaced, First), app => app.DeliverAsync("scores", Misplaced),
            [Feedback + Misplaced]),
        new("ingest services", PutServicesAsync, IngestServices, [FeedbackOfServices]),
        new("ingest overwritten services", PutNewServicesAsync, IngestServices, [FeedbackOfServices]),
        new("compute for the first time", IngestFirstAsync, Compute, [Ranking]),
        new("compute with news", IngestNewsAsync, Compute, [Ranking, Published]),
        new("publish for the first time", ComputeFirstAsync, Publish, [Ranking, Published]),
        new("publish a correction", ComputeNewsAsync, Publish, [Ranking, Published]),
        new("keep a report", ComputeFirstAsync, app => app.Http.GetAsync(Report + ".pdf"), [Ranking, Report + ".json"]),
        new("keep a published report", ComputeNewsAsync, app => app.Http.GetAsync(Published + "/self-scoring.pdf"), [Published, Report + ".json"]),
        new("rebuild from archive and events", KeepArchiveAndEventsAsync, Rebuild, [Ranking, Published, Feedback + Upload]),
        new("rebuild services", KeepArchiveAndEventsOfServicesAsync, Rebuild, [FeedbackOfServices]),
        new("reconcile a lost catalogue", LoseCatalogueAsync, Reconcile, [Feedback + Upload], Step: 4),
        new("reconcile lost uploads", LoseUploadsAsync, Reconcile, [Ranking, Feedback + Upload, Feedback + Misplaced], Step: 4),
        new("reconcile lost services", PutNewServicesAsync, Reconcile, [FeedbackOfServices], Step: 2),
        .. ScenariosOfBothKinds.All,
    ];

    private static Task<HttpResponseMessage> Import(TestApp app) => app.DeliverAsync("catalogue", Catalogue);

    private static Task<HttpResponseMessage> IngestServices(TestApp app) => app.DeliverAsync("services", Services);

    private static Task<HttpResponseMessage> Compute(TestApp app) => app.InvokeAsync("ComputeQuarter", "{}");

    private static async Task<HttpResponseMessage> Publish(TestApp app)
    {
        var ranking = await app.Http.GetAsync(Ranking);
        if (!ranking.IsSuccessStatusCode)
            return ranking;

        var edition = JsonDocument.Parse(await ranking.Content.ReadAsStringAsync()).RootElement.GetProperty("edition").GetString();
        return await app.Http.PutAsJsonAsync("/api/publications/2022/tua-chua.communes", new { edition });
    }

    /// <summary>Rebuilds as the command does; a failure reads as 500.</summary>
    public static async Task<HttpResponseMessage> Rebuild(TestApp app)
    {
        try
        {
            await app.Service<Rebuild>().RunAsync(CancellationToken.None);
            return new HttpResponseMessage(HttpStatusCode.OK);
        }
        catch (Exception failure) when (failure is RequestFailedException or AggregateException or HandlerKilledException or InvalidOperationException)
        {
            return new HttpResponseMessage(HttpStatusCode.InternalServerError);
        }
    }

    private static Task<HttpResponseMessage> Reconcile(TestApp app) => app.InvokeAsync("Reconcile", "{}");

    private static async Task PutAsync(TestApp app, string name, byte[] content)
    {
        await app.ImportCatalogueAsync();
        await app.PutAsync("scores", name, content);
    }

    private static async Task PutServicesAsync(TestApp app)
    {
        await app.ImportCatalogueAsync();
        await app.PutAsync("services", Services, FirstServices);
    }

    private static async Task PutNewServicesAsync(TestApp app)
    {
        await PutServicesAsync(app);
        (await IngestServices(app)).EnsureSuccessStatusCode();
        await app.PutAsync("services", Services, SecondServices);
    }

    private static async Task IngestFirstAsync(TestApp app)
    {
        await app.ImportCatalogueAsync();
        await app.UploadAsync("scores", Upload, First);
    }

    private static async Task PutNewsAsync(TestApp app)
    {
        await IngestFirstAsync(app);
        await app.ComputeAsync();
        await app.PutAsync("scores", Upload, Second);
    }

    private static async Task IngestNewsAsync(TestApp app)
    {
        await PutNewsAsync(app);
        await app.UploadAsync("scores", Upload, Second);
    }

    private static async Task ComputeFirstAsync(TestApp app)
    {
        await IngestFirstAsync(app);
        await app.ComputeAsync();
    }

    private static async Task ComputeNewsAsync(TestApp app)
    {
        await ComputeFirstAsync(app);
        (await Publish(app)).EnsureSuccessStatusCode();
        await app.UploadAsync("scores", Upload, Second);
        await app.ComputeAsync();
    }

    private static async Task KeepArchiveAndEventsAsync(TestApp app)
    {
        await using var lost = await TestApp.StartAsync(new MemoryAccount());
        await ComputeFirstAsync(lost);
        (await Publish(lost)).EnsureSuccessStatusCode();
        await lost.UploadAsync("scores", Misplaced, First);
        await AccountCopy.CopyAsync(lost.Service<StorageAccount>().Blobs, app.Service<StorageAccount>().Blobs, CancellationToken.None);
    }

    private static async Task KeepArchiveAndEventsOfServicesAsync(TestApp app)
    {
        await using var lost = await TestApp.StartAsync(new MemoryAccount());
        await PutServicesAsync(lost);
        (await IngestServices(lost)).EnsureSuccessStatusCode();
        await AccountCopy.CopyAsync(lost.Service<StorageAccount>().Blobs, app.Service<StorageAccount>().Blobs, CancellationToken.None);
    }

    private static async Task PutNextCatalogueAsync(TestApp app)
    {
        await IngestFirstAsync(app);
        await app.ComputeAsync();
        await app.PutAsync("catalogue", Catalogue, [.. Samples.Catalogue, (byte)'\n']);
    }

    // An upload came before its catalogue and was turned away, and then the catalogue's event is lost.
    private static async Task LoseCatalogueAsync(TestApp app)
    {
        await app.UploadAsync("scores", Upload, First);
        await app.PutAsync("catalogue", Catalogue, Samples.Catalogue);
    }

    // One event never came, the other was given up.
    private static async Task LoseUploadsAsync(TestApp app)
    {
        await PutNewsAsync(app);
        await app.PutAsync("scores", Misplaced, First);
        var queue = app.Service<StorageAccount>().Queues.GetQueueClient(PoisonQueue.Name);
        await queue.CreateIfNotExistsAsync();
        await queue.SendMessageAsync(
            $$"""{"Type":"BlobTrigger","FunctionId":"Host.Functions.IngestScores","ContainerName":"scores","BlobName":"{{Misplaced}}"}""");
    }
}
