using System.Globalization;

namespace Dti.Xlsx.Parts;

/// <summary>Characters that XML cannot hold are stored as _xHHHH_ (_x000D_ is a carriage return, _x005F_ an underscore that
/// would otherwise begin such an escape).</summary>
internal static class TextEscapes
{
    private const int EscapeLength = 7;
    private const char Replacement = '\uFFFD';

    /// <summary>Halves of surrogate pairs that stand alone become U+FFFD: they are no text and break whoever normalises it.</summary>
    public static string Decode(ReadOnlySpan<char> stored)
    {
        var first = stored.IndexOf("_x", StringComparison.Ordinal);
        if (first < 0)
            return new string(stored);

        var decoded = new char[stored.Length];
        stored[..first].CopyTo(decoded);
        var length = first;
        for (var at = first; at < stored.Length; length++)
        {
            var isEscape = TryDecodeOne(stored[at..], out decoded[length]);
            at += isEscape ? EscapeLength : 1;
        }

        ReplaceLoneSurrogates(decoded.AsSpan(0, length));
        return new string(decoded, 0, length);
    }

    private static bool TryDecodeOne(ReadOnlySpan<char> text, out char character)
    {
        character = text[0];
        if (text.Length < EscapeLength || text[0] != '_' || text[1] != 'x' || text[EscapeLength - 1] != '_')
            return false;
        if (!ushort.TryParse(text[2..(EscapeLength - 1)], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            return false;
        character = (char)code;
        return true;
    }

    private static void ReplaceLoneSurrogates(Span<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsSurrogate(text[at]))
                continue;
            if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
                at++;
            else
                text[at] = Replacement;
        }
    }
}
