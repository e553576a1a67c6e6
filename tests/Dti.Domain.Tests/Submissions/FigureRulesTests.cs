using static Dti.Domain.Tests.Submissions.SmallWorkbook;

namespace Dti.Domain.Tests.Submissions;

public class FigureRulesTests
{
    [Theory]
    [InlineData("", "VALUE_MISSING")]
    [InlineData("không", "NUMBER_UNREADABLE")]
    [InlineData("1.125", "NUMBER_AMBIGUOUS")]
    [InlineData("#DIV/0!", "CELL_ERROR")]
    [InlineData("=", "FORMULA_WITHOUT_VALUE")]
    [InlineData("01/02/2024", "DATE_INSTEAD_OF_NUMBER")]
    public void What_is_no_number_blocks_its_unit_in_an_index_cell_and_nowhere_else(string typed, string rule)
    {
        Assert.Equal([$"{rule} D2!"], Findings(Table(Ranks, Of(An, $"1|{typed}|3|6|1"))));
        Assert.Equal([$"{rule} F2"], Findings(Table(Ranks, Of(An, $"1|2|3|{typed}|1"))));
        Assert.Equal([$"{rule} G2"], Findings(Table(Ranks, Of(An, $"1|2|3|6|{typed}"))));
        Assert.Equal([$"{rule} C2"], Findings(Table("government rank", Of(An, $"{typed}|1"))));
    }

    [Fact]
    public void Zero_is_a_figure()
    {
        Assert.Empty(Findings(Table(Sums, Of(An, "0|0|0|0"))));
    }

    [Fact]
    public void Every_empty_cell_is_reported_when_one_is_filled()
    {
        Assert.Equal(
            ["VALUE_MISSING C2!", "VALUE_MISSING D2!", "VALUE_MISSING E2!", "VALUE_MISSING F2"], Findings(Table(Ranks, Of(An, "||||1"))));
    }

    [Fact]
    public void A_unit_without_any_figure_is_not_scored_and_has_no_value_missing()
    {
        Assert.Equal(["NOT_SCORED B2"], Findings(Table(Ranks, Of(An, "||||"), Of(Binh, "1|1|1|3|1"))));
    }

    [Theory]
    [InlineData("0||||")]
    [InlineData("||||1")]
    [InlineData("|||3|")]
    [InlineData("x||||")]
    public void One_figure_of_any_kind_is_enough_to_be_scored(string figures)
    {
        Assert.DoesNotContain(Check(Table(Ranks, Of(An, figures))), finding => finding.Rule == "NOT_SCORED");
    }

    [Fact]
    public void A_table_needs_no_total_to_leave_a_unit_without_a_score()
    {
        Assert.Equal(["NOT_SCORED B2"], Findings(Table("awareness institutions digital-government", Of(An, "||"))));
    }

    [Fact]
    public void A_unit_that_is_not_scored_on_a_board_is_reported_there()
    {
        Assert.Equal(["NOT_SCORED B3"], Findings(Table("total rank", Of(An, "1|1"), Of(Binh, "|"))));
    }

    [Fact]
    public void What_cannot_be_read_is_repeated_and_an_empty_cell_has_no_value()
    {
        var findings = Check(Table(Sums, Of(An, "|x|1.125|6")));

        Assert.Equal([null, "x", "1.125"], findings.Select(finding => finding.Value));
        Assert.All(findings, finding => Assert.Equal(("Bảng", "p.d.an", null), (finding.Sheet, finding.Unit, finding.Expected)));
    }
}
