using System.Diagnostics;
using System.Net;
using System.Text;
using Azure;
using Azure.Core;
using Dti.Functions.Hosting.Telemetry;
using Dti.Functions.Rebuilding;
using Dti.Functions.Storage;
using Dti.Functions.Tests.Support;
using Dti.Functions.Tests.Support.Memory;
using static Dti.Functions.Hosting.Telemetry.TelemetryNames;

namespace Dti.Functions.Tests.Hosting.Telemetry;

/// <summary>What is measured and traced of the app: the account's clock shows 10 April 2023, the app's ten days later.</summary>
public class InstrumentsTests
{
    private const double NineDays = 9 * 24 * 3_600;
    private const double TenDays = 10 * 24 * 3_600;
    private const string Blob = "2022/tua-chua/a.xlsx";

    private readonly MemoryAccount account = new();

    [Fact]
    public async Task Every_event_of_an_upload_is_counted_by_container_and_outcome()
    {
        await using var app = await TestApp.StartAsync(account, new FailingFor("fails"));
        using var collected = new CollectedTelemetry(app.Service<Instruments>());

        await app.ImportCatalogueAsync();
        await app.UploadAsync("scores", Samples.TuaChuaBlob, Samples.Workbook(Samples.TuaChua));
        await app.UploadAsync("scores", "nowhere.xlsx", Samples.Workbook(Samples.TuaChua));
        await app.UploadAsync("services", "2024-Q1/ba-to/a.xlsx", Encoding.UTF8.GetBytes("x"));
        using var gone = await app.DeliverAsync("services", "gone.xlsx");
        using var failed = await app.DeliverAsync("scores", "fails.xlsx");

        Assert.Equal(
            [
                "container=catalogue outcome=accepted", "container=scores outcome=accepted", "container=scores outcome=rejected",
                "container=services outcome=unreadable", "container=services outcome=gone", "container=scores outcome=failed",
            ],
            collected.Of(Metrics.Uploads).Select(one => one.Tags));
        Assert.All(collected.Of(Metrics.Uploads), one => Assert.Equal(1, one.Value));
    }

    [Theory]
    [InlineData("catalogue")]
    [InlineData("scores")]
    public async Task An_event_that_fails_after_the_feedback_was_written_is_counted_as_failed(string container)
    {
        var isAnswered = false;
        await using var app = await TestApp.StartAsync(account, new Around(async (message, pass) =>
        {
            var (method, address) = (message.Request.Method, message.Request.Uri.ToString());
            if (isAnswered && method == RequestMethod.Head && address.Contains($"/{container}/", StringComparison.Ordinal))
                throw new RequestFailedException(403, "This call is to fail.");
            await pass();
            isAnswered |= method == RequestMethod.Put && address.Contains("/feedback/", StringComparison.Ordinal);
        }));
        using var collected = new CollectedTelemetry(app.Service<Instruments>());
        await app.PutAsync(container, "a.json", Samples.Catalogue);

        using var answer = await app.DeliverAsync(container, "a.json");

        Assert.Equal((HttpStatusCode.InternalServerError, true), (answer.StatusCode, isAnswered));
        Assert.Equal([($"container={container} outcome=failed", 1)], collected.Of(Metrics.Uploads));
    }

    [Fact]
    public async Task The_delay_of_feedback_is_measured_once_a_content_however_often_it_is_read()
    {
        await using var app = await TestApp.StartAsync(account);
        using var collected = new CollectedTelemetry(app.Service<Instruments>());

        await app.UploadAsync("scores", Samples.TuaChuaBlob, Samples.Workbook(Samples.TuaChua));
        await app.ImportCatalogueAsync();
        using var again = await app.DeliverAsync("scores", Samples.TuaChuaBlob);
        using var onceMore = await app.DeliverAsync("scores", Samples.TuaChuaBlob);
        await app.UploadAsync("scores", Samples.TuaChuaBlob, Encoding.UTF8.GetBytes("another content"));

        Assert.Equal(
            ["container=scores", "container=catalogue", "container=scores"], collected.Of(Metrics.FeedbackDelay).Select(one => one.Tags));
        Assert.All(collected.Of(Metrics.FeedbackDelay), one => Assert.InRange(one.Value, NineDays, TenDays));
    }

    [Fact]
    public async Task What_waits_is_measured_before_it_is_processed_and_as_nothing_afterwards()
    {
        await using var app = await TestApp.StartAsync(account);
        await app.PutAsync("scores", Blob, Encoding.UTF8.GetBytes("x"));
        await app.PutAsync("scores", "b.xlsx", Encoding.UTF8.GetBytes("x"));
        var queue = account.Queues.GetQueueClient(PoisonQueue.Name);
        await queue.CreateAsync();
        await queue.SendMessageAsync(
            $$"""{"Type":"BlobTrigger","FunctionId":"Host.Functions.IngestScores","ContainerName":"scores","BlobName":"{{Blob}}"}""");
        using var collected = new CollectedTelemetry(app.Service<Instruments>());

        using var first = await app.InvokeAsync("Reconcile", "{}");
        using var second = await app.InvokeAsync("Reconcile", "{}");

        Assert.Equal([2, 0], collected.Of(Metrics.UploadsWaiting).Where(one => one.Tags == "container=scores").Select(one => one.Value));
        Assert.Equal([0, 0], collected.Of(Metrics.UploadsWaiting).Where(one => one.Tags == "container=services").Select(one => one.Value));
        var ages = collected.Of(Metrics.UploadsWaitingAge).Where(one => one.Tags == "container=scores").Select(one => one.Value).ToList();
        Assert.InRange(ages[0], NineDays, TenDays);
        Assert.Equal(0, ages[1]);
        Assert.Equal([("", 1), ("", 0)], collected.Of(Metrics.PoisonMessages));
    }

    [Fact]
    public async Task A_computation_is_counted_by_its_outcome_and_timed_when_there_is_something_new()
    {
        await using var app = await TestApp.StartAsync(account, new FailingFor("rounds%2Ffails"), new FailingFor("rounds/fails"));
        await app.ImportCatalogueAsync();
        await app.UploadAsync("scores", Samples.TuaChuaBlob, Samples.Workbook(Samples.TuaChua));
        using var collected = new CollectedTelemetry(app.Service<Instruments>());

        foreach (var round in new[] { "2022/tua-chua.communes", "2022/tua-chua.communes", "2022/fails" })
            using (await app.Http.PostAsync($"/api/computations/{round}", content: null)) { }

        Assert.Equal(
            [("outcome=computed", 1), ("outcome=unchanged", 1), ("outcome=failed", 1)], collected.Of(Metrics.Computations));
        Assert.Single(collected.Of(Metrics.ComputationDuration));
        Assert.Equal(
            ["period=2022 group=tua-chua.communes outcome=computed", "period=2022 group=tua-chua.communes outcome=unchanged", "period=2022 group=- outcome=failed"],
            collected.Activities.Where(one => one.OperationName == Activities.ComputeRound).Select(Tagged));
    }

    [Fact]
    public async Task A_document_is_counted_by_where_it_came_from_and_timed_when_it_is_rendered()
    {
        await using var app = await TestApp.StartAsync(account);
        await app.ImportCatalogueAsync();
        await app.UploadAsync("scores", Samples.TuaChuaBlob, Samples.Workbook(Samples.TuaChua));
        await app.ComputeAsync();
        using var collected = new CollectedTelemetry(app.Service<Instruments>());

        foreach (var format in new[] { "xlsx", "xlsx", "json" })
            await app.Http.GetByteArrayAsync($"/api/reports/2022/tua-chua/self-scoring.{format}");

        Assert.Equal(
            [
                "report=self-scoring format=xlsx origin=rendered", "report=self-scoring format=xlsx origin=kept",
                "report=self-scoring format=json origin=rendered",
            ],
            collected.Of(Metrics.Documents).Select(one => one.Tags));
        Assert.Equal(
            ["report=self-scoring format=xlsx", "report=self-scoring format=json"], collected.Of(Metrics.DocumentDuration).Select(one => one.Tags));
        Assert.Equal(2, collected.Activities.Count(one => one.OperationName == Activities.RenderDocument));
    }

    [Fact]
    public async Task An_upload_is_traced_with_the_reading_inside_it_and_with_what_finds_it_again()
    {
        await using var app = await TestApp.StartAsync(account, new FailingFor("fails"));
        await app.ImportCatalogueAsync();
        using var collected = new CollectedTelemetry(app.Service<Instruments>());

        await app.UploadAsync("scores", Samples.TuaChuaBlob, Samples.Workbook(Samples.TuaChua));
        using var failed = await app.DeliverAsync("scores", "fails.xlsx");

        var id = (await app.FeedbackAsync("scores", Samples.TuaChuaBlob))!.Value.GetProperty("id").GetString();
        var all = collected.Activities.ToList();
        Assert.Equal([Activities.ReadWorkbook, Activities.IngestUpload, Activities.IngestUpload], all.Select(one => one.OperationName));
        Assert.Equal(all[1].SpanId, all[0].ParentSpanId);
        Assert.Equal("container=scores period=2022 group=tua-chua.communes outcome=accepted", Tagged(all[0]));
        Assert.Equal(
            $"container=scores name.hash={Names.HashOf("scores", Samples.TuaChuaBlob)} submission={id} outcome=accepted", Tagged(all[1]));
        Assert.Equal(
            [ActivityStatusCode.Unset, ActivityStatusCode.Unset, ActivityStatusCode.Error], all.Select(one => one.Status));
    }

    [Fact]
    public async Task Runs_of_the_timer_and_a_rebuild_are_traced()
    {
        await using var app = await TestApp.StartAsync(account, new FailingFor("fails"));
        using var collected = new CollectedTelemetry(app.Service<Instruments>());

        using var first = await app.InvokeAsync("Reconcile", "{}");
        await app.PutAsync("scores", "fails.xlsx", Encoding.UTF8.GetBytes("x"));
        using var second = await app.InvokeAsync("Reconcile", "{}");
        await app.Service<Rebuild>().RunAsync(CancellationToken.None);

        Assert.Equal(
            [(Activities.Reconcile, "outcome=completed"), (Activities.Reconcile, "outcome=failed"), (Activities.Rebuild, "outcome=completed")],
            collected.Activities.Where(one => one.OperationName != Activities.IngestUpload).Select(one => (one.OperationName, Tagged(one))));
    }

    private static string Tagged(Activity activity) => string.Join(' ', activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"));
}
