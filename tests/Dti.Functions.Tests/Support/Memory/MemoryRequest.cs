using System.Text;
using Azure.Core;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Dti.Functions.Tests.Support.Memory;

/// <summary>A request to the memory account.</summary>
/// <param name="Service">blob, table or queue.</param>
/// <param name="First">First segment of the path, decoded: container, table, queue; empty for the service itself.</param>
/// <param name="Rest">What follows, decoded; empty when there is nothing.</param>
internal sealed record MemoryRequest(
    string Method, string Service, string First, string Rest, IReadOnlyDictionary<string, StringValues> Query,
    IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public static async Task<MemoryRequest> ReadAsync(HttpMessage message)
    {
        using var body = new MemoryStream();
        if (message.Request.Content is { } content)
            await content.WriteToAsync(body, message.CancellationToken);
        var headers = message.Request.Headers.ToDictionary(header => header.Name, header => header.Value, StringComparer.OrdinalIgnoreCase);
        return Of(message.Request.Method.Method, message.Request.Uri.ToUri(), headers, body.ToArray());
    }

    public static MemoryRequest Of(string method, Uri address, IReadOnlyDictionary<string, string> headers, byte[] body)
    {
        var path = address.AbsolutePath[1..].Split('/', 2);
        return new MemoryRequest(
            method, address.Host.Split('.')[1], Uri.UnescapeDataString(path[0]), path.Length == 2 ? Uri.UnescapeDataString(path[1]) : "",
            QueryHelpers.ParseQuery(address.Query), headers, body);
    }

    /// <summary>Query parameters <c>restype</c> and <c>comp</c>: what of a resource is meant.</summary>
    public (string? Restype, string? Comp) Kind => (Value("restype"), Value("comp"));

    public string Text => Encoding.UTF8.GetString(Body);

    public string? Value(string parameter) => Query.TryGetValue(parameter, out var value) ? value.ToString() : null;

    public int? Number(string parameter) =>
        Value(parameter) is { } text ? int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : null;

    public string? Header(string name) => Headers.GetValueOrDefault(name);

    /// <summary>Thrown at what the memory account was not taught: teach it, after looking up what the service does.</summary>
    public NotSupportedException Unknown() =>
        new($"The memory account does not know {Method} {Service} {First}/{Rest} {string.Join('&', Query.Select(one => $"{one.Key}={one.Value}"))}.");
}
