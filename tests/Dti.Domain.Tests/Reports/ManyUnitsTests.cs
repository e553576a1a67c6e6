using Dti.Domain.Catalogue;
using Dti.Domain.Reports;
using Dti.Domain.Scoring;
using static Dti.Domain.Tests.Catalogue.SmallCatalogue;
using static Dti.Domain.Tests.Reports.SmallReport;

namespace Dti.Domain.Tests.Reports;

/// <summary>Rankings as large and as odd as they come.</summary>
public class ManyUnitsTests
{
    private const int Units = 130;

    [Fact]
    public void Of_130_units_every_one_has_its_row_and_the_chart_shows_the_first_and_the_last()
    {
        var report = Compose(With([.. Names.Select((name, at) => Card(name, at % 100, at))], []));

        Assert.Equal(Units, Table(report.Annexes[0]).Rows.Count(row => !row.IsSummary));
        var chart = Assert.Single(report.Body.OfType<ReportPart.Drawing>()).Chart;
        Assert.Equal(25, chart.Categories.Count);
        Assert.Equal("Biểu đồ 1. Tổng điểm và thứ hạng của các đơn vị (15 đơn vị đứng đầu và 10 đơn vị đứng cuối)", chart.Title);
        Assert.Equal("p.d.000", chart.Categories[^1].Split(' ')[^1]);
    }

    [Fact]
    public void Of_130_units_the_text_names_the_first_and_the_annex_all()
    {
        var report = Compose(With([.. Names.Select((name, at) => Card(name, at % 100, at))], []));

        var table = report.Body.OfType<ReportPart.Grid>().First().Table;
        Assert.Equal(("Bảng 1. 10 đơn vị đứng đầu", 11), (table.Caption, table.Rows.Count));
        Assert.Contains("Thứ hạng của tất cả các đơn vị tại Phụ lục I kèm theo.", Prose(report.Body));
        Assert.Contains("Mức xếp loại", Rows([report.Annexes[0].Parts[0]]).First(), StringComparison.Ordinal);
    }

    [Fact]
    public void All_tied_share_the_first_rank()
    {
        var report = Compose(With([.. Names.Select(name => Card(name, 10m, 20m))], []));

        Assert.All(Table(report.Annexes[0]).Rows.Where(row => !row.IsSummary), row => Assert.Equal("1", row.Cells[0].Plain));
    }

    [Fact]
    public void Of_many_units_a_sentence_names_the_first_and_counts_the_others()
    {
        var report = Compose(With([Card("p.d.an", 50m, 60m), .. Names.Select(name => Card(name, 10m, 20m))], []));

        Assert.Contains(
            Prose(report.Body), text => text.Contains("p.d.019 và 110 đơn vị khác với 30,00 điểm.", StringComparison.Ordinal) && text.Length < 700);
    }

    [Fact]
    public void Nobody_scored_leaves_a_report_that_says_so()
    {
        var report = Compose(FactsWithNobody);

        Assert.Contains("Chưa có đơn vị nào có điểm để xếp hạng.", Prose(report.Body));
        Assert.Empty(report.Parts.OfType<ReportPart.Drawing>());
        Assert.Equal(["Phụ lục I", "Phụ lục II"], report.Annexes.Select(annex => annex.Label));
    }

    [Fact]
    public void A_rubric_of_many_indices_leaves_names_their_place()
    {
        var indices = Enumerable.Range(0, 14).Select(at => new RubricIndex($"i{at}", $"Chỉ số {at}", IndexGroup.Foundation, 10m, [])).ToList();
        var rubric = TheRubric with { Indices = indices, Pillars = [] };
        var card = new Scorecard("p.d.an", indices.ToDictionary(index => index.Code, _ => 1m), IsDisputed: false);

        var table = Table(Compose(With([card], [], rubric)).Annexes[0]);

        Assert.True(table.Columns.Sum(column => column.WidthMm ?? 0) <= 252 - 40);
    }

    private static IEnumerable<string> Names => Enumerable.Range(0, Units).Select(at => $"p.d.{at:D3}");

    private static ReportTable Table(ReportAnnex annex) => annex.Parts.OfType<ReportPart.Grid>().First().Table;
}
