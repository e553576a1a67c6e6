using Dti.Domain.Catalogue;
using Dti.Domain.Scoring;

namespace Dti.Domain.Reports.Measured;

/// <summary>Points by an index of services such as that of Quyết định 766/QĐ-TTg; what was not measured is not zero.</summary>
internal static class ServiceScoreTable
{
    /// <summary>Nothing where the group is not ranked by such an index.</summary>
    public static IEnumerable<ReportPart> Of(MeasuredReport report)
    {
        if (report.Facts.Gaps.Score is not { } score || report.Facts.Catalogue.ServiceIndexOf(report.Facts.Group) is not { } index)
            yield break;

        var cells = new MeasuredCells(report.Facts);
        var maxima = score.Components.Select(one => Maximum(cells, index, one.Component)).ToList();
        var points = score.Components.Select(one => one.Points is { } won ? Figures.Points(won, Origin(report, one.Component)) : null).ToList();
        var most = Figures.Number(
            score.Components.Sum(one => one.Component.MaxPoints), new FigureOrigin.Formula(FormulaRule.Sum, [.. maxima.Select(one => one.Origin)]));
        var basis = index.LegalBasis is { } document ? $" ({document})" : "";
        var unknown = score.Unknown.Count();
        var total = score.Points is { } all
            ? Figures.Points(all, new FigureOrigin.Formula(FormulaRule.Sum, [.. points.Select(one => one!.Origin)]))
            : null;
        yield return new ReportPart.Prose(total is not null
            ? ReportText.Of($"Theo {index.Name}{basis}, đơn vị đạt {total}/{most} điểm.")
            : ReportText.Of(
                $"Chưa tính được điểm theo {index.Name}{basis} do chưa có số liệu của {report.Figures.Known(unknown, $"{index.Id}/unknown")}/"
                + $"{report.Figures.Known(score.Components.Count, $"{index.Id}/components")} chỉ số thành phần; "
                + $"chỉ số chưa có số liệu để trống, không tính là 0 điểm."));
        if (unknown == score.Components.Count)
            yield break;

        yield return new ReportPart.Grid(new ReportTable(
            [
                new("TT", CellAlignment.Centre, 10), new("Chỉ số thành phần", CellAlignment.Left, null), new("Nhóm", CellAlignment.Left, 42),
                new("Điểm tối đa", CellAlignment.Right, 22) { Number = NumberLook.Points },
                new("Điểm", CellAlignment.Right, 22) { Number = NumberLook.Points },
            ],
            [
                .. score.Components.Select((one, at) => new ReportRow(
                    [
                        $"{at + 1}", report.Facts.Catalogue.FindIndicator(one.Component.Indicator)?.Name ?? one.Component.Code,
                        one.Component.Group, maxima[at],
                        points[at] is { } won ? won : ReportText.Empty,
                    ],
                    IsSummary: false)),
                new ReportRow(
                    ["", "Tổng điểm", "", Figures.Points(most.Value!.Value, most.Origin), total is null ? ReportText.Empty : total],
                    IsSummary: true),
            ]));
    }

    private static ReportFigure Maximum(MeasuredCells cells, ServiceIndex index, ServiceComponent component) =>
        Figures.Points(component.MaxPoints, cells.Entry($"serviceIndices/{index.Id}/{component.Code}/maxPoints"));

    // In proportion to the rate, up to the percentage from which all points are given: the edition's own reckoning.
    private static FigureOrigin Origin(MeasuredReport report, ServiceComponent component) =>
        report.Figures.Known(0, $"{component.Code}/points").Origin;
}
