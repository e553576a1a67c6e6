using Dti.Domain.Reports;
using Dti.Xlsx.Writing;

namespace Dti.Functions.Reports.Docx.Charts;

/// <summary>The workbook within a chart, which opens when its figures are to be changed.</summary>
internal static class ChartWorkbook
{
    public const string Sheet = "Sheet1";
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static byte[] Of(ReportChart chart)
    {
        using var stream = new MemoryStream();
        WorkbookWriter.Write(new WorkbookContent(new SheetContent(Sheet, Rows(chart))), stream);
        return stream.ToArray();
    }

    private static IEnumerable<RowContent> Rows(ReportChart chart)
    {
        yield return new RowContent(
        [
            CellContent.Blank(), .. chart.Series.Select(series => CellContent.OfText(CleanText.Of(series.Name))),
            .. chart.Limits.Select(limit => CellContent.OfText(CleanText.Of(CachedData.NameOf(limit)))),
        ]);
        for (var at = 0; at < chart.Categories.Count; at++)
        {
            yield return new RowContent(
            [
                CellContent.OfText(CleanText.Of(chart.Categories[at])), .. chart.Series.Select(series => Cell(series.Values[at])),
                .. chart.Limits.Select(limit => Cell(limit.Value)),
            ]);
        }
    }

    private static CellContent Cell(ReportFigure? figure) => figure switch
    {
        null => CellContent.Blank(),
        { Value: { } value } => CellContent.OfNumber(value),
        _ => CellContent.OfText(CleanText.Of(figure.Shown)),
    };
}
