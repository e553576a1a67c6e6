using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dti.Functions.Hosting;
using Dti.Functions.Storage;
using Dti.Functions.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace Dti.Functions.Tests.Hosting;

/// <summary>The contract's vectors, replayed from the handler's side.</summary>
[Collection(StorageTests.Name)]
[Trait("Needs", "Azurite")]
public class ContractTests(StorageFixture storage)
{
    [Theory]
    [MemberData(nameof(BlobVectors))]
    public async Task A_blob_is_named_by_both_shapes_of_the_event(string vector, string content)
    {
        var body = BodyOf(vector, content);

        var blob = await BlobEvent.ReadAsync(RequestWith(body.ToJsonString()), CancellationToken.None);

        Assert.Equal(new BlobEvent("inbox", "2026/Q1 plan.xlsx"), blob);
    }

    [Theory]
    [MemberData(nameof(BlobVectors))]
    public async Task A_blob_event_in_either_shape_is_answered_as_a_success(string vector, string content)
    {
        await storage.EmptyAsync();
        await using var app = await TestApp.StartAsync(storage.ConnectionString);
        foreach (var (function, container) in new[] { ("IngestScores", "scores"), ("IngestServices", "services") })
        {
            await app.PutAsync(container, "2026/Q1 plan.xlsx", Encoding.UTF8.GetBytes("demo"));
            var body = BodyOf(vector, content);
            var address = body["Metadata"]!["Uri"]!.GetValue<string>().Replace("/inbox/", $"/{container}/", StringComparison.Ordinal);
            body["Metadata"]!["Uri"] = address;

            using var answer = await app.InvokeAsync(function, body.ToJsonString());

            await AssertSuccessAsync(answer);
            Assert.NotNull(await app.FeedbackAsync(container, "2026/Q1 plan.xlsx"));
        }
    }

    [Theory]
    [MemberData(nameof(TimerCases))]
    public async Task A_timer_is_answered_as_a_success_in_every_situation(string name, string body)
    {
        Assert.NotEmpty(name);
        await storage.EmptyAsync();
        await using var app = await TestApp.StartAsync(storage.ConnectionString);

        using var answer = await app.InvokeAsync("ComputeQuarter", body);

        await AssertSuccessAsync(answer);
    }

    [Fact]
    public async Task The_host_finds_the_handler_ready()
    {
        await using var app = await TestApp.StartAsync(storage.ConnectionString);

        using var answer = await app.Http.GetAsync("/");

        Assert.True(answer.IsSuccessStatusCode);
    }

    [Fact]
    public async Task The_handler_listens_where_the_host_says()
    {
        var port = $"{LoopbackPort.FindFree()}";
        var app = Program.Build(
            [
                "--FUNCTIONS_CUSTOMHANDLER_PORT", port, "--urls", "http://+:80",
                "--AzureWebJobsStorage", storage.ConnectionString, "--Logging:LogLevel:Default", "None",
            ],
            StorageAccount.Connect);
        await using (app)
        {
            await app.StartAsync();

            Assert.Equal($"http://127.0.0.1:{port}", Assert.Single(app.Urls));
        }
    }

    [Theory]
    [InlineData("http-forwarding.json")]
    [InlineData("http-proxying.json")]
    public async Task A_request_with_all_that_the_host_adds_is_answered_like_any(string vector)
    {
        await using var app = await TestApp.StartAsync(storage.ConnectionString);
        var sent = Vector(vector)["request"]!;
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/health/live?{sent["query"]}");
        foreach (var (name, value) in sent["headers"]!.AsObject().Where(header => !header.Key.StartsWith("Content-", StringComparison.Ordinal)))
            Assert.True(request.Headers.TryAddWithoutValidation(name, value!.GetValue<string>()));

        using var answer = await app.Http.SendAsync(request);

        Assert.Equal(200, (int)answer.StatusCode);
    }

    [Fact]
    public async Task What_is_no_event_is_a_failure_that_the_host_retries()
    {
        await using var app = await TestApp.StartAsync(storage.ConnectionString);

        using var answer = await app.InvokeAsync("IngestScores", """{"Data":{},"Metadata":{"Uri":"no json"}}""");

        Assert.Equal(400, (int)answer.StatusCode);
    }

    public static TheoryData<string, string> BlobVectors
    {
        get
        {
            var data = new TheoryData<string, string> { { "blob-inline.json", "" } };
            foreach (var content in Vector("blob-deferred.json")["variants"]!["Data.workbook.Content"]!.AsArray())
                data.Add("blob-deferred.json", content!.ToJsonString());
            return data;
        }
    }

    public static TheoryData<string, string> TimerCases
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var timer in Vector("timer.json")["cases"]!.AsArray())
                data.Add(timer!["name"]!.GetValue<string>(), timer["request"]!["body"]!.ToJsonString());
            return data;
        }
    }

    private static async Task AssertSuccessAsync(HttpResponseMessage answer)
    {
        Assert.Equal(200, (int)answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.ValueKind);
    }

    private static JsonNode BodyOf(string vector, string content)
    {
        var body = Vector(vector)["request"]!["body"]!.DeepClone();
        if (content.Length > 0)
            body["Data"]!["workbook"]!["Content"] = JsonNode.Parse(content);
        return body;
    }

    private static JsonNode Vector(string file) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "contract", file)))!;

    private static HttpRequest RequestWith(string body) =>
        new DefaultHttpContext { Request = { Body = new MemoryStream(Encoding.UTF8.GetBytes(body)) } }.Request;
}
