using System.Globalization;
using Dti.Domain.Reports;
using Dti.Functions.Reports.Docx;
using Dti.Functions.Reports.Docx.Charts;
using Dti.Xlsx;
using DocumentFormat.OpenXml.Packaging;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using P = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Dti.Functions.Tests.Reports.Docx;

public class ChartTests
{
    [Fact]
    public void A_chart_has_an_alternative_text_and_its_title_below()
    {
        using var opened = Of(EveryPart.Bars);

        Assert.Equal(EveryPart.Bars.Alternative, Assert.Single(opened.Body.Descendants<P.DocProperties>()).Description!.Value);
        Assert.Equal([EveryPart.Bars.Title], opened.TextsIn("Caption"));
        Assert.NotNull(opened.Style("BieuDo").StyleParagraphProperties!.KeepNext);
    }

    [Fact]
    public void Values_are_written_beside_the_bars_as_the_report_writes_them()
    {
        using var opened = Of(EveryPart.Columns with { Limits = [] });

        Assert.Equal(
            [["31,50%", "70,00%", "83,36%"], ["41,50%", "60,00%", "75,00%", "93,40%"], ["80,00%", "80,00%", "80,00%", "90,00%"]],
            Chart(opened).Descendants<C.DataLabels>().Select(labels => labels.Descendants<A.Text>().Select(text => text.Text).ToList()));
    }

    [Fact]
    public void Series_are_told_apart_without_colour()
    {
        using var opened = Of(EveryPart.Columns);
        var fills = Chart(opened).Descendants<C.BarChartSeries>()
            .Select(series => series.GetFirstChild<C.ChartShapeProperties>()!.FirstChild!.LocalName);

        Assert.Equal(["pattFill", "solidFill"], fills);
        Assert.All(
            Chart(opened).Descendants<A.RgbColorModelHex>(),
            colour => Assert.True(
                colour.Val!.Value![..2] == colour.Val.Value[2..4] && colour.Val.Value[..2] == colour.Val.Value[4..], colour.Val.Value));
    }

    [Fact]
    public void Limits_are_lines_with_names()
    {
        using var columns = Of(EveryPart.Columns);
        using var bars = Of(EveryPart.Bars);

        var name = Chart(columns).Descendants<C.LineChartSeries>().Last().GetFirstChild<C.SeriesText>()!;
        Assert.Equal("Trung bình cả tỉnh (65,00%)", name.Descendants<C.StringPoint>().Single().InnerText);
        Assert.Equal(
            ["Khá (325,00)", "Tốt (400,00)", "Xuất sắc (450,00)"],
            bars.Main.ChartParts.Single().ChartDrawingPart!.UserShapes.Descendants<A.Text>().Select(text => text.Text));
    }

    [Fact]
    public void Names_of_neighbouring_limits_stand_in_rows_of_their_own()
    {
        var picture = ChartParts.Of(EveryPart.Bars, PageShape.Portrait).Single();

        var names = LimitNames.Of(picture);

        Assert.Equal(3, names.Select(name => name.TopMm).Distinct().Count());
        Assert.All(names, name => Assert.InRange(name.LeftMm + name.WidthMm, 0, picture.WidthMm));
    }

    [Fact]
    public void The_workbook_within_a_chart_holds_what_the_chart_shows()
    {
        using var opened = Of(EveryPart.Columns);
        using var stream = opened.Main.ChartParts.Single().EmbeddedPackagePart!.GetStream();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);

        var workbook = Assert.IsType<ReadResult.Success>(
            WorkbookReader.Read(new MemoryStream(copy.ToArray()), new ReaderLimits(), CancellationToken.None)).Workbook;
        var rows = workbook.Sheets.Single().Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Text))).ToList();

        Assert.EndsWith("Năm 2021|Năm 2022|Mục tiêu|Trung bình cả tỉnh (65,00%)", rows[0], StringComparison.Ordinal);
        var values = Chart(opened).Descendants<C.BarChartSeries>().Last().GetFirstChild<C.Values>()!;
        Assert.Equal("Sheet1!$C$2:$C$5", values.Descendants<C.Formula>().Single().Text);
    }

    [Fact]
    public void A_value_that_is_missing_is_no_point_and_no_label()
    {
        using var opened = Of(EveryPart.Lines);
        var values = Chart(opened).Descendants<C.LineChartSeries>().Last().GetFirstChild<C.Values>()!;

        Assert.Equal([0u, 1u, 3u], values.Descendants<C.NumericPoint>().Select(point => point.Index!.Value));
        Assert.Equal("gap", Chart(opened).Descendants<C.DisplayBlanksAs>().Single().Val!.InnerText);
    }

    [Fact]
    public void A_figure_that_is_no_number_is_written_where_its_bar_would_begin()
    {
        var figure = new ReportFigure("chưa chấm", null, EveryPart.Points(1).Origin);

        using var opened =
            Of(EveryPart.Bars with { Categories = ["Xã"], Series = [new ChartSeries("Điểm", SeriesLook.Filled, [figure])], Limits = [] });

        Assert.Empty(opened.Errors);
        Assert.Equal("0", Chart(opened).Descendants<C.NumericPoint>().Single().InnerText);
        Assert.Contains("chưa chấm", Chart(opened).Descendants<A.Text>().Select(text => text.Text));
    }

    [Theory]
    [InlineData(ChartKind.Bars)]
    [InlineData(ChartKind.Columns)]
    [InlineData(ChartKind.Lines)]
    public void A_hundred_and_thirty_categories_are_all_shown_on_as_many_pictures_as_fit_on_pages(ChartKind kind)
    {
        string[] names = [.. Enumerable.Range(1, 130).Select(at => $"Xã số {at}")];
        var chart = new ReportChart(
            kind, "Biểu đồ", "Thay thế", names,
            [new ChartSeries("Điểm", SeriesLook.Filled, [.. names.Select((_, at) => EveryPart.Points(at))])], "điểm");

        using var opened = Of(chart);

        Assert.Empty(opened.Errors);
        Assert.Equal(names, opened.Main.ChartParts.OrderBy(Number).SelectMany(part =>
            part.ChartSpace.Descendants<C.CategoryAxisData>().Single().Descendants<C.StringPoint>().Select(point => point.InnerText)));
        Assert.All(opened.Body.Descendants<P.Extent>(), extent => Assert.InRange(extent.Cy!.Value / 36_000.0, 50, 227));
        Assert.Single(opened.Main.ChartParts.Select(part => part.ChartSpace.Descendants<C.MaxAxisValue>().Single().Val!.Value).Distinct());

        int Number(ChartPart part) => int.Parse(opened.Main.GetIdOfPart(part)["chart".Length..], CultureInfo.InvariantCulture);
    }

    [Fact]
    public void A_chart_without_categories_is_valid()
    {
        using var opened = Of(EveryPart.Bars with { Categories = [], Series = [new ChartSeries("Điểm", SeriesLook.Filled, [])] });

        Assert.Empty(opened.Errors);
    }

    [Fact]
    public void The_axis_of_values_ends_where_the_chart_says_and_else_beyond_the_largest()
    {
        Assert.Equal(new ValueAxis(0, 100, 20), ValueAxis.Of(EveryPart.Columns));
        Assert.Equal(new ValueAxis(0, 600, 100), ValueAxis.Of(EveryPart.Bars));
    }

    private static Opened Of(ReportChart chart) => new(EveryPart.Report with { Body = [new ReportPart.Drawing(chart)], Annexes = [] });

    private static C.ChartSpace Chart(Opened opened) => opened.Main.ChartParts.Single().ChartSpace;
}
