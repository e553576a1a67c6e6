using System.Net.Http.Json;
using Dti.Functions.Storage;
using Dti.Functions.Tests.Computing;
using Dti.Functions.Tests.Support;
using Dti.Functions.Tests.Support.Memory;

namespace Dti.Functions.Tests.Disturbances;

/// <summary>A group that is scored and measured in one period, from its first edition to a published correction.</summary>
internal static class ScenariosOfBothKinds
{
    /// <summary>The round.</summary>
    public const string Round = "2023-Q1/tua-chua.communes";

    private const string Scores = "2023-Q1/tua-chua/diem.xlsx";
    private const string Services = "2023-Q1/tua-chua/dvc.xlsx";
    private const string Ranking = "/api/rankings/" + Round;
    private const string Board = Ranking + "?board=phuc-vu";
    private const string Gaps = "/api/gaps/2023-Q1/tua-chua";
    private const string GapsOfUnit = Gaps + ".sinh-phinh";
    private const string Published = "/api/published/" + Round;

    private static readonly string[] OneEdition = [Ranking, Board, Gaps, GapsOfUnit];

    public static IReadOnlyList<Scenario> All { get; } =
    [
        new("compute both kinds for the first time", IngestBothAsync, Compute, [.. OneEdition, Published]) { OfOneEdition = OneEdition },
        new("compute both kinds with news", IngestNewsAsync, Compute, [.. OneEdition, Published]) { OfOneEdition = OneEdition },
        new("publish both kinds for the first time", ComputeBothAsync, Publish, [.. OneEdition, Published]) { OfOneEdition = OneEdition },
        new("publish a correction of both kinds", ComputeNewsAsync, Publish, [.. OneEdition, Published]) { OfOneEdition = OneEdition },
        new("rebuild a round of both kinds", KeepArchiveAndEventsAsync, app => Scenarios.Rebuild(app), [.. OneEdition, Published], Step: 3)
        {
            OfOneEdition = OneEdition,
        },
    ];

    /// <summary>Computes, publishes, takes in corrections of both kinds, and computes and publishes again.</summary>
    public static async Task PublishCorrectionAsync(TestApp app)
    {
        await ComputeNewsAsync(app);
        (await Publish(app)).EnsureSuccessStatusCode();
    }

    private static Task<HttpResponseMessage> Compute(TestApp app) => app.Http.PostAsync("/api/computations/" + Round, content: null);

    private static async Task<HttpResponseMessage> Publish(TestApp app)
    {
        var gaps = await app.Http.GetAsync(Gaps);
        if (!gaps.IsSuccessStatusCode)
            return gaps;

        var edition = Readings.EditionIn(await gaps.Content.ReadAsStringAsync());
        return await app.Http.PutAsJsonAsync("/api/publications/" + Round, new { edition });
    }

    private static async Task IngestBothAsync(TestApp app)
    {
        await app.UploadAsync("catalogue", "dti-catalogue.json", MeasuredCatalogue.Bytes);
        await app.UploadAsync("scores", Scores, Samples.Workbook("tuachua-2023-q1.xlsx"));
        await app.UploadAsync("services", Services, MeasuredCatalogue.Table(("Xã Mường Báng", 100, 40), ("Xã Xá Nhè", 100, 80)));
        await app.UploadAsync(
            "services", "2023-Q1/tua-chua.sinh-phinh/tthc.xlsx", MeasuredCatalogue.Procedures(("Khai sinh", 150, 30), ("Chứng thực", 50, 30)));
        await app.UploadAsync("services", "2023-Q1/tua-chua.ta-phin/chi-tieu.xlsx", MeasuredCatalogue.Indicator("Hồ sơ trực tuyến", 86.5m));
    }

    private static async Task ComputeBothAsync(TestApp app)
    {
        await IngestBothAsync(app);
        (await Compute(app)).EnsureSuccessStatusCode();
    }

    private static async Task IngestNewsAsync(TestApp app)
    {
        await ComputeBothAsync(app);
        (await Publish(app)).EnsureSuccessStatusCode();
        await app.UploadAsync("scores", Scores, Samples.Workbook("tuachua-2023-q2.xlsx"));
        await app.UploadAsync("services", Services, MeasuredCatalogue.Table(("Xã Mường Báng", 100, 70), ("Xã Xá Nhè", 100, 80)));
    }

    private static async Task ComputeNewsAsync(TestApp app)
    {
        await IngestNewsAsync(app);
        (await Compute(app)).EnsureSuccessStatusCode();
    }

    private static async Task KeepArchiveAndEventsAsync(TestApp app)
    {
        await using var lost = await TestApp.StartAsync(new MemoryAccount());
        await PublishCorrectionAsync(lost);
        await AccountCopy.CopyAsync(lost.Service<StorageAccount>().Blobs, app.Service<StorageAccount>().Blobs, CancellationToken.None);
    }
}
