using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Dti.LocalHost.App;

/// <summary>Reads a JSON file; what is wrong with it is said with the file's name.</summary>
internal static class JsonFile
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public static T Read<T>(string path, JsonTypeInfo<T> type) =>
        Read(path, text => JsonSerializer.Deserialize(text, type));

    public static JsonNode ReadNode(string path) =>
        Read(path, text => JsonNode.Parse(text, documentOptions: Lenient));

    public static T Convert<T>(string path, JsonNode node, JsonTypeInfo<T> type) =>
        Guard(path, () => node.Deserialize(type));

    private static T Read<T>(string path, Func<string, T?> parse)
    {
        if (!File.Exists(path)) throw new LocalHostException($"{path} does not exist.");
        return Guard(path, () => parse(File.ReadAllText(path)));
    }

    private static T Guard<T>(string path, Func<T?> read)
    {
        try
        {
            return read() ?? throw new LocalHostException($"{path} holds null.");
        }
        catch (JsonException invalid)
        {
            throw new LocalHostException($"{path} cannot be used: {invalid.Message}", invalid);
        }
    }
}
