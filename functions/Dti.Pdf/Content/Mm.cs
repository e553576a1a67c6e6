namespace Dti.Pdf;

/// <summary>Millimetres and points: 25.4 mm are 72 points.</summary>
public static class Mm
{
    private const double PointsPerMm = 72 / 25.4;

    public static double ToPoints(double mm) => mm * PointsPerMm;

    public static double FromPoints(double points) => points / PointsPerMm;
}
