using Dti.Domain.Reports;
using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using D = DocumentFormat.OpenXml.Drawing.ChartDrawing;

namespace Dti.Functions.Reports.Docx.Charts;

/// <summary>Limits as lines across bars that lie: no series can stand upright there, so they are drawn on the chart.</summary>
internal static class LimitShapes
{
    private const int Thin = 12_700;

    public static C.UserShapes Of(ChartPicture picture)
    {
        var shapes = new C.UserShapes();
        shapes.AddNamespaceDeclaration("a", "http://schemas.openxmlformats.org/drawingml/2006/main");
        shapes.Append(picture.Chart.Limits.SelectMany((limit, at) => Of(picture, limit, at)));
        return shapes;
    }

    private static IEnumerable<D.RelativeAnchorSize> Of(ChartPicture picture, ChartLimit limit, int at)
    {
        var name = LimitNames.Of(picture)[at];
        var x = picture.AcrossMm(limit.Value.Value ?? 0);
        yield return Placed(picture, (x, name.TopMm), (x, picture.TopMm + picture.PlotHeightMm), Line((uint)(2 * at) + 2, at));
        yield return Placed(
            picture, (name.LeftMm, name.TopMm), (name.LeftMm + name.WidthMm, name.TopMm + LimitNames.RowMm),
            Name((uint)(2 * at) + 3, CachedData.NameOf(limit)));
    }

    private static D.RelativeAnchorSize Placed(
        ChartPicture picture, (double X, double Y) from, (double X, double Y) to, OpenXmlElement shape) => new(
        new D.FromAnchor(Share<D.XPosition>(from.X / picture.WidthMm), Share<D.YPosition>(from.Y / picture.HeightMm)),
        new D.ToAnchor(Share<D.XPosition>(to.X / picture.WidthMm), Share<D.YPosition>(to.Y / picture.HeightMm)), shape);

    private static T Share<T>(double share)
        where T : OpenXmlLeafTextElement, new() =>
            new() { Text = share.ToString("0.00000", System.Globalization.CultureInfo.InvariantCulture) };

    private static D.ConnectionShape Line(uint id, int at) => new(
        new D.NonVisualConnectorShapeDrawingProperties(
            new D.NonVisualDrawingProperties { Id = id, Name = $"Đường giới hạn {at + 1}" }, new D.NonVisualConnectionShapeProperties()),
        Geometry(A.ShapeTypeValues.Line, SeriesLooks.Line(SeriesLooks.DashOf(at), Thin)));

    private static D.Shape Name(uint id, string name) => new(
        new D.NonVisualShapeProperties(
            new D.NonVisualDrawingProperties { Id = id, Name = name }, new D.NonVisualShapeDrawingProperties { TextBox = true }),
        Geometry(A.ShapeTypeValues.Rectangle, SeriesLooks.NoLine()),
        new D.TextBody(
            new A.BodyProperties { LeftInset = 0, TopInset = 0, RightInset = 0, BottomInset = 0, Wrap = A.TextWrappingValues.None },
            new A.ListStyle(), ChartText.Paragraph(name, A.TextAlignmentTypeValues.Left)));

    private static D.ShapeProperties Geometry(A.ShapeTypeValues shape, A.Outline line) => new(
        new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = 0, Cy = 0 }),
        new A.PresetGeometry(new A.AdjustValueList()) { Preset = shape }, new A.NoFill(), line);
}
