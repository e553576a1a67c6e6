using Dti.Domain.Catalogue;
using Dti.Domain.Services;
using static Dti.Domain.Tests.Services.SmallServices;

namespace Dti.Domain.Tests.Services;

public class CountFigureTests
{
    [Theory]
    [InlineData("abc", "NUMBER_UNREADABLE")]
    [InlineData("-", "NUMBER_UNREADABLE")]
    [InlineData("#DIV/0!", "CELL_ERROR")]
    [InlineData("=", "FORMULA_WITHOUT_VALUE")]
    [InlineData("1/2/2024", "DATE_INSTEAD_OF_NUMBER")]
    [InlineData("", "VALUE_MISSING")]
    [InlineData("-5", "COUNT_RANGE")]
    [InlineData("2,5", "COUNT_RANGE")]
    [InlineData("9999999999999999", "COUNT_RANGE")]
    public void A_count_that_cannot_be_used_keeps_its_row_out(string typed, string rule)
    {
        Assert.Contains($"{rule} C2!", Findings(Indicators(Rates, $"Hồ sơ|{typed}|489|86,5%")));
        Assert.Contains($"{rule} C2!", Findings(Draft([], Counts("Total Online", $"Chứng thực|{typed}|0", "Mai táng|1|0"))));
    }

    [Fact]
    public void A_grouped_count_is_one()
    {
        Assert.Empty(Findings(Indicators(Rates, "Hồ sơ|3.662|4.393|83,4%")));
    }

    [Fact]
    public void A_rate_with_one_of_two_counts_lacks_the_other()
    {
        Assert.Equal(["VALUE_MISSING D2!"], Findings(Indicators(Rates, "Hồ sơ|168||50%")));
        Assert.Equal(["VALUE_MISSING C2!"], Findings(Indicators(Rates, "Hồ sơ||168|50%")));
        Assert.Equal(["VALUE_MISSING D2!"], Findings(Indicators([Rate("r", "Hồ sơ")], Rates, "Hồ sơ|168||")));
        Assert.Equal("Ô D2, Huyện Cao: để trống. Đề nghị nhập số liệu; nếu kết quả là không thì ghi 0.",
            Check(Draft(Indicators(Rates, "Hồ sơ|168||50%")))[0].Message);
    }

    [Fact]
    public void A_number_of_things_needs_no_whole()
    {
        var count = Rate("licences", "Phần mềm") with { Measure = IndicatorMeasure.Count };

        Assert.Empty(Findings(Indicators([count], Rates, "Phần mềm|168||")));
        Assert.Empty(Findings(Indicators(Rates, "Phần mềm khác|168||")));
    }

    [Theory]
    [InlineData("", "VALUE_MISSING")]
    [InlineData("tốt", "NUMBER_UNREADABLE")]
    [InlineData("436.500%", "NUMBER_AMBIGUOUS")]
    [InlineData("#REF!", "CELL_ERROR")]
    [InlineData("=", "FORMULA_WITHOUT_VALUE")]
    [InlineData("1/2/2024", "DATE_INSTEAD_OF_NUMBER")]
    public void A_result_that_cannot_be_read_keeps_out_a_row_that_has_nothing_else(string typed, string rule)
    {
        Assert.Equal([$"{rule} E2!"], Findings(Indicators(Rates, $"Hồ sơ|||{typed}")));
        if (typed.Length > 0)
            Assert.Contains($"{rule} E2", Findings(Indicators(Rates, $"Hồ sơ|1|2|{typed}")));
    }

    [Fact]
    public void An_amount_below_nil_is_none()
    {
        Assert.Equal(["COUNT_RANGE E2!"], Findings(Indicators(Rates, "Tổ công nghệ|||-5 tổ")));
        Assert.Empty(ServiceIntake.Of(Draft(Indicators(Rates, "Tổ công nghệ|||-5 tổ"))).Services);
    }

    [Fact]
    public void What_does_not_apply_is_no_gap()
    {
        Assert.Empty(Findings(Indicators(Rates, "Hồ sơ|||không áp dụng")));
    }

    [Fact]
    public void A_procedure_without_any_count_is_one_finding_and_every_gap_of_others_is_one()
    {
        Assert.Equal(["VALUE_MISSING C2!", "VALUE_MISSING D3!", "VALUE_MISSING E3!"],
            Findings(Draft([], Counts("Total Online InPerson", "Chứng thực|||", "Mai táng|38||", "Khai sinh|2|1|1"))));
    }

    [Fact]
    public void A_channel_that_nobody_filled_in_is_not_counted_and_a_total_is()
    {
        Assert.Empty(Findings(Draft([], Counts(Dossiers, "Chứng thực|2|1|1|", "Mai táng|1|1|0|"))));
        Assert.Equal(["VALUE_MISSING C2!"], Findings(Draft([], Counts("Total Online", "Chứng thực||1"))));
    }

    [Fact]
    public void Sums_and_numbers_below_the_table_that_cannot_be_read_keep_nothing_out()
    {
        var table = Indicators(Rates, "Hồ sơ|1|2|50%") with { Counts = [Whole("abc", "11"), Whole("", "1")] };

        Assert.Equal(["NUMBER_UNREADABLE D10", "NUMBER_UNREADABLE C20"],
            Findings(Draft([table], Counts("Total Online", "Chứng thực|1|1").WithSum("Tổng cộng|x|"))));
    }

    [Fact]
    public void A_channel_left_empty_is_asked_for_unless_the_others_make_up_the_total()
    {
        Assert.Equal(["VALUE_MISSING D4!"],
            Findings(Draft([], Counts("Total Online InPerson", "Chứng thực|12||12", "Mai táng|5|5|-", "Khai sinh|3||2", "Kết hôn|3|1|2"))));
    }
}
