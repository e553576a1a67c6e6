using Dti.Domain.Scoring;

namespace Dti.Domain.Reports.Scored;

/// <summary>Points won and lost by index, most lost first, with who must act.</summary>
internal static class LostPointsTable
{
    public static IEnumerable<ReportPart> Of(ReportFacts facts)
    {
        if (RankedUnit.Of(facts) is not { } unit || unit.Losses.Total is null)
            yield break;

        var overall = unit.Ranking.Overall;
        yield return new ReportPart.Prose(ReportText.Of(
            $"Tổng số điểm bị mất là {unit.Figures.Lost(overall, unit.Overall)}/{unit.Figures.ShortMaximum(overall)} điểm. Theo thứ tự điểm bị mất từ nhiều đến ít:"));
        var hasOffices = unit.Losses.Indices.Any(loss => loss.Index.Offices.Count > 0);
        List<ReportColumn> columns =
        [
            new("Chỉ số", CellAlignment.Left, null), new("Điểm đạt", CellAlignment.Right, 20) { Number = NumberLook.Points },
            new("Điểm tối đa", CellAlignment.Right, 21) { Number = NumberLook.Points }, new("Tỷ lệ đạt", CellAlignment.Right, 19) { Number = NumberLook.Percent },
            new("Điểm bị mất", CellAlignment.Right, 20) { Number = NumberLook.Points },
        ];
        if (hasOffices)
            columns.Add(new ReportColumn("Cơ quan chịu trách nhiệm", CellAlignment.Left, 50));
        var rows = unit.Losses.Indices.Select(loss => RowOf(unit, unit.Ranking.FindBoard(loss.Index.Code)!, loss.Index.Name, Offices(loss.Index.Offices), isSummary: false));
        yield return new ReportPart.Grid(new ReportTable(columns, [.. rows, RowOf(unit, overall, "Tổng cộng", Offices([]), isSummary: true)])
        {
            Caption = "Điểm đạt được và điểm bị mất theo chỉ số",
        });
        foreach (var chart in ScoreCharts.Indices(unit.Facts, unit.Figures, unit.Unit))
            yield return chart;

        string[] Offices(IReadOnlyList<string> offices) => hasOffices ? [string.Join("; ", offices)] : [];
    }

    private static ReportRow RowOf(RankedUnit unit, Board board, string name, string[] offices, bool isSummary)
    {
        var placement = unit.On(board);
        return new ReportRow(
            [name, unit.Figures.Points(board, placement), unit.Figures.Maximum(board), unit.Figures.Share(board, placement), unit.Figures.Lost(board, placement), .. offices.Select(office => (ReportText)office)],
            isSummary);
    }
}
