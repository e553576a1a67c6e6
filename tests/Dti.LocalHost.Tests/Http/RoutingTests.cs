using Dti.LocalHost.Tests.Contract;
using Dti.LocalHost.Tests.Emulator;

namespace Dti.LocalHost.Tests.Http;

[Collection(AzuriteTests.Name)]
[Trait("Needs", "Azurite")]
public sealed class RoutingTests(AzuriteFixture azurite)
{
    private const string Proxying = """{ "customHandler": { "enableProxyingHttpRequest": true } }""";

    [Theory]
    [InlineData("GET", "items/latest", "Latest")]
    [InlineData("GET", "items/42", "ById")]
    [InlineData("GET", "items/abc", "ByName")]
    [InlineData("GET", "items/box/a/b%2Fc.xlsx", "Deep")]
    [InlineData("GET", "list", "List")]
    [InlineData("GET", "list/2026", "List")]
    [InlineData("HEAD", "items/latest", "Latest")]
    [InlineData("PUT", "items/latest", "PutLatest")]
    [InlineData("GET", "Plain", "Plain")]
    public async Task The_most_literal_route_that_takes_the_method_wins(string method, string path, string function)
    {
        await using var handler = await RecordingHandler.StartAsync();
        // The envelope names the function that was chosen.
        using var app = new AppFolder()
            .AddHttp("Latest", "items/latest", "anonymous", "get", "head").AddHttp("PutLatest", "items/latest", "anonymous", "put")
            .AddHttp("ById", "items/{id:int}").AddHttp("ByName", "items/{name:alpha}").AddHttp("Deep", "items/{box}/{*blob}")
            .AddHttp("List", "list/{year?}").Add("Plain", PlainFunction());
        await using var host = await TestHost.StartAsync(app, azurite.ConnectionString, handler.Address);

        using var http = new HttpClient();
        using var answer = await http.SendAsync(new HttpRequestMessage(HttpMethod.Parse(method), $"{host.BaseUrl}/api/{path}"));
        var received = await handler.NextAsync();

        Assert.Equal(200, (int)answer.StatusCode);
        Assert.Equal("/" + function, received.Path);
    }

    [Fact]
    public async Task The_path_reaches_the_handler_as_it_was_escaped_and_HEAD_stays_HEAD()
    {
        await using var handler = await RecordingHandler.StartAsync();
        using var app = new AppFolder(Proxying).AddHttp("Deep", "items/{*blob}");
        await using var host = await TestHost.StartAsync(app, azurite.ConnectionString, handler.Address);

        using var http = new HttpClient();
        using var answer = await http.SendAsync(new HttpRequestMessage(HttpMethod.Head, $"{host.BaseUrl}/api/items/Qu%C3%BD%201/t%E1%BB%87p.xlsx?a=%20"));
        var received = await handler.NextAsync();

        Assert.Equal(("HEAD", "/api/items/Qu%C3%BD%201/t%E1%BB%87p.xlsx", "a=%20"), (received.Method, received.Path, received.Query));
    }

    [Fact]
    public async Task An_empty_prefix_leaves_the_route_alone()
    {
        await using var handler = await RecordingHandler.StartAsync();
        using var app = new AppFolder("""{ "extensions": { "http": { "routePrefix": "" } } }""").AddHttp("Ask", "ask");
        await using var host = await TestHost.StartAsync(app, azurite.ConnectionString, handler.Address);

        using var http = new HttpClient();

        Assert.Equal(200, (int)(await http.GetAsync(host.BaseUrl + "/ask")).StatusCode);
        Assert.Equal(404, (int)(await http.GetAsync(host.BaseUrl + "/api/ask")).StatusCode);
    }

    [Theory]
    [InlineData("anonymous", null, 200)]
    [InlineData("anonymous", "wrong", 200)]
    [InlineData("function", null, 401)]
    [InlineData("function", "KEY", 200)]
    [InlineData("function", "MASTER", 200)]
    [InlineData("admin", "KEY", 401)]
    [InlineData("admin", "MASTER", 200)]
    public async Task A_key_opens_what_its_level_allows_in_header_and_query(string level, string? key, int status)
    {
        await using var handler = await RecordingHandler.StartAsync();
        using var app = new AppFolder(Proxying).AddHttp("Ask", "ask", level);
        await using var host = await TestHost.StartAsync(app, azurite.ConnectionString, handler.Address);

        using var http = new HttpClient();
        using var header = new HttpRequestMessage(HttpMethod.Get, host.BaseUrl + "/api/ask");
        if (key is not null) header.Headers.Add("x-functions-key", key);
        using var byHeader = await http.SendAsync(header);
        using var byQuery = await http.GetAsync(host.BaseUrl + "/api/ask" + (key is null ? "" : "?code=" + key));

        Assert.Equal((status, status), ((int)byHeader.StatusCode, (int)byQuery.StatusCode));
    }

    [Fact]
    public async Task The_master_key_lists_functions_and_fires_timers()
    {
        await using var handler = await RecordingHandler.StartAsync();
        using var app = AppFolder.OfSample();
        await using var host = await TestHost.StartAsync(app, azurite.ConnectionString, handler.Address,
            ("NoteContainer", TestHost.NewContainer()), ("RefusedContainer", TestHost.NewContainer()));
        using var http = new HttpClient { DefaultRequestHeaders = { { "x-functions-key", "MASTER" } } };

        var list = await http.GetStringAsync(host.BaseUrl + "/admin/functions");
        using var fired = await http.PostAsync(host.BaseUrl + "/admin/functions/Tick", content: null);
        using var notFired = await http.PostAsync(host.BaseUrl + "/admin/functions/Speak", content: null);
        using var unknown = await http.PostAsync(host.BaseUrl + "/admin/functions/Nobody", content: null);
        http.DefaultRequestHeaders.Clear();
        using var withoutKey = await http.GetAsync(host.BaseUrl + "/admin/functions");

        Assert.Contains("""{"name":"Speak","trigger":"http","where":"/api/speak"}""", list, StringComparison.Ordinal);
        Assert.Equal((202, 400, 404, 401), ((int)fired.StatusCode, (int)notFired.StatusCode, (int)unknown.StatusCode, (int)withoutKey.StatusCode));
        Assert.Equal("/Tick", (await handler.NextAsync()).Path);
    }

    private static System.Text.Json.Nodes.JsonNode PlainFunction() =>
        System.Text.Json.Nodes.JsonNode.Parse("""{ "bindings": [ { "name": "req", "type": "httpTrigger", "authLevel": "anonymous" } ] }""")!;
}
