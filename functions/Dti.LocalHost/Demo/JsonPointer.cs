using System.Globalization;
using System.Text.Json;

namespace Dti.LocalHost.Demo;

/// <summary>Finds a value by RFC 6901 pointer.</summary>
internal static class JsonPointer
{
    /// <summary>Null when nothing is there.</summary>
    public static JsonElement? Find(JsonElement root, string pointer)
    {
        if (pointer.Length == 0) return root;
        JsonElement? found = root;
        foreach (var escaped in pointer.TrimStart('/').Split('/'))
        {
            if (found is not { } inside) return null;
            found = Step(inside, escaped.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
        }
        return found;
    }

    private static JsonElement? Step(JsonElement inside, string token) =>
        inside.ValueKind switch
        {
            JsonValueKind.Object when inside.TryGetProperty(token, out var member) => member,
            JsonValueKind.Array when int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                && index < inside.GetArrayLength() => inside[index],
            _ => null,
        };
}
