using System.Text;

namespace Dti.Pdf.Fonts;

/// <summary>The <c>name</c> table, of which a PDF needs one entry.</summary>
internal static class FontNames
{
    private const int PostScript = 6;
    private const int Windows = 3;

    /// <summary>Letters, digits and hyphens only, so that it can stand in a PDF as a name.</summary>
    public static string ReadPostScriptName(FontBytes table)
    {
        var (count, strings) = (table.U16(2), table.From(table.U16(4)));
        for (var i = 0; i < count; i++)
        {
            var entry = table.Slice(6 + i * 12, 12);
            if (entry.U16(0) != Windows || entry.U16(6) != PostScript)
                continue;
            var text = Encoding.BigEndianUnicode.GetString(strings.Slice(entry.U16(10), entry.U16(8)).Memory.Span);
            var name = string.Concat(text.Where(c => char.IsAsciiLetterOrDigit(c) || c == '-'));
            if (name.Length > 0)
                return name;
        }

        throw new InvalidDataException("The font has no PostScript name.");
    }
}
