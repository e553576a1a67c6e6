using System.Globalization;
using Dti.Domain.Reports;
using Dti.Domain.Submissions;
using Dti.Pdf;

namespace Dti.Functions.Reports.Pdf;

/// <summary>Charts with their titles below.</summary>
internal static class Drawings
{
    public static IEnumerable<Block> Of(ReportChart chart) =>
    [
        new Chart(
            Kind(chart.Kind), $"{chart.Title}. {chart.Alternative}", chart.Categories,
            [.. chart.Series.Select(series => Series(series, chart.Kind))])
        {
            Limits = [.. chart.Limits.Select(limit => new Dti.Pdf.ChartLimit($"{limit.Name} ({limit.Value.Shown})", Number(limit.Value)))],
            AxisEnd = (double?)chart.AxisEnd,
            AxisText = chart.Kind is Domain.Reports.ChartKind.Bars ? null : AxisText,
            Unit = IsShownWithValues(chart) ? null : $"Đơn vị tính: {chart.Unit}",
            SpaceBefore = 8,
            KeepWithNext = true,
        },
        new Paragraph(Looks.ChartTitle, chart.Title),
    ];

    private static Dti.Pdf.ChartSeries Series(Domain.Reports.ChartSeries series, Domain.Reports.ChartKind kind) =>
        new(series.Name, Fill(series.Look), [.. series.Values.Select(figure => Value(figure, kind))]);

    /// <summary>A figure that is no number is written where its bar would begin; among lines it has no place.</summary>
    private static ChartValue? Value(ReportFigure? figure, Domain.Reports.ChartKind kind) =>
        figure is null || (figure.Value is null && kind is Domain.Reports.ChartKind.Lines) ? null
            : new ChartValue(Number(figure), figure.Shown);

    private static double Number(ReportFigure figure) => (double)(figure.Value ?? 0);

    private static bool IsShownWithValues(ReportChart chart) =>
        chart.Unit.Length == 0
        || chart.Series.SelectMany(series => series.Values).OfType<ReportFigure>()
            .All(figure => figure.Shown.EndsWith(chart.Unit, StringComparison.Ordinal));

    private static string AxisText(double number)
    {
        var rounded = decimal.Parse(number.ToString("G10", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
        return VietnameseNumber.Format(rounded, VietnameseNumber.DecimalsOf(rounded));
    }

    private static Dti.Pdf.ChartKind Kind(Domain.Reports.ChartKind kind) => kind switch
    {
        Domain.Reports.ChartKind.Bars => Dti.Pdf.ChartKind.Bars,
        Domain.Reports.ChartKind.Columns => Dti.Pdf.ChartKind.Columns,
        _ => Dti.Pdf.ChartKind.Lines,
    };

    private static ChartFill Fill(SeriesLook look) => look switch
    {
        SeriesLook.Outlined => ChartFill.Outline,
        SeriesLook.Hatched => ChartFill.Hatched,
        SeriesLook.Mark => ChartFill.Mark,
        _ => ChartFill.Solid,
    };
}
