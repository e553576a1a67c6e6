using Dti.Domain.Catalogue;
using Dti.Domain.Services;
using Dti.Domain.Submissions;

namespace Dti.Functions.Tests.Ingestion.Services;

/// <summary>What the three sample workbooks are read as; their cells are listed in <c>samples/workbooks/README.md</c>.</summary>
public class ServiceSampleTests
{
    private static readonly ServiceDraft ChoDon = ReadServices.Sample("chodon-2024q1-dvc.xlsx", "2024-Q1", "cho-don");
    private static readonly ServiceDraft BaTo = ReadServices.Sample("bato-2024q1-dvc.xlsx", "2024-Q1", "ba-to");
    private static readonly ServiceDraft ThapMuoi = ReadServices.Sample("thapmuoi-2023-chi-tieu.xlsx", "2023", "thap-muoi");

    [Fact]
    public void Rates_typed_as_text_keep_their_decimals_and_their_mark()
    {
        var rows = Assert.Single(ChoDon.Indicators).Rows;

        Assert.Equal([(75.6m, 1, "75.6%"), (31.5m, 1, "31,5%"), (100m, 0, "100%"), (12.8m, 1, "12,8%")],
            rows.Select(row => (row.Result.Percent!.Value, row.Result.Figure.Decimals!.Value, row.Result.Figure.Shown)));
        Assert.All(rows, row => Assert.True(row.Result.Figure.IsTyped && !row.Result.IsVague));
    }

    [Fact]
    public void Targets_and_verdicts_stand_beside_the_rates()
    {
        var rows = Assert.Single(ChoDon.Indicators).Rows;

        Assert.Equal([(Comparison.AtLeast, 80m), (null, 90m), (null, 100m), (null, 80m)],
            rows.Select(row => (row.Target!.Value.Target.Comparison, row.Target.Value.Target.Value!.Value)));
        Assert.Equal([null, null, TargetVerdict.Met, null], rows.Select(row => row.Verdict));
        Assert.Equal(["E5", "E6", "E7", "E8"], rows.Select(row => $"{row.VerdictCell}"));
    }

    [Fact]
    public void The_tables_of_one_workbook_are_of_three_kinds()
    {
        var counts = Assert.Single(ChoDon.Counts);
        var ranks = Assert.Single(ChoDon.Scores.Tables);

        Assert.Equal("Tỷ lệ DVCTT", Assert.Single(ChoDon.Indicators).Sheet);
        Assert.Equal(("TTHC trực tiếp nhiều", (4, 5)), (counts.Sheet, counts.HeadRows));
        Assert.Equal(("Xếp hạng DTI", (4, 5)), (ranks.Sheet, ranks.HeadRows));
        Assert.Empty(ChoDon.Scores.Unread);
    }

    [Fact]
    public void A_selection_of_procedures_has_its_counts_and_its_fields()
    {
        var table = Assert.Single(ChoDon.Counts);

        Assert.True(table.IsSelection);
        Assert.Null(table.Sum);
        Assert.Equal([(1009m, 16m, 993m), (717m, 130m, 587m), (38m, 3m, 35m)], table.Rows.Select(row => (
            row.Find(ServiceColumnRole.Total)!.Value!.Value, row.Find(ServiceColumnRole.Online)!.Value!.Value,
            row.Find(ServiceColumnRole.InPerson)!.Value!.Value)));
        Assert.Equal(["Bảo trợ xã hội", "Chứng thực", "Bảo trợ xã hội"], table.Rows.Select(row => row.Field));
        Assert.EndsWith("cấp hoặc chứng nhận", table.Rows[1].Procedure, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ranking_by_years_is_of_the_newest_and_keeps_the_earlier()
    {
        var table = Assert.Single(ChoDon.Scores.Tables);
        var earlier = Assert.Single(table.Earlier);
        var district = table.Rows[0];

        Assert.Equal((2023, 2022), (table.Year!.Value, earlier.Year));
        Assert.Equal(9, table.Rows.Count);
        Assert.Equal((436.5m, 5m), (district.FigureIn(table.Find(ColumnRole.Total)!).Value!.Value, district.FigureIn(table.Find(ColumnRole.Rank)!).Value!.Value));
        Assert.Equal((251.16m, 4m), (district.FigureIn(earlier.Total!).Value!.Value, district.FigureIn(earlier.Rank!).Value!.Value));
        Assert.All(table.Rows[^1].Figures.Values, figure => Assert.Equal(FigureState.Blank, figure.State));
    }

    [Fact]
    public void Titles_and_notes_are_kept_as_texts() => Assert.Equal(
        ["A1", "A2", "A1", "A2", "A1", "A2"], ChoDon.Texts.Select(text => $"{text.Cell}"));

    [Fact]
    public void Sixteen_indicators_have_levels_counts_targets_bases_and_remarks()
    {
        var table = Assert.Single(BaTo.Indicators);
        var commune = table.Rows[8];

        Assert.Equal(16, table.Rows.Count);
        Assert.Empty(table.OtherRows);
        Assert.Equal([(19m, 19m), (278m, 278m), (77m, 77m), (423m, 489m), (48m, 48m)], table.Rows.Select(row => row.Ratio).OfType<(decimal, decimal)>());
        Assert.Equal((88.62m, 75m, true), (commune.Result.Percent!.Value, commune.Target!.Value.Target.Value!.Value, commune.Target.Value.Target.IsPercent));
        Assert.Equal((UnitLevel.Commune, TargetVerdict.Exceeded), (commune.Level!.Value, commune.Verdict!.Value));
        Assert.StartsWith("Nghị quyết số 76/NQ-CP", commune.LegalBasis!.Value.Text, StringComparison.Ordinal);
        Assert.Equal("Chưa đạt: Ba Bích, Ba Dinh, Ba Tô", commune.Remark!.Value.Text);
    }

    [Fact]
    public void A_row_with_a_count_alone_has_no_rate()
    {
        var row = Assert.Single(BaTo.Indicators).Rows[^1];

        Assert.Equal((168m, FigureState.Blank, FigureState.Blank), (row.Numerator.Value!.Value, row.Denominator.State, row.Result.Figure.State));
        Assert.Null(row.Rate);
    }

    [Fact]
    public void Headings_between_the_rows_are_left_out()
    {
        var table = Assert.Single(ThapMuoi.Indicators);

        Assert.Equal(22, table.Rows.Count);
        Assert.Equal([5, 14, 17, 27], table.OtherRows.Select(row => row.Row));
        Assert.All(table.OtherRows, row => Assert.Equal(OtherRowKind.Text, row.Kind));
    }

    [Fact]
    public void Estimates_keep_their_figure_and_are_marked() => Assert.Equal(
        [(12, 96m), (19, 80.3m), (20, 70m), (29, 50m)],
        Assert.Single(ThapMuoi.Indicators).Rows.Where(row => row.Result.IsVague).Select(row => (row.Row, row.Result.Percent!.Value)));

    [Fact]
    public void Numbers_below_the_table_are_wholes_with_their_parts()
    {
        var counts = Assert.Single(ThapMuoi.Indicators).Counts;

        Assert.Equal([(32, 30m, 0), (33, 24m, 2)], counts.Select(count => (count.Row, count.Whole.Value!.Value, count.Parts.Count)));
        Assert.Equal([11m, 13m], counts[1].Parts.Select(part => part.Figure.Value!.Value));
    }
}
