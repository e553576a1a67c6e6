using System.Text;
using Dti.LocalHost.App;
using Microsoft.AspNetCore.Http.Extensions;

namespace Dti.LocalHost.Http;

/// <summary>A caller's request, read whole: what an envelope says about it. The body is null when there is none.</summary>
internal sealed record OutsideRequest(
    string Url, string Method, IReadOnlyList<KeyValuePair<string, string>> Query,
    IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> Headers, IReadOnlyList<KeyValuePair<string, string>> RouteValues,
    AccessLevel Level, string? ContentType, byte[]? Body)
{
    public bool IsBinary =>
        ContentType is { } type && (type.StartsWith("application/octet-stream", StringComparison.OrdinalIgnoreCase)
            || type.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase));

    public string BodyText => IsBinary ? Convert.ToBase64String(Body!) : Encoding.UTF8.GetString(Body!);

    public static async Task<OutsideRequest> ReadAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var request = context.Request;
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellationToken);
        return new OutsideRequest(
            request.GetEncodedUrl(), request.Method,
            [.. request.Query.Select(part => KeyValuePair.Create(part.Key, string.Join(',', part.Value.ToArray())))],
            [.. request.Headers.Select(header => 
                KeyValuePair.Create<string, IReadOnlyList<string>>(header.Key, [.. header.Value.OfType<string>()]))],
            [.. request.RouteValues.Where(part => part.Value is not null)
                .Select(part => KeyValuePair.Create(part.Key, part.Value!.ToString()!))],
            context.Items[typeof(AccessLevel)] as AccessLevel? ?? AccessLevel.Anonymous,
            request.ContentType, body.Length == 0 ? null : body.ToArray());
    }
}
