using System.Globalization;
using Dti.Domain.Submissions;

namespace Dti.Domain.Reports;

/// <summary>Figures as official documents write them (handbook 4.6).</summary>
internal static class Figures
{
    public const int PointDecimals = 2;

    /// <summary>Points with two decimals: <c>255,77</c>.</summary>
    public static ReportFigure Points(decimal points, FigureOrigin origin) => new(Wording.Points(points), points, origin);

    /// <summary>A number of things within a sentence, two digits below 10: <c>03</c>.</summary>
    public static ReportFigure Count(decimal count, FigureOrigin origin) => new(
        count is > 0 and < 10 && decimal.IsInteger(count) ? "0" + VietnameseNumber.Format(count, 0) : Whole(count), count, origin);

    /// <summary>A number of things in a table: <c>3</c>, <c>1.009</c>.</summary>
    public static ReportFigure Number(decimal count, FigureOrigin origin) => new(Whole(count), count, origin);

    /// <summary>A rank: <c>3</c>.</summary>
    public static ReportFigure Rank(int rank, FigureOrigin origin) => new(rank.ToString(CultureInfo.InvariantCulture), rank, origin);

    /// <summary>A percentage with as many decimals: <c>31,50%</c>.</summary>
    public static ReportFigure Percent(decimal percent, FigureOrigin origin, int decimals = PointDecimals) =>
        new(VietnameseNumber.Format(percent, decimals) + "%", percent, origin);

    /// <summary>As a workbook prints it.</summary>
    public static ReportFigure Printed(string shown, decimal? value, FigureOrigin origin) => new(shown, value, origin);

    private static string Whole(decimal count) => VietnameseNumber.Format(count, VietnameseNumber.DecimalsOf(count));
}
