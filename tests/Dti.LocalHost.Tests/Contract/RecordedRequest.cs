using System.Text;
using System.Text.Json.Nodes;

namespace Dti.LocalHost.Tests.Contract;

/// <summary>A request as a handler received it.</summary>
internal sealed record RecordedRequest(
    string HttpVersion, string Method, string Path, string Query, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public string Text => Encoding.UTF8.GetString(Body);

    public JsonNode Json => JsonNode.Parse(Body)!;

    public static async Task<RecordedRequest> ReadAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        return new RecordedRequest(
            request.Protocol["HTTP/".Length..], request.Method, request.Path.ToUriComponent(), request.QueryString.ToUriComponent().TrimStart('?'),
            request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            body.ToArray());
    }
}
