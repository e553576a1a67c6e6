using System.Globalization;
using Dti.Domain.Reports;
using DocumentFormat.OpenXml;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Dti.Functions.Reports.Docx.Charts;

/// <summary>What a series shows, with where it stands in the chart's workbook: names in column A, a series in each column from B
/// on.</summary>
internal static class CachedData
{
    private const string Sheet = ChartWorkbook.Sheet;

    public static string NameOf(ChartLimit limit) => $"{limit.Name} ({limit.Value.Shown})";

    public static C.SeriesText Name(string name, int series) => new(new C.StringReference(
        new C.Formula($"{Sheet}!${Column(series)}$1"),
        new C.StringCache(new C.PointCount { Val = 1 }, Point(0, CleanText.Of(name)))));

    public static IEnumerable<OpenXmlElement> Of(ReportChart chart, int series, IEnumerable<decimal?> values)
    {
        var count = chart.Categories.Count;
        var names = new C.StringCache(new C.PointCount { Val = (uint)count });
        names.Append(chart.Categories.Select((name, at) => Point(at, CleanText.Of(name))));
        var numbers = new C.NumberingCache(new C.FormatCode("General"), new C.PointCount { Val = (uint)count });
        numbers.Append(values.Select((value, at) => (value, at)).Where(one => one.value is not null).Select(one => new C.NumericPoint
        {
            Index = (uint)one.at, NumericValue = new C.NumericValue(one.value!.Value.ToString(CultureInfo.InvariantCulture)),
        }));
        return
        [
            new C.CategoryAxisData(new C.StringReference(new C.Formula(Rows("A", count)), names)),
            new C.Values(new C.NumberReference(new C.Formula(Rows(Column(series), count)), numbers)),
        ];
    }

    private static C.StringPoint Point(int at, string text) => new() { Index = (uint)at, NumericValue = new C.NumericValue(text) };

    private static string Rows(string column, int count) => $"{Sheet}!${column}$2:${column}${Math.Max(2, count + 1)}";

    private static string Column(int series) => series < 25 ? ((char)('B' + series)).ToString() : $"A{(char)('A' + series - 25)}";
}
