using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Dti.Functions.Reports.Docx.Charts;

/// <summary>A chart as word processors draw it themselves, with a workbook to change its figures in.</summary>
internal static class ChartXml
{
    private const string Workbook = "workbook";
    private const string Shapes = "limits";

    public static void Write(ChartPicture picture, ChartPart part)
    {
        var hasShapes = picture.IsAcross && picture.Chart.Limits.Count > 0;
        part.ChartSpace = Space(picture, hasShapes);
        if (hasShapes)
            part.AddNewPart<ChartDrawingPart>(Shapes).UserShapes = LimitShapes.Of(picture);
        using var workbook = new MemoryStream(ChartWorkbook.Of(picture.Chart));
        part.AddNewPart<EmbeddedPackagePart>(ChartWorkbook.ContentType, Workbook).FeedData(workbook);
        part.ChartSpace.Save();
        part.ChartDrawingPart?.UserShapes.Save();
    }

    private static C.ChartSpace Space(ChartPicture picture, bool hasShapes)
    {
        var space = new C.ChartSpace(
            new C.Date1904 { Val = false }, new C.EditingLanguage { Val = StylesXml.Language }, new C.RoundedCorners { Val = false },
            Chart(picture),
            new C.ShapeProperties(new A.NoFill(), SeriesLooks.NoLine()), ChartText.Look(),
            new C.ExternalData(new C.AutoUpdate { Val = false }) { Id = Workbook });
        if (hasShapes)
            space.Append(new C.UserShapesReference { Id = Shapes });
        return space;
    }

    private static C.Chart Chart(ChartPicture picture)
    {
        var plot = new C.PlotArea(Place(picture));
        plot.Append(ChartBody.Of(picture));
        plot.Append(new C.ShapeProperties(new A.NoFill(), SeriesLooks.NoLine()));
        var chart = new C.Chart(new C.AutoTitleDeleted { Val = true }, plot);
        if (picture.HasLegend)
            chart.Append(new C.Legend(new C.LegendPosition { Val = C.LegendPositionValues.Bottom }, new C.Overlay { Val = false }));
        chart.Append(new C.PlotVisibleOnly { Val = true }, new C.DisplayBlanksAs { Val = C.DisplayBlanksAsValues.Gap });
        return chart;
    }

    // Where the axes themselves stand; names and legend have the room around them.
    private static C.Layout Place(ChartPicture picture) => new(new C.ManualLayout(
        new C.LayoutTarget { Val = C.LayoutTargetValues.Inner },
        new C.LeftMode { Val = C.LayoutModeValues.Edge }, new C.TopMode { Val = C.LayoutModeValues.Edge },
        new C.Left { Val = picture.LeftMm / picture.WidthMm }, new C.Top { Val = picture.TopMm / picture.HeightMm },
        new C.Width { Val = picture.PlotWidthMm / picture.WidthMm }, new C.Height { Val = picture.PlotHeightMm / picture.HeightMm }));
}
