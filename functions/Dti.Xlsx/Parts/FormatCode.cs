using System.Text;

namespace Dti.Xlsx.Parts;

/// <summary>Takes the literals out of a number format code, so that what is left can be searched by character.</summary>
internal static class FormatCode
{
    /// <summary>Stands for [h], [mm] or [s]: time that has passed, not a time of day.</summary>
    public const char Elapsed = '\u0001';

    /// <summary>Stands for a condition such as [&lt;100].</summary>
    public const char Condition = '\u0002';

    /// <summary>One text per section, without quoted text, escaped characters, padding, colours and currencies.</summary>
    public static string[] Sections(string code)
    {
        var kept = new StringBuilder(code.Length);
        for (var at = 0; at < code.Length; at++)
        {
            switch (code[at])
            {
                case '"':
                    at = EndOf(code, at, '"');
                    break;
                case '\\' or '_' or '*':
                    at++;
                    break;
                case '[':
                    var end = EndOf(code, at, ']');
                    kept.Append(MarkOf(code.AsSpan(at + 1, Math.Max(end - at - 1, 0))));
                    at = end;
                    break;
                default:
                    kept.Append(code[at]);
                    break;
            }
        }

        return kept.ToString().Split(';');
    }

    private static int EndOf(string code, int start, char closing)
    {
        var end = code.IndexOf(closing, start + 1);
        return end < 0 ? code.Length : end;
    }

    private static string MarkOf(ReadOnlySpan<char> bracketed)
    {
        if (bracketed.IsEmpty)
            return "";
        if (bracketed[0] is '<' or '>' or '=')
            return Condition.ToString();
        var isElapsed = bracketed.TrimStart("hH").IsEmpty || bracketed.TrimStart("mM").IsEmpty || bracketed.TrimStart("sS").IsEmpty;
        return isElapsed ? Elapsed.ToString() : "";
    }
}
