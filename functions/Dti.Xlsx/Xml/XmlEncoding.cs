using System.Text;

namespace Dti.Xlsx.Xml;

/// <summary>Gives any document as UTF-8 without byte order mark. The format knows UTF-8 and UTF-16 only; whatever else a document
/// declares is decoded if the platform can, and refused if not.</summary>
internal static class XmlEncoding
{
    private const int LongestLook = 2 * (XmlDeclaration.Longest + 16);

    private static readonly Encoding Utf16 = new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);
    private static readonly Encoding Utf16BigEndian = new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true);

    /// <exception cref="RefusedException">The encoding is unknown, or not the one declared.</exception>
    public static Stream ToUtf8(Stream document, string part)
    {
        var start = new byte[LongestLook];
        var look = start.AsSpan(0, document.ReadAtLeast(start, start.Length, throwOnEndOfStream: false));
        var found = Detect(look, out var mark);
        var declared = XmlDeclaration.Find(Lenient(found).GetString(look[mark..]))?.Encoding;
        var encoding = found is null ? OfName(declared, part) : IsUtf16(declared) ? found : throw Unknown(part);

        var whole = new PrefixedStream(look[mark..].ToArray(), document);
        return encoding is null ? whole : Encoding.CreateTranscodingStream(whole, encoding, new UTF8Encoding(false));
    }

    // By the mark, or by the two bytes that every character of a tag takes.
    private static Encoding? Detect(ReadOnlySpan<byte> look, out int mark)
    {
        var (isLittle, isBig) = (look.StartsWith(Utf16.Preamble), look.StartsWith(Utf16BigEndian.Preamble));
        mark = isLittle || isBig ? 2 : look.StartsWith(Encoding.UTF8.Preamble) ? 3 : 0;
        if (isLittle || look.StartsWith("<\0"u8))
            return Utf16;
        return isBig || look.StartsWith("\0<"u8) ? Utf16BigEndian : null;
    }

    // The look may end inside a character; declarations are ASCII in any encoding.
    private static Encoding Lenient(Encoding? found) =>
        found is null ? Encoding.Latin1 : found == Utf16 ? Encoding.Unicode : Encoding.BigEndianUnicode;

    private static bool IsUtf16(string? declared) =>
        declared is null || declared.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase)
        || declared.Equals("ucs-2", StringComparison.OrdinalIgnoreCase)
        || declared.Equals("iso-10646-ucs-2", StringComparison.OrdinalIgnoreCase);

    // Null for UTF-8, which needs no decoding.
    private static Encoding? OfName(string? declared, string part)
    {
        if (declared is null || declared.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            return null;
        try
        {
            var encoding = Encoding.GetEncoding(declared, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
            return IsUtf16(declared) ? throw Unknown(part) : encoding;
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            throw Unknown(part);
        }
    }

    private static RefusedException Unknown(string part) => RefusedException.Damaged($"{part}: unknown or wrong encoding");
}
