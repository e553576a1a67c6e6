using Dti.Domain.Catalogue;
using Dti.Domain.Gaps;
using Dti.Domain.Services;

namespace Dti.Domain.Reports.Measured;

/// <summary>Rates added up over tiers and levels of service: counts are added, percentages never averaged.</summary>
internal static class AggregateTable
{
    /// <summary>Nothing where nothing can be added up.</summary>
    public static IEnumerable<ReportPart> Of(MeasuredReport report)
    {
        var sums = report.Facts.Gaps.Aggregates;
        if (sums.Count == 0)
            yield break;

        yield return new ReportPart.Prose("Tổng hợp theo cấp và mức độ dịch vụ (cộng tử số và mẫu số, không lấy trung bình các tỷ lệ):");
        yield return new ReportPart.Grid(new ReportTable(
            [
                new("TT", CellAlignment.Centre, 10), new("Nội dung", CellAlignment.Left, null),
                new("Tử số", CellAlignment.Right, 25) { Number = NumberLook.Count },
                new("Mẫu số", CellAlignment.Right, 25) { Number = NumberLook.Count },
                new("Tỷ lệ", CellAlignment.Right, 25) { Number = NumberLook.Percent },
            ],
            [.. sums.Select((sum, at) => Row(report, sum, at))]));
    }

    private static ReportRow Row(MeasuredReport report, RateAggregate sum, int at)
    {
        var counted = MeasuredFigures.Added(sum.Parts.Select(part => report.Figures.CountsOf(report.Unit, part)));
        return new ReportRow(
            [
                $"{at + 1}", NameOf(sum) + (sum.Basis.Used == sum.Basis.Known ? "" : " (chưa đủ số liệu của các đơn vị)"),
                Figures.Number(sum.Rate.Numerator, counted.Numerator), Figures.Number(sum.Rate.Denominator, counted.Denominator),
                Figures.Percent(sum.Rate.Percent, new FigureOrigin.Formula(FormulaRule.Share, [counted.Numerator, counted.Denominator])),
            ],
            IsSummary: false);
    }

    private static string NameOf(RateAggregate sum)
    {
        var names = sum.Parts.Select(part => part.Name).Distinct(StringComparer.Ordinal).ToList();
        var tiers = string.Join(" và ", sum.Parts.Select(part => part.Level).OfType<UnitLevel>().Distinct().Order().Select(MeasuredReport.TierOf));
        var levels = string.Join(" và ", sum.Parts.Select(part => part.ServiceLevel).OfType<ServiceLevel>().Distinct().Select(LevelOf));
        return (names, levels) switch
        {
            ([var only], _) => $"{only} {tiers}",
            (_, { Length: > 0 }) => $"Tỷ lệ hồ sơ trực tuyến {levels} {tiers}",
            _ => $"{string.Join(" và ", names)} {tiers}",
        };
    }

    private static string LevelOf(ServiceLevel level) => level == ServiceLevel.Full ? "toàn trình" : "một phần";
}
