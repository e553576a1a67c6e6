using Dti.Pdf;

namespace Dti.Functions.Reports;

/// <summary>The typeface of every report: Tinos, metric-compatible with Times New Roman. Read once, from beside the app.</summary>
internal sealed class ReportFonts
{
    private readonly Lazy<FontFamily> family = new(Load);

    public FontFamily Family => family.Value;

    private static FontFamily Load() => new(
        Face("Tinos-Regular.ttf"), Face("Tinos-Bold.ttf"), Face("Tinos-Italic.ttf"), Face("Tinos-BoldItalic.ttf"));

    private static FontFace Face(string file) => FontFace.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "fonts", file)));
}
