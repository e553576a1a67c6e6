namespace Dti.Pdf.Tests;

/// <summary>The typeface of the tests, parsed once.</summary>
internal static class Faces
{
    public static FontFamily Tinos { get; } = new(Load("Regular"), Load("Bold"), Load("Italic"), Load("BoldItalic"));

    public static byte[] File(string face) =>
        System.IO.File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "fonts", $"Tinos-{face}.ttf"));

    private static FontFace Load(string face) => FontFace.Parse(File(face));
}
