using System.Text.Json;

namespace Dti.LocalHost.Demo;

/// <summary>Compares what came with what was expected.</summary>
internal static class Expectations
{
    /// <summary>The first difference as a sentence, or null when there is none.</summary>
    public static string? FirstUnmet(ReadOnlyMemory<byte> content, IReadOnlyList<Expectation>? expected)
    {
        if (expected is null or []) return null;
        try
        {
            using var document = JsonDocument.Parse(content);
            return expected.Select(one => Unmet(document.RootElement, one)).FirstOrDefault(problem => problem is not null);
        }
        catch (JsonException invalid)
        {
            return $"it is no JSON: {invalid.Message}";
        }
    }

    private static string? Unmet(JsonElement root, Expectation expected)
    {
        var found = JsonPointer.Find(root, expected.Pointer);
        if (found is { } value && JsonElement.DeepEquals(value, expected.Wanted)) return null;
        return $"{expected.Pointer} is {found?.GetRawText() ?? "not there"}, not {expected.Wanted.GetRawText()}";
    }
}
