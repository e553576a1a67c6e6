namespace Dti.Pdf;

/// <summary>The four faces that text is set in.</summary>
public sealed record FontFamily
{
    public FontFamily(FontFace regular, FontFace bold, FontFace italic, FontFace boldItalic)
    {
        ArgumentNullException.ThrowIfNull(regular);
        ArgumentNullException.ThrowIfNull(bold);
        ArgumentNullException.ThrowIfNull(italic);
        ArgumentNullException.ThrowIfNull(boldItalic);
        (Regular, Bold, Italic, BoldItalic) = (regular, bold, italic, boldItalic);
    }

    public FontFace Regular { get; }

    public FontFace Bold { get; }

    public FontFace Italic { get; }

    public FontFace BoldItalic { get; }

    internal FontFace Select(bool bold, bool italic) => (bold, italic) switch
    {
        (false, false) => Regular,
        (true, false) => Bold,
        (false, true) => Italic,
        (true, true) => BoldItalic,
    };
}
