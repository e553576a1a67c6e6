using System.Text;
using Dti.LocalHost.Wire;

namespace Dti.LocalHost.Http;

/// <summary>A request as forwarding rebuilds it: repeated query names joined, content headers reduced to type and length.</summary>
internal static class RebuiltRequest
{
    public static async Task<HttpRequestMessage> OfAsync(HttpRequest outside, Uri handler, CancellationToken cancellationToken)
    {
        var target = new Uri(handler.GetLeftPart(UriPartial.Authority) + outside.Path.ToUriComponent() + JoinedQuery(outside.Query));
        var request = new HttpRequestMessage(HttpMethod.Parse(outside.Method), target);
        foreach (var (name, values) in outside.Headers)
            if (!HopHeaders.Contains(name)) request.Headers.TryAddWithoutValidation(name, values.ToArray());
        request.Headers.TryAddWithoutValidation(HostIdentity.VersionHeader, HostIdentity.Version);
        request.Headers.TryAddWithoutValidation(HostIdentity.InvocationHeader, Guid.NewGuid().ToString());
        request.Headers.TryAddWithoutValidation("User-Agent", HostIdentity.UserAgent);
        if (outside.ContentLength is > 0) request.Content = await BodyAsync(outside, cancellationToken);
        return request;
    }

    // Content headers are refused by a request's own headers, which is how the Functions host loses them as well.
    private static async Task<HttpContent> BodyAsync(HttpRequest outside, CancellationToken cancellationToken)
    {
        using var copy = new MemoryStream();
        await outside.Body.CopyToAsync(copy, cancellationToken);
        var content = new ByteArrayContent(copy.ToArray());
        if (outside.ContentType is { } type) content.Headers.TryAddWithoutValidation("Content-Type", type);
        return content;
    }

    private static string JoinedQuery(IQueryCollection query)
    {
        var joined = new StringBuilder();
        foreach (var (name, values) in query)
            joined.Append(joined.Length == 0 ? '?' : '&').Append(Uri.EscapeDataString(name)).Append('=')
                .Append(string.Join(',', values.Select(value => Uri.EscapeDataString(value ?? ""))));
        return joined.ToString();
    }
}
