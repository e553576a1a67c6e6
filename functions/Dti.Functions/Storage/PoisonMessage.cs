using System.Text;
using System.Text.Json;

namespace Dti.Functions.Storage;

/// <summary>A blob event that the host gave up.</summary>
/// <param name="Function">Null, as are container and blob, where the message is no blob event.</param>
/// <param name="Tries">How often it was taken from the poison queue.</param>
internal sealed record PoisonMessage(
    string Id, string Receipt, string? Function, string? Container, string? BlobName, DateTimeOffset? InsertedAt, long Tries)
{
    private const string FunctionPrefix = "Host.Functions.";

    /// <summary>Reads a message, which the host writes as JSON or as Base64 of JSON, as host.json has it.</summary>
    public static PoisonMessage Of(string id, string receipt, BinaryData body, DateTimeOffset? insertedAt, long tries)
    {
        var unknown = new PoisonMessage(id, receipt, null, null, null, insertedAt, tries);
        try
        {
            using var json = JsonDocument.Parse(Decode(body));
            var (type, function) = (TextOf(json, "Type"), TextOf(json, "FunctionId"));
            return type == "BlobTrigger" && function?.StartsWith(FunctionPrefix, StringComparison.Ordinal) == true
                ? unknown with
                {
                    Function = function[FunctionPrefix.Length..], Container = TextOf(json, "ContainerName"),
                    BlobName = TextOf(json, "BlobName"),
                }
                : unknown;
        }
        catch (Exception other) when (other is JsonException or FormatException or ArgumentException)
        {
            return unknown;
        }
    }

    private static string Decode(BinaryData body)
    {
        var text = body.ToString().Trim();
        return text.StartsWith('{') ? text : Encoding.UTF8.GetString(Convert.FromBase64String(text));
    }

    private static string? TextOf(JsonDocument json, string name) =>
        json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
