using System.Text;
using Dti.Functions.Storage;
using Dti.Functions.Tests.Hosting.Telemetry;
using Dti.Functions.Tests.Support;
using Dti.Functions.Tests.Support.Memory;
using Microsoft.Extensions.Logging;

namespace Dti.Functions.Tests.Reconciling;

/// <summary>What alerts are made of: the account's clock shows 10 April 2023, the app's ten days later.</summary>
public sealed class ReconcilingLogTests : IDisposable
{
    private const string Blob = "2022/tua-chua/a.xlsx";

    private readonly MemoryAccount account = new();
    private readonly CollectedLogs logs = new();

    public void Dispose() => logs.Dispose();

    [Fact]
    public async Task A_run_that_ends_well_says_so_and_nothing_else_where_nothing_waits()
    {
        await using var app = await StartAsync();

        using var answer = await app.InvokeAsync("Reconcile", "{}");

        Assert.Equal([(605, LogLevel.Information)], logs.Ours.Select(record => (record.Id, record.Level)));
    }

    [Fact]
    public async Task A_run_in_which_something_fails_does_not_say_that_it_ended_well()
    {
        await using var app = await StartAsync(new FailingFor("a.xlsx"));
        await app.PutAsync("scores", Blob, Encoding.UTF8.GetBytes("x"));

        using var answer = await app.InvokeAsync("Reconcile", "{}");

        Assert.Equal([604, 600, 1], logs.Ours.Select(record => record.Id));
    }

    [Fact]
    public async Task Uploads_without_feedback_are_counted_before_they_are_processed_with_the_age_of_the_oldest()
    {
        await using var app = await StartAsync();
        await app.PutAsync("scores", Blob, Encoding.UTF8.GetBytes("x"));
        await app.PutAsync("scores", "b.xlsx", Encoding.UTF8.GetBytes("x"));

        using var answer = await app.InvokeAsync("Reconcile", "{}");

        var overdue = Assert.Single(logs.Of(604));
        Assert.Equal(("scores", "2", LogLevel.Warning), (overdue.Values["Container"], overdue.Values["WaitingCount"], overdue.Level));
        Assert.InRange(int.Parse(overdue.Values["OldestMinutes"], System.Globalization.CultureInfo.InvariantCulture), 9 * 24 * 60, 10 * 24 * 60);
        Assert.Equal([604, 100, 100, 600, 605], logs.Ours.Select(record => record.Id));
    }

    [Fact]
    public async Task An_upload_that_has_feedback_and_is_read_again_with_a_newer_catalogue_is_not_overdue()
    {
        await using var app = await StartAsync();
        await app.UploadAsync("scores", Samples.TuaChuaBlob, Samples.Workbook(Samples.TuaChua));
        await app.ImportCatalogueAsync();

        using var answer = await app.InvokeAsync("Reconcile", "{}");

        Assert.Equal([100, 200, 100, 600, 605], logs.Ours.Select(record => record.Id));
    }

    [Fact]
    public async Task Events_that_the_host_gave_up_are_counted_before_they_are_done_again()
    {
        await using var app = await StartAsync();
        var queue = account.Queues.GetQueueClient(PoisonQueue.Name);
        await queue.CreateAsync();
        await queue.SendMessageAsync(
            $$"""{"Type":"BlobTrigger","FunctionId":"Host.Functions.IngestScores","ContainerName":"scores","BlobName":"{{Blob}}"}""");

        using var first = await app.InvokeAsync("Reconcile", "{}");
        using var second = await app.InvokeAsync("Reconcile", "{}");

        Assert.Equal([(603, LogLevel.Warning), (605, LogLevel.Information), (605, LogLevel.Information)], logs.Ours.Select(record => (record.Id, record.Level)));
        Assert.Equal("1", logs.Of(603).Single().Values["MessageCount"]);
    }

    [Fact]
    public async Task An_upload_is_found_in_the_log_by_its_id_and_by_the_hash_of_its_name()
    {
        await using var app = await StartAsync();
        await app.ImportCatalogueAsync();
        await app.UploadAsync("scores", Samples.TuaChuaBlob, Samples.Workbook(Samples.TuaChua));
        using var gone = await app.DeliverAsync("scores", "2022/tua-chua/Đã xóa.xlsx");

        var id = (await app.FeedbackAsync("scores", Samples.TuaChuaBlob))!.Value.GetProperty("id").GetString();
        var ingested = logs.Of(100).Single().Values;
        Assert.Equal(
            (id, Names.HashOf("scores", Samples.TuaChuaBlob), "scores", "2022", "tua-chua"),
            (ingested["SubmissionId"], ingested["NameHash"], ingested["Container"], ingested["Period"], ingested["Unit"]));

        // printf '%s' 'scores/2022/tua-chua/Đã xóa.xlsx' | sha256sum | cut -c1-12
        Assert.Equal("c41c9951e617", logs.Of(101).Single().Values["NameHash"]);
    }

    private Task<TestApp> StartAsync(params IReadOnlyList<Azure.Core.Pipeline.HttpPipelinePolicy> policies) =>
        TestApp.StartAsync(account, logs, settings: [], policies);
}
