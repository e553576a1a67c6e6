using System.Globalization;
using System.Text.Json;
using Dti.LocalHost.Wire;

namespace Dti.LocalHost.Http;

/// <summary>Turns an output value into the answer for the caller: <c>{ statusCode, headers, body }</c>, or a bare body.</summary>
internal static class EnvelopeAnswer
{
    public static async Task WriteAsync(string? output, HandlerAnswer answer, HttpResponse response, CancellationToken cancellationToken)
    {
        var value = output is null or "$return" ? answer.ReturnValue
            : answer.Outputs.TryGetValue(output, out var named) ? named : null;
        if (value is not { } content) return;
        if (content.ValueKind != JsonValueKind.Object || !IsMessage(content))
        {
            await WriteBodyAsync(response, content, cancellationToken);
            return;
        }
        if ((Member(content, "statusCode") ?? Member(content, "status")) is { } status)
            response.StatusCode = int.Parse(status.ToString(), CultureInfo.InvariantCulture);
        if (Member(content, "headers") is { ValueKind: JsonValueKind.Object } headers)
            foreach (var header in headers.EnumerateObject()) response.Headers[header.Name] = header.Value.ToString();
        if (Member(content, "body") is { ValueKind: not JsonValueKind.Null } body) await WriteBodyAsync(response, body, cancellationToken);
    }

    private static bool IsMessage(JsonElement value) =>
        Member(value, "statusCode") is not null || Member(value, "status") is not null
        || Member(value, "headers") is not null || Member(value, "body") is not null;

    private static async Task WriteBodyAsync(HttpResponse response, JsonElement body, CancellationToken cancellationToken)
    {
        var isText = body.ValueKind == JsonValueKind.String;
        response.ContentType ??= isText ? "text/plain; charset=utf-8" : "application/json; charset=utf-8";
        await response.WriteAsync(isText ? body.GetString()! : body.GetRawText(), cancellationToken);
    }

    private static JsonElement? Member(JsonElement value, string name)
    {
        foreach (var member in value.EnumerateObject())
            if (member.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) return member.Value;
        return null;
    }
}
