using Dti.Domain.Reports;

namespace Dti.Functions.Reports.Docx.Charts;

/// <summary>Divides a chart into pictures of which each fits on a page with its title.</summary>
internal static class ChartParts
{
    private const double LeastBarMm = 6.5;
    private const double BarMm = 4.6;
    private const double LeastColumnMm = 14;
    private const double ColumnMm = 5.5;
    private const int LeastColumns = 3;
    private const int MostNameLines = 4;
    private const double TitleMm = 30;
    private const double ColumnsHeightMm = 90;

    public static IReadOnlyList<ChartPicture> Of(ReportChart chart, PageShape shape)
    {
        var axis = ValueAxis.Of(chart);
        var whole = new ChartPicture(chart, shape.TextWidthMm, ColumnsHeightMm, axis);
        var count = Parts(chart.Categories.Count, MostCategories(whole, shape));
        var each = Parts(chart.Categories.Count, count);
        return [.. Enumerable.Range(0, count).Select(part => Sized(whole with { Chart = Part(chart, part * each, each) }))];
    }

    // All of much the same size. There is one even of nothing.
    private static int Parts(int things, int most) => Math.Max(1, (things + most - 1) / most);

    private static int MostCategories(ChartPicture picture, PageShape shape) => picture.Chart.Kind switch
    {
        ChartKind.Bars => (int)((shape.TextHeightMm - TitleMm - picture.TopMm - picture.BottomMm) / CategoryMm(picture)),
        ChartKind.Columns =>
            MostColumns(picture, (int)(picture.PlotWidthMm / Math.Max(LeastColumnMm, ColumnMm * (picture.SideBySide + 0.5)))),
        _ => int.MaxValue / 2,
    };

    // No more than leave room for the names below them.
    private static int MostColumns(ChartPicture picture, int most)
    {
        while (most > LeastColumns && picture.Chart.Categories.Any(
            name => PrintedWidth.Lines(
                name, ChartText.Size, picture.PlotWidthMm / Math.Min(most, picture.Chart.Categories.Count)) > MostNameLines))
            most--;
        return Math.Max(LeastColumns, most);
    }

    private static ChartPicture Sized(ChartPicture picture) => picture.IsAcross
        ? picture with { HeightMm = picture.TopMm + picture.BottomMm + (CategoryMm(picture) * Math.Max(1, picture.Chart.Categories.Count)) }
        : picture;

    private static double CategoryMm(ChartPicture picture) =>
        Math.Max(Math.Max(LeastBarMm, picture.NameHeightMm), 2 + (BarMm * picture.SideBySide));

    private static ReportChart Part(ReportChart chart, int start, int count) => chart with
    {
        Categories = [.. chart.Categories.Skip(start).Take(count)],
        Series = [.. chart.Series.Select(series => series with { Values = [.. series.Values.Skip(start).Take(count)] })],
    };
}
