namespace Dti.Xlsx.Xml;

/// <summary>Which bytes may stand where.</summary>
internal static class Characters
{
    private static readonly bool[] EndsText = Table(value => value is < 0x20 and not 9 and not 10 || value is '<' or '&' or ']');
    private static readonly bool[] EndsAsciiText = Table(value => EndsText[value] || value >= 0x80);
    private static readonly bool[] EndsValue = Table(value => value is < 0x20 or >= 0x80 or '<' or '&' or '"' or '\'');
    private static readonly bool[] IsInName = Table(value =>
        value >= 0x80 || char.IsAsciiLetterOrDigit((char)value) || value is ':' or '_' or '-' or '.');

    private static readonly bool[] IsControl = Table(value => value < 0x20 && value is not (9 or 10 or 13));

    public static int SkipText(byte[] bytes, int at, bool isAscii) => Skip(bytes, at, isAscii ? EndsAsciiText : EndsText, isEnd: true);

    public static int SkipValue(byte[] bytes, int at) => Skip(bytes, at, EndsValue, isEnd: true);

    public static int SkipName(byte[] bytes, int at) => Skip(bytes, at, IsInName, isEnd: false);

    public static int SkipSpace(byte[] bytes, int at)
    {
        while (bytes[at] <= 0x20 && IsSpace(bytes[at]))
            at++;
        return at;
    }

    public static bool IsSpace(byte value) => value is 0x20 or 9 or 10 or 13;

    public static bool HasControls(ReadOnlySpan<byte> text)
    {
        foreach (var value in text)
        {
            if (IsControl[value])
                return true;
        }

        return false;
    }

    /// <summary>True if these bytes are whole UTF-8 and none of the two characters above ASCII that XML forbids.</summary>
    public static bool AreText(ReadOnlySpan<byte> text) =>
        System.Text.Unicode.Utf8.IsValid(text) && text.IndexOf("\uFFFE"u8) < 0 && text.IndexOf("\uFFFF"u8) < 0;

    /// <summary>How many bytes at the end belong to a character that goes on behind it.</summary>
    public static int CutOff(ReadOnlySpan<byte> text)
    {
        for (var back = 1; back <= Math.Min(3, text.Length); back++)
        {
            var value = text[^back];
            if (value >= 0xC0)
                return back < (value >= 0xF0 ? 4 : value >= 0xE0 ? 3 : 2) ? back : 0;
            if (value < 0x80)
                return 0;
        }

        return 0;
    }

    private static int Skip(byte[] bytes, int at, bool[] table, bool isEnd)
    {
        while (table[bytes[at]] != isEnd)
            at++;
        return at;
    }

    private static bool[] Table(Func<int, bool> holds)
    {
        var table = new bool[256];
        for (var value = 0; value < table.Length; value++)
            table[value] = holds(value);
        return table;
    }
}
