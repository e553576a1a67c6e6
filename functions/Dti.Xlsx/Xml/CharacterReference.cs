using System.Globalization;
using System.Text;

namespace Dti.Xlsx.Xml;

/// <summary>A reference such as &amp;amp; or &amp;#x1EA1;, the only kinds that a document without DTD can hold.</summary>
/// <param name="Length">In bytes, from the ampersand to the semicolon; 0 for what is no reference.</param>
internal readonly record struct CharacterReference(int Length, Rune Character)
{
    /// <summary>In bytes. A number with more leading zeros than fit is refused.</summary>
    public const int Longest = 32;

    /// <param name="text">From the ampersand on.</param>
    public static CharacterReference Parse(ReadOnlySpan<byte> text)
    {
        var end = text[..Math.Min(text.Length, Longest)].IndexOf((byte)';');
        if (end < 2)
            return default;
        var name = text[1..end];
        var code = name[0] == '#' ? CodeOf(name[1..]) : Named(name);
        return IsAllowed(code) ? new CharacterReference(end + 1, new Rune(code)) : default;
    }

    private static int Named(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("amp"u8) ? '&'
        : name.SequenceEqual("lt"u8) ? '<'
        : name.SequenceEqual("gt"u8) ? '>'
        : name.SequenceEqual("quot"u8) ? '"'
        : name.SequenceEqual("apos"u8) ? '\''
        : 0;

    private static int CodeOf(ReadOnlySpan<byte> number)
    {
        var isHexadecimal = number is [(byte)'x', ..];
        var style = isHexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        var digits = isHexadecimal ? number[1..] : number;
        return digits.IndexOf((byte)0) < 0 && int.TryParse(digits, style, CultureInfo.InvariantCulture, out var code) ? code : 0;
    }

    private static bool IsAllowed(int code) =>
        code is 9 or 10 or 13 or (>= 0x20 and <= 0xD7FF) or (>= 0xE000 and <= 0xFFFD) or (>= 0x10000 and <= 0x10FFFF);
}
