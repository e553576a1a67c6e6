using System.Text;
using System.Text.Json.Nodes;
using Dti.LocalHost.Tests.Emulator;

namespace Dti.LocalHost.Tests.Contract;

[Collection(AzuriteTests.Name)]
[Trait("Needs", "Azurite")]
public sealed class HttpVectorTests(AzuriteFixture azurite)
{
    private const string Outside = "https://contoso-app.azurewebsites.net";

    [Theory]
    [InlineData("http-forwarding.json", """{ "customHandler": { "enableForwardingHttpRequest": true } }""")]
    [InlineData("http-proxying.json", """{ "customHandler": { "enableProxyingHttpRequest": true } }""")]
    [InlineData("http-proxying.json", """{ "customHandler": { "enableForwardingHttpRequest": true, "enableProxyingHttpRequest": true } }""")]
    public async Task A_request_travels_as_the_vector_says(string file, string hostJson)
    {
        var vector = Vector.Load(file);
        await using var handler = await RecordingHandler.StartAsync();
        using var app = new AppFolder(hostJson).Add("SetRun", vector["function.json"]!);
        await using var host = await TestHost.StartAsync(app, azurite.ConnectionString, handler.Address);

        using var answer = await SendAsync(host, vector);
        var received = await handler.NextAsync();

        WireAssert.SameRequest(vector["request"]!, received);
        Assert.Equal((string)vector["request"]!["body"]!, received.Text);
        Assert.Equal("{}", await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "customHandler": { "enableForwardingHttpRequest": true, "enableProxyingHttpRequest": true } }""")]
    public async Task A_function_with_a_further_binding_is_told_of_the_request_in_an_envelope(string hostJson)
    {
        var vector = Vector.Load("http-envelope.json");
        await using var handler = await RecordingHandler.StartAsync();
        var told = vector["response"]!;
        handler.Answer = context => RecordingHandler.WriteAsync(context, (int)told["status"]!, (string)told["contentType"]!, told["body"]!.ToJsonString());
        using var app = new AppFolder(hostJson).Add("SetRun", vector["function.json"]!);
        await using var host = await TestHost.StartAsync(app, azurite.ConnectionString, handler.Address);

        using var answer = await SendAsync(host, vector);
        var received = await handler.NextAsync();

        WireAssert.SameRequest(vector["request"]!, received);
        var body = JsonNode.Parse(received.Text.Replace("http://contoso", "https://contoso", StringComparison.Ordinal));
        WireAssert.SameJson(vector["request"]!["body"], body, "/Metadata/sys/UtcNow", "/Metadata/sys/RandGuid");
        Assert.Equal((int)vector["toCaller"]!["status"]!, (int)answer.StatusCode);
        Assert.Equal((string)vector["toCaller"]!["headers"]!["Location"]!, answer.Headers.Location!.OriginalString);
        Assert.Equal((string)vector["toCaller"]!["body"]!, await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_chunked_body_is_streamed_when_proxying_and_refused_when_forwarding()
    {
        await using var handler = await RecordingHandler.StartAsync();
        using var proxying = new AppFolder("""{ "customHandler": { "enableProxyingHttpRequest": true } }""").AddHttp("Take", "take");
        using var forwarding = new AppFolder("""{ "customHandler": { "enableForwardingHttpRequest": true } }""").AddHttp("Take", "take");
        await using var proxyingHost = await TestHost.StartAsync(proxying, azurite.ConnectionString, handler.Address);
        await using var forwardingHost = await TestHost.StartAsync(forwarding, azurite.ConnectionString, handler.Address);

        using var http = new HttpClient();
        using var streamed = await http.SendAsync(Chunked(proxyingHost));
        using var refused = await http.SendAsync(Chunked(forwardingHost));
        var received = await handler.NextAsync();

        Assert.Equal(200, (int)streamed.StatusCode);
        Assert.Equal("a body of unknown length", received.Text);
        Assert.Equal("chunked", received.Headers["Transfer-Encoding"]);
        Assert.Equal(500, (int)refused.StatusCode);
    }

    private static HttpRequestMessage Chunked(Host host) =>
        new(HttpMethod.Post, host.BaseUrl + "/api/take")
        {
            Content = new StringContent("a body of unknown length"),
            Headers = { TransferEncodingChunked = true },
        };

    private static async Task<HttpResponseMessage> SendAsync(Host host, JsonNode vector)
    {
        var outside = vector["outside"]!;
        var request = new HttpRequestMessage(
            HttpMethod.Parse((string)outside["method"]!), ((string)outside["url"]!).Replace(Outside, host.BaseUrl, StringComparison.Ordinal))
        {
            Content = new ByteArrayContent(Encoding.UTF8.GetBytes((string)outside["body"]!)),
        };
        foreach (var (name, value) in outside["headers"]!.AsObject())
            if (!request.Headers.TryAddWithoutValidation(name, (string)value!)) request.Content.Headers.TryAddWithoutValidation(name, (string)value!);
        using var http = Wire.HandlerHttp.CreateClient();
        return await http.SendAsync(request);
    }
}
