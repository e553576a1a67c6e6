namespace Dti.Functions.Reports.Docx;

/// <summary>Lengths in the units of WordprocessingML and DrawingML.</summary>
internal static class Measure
{
    private const double TwipsPerMm = 1440 / 25.4;
    private const int TwipsPerPoint = 20;
    private const int EmuPerMm = 36_000;

    /// <summary>Twentieths of a point.</summary>
    public static int Twips(double mm) => (int)Math.Round(mm * TwipsPerMm);

    public static string TwipsText(double mm) => Text(Twips(mm));

    public static string TwipsOfPoints(double points) => Text((int)Math.Round(points * TwipsPerPoint));

    /// <summary>English metric units, 36,000 in a millimetre.</summary>
    public static long Emu(double mm) => (long)Math.Round(mm * EmuPerMm);

    public static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
