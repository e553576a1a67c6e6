using System.Diagnostics.CodeAnalysis;
using System.Text;
using Azure;
using Azure.Core;

namespace Dti.Functions.Tests.Support.Memory;

/// <summary>An answer of the memory account.</summary>
internal sealed class MemoryResponse : Response
{
    private readonly Dictionary<string, string> headers;

    public MemoryResponse(int status, byte[]? body = null, params ReadOnlySpan<(string Name, string Value)> headers)
    {
        Status = status;
        ContentStream = new MemoryStream(body ?? [], 0, body?.Length ?? 0, writable: false, publiclyVisible: true);
        this.headers = new(StringComparer.OrdinalIgnoreCase)
        {
            ["Content-Length"] = $"{body?.Length ?? 0}", ["x-ms-request-id"] = "memory", ["x-ms-version"] = "memory",
        };
        foreach (var (name, value) in headers)
            this.headers[name] = value;
    }

    public override int Status { get; }

    // Set by the transport for real answers; an answer that a policy gives never comes by there.
    public override bool IsError => Status == 503 || base.IsError;

    public override string ReasonPhrase => "";

    public override Stream? ContentStream { get; set; }

    public override string ClientRequestId
    {
        get => headers.GetValueOrDefault("x-ms-client-request-id") ?? "";
        set => headers["x-ms-client-request-id"] = value;
    }

    public static MemoryResponse Xml(string body) => new(200, Encoding.UTF8.GetBytes(body), ("Content-Type", "application/xml"));

    /// <summary>An error of blobs and queues.</summary>
    public static MemoryResponse Error(int status, string code) => new(
        status, Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"utf-8\"?><Error><Code>{code}</Code><Message>{code}</Message></Error>"),
        ("Content-Type", "application/xml"), ("x-ms-error-code", code));

    // Some clients read what they have disposed; memory needs no disposing.
    public override void Dispose()
    {
    }

    protected override bool ContainsHeader(string name) => headers.ContainsKey(name);

    protected override IEnumerable<HttpHeader> EnumerateHeaders() => headers.Select(header => new HttpHeader(header.Key, header.Value));

    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value) => headers.TryGetValue(name, out value);

    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values)
    {
        values = headers.TryGetValue(name, out var value) ? [value] : null;
        return values is not null;
    }
}
