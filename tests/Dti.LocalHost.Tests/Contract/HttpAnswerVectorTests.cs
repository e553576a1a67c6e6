using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using Dti.LocalHost.Tests.Emulator;

namespace Dti.LocalHost.Tests.Contract;

[Collection(AzuriteTests.Name)]
[Trait("Needs", "Azurite")]
public sealed class HttpAnswerVectorTests(AzuriteFixture azurite)
{
    private const string Forwarding = """{ "customHandler": { "enableForwardingHttpRequest": true } }""";
    private const string Proxying = """{ "customHandler": { "enableProxyingHttpRequest": true } }""";

    public static TheoryData<string> Answered => Vector.Names(Vector.Cases("http-responses.json").Where(one => one["response"] is not null));

    [Theory]
    [MemberData(nameof(Answered))]
    public async Task Whatever_the_handler_answers_reaches_the_caller(string name)
    {
        var told = Vector.Cases("http-responses.json").Named(name)["response"]!;
        await using var handler = await RecordingHandler.StartAsync();
        handler.Answer = context => TellAsync(context, told);

        foreach (var mode in new[] { Forwarding, Proxying })
        {
            using var app = new AppFolder(mode).AddHttp("Ask", "ask");
            await using var host = await TestHost.StartAsync(app, azurite.ConnectionString, handler.Address);
            using var http = Wire.HandlerHttp.CreateClient();
            using var answer = await http.GetAsync(host.BaseUrl + "/api/ask");

            Assert.Equal((int)told["status"]!, (int)answer.StatusCode);
            Assert.Equal((string)told["body"]!, await answer.Content.ReadAsStringAsync());
            foreach (var (header, value) in told["headers"]!.AsObject())
                Assert.Equal((string)value!, answer.Headers.NonValidated.Concat(answer.Content.Headers.NonValidated).Single(one => one.Key == header).Value.ToString());
        }
    }

    [Theory]
    [InlineData(Forwarding, 500)]
    [InlineData(Proxying, 502)]
    public async Task A_handler_that_is_down_gives_an_empty_error(string mode, int status)
    {
        var handler = await RecordingHandler.StartAsync();
        using var app = new AppFolder(mode).AddHttp("Ask", "ask");
        await using var host = await TestHost.StartAsync(app, azurite.ConnectionString, handler.Address);
        var port = handler.Address.Port;
        await handler.DisposeAsync();
        // Bound and not listening: nobody else takes the port, and nobody answers there.
        using var held = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        held.Bind(new IPEndPoint(IPAddress.Loopback, port));

        using var http = new HttpClient();
        using var answer = await http.GetAsync(host.BaseUrl + "/api/ask");

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("", await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("no route or method", "GET", "nowhere", "KEY", 0)]
    [InlineData("no route or method", "DELETE", "locked", "KEY", 0)]
    [InlineData("authLevel function or admin without a valid key", "GET", "locked", "wrong", 0)]
    [InlineData("authLevel function or admin without a valid key", "GET", "bolted", "KEY", 0)]
    [InlineData("function disabled", "GET", "off", "MASTER", 0)]
    [InlineData("body above 100 MiB (FUNCTIONS_REQUEST_BODY_SIZE_LIMIT)", "POST", "open", "", 1001)]
    public async Task The_host_answers_some_calls_by_itself(string name, string method, string route, string key, int bodyBytes)
    {
        var expected = Vector.Load("http-responses.json")["answeredByTheHostItself"]!.AsArray().Select(one => one!).Named(name);
        await using var handler = await RecordingHandler.StartAsync();
        using var app = new AppFolder(Proxying)
            .AddHttp("Locked", "locked", "function", "get", "post").AddHttp("Bolted", "bolted", "admin").AddHttp("Open", "open").AddHttp("Off", "off");
        await using var host = await TestHost.StartAsync(app, azurite.ConnectionString, handler.Address,
            ("AzureWebJobs.Off.Disabled", "true"), ("FUNCTIONS_REQUEST_BODY_SIZE_LIMIT", "1000"));

        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Parse(method), $"{host.BaseUrl}/api/{route}");
        request.Headers.Add("x-functions-key", key);
        if (bodyBytes > 0) request.Content = new ByteArrayContent(new byte[bodyBytes]);
        using var answer = await http.SendAsync(request);

        Assert.Equal((int)expected["status"]!, (int)answer.StatusCode);
    }

    [Fact]
    public async Task A_chunked_body_above_the_limit_is_refused_too()
    {
        await using var handler = await RecordingHandler.StartAsync();
        using var app = new AppFolder(Proxying).AddHttp("Open", "open");
        await using var host = await TestHost.StartAsync(
            app, azurite.ConnectionString, handler.Address, ("FUNCTIONS_REQUEST_BODY_SIZE_LIMIT", "1000"));

        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, host.BaseUrl + "/api/open") { Content = new ByteArrayContent(new byte[1001]) };
        request.Headers.TransferEncodingChunked = true;
        using var answer = await http.SendAsync(request);

        Assert.Equal(413, (int)answer.StatusCode);
    }

    private static async Task TellAsync(HttpContext context, JsonNode told)
    {
        context.Response.StatusCode = (int)told["status"]!;
        foreach (var (header, value) in told["headers"]!.AsObject()) context.Response.Headers[header] = (string)value!;
        if ((string)told["body"]! is { Length: > 0 } body) await context.Response.WriteAsync(body);
    }
}
