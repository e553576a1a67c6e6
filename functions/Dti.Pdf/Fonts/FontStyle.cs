namespace Dti.Pdf.Fonts;

/// <summary>What a PDF font descriptor and an underline need to know; lengths in font units.</summary>
internal sealed record FontStyle(
    bool IsBold, bool IsItalic, double ItalicAngle, int CapHeight, int UnderlinePosition, int UnderlineThickness)
{
    private const int Bold = 1;
    private const int Italic = 2;

    public static FontStyle Read(FontTables tables)
    {
        var (head, post) = (tables["head"], tables["post"]);
        var macStyle = head.U16(44);
        return new FontStyle(
            (macStyle & Bold) != 0,
            (macStyle & Italic) != 0,
            (int)post.U32(4) / 65536.0,
            ReadCapHeight(tables["OS/2"]) ?? tables["hhea"].I16(4),
            post.I16(8),
            Math.Max(post.I16(10), (short)1));
    }

    /// <summary>Known since version 2 of the table.</summary>
    private static int? ReadCapHeight(FontBytes os2) => os2.U16(0) >= 2 ? os2.I16(88) : null;
}
