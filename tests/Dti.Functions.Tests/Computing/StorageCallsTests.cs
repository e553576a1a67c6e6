using System.Collections.Concurrent;
using Azure.Core;
using Dti.Functions.Tests.Support;
using Dti.Functions.Tests.Support.Memory;

namespace Dti.Functions.Tests.Computing;

/// <summary>What taking in and computing cost in storage calls, as docs/cost.md says: a change here is a change of the bill.</summary>
public class StorageCallsTests
{
    private const string Scores = "2023-Q1/tua-chua/diem.xlsx";
    private const string Services = "2023-Q1/tua-chua/dvc.xlsx";
    private const string OfUnit = "2023-Q1/tua-chua.sinh-phinh/";
    private const string Gaps = "/api/gaps/2023-Q1/tua-chua.sinh-phinh";

    private readonly ConcurrentQueue<string> calls = [];

    [Fact]
    public async Task A_workbook_of_services_costs_eight_blob_requests_and_eight_of_tables()
    {
        await using var app = await StartedAsync(MeasuredCatalogue.Bytes);
        await app.UploadAsync("services", OfUnit + "truoc.xlsx", Reached);
        await app.PutAsync("services", OfUnit + "dvc.xlsx", Reached);

        Assert.Equal((4, 4, 8), await CountAsync(() => app.DeliverAsync("services", OfUnit + "dvc.xlsx")));
    }

    [Fact]
    public async Task A_round_that_is_measured_too_costs_its_lists_and_two_queries_a_submission_more()
    {
        await using var scored = await StartedAsync(Samples.Catalogue);
        await using var measured = await StartedAsync(MeasuredCatalogue.Bytes);

        var scores = await CountComputationAsync(scored);
        var nothingMeasured = await CountComputationAsync(measured);
        await measured.UploadAsync("services", Services, MeasuredCatalogue.Table(("Xã Mường Báng", 100, 40), ("Xã Xá Nhè", 100, 80)));
        var one = await CountAsync(() => ComputeAsync(measured));
        await measured.UploadAsync("services", OfUnit + "dvc.xlsx", Reached);
        var two = await CountAsync(() => ComputeAsync(measured));

        Assert.Equal([(2, 1, 7), (2, 1, 10), (2, 1, 12), (2, 1, 14)], [scores, nothingMeasured, one, two]);
    }

    [Fact]
    public async Task Procedures_are_read_only_where_a_target_that_they_stand_behind_is_missed()
    {
        await using var app = await StartedAsync(MeasuredCatalogue.Bytes);
        await app.UploadAsync("services", OfUnit + "dvc.xlsx", Reached);
        await ComputeAsync(app);
        await CountAsync(() => app.Http.GetAsync(Gaps));
        Assert.DoesNotContain(calls, call => call.Contains("ServiceCounts", StringComparison.Ordinal));

        await app.UploadAsync("services", OfUnit + "dvc.xlsx", MeasuredCatalogue.Procedures(("Khai sinh", 150, 30)));
        await ComputeAsync(app);
        await CountAsync(() => app.Http.GetAsync(Gaps));
        Assert.Contains(calls, call => call.Contains("ServiceCounts", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_look_for_lost_events_lists_each_container_and_its_feedback()
    {
        await using var app = await StartedAsync(Samples.Catalogue);
        await app.UploadAsync("scores", Scores, Samples.Workbook("tuachua-2023-q1.xlsx"));

        await CountAsync(() => app.InvokeAsync("Reconcile", "{}"));
        Assert.Equal(6, calls.Count(call => call.Contains("comp=list", StringComparison.Ordinal)));
        Assert.Equal(3, calls.Count(call => call.Contains("memory.table.test", StringComparison.Ordinal)));
        Assert.Equal(2, calls.Count(call => call.Contains("memory.queue.test", StringComparison.Ordinal)));
        Assert.Equal(11, calls.Count);
    }

    private static byte[] Reached => MeasuredCatalogue.Procedures(("Khai sinh", 150, 130), ("Chứng thực", 50, 40));

    private static Task<HttpResponseMessage> ComputeAsync(TestApp app) => app.Http.PostAsync("/api/computations/2023-Q1/tua-chua.communes", content: null);

    // Of a second computation: the first creates the containers and tables.
    private async Task<(int BlobWrites, int OtherBlobRequests, int TableRequests)> CountComputationAsync(TestApp app)
    {
        await app.UploadAsync("scores", Scores, Samples.Workbook("tuachua-2023-q2.xlsx"));
        await ComputeAsync(app);
        await app.UploadAsync("scores", Scores, Samples.Workbook("tuachua-2023-q1.xlsx"));
        return await CountAsync(() => ComputeAsync(app));
    }

    private async Task<TestApp> StartedAsync(byte[] catalogue)
    {
        var app = await TestApp.StartAsync(new MemoryAccount(), new Around((message, make) =>
        {
            calls.Enqueue($"{message.Request.Method} {message.Request.Uri}");
            return make();
        }));
        await app.UploadAsync("catalogue", "dti-catalogue.json", catalogue);
        return app;
    }

    private async Task<(int BlobWrites, int OtherBlobRequests, int TableRequests)> CountAsync(Func<Task<HttpResponseMessage>> work)
    {
        calls.Clear();
        using var answer = await work();
        answer.EnsureSuccessStatusCode();
        var tables = calls.Count(call => call.Contains("memory.table.test", StringComparison.Ordinal));
        var writes = calls.Count(call => call.StartsWith("PUT", StringComparison.Ordinal) && call.Contains("memory.blob.test", StringComparison.Ordinal));
        return (writes, calls.Count - writes - tables, tables);
    }
}
