using Dti.Domain.Catalogue;
using Dti.Domain.Gaps;

namespace Dti.Domain.Reports.Measured;

/// <summary>Points by an index of services such as that of Quyết định 766/QĐ-TTg; what was not measured is not zero.</summary>
internal sealed class ServiceScoreTable
{
    private readonly MeasuredReport report;
    private readonly ServiceIndex index;
    private readonly ServiceScore score;
    private readonly IReadOnlyList<ReportFigure> maxima;
    private readonly IReadOnlyList<ReportFigure?> points;

    private ServiceScoreTable(MeasuredReport report, ServiceIndex index, ServiceScore score)
    {
        (this.report, this.index, this.score) = (report, index, score);
        var cells = new MeasuredCells(report.Facts);
        maxima = [.. score.Components.Select(one => Figures.Points(
            one.Component.MaxPoints, cells.Entry($"serviceIndices/{index.Id}/{one.Component.Code}/maxPoints")))];
        // In proportion to the rate, up to the percentage from which all points are given: the edition's own reckoning.
        points = [.. score.Components.Select(one => one.Points is { } won
            ? report.Figures.Known(won, Figures.PointDecimals, $"{one.Component.Code}/points")
            : null)];
    }

    /// <summary>Nothing where the group is not ranked by such an index, or the index has nothing for the unit's tier.</summary>
    public static IEnumerable<ReportPart> Of(MeasuredReport report)
    {
        if (report.Facts.Gaps.Score is not { Components.Count: > 0 } score
            || report.Facts.Catalogue.ServiceIndexOf(report.Facts.Group) is not { } index)
            return [];

        var table = new ServiceScoreTable(report, index, score);
        return score.Unknown.Count() == score.Components.Count
            ? [new ReportPart.Prose(table.Sentence())]
            : [new ReportPart.Prose(table.Sentence()), new ReportPart.Grid(table.Table())];
    }

    private FigureOrigin Most => new FigureOrigin.Formula(FormulaRule.Sum, [.. maxima.Select(one => one.Origin)]);

    private decimal MostPoints => score.Components.Sum(one => one.Component.MaxPoints);

    // Null where a component is not known.
    private ReportFigure? Total => score.Points is { } all
        ? Figures.Points(all, new FigureOrigin.Formula(FormulaRule.Sum, [.. points.Select(one => one!.Origin)]))
        : null;

    private ReportText Sentence()
    {
        var basis = index.LegalBasis is { } document ? $" ({document})" : "";
        return Total is { } total
            ? ReportText.Of($"Theo {index.Name}{basis}, đơn vị đạt {total}/{Figures.Number(MostPoints, Most)} điểm.")
            : ReportText.Of(
                $"Chưa tính được điểm theo {index.Name}{basis} do chưa có số liệu của "
                + $"{report.Figures.Known(score.Unknown.Count(), $"{index.Id}/unknown")}/"
                + $"{report.Figures.Known(score.Components.Count, $"{index.Id}/components")} chỉ số thành phần; "
                + $"chỉ số chưa có số liệu để trống, không tính là 0 điểm.");
    }

    private ReportTable Table() => new(
        [
            new("TT", CellAlignment.Centre, 10), new("Chỉ số thành phần", CellAlignment.Left, null), new("Nhóm", CellAlignment.Left, 42),
            new("Điểm tối đa", CellAlignment.Right, 22) { Number = NumberLook.Points },
            new("Điểm", CellAlignment.Right, 22) { Number = NumberLook.Points },
        ],
        [
            .. score.Components.Select((one, at) =>
                Row($"{at + 1}", NameOf(one.Component), one.Component.Group, maxima[at], points[at], isSummary: false)),
            Row("", "Tổng điểm", "", Figures.Points(MostPoints, Most), Total, isSummary: true),
        ]);

    private string NameOf(ServiceComponent component) => report.Facts.Catalogue.FindIndicator(component.Indicator)?.Name ?? component.Code;

    private static ReportRow Row(string number, string name, string group, ReportFigure most, ReportFigure? won, bool isSummary) =>
        new([number, name, group, most, won is null ? ReportText.Empty : won], isSummary);
}
