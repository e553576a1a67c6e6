using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Dti.Functions.Storage;
using Dti.Functions.Tests.Support;

namespace Dti.Functions.Tests.Reconciling;

/// <summary>Events that the host gave up after five tries are seen in health/ready and done again.</summary>
[Collection(StorageTests.Name)]
[Trait("Needs", "Azurite")]
public class PoisonTests(StorageFixture storage)
{
    private const string Blob = "2022/tua-chua/..%2f..#? 'tệp'.xlsx";

    [Theory]
    [InlineData("IngestScores", "scores", QueueMessageEncoding.Base64)]
    [InlineData("IngestScores", "scores", QueueMessageEncoding.None)]
    [InlineData("IngestServices", "services", QueueMessageEncoding.Base64)]
    public async Task An_event_that_was_given_up_is_done_again_and_its_message_goes(string function, string container, QueueMessageEncoding encoding)
    {
        await using var app = await StartAsync();
        await app.PutAsync(container, Blob, Encoding.UTF8.GetBytes("x"));
        await SendAsync(Message(function, container, Blob), encoding);

        await ReconcileAsync(app);

        Assert.NotNull(await app.FeedbackAsync(container, Blob));
        Assert.Equal(0, await CountAsync());
    }

    [Fact]
    public async Task A_message_goes_when_its_upload_is_gone_or_has_its_feedback()
    {
        await using var app = await StartAsync();
        await app.UploadAsync("scores", Blob, Encoding.UTF8.GetBytes("x"));
        var asAnswered = await AccountDump.OfAsync(storage.ConnectionString);
        await SendAsync(Message("IngestScores", "scores", Blob), QueueMessageEncoding.Base64);
        await SendAsync(Message("IngestScores", "scores", "2022/tua-chua/gone.xlsx"), QueueMessageEncoding.Base64);

        await ReconcileAsync(app);

        Assert.Equal(0, await CountAsync());
        Assert.Equal(asAnswered, await AccountDump.OfAsync(storage.ConnectionString));
    }

    [Theory]
    [InlineData("not even JSON")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("""{"Type":"BlobTrigger","FunctionId":"Host.Functions.ResizeImage","ContainerName":"scores","BlobName":"a.xlsx"}""")]
    [InlineData("""{"Type":"BlobTrigger","FunctionId":"Host.Functions.IngestScores","ContainerName":"archive","BlobName":"a.xlsx"}""")]
    [InlineData("""{"Type":"BlobTrigger","FunctionId":"Host.Functions.IngestScores","ContainerName":"services","BlobName":"a.xlsx"}""")]
    [InlineData("""{"Type":"BlobTrigger","FunctionId":"Host.Functions.IngestScores","ContainerName":"scores","BlobName":""}""")]
    [InlineData("""{"Type":"BlobTrigger","FunctionId":7,"ContainerName":null}""")]
    public async Task A_message_that_is_not_ours_stays_and_is_shown_without_what_it_says(string text)
    {
        await using var app = await StartAsync();
        await SendAsync(text, QueueMessageEncoding.None);
        await app.PutAsync("scores", Blob, Encoding.UTF8.GetBytes("x"));
        await SendAsync(Message("IngestScores", "scores", Blob), QueueMessageEncoding.None);

        var ready = await app.GetJsonAsync("/api/health/ready");
        await ReconcileAsync(app);

        Assert.Equal(1, await CountAsync());
        Assert.Equal((2, 2), (ready.GetProperty("poisonCount").GetInt32(), ready.GetProperty("poison").GetArrayLength()));
        Assert.Null(ready.GetProperty("poison")[0].GetProperty("function").GetString());
        Assert.Null(ready.GetProperty("poison")[0].GetProperty("container").GetString());
    }

    [Fact]
    public async Task A_message_whose_work_fails_stays_for_another_time()
    {
        await using var app = await StartAsync(new FailingFor("/scores/"));
        await SendAsync(Message("IngestScores", "scores", Blob), QueueMessageEncoding.Base64);

        using var answer = await app.InvokeAsync("Reconcile", "{}");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task Whoever_watches_sees_what_was_given_up_and_no_blob_name()
    {
        await using var app = await StartAsync();
        var empty = await app.GetJsonAsync("/api/health/ready");
        for (var at = 0; at < 33; at++)
            await SendAsync(Message("IngestScores", "scores", Blob), QueueMessageEncoding.Base64);

        var text = await app.Http.GetStringAsync("/api/health/ready");

        Assert.Equal(("ready", 0), (empty.GetProperty("status").GetString(), empty.GetProperty("poisonCount").GetInt32()));
        var ready = JsonNode.Parse(text)!;
        Assert.Equal((33, 32), ((int)ready["poisonCount"]!, ready["poison"]!.AsArray().Count));
        Assert.Equal(("IngestScores", "scores", 0),
            ((string)ready["poison"]![0]!["function"]!, (string)ready["poison"]![0]!["container"]!, (int)ready["poison"]![0]!["tries"]!));
        Assert.EndsWith("Z", (string)ready["poison"]![0]!["insertedAt"]!, StringComparison.Ordinal);
        Assert.DoesNotContain("xlsx", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_hosts_message_is_understood()
    {
        var vector = JsonNode.Parse(await File.ReadAllTextAsync(
            Path.Combine(AppContext.BaseDirectory, "contract", "poison-message.json")))!;
        var body = vector["message"]!.ToJsonString();
        var encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes(body));

        var messages = new[] { body, encoded }.Select(text => PoisonMessage.Of("1", "", BinaryData.FromString(text), null, 0));

        Assert.Equal(PoisonQueue.Name, (string)vector["queue"]!);
        Assert.All(messages, message => Assert.Equal(
            ("ImportWorkbook", "inbox", "2026/Q1 plan.xlsx"), (message.Function, message.Container, message.BlobName)));
    }

    private async Task<TestApp> StartAsync(params IReadOnlyList<FailingFor> failing)
    {
        await storage.EmptyAsync();
        await Queue().CreateIfNotExistsAsync();
        return await TestApp.StartAsync(storage.ConnectionString, [.. failing]);
    }

    private static async Task ReconcileAsync(TestApp app)
    {
        using var answer = await app.InvokeAsync("Reconcile", "{}");
        answer.EnsureSuccessStatusCode();
    }

    private static string Message(string function, string container, string blob) => new JsonObject
    {
        ["Type"] = "BlobTrigger", ["FunctionId"] = $"Host.Functions.{function}", ["BlobType"] = "BlockBlob", ["ContainerName"] = container,
        ["BlobName"] = blob, ["ETag"] = "\"0x8DE4C1F0A2B3C4D\"",
    }.ToJsonString();

    private async Task SendAsync(string text, QueueMessageEncoding encoding) => await Queue(encoding).SendMessageAsync(text);

    private async Task<int> CountAsync()
    {
        QueueProperties properties = await Queue().GetPropertiesAsync();
        return properties.ApproximateMessagesCount;
    }

    private QueueClient Queue(QueueMessageEncoding encoding = QueueMessageEncoding.None) =>
        new(storage.ConnectionString, PoisonQueue.Name, new QueueClientOptions { MessageEncoding = encoding });
}
