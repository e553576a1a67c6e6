using Dti.Domain.Reports;
using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Dti.Functions.Reports.Docx.Charts;

/// <summary>What series look like in black and white: fills, hatching, outlines, marks and dashes.</summary>
internal static class SeriesLooks
{
    private const int ThinLine = 9525;
    private const int MarkLine = 15_875;
    private const int ThickLine = 22_225;

    private static readonly string[] Greys = ["7F7F7F", "D9D9D9", "404040"];

    private static readonly C.MarkerStyleValues[] Marks =
    [
        C.MarkerStyleValues.Circle, C.MarkerStyleValues.Square, C.MarkerStyleValues.Triangle, C.MarkerStyleValues.Diamond,
        C.MarkerStyleValues.X,
    ];

    private static readonly A.PresetLineDashValues[] Dashes =
    [
        A.PresetLineDashValues.Dash, A.PresetLineDashValues.SystemDot, A.PresetLineDashValues.LargeDashDot,
        A.PresetLineDashValues.LargeDash,
    ];

    public static C.ChartShapeProperties Bar(SeriesLook look, int index) => look switch
    {
        SeriesLook.Outlined => new(new A.NoFill(), Line(A.PresetLineDashValues.Solid, ThinLine)),
        SeriesLook.Mark => new(new A.NoFill(), Line(A.PresetLineDashValues.SystemDash, MarkLine)),
        SeriesLook.Hatched => new(Hatching(index), Line(A.PresetLineDashValues.Solid, ThinLine)),
        _ => new(Solid(Greys[index % Greys.Length]), Line(A.PresetLineDashValues.Solid, ThinLine)),
    };

    public static C.ChartShapeProperties JoinedBy(SeriesLook look, int index) => new(look switch
    {
        SeriesLook.Mark => NoLine(),
        SeriesLook.Filled when index == 0 => Line(A.PresetLineDashValues.Solid, ThickLine),
        _ => Line(Dashes[index % Dashes.Length], ThickLine),
    });

    public static C.ChartShapeProperties Limit(int index) => new(Line(Dashes[index % Dashes.Length], ThinLine + (ThinLine / 2)));

    /// <summary>A point on a line, or, for a mark, a dash across the bar.</summary>
    public static C.Marker Point(SeriesLook look, int index) => new(
        new C.Symbol { Val = look == SeriesLook.Mark ? C.MarkerStyleValues.Dash : Marks[index % Marks.Length] },
        new C.Size { Val = look == SeriesLook.Mark ? (byte)20 : (byte)8 },
        new C.ChartShapeProperties(
            Solid(look is SeriesLook.Outlined or SeriesLook.Hatched ? "FFFFFF" : "000000"), Line(A.PresetLineDashValues.Solid, ThinLine)));

    public static C.Marker NoPoint() => new(new C.Symbol { Val = C.MarkerStyleValues.None });

    public static A.Outline Line(A.PresetLineDashValues dash, int width) =>
        new(Solid("000000"), new A.PresetDash { Val = dash }) { Width = width };

    public static A.PresetLineDashValues DashOf(int index) => Dashes[index % Dashes.Length];

    public static A.Outline NoLine() => new(new A.NoFill());

    public static A.SolidFill Solid(string colour) => new(new A.RgbColorModelHex { Val = colour });

    private static A.PatternFill Hatching(int index) => new(
        new A.ForegroundColor(new A.RgbColorModelHex { Val = "000000" }), new A.BackgroundColor(new A.RgbColorModelHex { Val = "FFFFFF" }))
    {
        Preset = index % 2 == 0 ? A.PresetPatternValues.WideDownwardDiagonal : A.PresetPatternValues.WideUpwardDiagonal,
    };
}
