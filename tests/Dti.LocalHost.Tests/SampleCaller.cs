using System.Text.Json.Nodes;

namespace Dti.LocalHost.Tests;

/// <summary>Talks to the sample app through a host.</summary>
internal sealed class SampleCaller(string baseUrl, string key = "KEY") : IDisposable
{
    private readonly HttpClient http = new() { BaseAddress = new Uri(baseUrl), DefaultRequestHeaders = { { "x-functions-key", key } } };

    public async Task<JsonNode> SpeakAsync() => JsonNode.Parse(await http.GetStringAsync("/api/speak"))!;

    /// <summary>The status that the caller gets while the handler dies or hangs.</summary>
    public async Task<int> AskAsync(string query)
    {
        using var answer = await http.GetAsync($"/api/speak?{query}");
        return (int)answer.StatusCode;
    }

    /// <summary>The bodies of the calls that a function of this handler process has got so far.</summary>
    public async Task<IReadOnlyList<JsonNode>> CallsOfAsync(string function) =>
        [.. (await SpeakAsync())["calls"]!.AsArray().Where(call => (string)call!["function"]! == function).Select(call => call!["body"]!)];

    public void Dispose() => http.Dispose();
}
