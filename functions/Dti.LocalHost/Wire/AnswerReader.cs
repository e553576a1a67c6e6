using System.Text.Json;

namespace Dti.LocalHost.Wire;

/// <summary>Judges answers to envelopes: status first, then emptiness, then the label, then the content.</summary>
internal static class AnswerReader
{
    public static async Task<Verdict> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (!response.IsSuccessStatusCode) return new Verdict.Failure($"The handler answered {(int)response.StatusCode}.");
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        if (body.Length == 0) return new Verdict.NeverCompletes();
        if (response.Content.Headers.ContentType?.MediaType is not { } label || !IsJson(label))
            return new Verdict.Failure(
                $"The handler answered with Content-Type '{response.Content.Headers.ContentType}'; it must be application/json.");
        try
        {
            using var document = JsonDocument.Parse(body);
            return Read(document.RootElement);
        }
        catch (JsonException invalid)
        {
            return new Verdict.Failure($"The handler's answer is no JSON: {invalid.Message}");
        }
    }

    private static bool IsJson(string mediaType) =>
        mediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        || mediaType.Equals("text/json", StringComparison.OrdinalIgnoreCase);

    private static Verdict Read(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Null) return new Verdict.NeverCompletes();
        if (root.ValueKind != JsonValueKind.Object) return new Verdict.Failure("The handler's answer must be a JSON object.");

        var (outputs, logs, returned) = (Member(root, "Outputs"), Member(root, "Logs"), Member(root, "ReturnValue"));
        if (outputs is { ValueKind: not JsonValueKind.Object }) return new Verdict.Failure("Outputs must be an object.");
        if (logs is { } lines && (lines.ValueKind != JsonValueKind.Array || lines.EnumerateArray().Any(IsComposite)))
            return new Verdict.Failure("Logs must be an array of strings.");
        return new Verdict.Success(new HandlerAnswer(
            outputs?.EnumerateObject().DistinctBy(output => output.Name)
                .ToDictionary(output => output.Name, output => output.Value.Clone(), StringComparer.OrdinalIgnoreCase) ?? [],
            [.. logs?.EnumerateArray().Select(line => line.ToString()) ?? []],
            returned?.Clone()));
    }

    private static bool IsComposite(JsonElement line) => line.ValueKind is JsonValueKind.Object or JsonValueKind.Array;

    /// <summary>By name without regard to case; an explicit null counts as absent.</summary>
    private static JsonElement? Member(JsonElement root, string name)
    {
        foreach (var member in root.EnumerateObject())
            if (member.Name.Equals(name, StringComparison.OrdinalIgnoreCase) && member.Value.ValueKind != JsonValueKind.Null)
                return member.Value;
        return null;
    }
}
