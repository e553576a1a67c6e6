using System.Text;

namespace Dti.Xlsx.Formats;

/// <summary>Tells text formats apart that people rename to .xlsx.</summary>
internal static class TextFormat
{
    private const int LinesLookedAt = 5;

    private static readonly char[] Separators = [',', ';', '\t'];

    private static readonly string[] HtmlTags = ["<!doctype html", "<html", "<head", "<meta", "<body", "<table", "<div"];

    /// <summary>Null for what is no text, or no known kind of it.</summary>
    public static string? NameOf(ReadOnlySpan<byte> start)
    {
        var text = Decode(start).TrimStart();
        if (text.Contains('\0', StringComparison.Ordinal))
            return null;
        if (HtmlTags.Any(tag => text.StartsWith(tag, StringComparison.OrdinalIgnoreCase)))
            return "html";
        if (text.StartsWith("<?xml", StringComparison.Ordinal))
            return text.Contains("<html", StringComparison.OrdinalIgnoreCase) ? "html" : "xml";
        return IsSeparated(text) ? "csv" : null;
    }

    private static string Decode(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith(Encoding.Unicode.Preamble))
            return Encoding.Unicode.GetString(start[2..]);
        return Encoding.UTF8.GetString(start.StartsWith(Encoding.UTF8.Preamble) ? start[3..] : start);
    }

    // The last line may be cut off by the length of the look, so it does not count unless it is the second.
    private static bool IsSeparated(string text)
    {
        var lines = text.Split('\n', LinesLookedAt, StringSplitOptions.RemoveEmptyEntries);
        var whole = lines.Length > 2 ? lines[..^1] : lines;
        return whole.Length > 1 && Separators.Any(separator => whole.All(line => line.Contains(separator, StringComparison.Ordinal)));
    }
}
