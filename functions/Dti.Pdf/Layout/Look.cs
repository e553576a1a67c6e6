namespace Dti.Pdf.Layout;

/// <summary>How glyphs of a paragraph are set.</summary>
/// <param name="Size">Font size in points as drawn.</param>
/// <param name="LineSize">Font size in points by which the line is spaced; the larger one for raised text.</param>
/// <param name="Rise">Points above the baseline.</param>
/// <param name="Mark">The link or reference that the glyphs are part of.</param>
internal sealed record Look(FontFace Face, double Size, double LineSize, double Rise, bool Underline, RunMark? Mark = null)
{
    private const double SuperscriptSize = 0.65;
    private const double SuperscriptRise = 0.35;

    public static Look Of(FontFamily fonts, ParagraphStyle style, TextRun? run)
    {
        var face = fonts.Select(run?.Bold ?? style.Bold, run?.Italic ?? style.Italic);
        var size = run?.Size ?? style.Size;
        return run is { Superscript: true }
            ? new Look(face, size * SuperscriptSize, size, size * SuperscriptRise, run.Underline, RunMark.Of(run))
            : new Look(face, size, size, 0, run?.Underline ?? false, RunMark.Of(run));
    }

    public double ToPoints(int fontUnits) => fontUnits * Size / Face.UnitsPerEm;

    /// <summary>Single line spacing.</summary>
    public double LineHeight => (Face.Ascent + Face.Descent + Face.LineGap) * LineSize / Face.UnitsPerEm;

    /// <summary>What a single-spaced line needs below its baseline.</summary>
    public double BelowBaseline => (Face.Descent + Face.LineGap) * LineSize / Face.UnitsPerEm;
}
