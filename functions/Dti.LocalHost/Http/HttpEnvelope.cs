using System.Text.Json;
using Dti.LocalHost.App;
using Dti.LocalHost.Wire;

namespace Dti.LocalHost.Http;

/// <summary>A call that tells of an outside request; members of query, route and a JSON body come once more as metadata.</summary>
internal sealed class HttpEnvelope(FunctionDefinition function, OutsideRequest request, DateTimeOffset now) : Envelope(function, now)
{
    protected override Task WriteValueAsync(Utf8JsonWriter writer, CancellationToken cancellationToken)
    {
        writer.WriteStartObject();
        writer.WriteString("Url", request.Url);
        writer.WriteString("Method", request.Method);
        WritePairs(writer, "Query", request.Query);
        writer.WriteStartObject("Headers");
        foreach (var (name, values) in request.Headers)
        {
            writer.WriteStartArray(name);
            foreach (var value in values) writer.WriteStringValue(value);
            writer.WriteEndArray();
        }
        writer.WriteEndObject();
        WritePairs(writer, "Params", request.RouteValues);
        CallerIdentity.Write(writer, request.Level);
        if (request.Body is not null) writer.WriteString("Body", request.BodyText);
        writer.WriteEndObject();
        return Task.CompletedTask;
    }

    protected override void WriteMetadata(Utf8JsonWriter writer)
    {
        var members = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in BodyMembers()) members[name] = value;
        foreach (var (name, value) in request.Query.Where(part => !part.Key.Equals("code", StringComparison.OrdinalIgnoreCase)))
            members[name] = value;
        foreach (var (name, value) in request.RouteValues) members[name] = value;

        foreach (var (name, value) in members) WriteTwice(writer, name, value);
        WritePairs(writer, "Query", request.Query);
        WritePairs(writer, "Headers",
            [.. request.Headers.Select(header => KeyValuePair.Create(header.Key, string.Join(',', header.Value)))]);
    }

    private IReadOnlyList<KeyValuePair<string, string>> BodyMembers()
    {
        var isJson = request.ContentType?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) == true;
        if (request.Body is null || !isJson) return [];
        try
        {
            using var body = JsonDocument.Parse(request.Body);
            return body.RootElement.ValueKind == JsonValueKind.Object
                ? [.. body.RootElement.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, member.Value.ToString()))]
                : [];
        }
        catch (JsonException)
        {
            return []; // labelled JSON and none: the handler gets the text and decides
        }
    }

    private static void WritePairs(Utf8JsonWriter writer, string name, IReadOnlyList<KeyValuePair<string, string>> pairs)
    {
        writer.WriteStartObject(name);
        foreach (var (key, value) in pairs) writer.WriteString(key, value);
        writer.WriteEndObject();
    }
}
