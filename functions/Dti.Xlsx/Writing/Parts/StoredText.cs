using System.Buffers;
using System.Text;

namespace Dti.Xlsx.Writing.Parts;

/// <summary>How characters are stored that XML holds only as entities, or not at all: those become _xHHHH_.</summary>
internal static class StoredText
{
    private const int EscapeLength = 7;

    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. Enumerable.Range(0, ' ').Select(code => (char)code), '&', '<', '>', '"', '_', '\uFFFE', '\uFFFF']);

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789ABCDEFabcdef");

    public static int IndexOfSpecial(ReadOnlySpan<char> text) => text.IndexOfAny(Special);

    /// <summary>What stands for the first character of a text. An underscore needs care only where it would begin an escape.</summary>
    public static ReadOnlySpan<byte> Escape(ReadOnlySpan<char> text) => text[0] switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '"' => "&quot;"u8,
        '\t' => "&#9;"u8,
        '\n' => "&#10;"u8,
        '_' => IsEscape(text) ? "_x005F_"u8 : "_"u8,
        var code => Encoding.ASCII.GetBytes($"_x{(int)code:X4}_"),
    };

    private static bool IsEscape(ReadOnlySpan<char> text) =>
        text.Length >= EscapeLength && text[1] == 'x' && text[EscapeLength - 1] == '_'
        && !text[2..(EscapeLength - 1)].ContainsAnyExcept(HexDigits);
}
