using System.Globalization;

namespace Dti.Domain.Reports;

/// <summary>Numbers the captions of tables and charts through a whole report: <c>Bảng 1. …</c>, <c>Biểu đồ 1. …</c>.</summary>
internal sealed class CaptionNumbers
{
    private int tables;
    private int charts;

    public IReadOnlyList<ReportPart> Number(IReadOnlyList<ReportPart> parts) => [.. parts.Select(Number)];

    private ReportPart Number(ReportPart part) => part switch
    {
        ReportPart.Grid({ Caption: { } caption } table) => new ReportPart.Grid(table with { Caption = Numbered("Bảng", ++tables, caption) }),
        ReportPart.Drawing(var chart) => new ReportPart.Drawing(chart with { Title = Numbered("Biểu đồ", ++charts, chart.Title) }),
        _ => part,
    };

    private static string Numbered(string what, int number, string title) => $"{what} {number.ToString(CultureInfo.InvariantCulture)}. {title}";
}
