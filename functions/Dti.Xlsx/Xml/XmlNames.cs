using System.Text;
using System.Xml;

namespace Dti.Xlsx.Xml;

/// <summary>Keeps each name, prefix and namespace of a document once, and counts them: six million different names fit into
/// one part.</summary>
internal sealed class XmlNames(int limit)
{
    private const int SlotBits = 10;
    private const int MostInAll = 1 << 20;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Unknown to whoever makes a file, so that nobody can choose names which all fall into one slot.
    private static readonly ulong Factor = (ulong)Random.Shared.NextInt64() << 1 | 1;

    // Those of cells, rows and values, which are most of all.
    private readonly XmlName?[] ofOneByte = new XmlName?[256];
    private readonly XmlName?[] slots = new XmlName?[1 << SlotBits];
    private readonly Dictionary<string, XmlPrefix> prefixes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> namespaces = new(StringComparer.Ordinal);
    private int count;
    private int length;

    /// <summary>Null for what is no name.</summary>
    /// <exception cref="RefusedException">Too many different ones.</exception>
    public XmlName? Find(ReadOnlySpan<byte> name)
    {
        if (name.Length == 1 && ofOneByte[name[0]] is { } one)
            return one;
        var slot = SlotOf(name);
        for (var known = slots[slot]; known is not null; known = known.Next)
        {
            if (name.SequenceEqual(known.Utf8))
                return known;
        }

        Count(name.Length);
        var made = Make(name, slots[slot]);
        if (made is null)
            return null;
        if (name.Length == 1)
            ofOneByte[name[0]] = made;
        return slots[slot] = made;
    }

    public XmlPrefix Prefix(string text)
    {
        if (!prefixes.TryGetValue(text, out var prefix))
            prefixes.Add(text, prefix = new XmlPrefix(text));
        return prefix;
    }

    /// <summary>The same object for the same namespace.</summary>
    /// <exception cref="RefusedException">Too many different ones.</exception>
    public string Namespace(string text)
    {
        if (namespaces.TryGetValue(text, out var known))
            return known;
        Count(text.Length);
        namespaces.Add(text, text);
        return text;
    }

    private static int SlotOf(ReadOnlySpan<byte> name)
    {
        var hash = Factor;
        foreach (var value in name)
            hash = (hash ^ value) * Factor;
        return (int)(hash >> (64 - SlotBits));
    }

    private XmlName? Make(ReadOnlySpan<byte> name, XmlName? next)
    {
        if (ToText(name) is not { } text)
            return null;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var (prefix, local) = colon < 0 ? ("", text) : (text[..colon], text[(colon + 1)..]);
        return IsPart(local) && (colon < 0 || IsPart(prefix)) ? new XmlName(name.ToArray(), local, Prefix(prefix)) { Next = next } : null;
    }

    private static string? ToText(ReadOnlySpan<byte> name)
    {
        try
        {
            return Strict.GetString(name);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool IsPart(string name) =>
        name.Length > 0 && IsStart(name[0]) && name.All(IsInside);

    // The platform's tables are loaded for names beyond ASCII only.
    private static bool IsStart(char character) =>
        char.IsAscii(character) ? char.IsAsciiLetter(character) || character == '_' : XmlConvert.IsStartNCNameChar(character);

    private static bool IsInside(char character) =>
        char.IsAscii(character)
            ? char.IsAsciiLetterOrDigit(character) || character is '_' or '-' or '.'
            : XmlConvert.IsNCNameChar(character);

    private void Count(int added)
    {
        length += added;
        if (++count > limit || length > MostInAll)
            throw RefusedException.TooLarge(nameof(ReaderLimits.ElementNames));
    }
}
