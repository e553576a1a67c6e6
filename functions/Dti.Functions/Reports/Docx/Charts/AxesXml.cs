using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Dti.Functions.Reports.Docx.Charts;

/// <summary>The axis of categories and that of values.</summary>
internal static class AxesXml
{
    private const uint CategoryId = 1;
    private const uint ValueId = 2;
    private const int Thin = 9525;
    private const int Hair = 6350;

    public static IEnumerable<OpenXmlElement> Ids() => [new C.AxisId { Val = CategoryId }, new C.AxisId { Val = ValueId }];

    // Bars are read from the top, so their axis runs downwards and the values stand at its end.
    public static C.CategoryAxis Categories(ChartPicture picture) => new(
        new C.AxisId { Val = CategoryId },
        new C.Scaling(new C.Orientation { Val = picture.IsAcross ? C.OrientationValues.MaxMin : C.OrientationValues.MinMax }),
        new C.Delete { Val = false },
        new C.AxisPosition { Val = picture.IsAcross ? C.AxisPositionValues.Left : C.AxisPositionValues.Bottom },
        new C.NumberingFormat { FormatCode = "General", SourceLinked = false },
        new C.MajorTickMark { Val = C.TickMarkValues.None }, new C.MinorTickMark { Val = C.TickMarkValues.None },
        new C.TickLabelPosition { Val = C.TickLabelPositionValues.Low }, Line("000000", Thin), ChartText.Look(),
        new C.CrossingAxis { Val = ValueId }, new C.Crosses { Val = C.CrossesValues.AutoZero }, new C.AutoLabeled { Val = false },
        new C.LabelAlignment { Val = C.LabelAlignmentValues.Center }, new C.LabelOffset { Val = 100 },
        new C.TickLabelSkip { Val = 1 }, new C.NoMultiLevelLabels { Val = true });

    public static C.ValueAxis Values(ChartPicture picture)
    {
        var axis = Unnamed(picture);
        if (picture.Unit is { } unit)
            axis.InsertAfter(Title(picture, unit), axis.GetFirstChild<C.MajorGridlines>());
        return axis;
    }

    private static C.ValueAxis Unnamed(ChartPicture picture) => new(
        new C.AxisId { Val = ValueId },
        new C.Scaling(
            new C.Orientation { Val = C.OrientationValues.MinMax },
            new C.MaxAxisValue { Val = (double)picture.Axis.End }, new C.MinAxisValue { Val = (double)picture.Axis.Start }),
        new C.Delete { Val = false },
        new C.AxisPosition { Val = picture.IsAcross ? C.AxisPositionValues.Bottom : C.AxisPositionValues.Left },
        new C.MajorGridlines(Line("D9D9D9", Hair)),
        new C.NumberingFormat { FormatCode = "0", SourceLinked = false },
        new C.MajorTickMark { Val = C.TickMarkValues.Outside }, new C.MinorTickMark { Val = C.TickMarkValues.None },
        new C.TickLabelPosition { Val = C.TickLabelPositionValues.NextTo }, Line("000000", Thin), ChartText.Look(),
        new C.CrossingAxis { Val = CategoryId },
        new C.Crosses { Val = picture.IsAcross ? C.CrossesValues.Maximum : C.CrossesValues.AutoZero },
        new C.CrossBetween { Val = C.CrossBetweenValues.Between }, new C.MajorUnit { Val = (double)picture.Axis.Step });

    // Left to themselves, word processors put it in different places.
    private static C.Title Title(ChartPicture picture, string unit)
    {
        var width = PrintedWidth.Mm(unit, ChartText.Size);
        var (x, y) = picture.IsAcross
            ? (picture.LeftMm + ((picture.PlotWidthMm - width) / 2), picture.TopMm + picture.PlotHeightMm + 6)
            : (1, picture.TopMm + ((picture.PlotHeightMm - width) / 2));
        return new C.Title(
            new C.ChartText(ChartText.Rich(unit, isUpright: !picture.IsAcross)),
            new C.Layout(new C.ManualLayout(
                new C.LeftMode { Val = C.LayoutModeValues.Edge }, new C.TopMode { Val = C.LayoutModeValues.Edge },
                new C.Left { Val = x / picture.WidthMm }, new C.Top { Val = y / picture.HeightMm })),
            new C.Overlay { Val = false });
    }

    private static C.ChartShapeProperties Line(string colour, int width) => new(new A.Outline(SeriesLooks.Solid(colour)) { Width = width });
}
