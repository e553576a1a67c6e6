using Dti.Domain.Catalogue;
namespace Dti.Domain.Reports;

/// <summary>Ranks and totals in one narrow table; the class where the rubric has limits.</summary>
internal static class RankingTable
{
    public static ReportTable Compose(ReportFacts facts)
    {
        var board = facts.Edition.Ranking.Overall;
        var hasClasses = facts.Rubric.ClassLimits.Count > 0;
        List<ReportColumn> columns =
        [
            new("Xếp hạng", CellAlignment.Centre, 22), new("Tên đơn vị", CellAlignment.Left, null), new("Tổng điểm", CellAlignment.Right, 30),
        ];
        if (hasClasses)
            columns.Add(new ReportColumn("Mức xếp loại", CellAlignment.Centre, 32));

        var rows = board.Placements.Select(placement => new ReportRow(
            [
                placement.Rank.ToString(System.Globalization.CultureInfo.InvariantCulture),
                facts.Catalogue.NameOf(placement.Unit) + (placement.IsDisputed ? OfficialForm.DisputedMark : ""),
                Wording.Points(placement.Points),
                .. hasClasses ? [placement.Class is { } scoreClass ? ScoreClasses.NameOf(scoreClass) : ""] : Array.Empty<string>(),
            ],
            IsSummary: false));
        var mean = new ReportRow(
            ["", "Trung bình", Wording.Points(board.Mean!.Value), .. hasClasses ? [""] : Array.Empty<string>()], IsSummary: true);
        return new ReportTable(columns, [.. rows, mean]);
    }
}
