using Dti.Domain.Catalogue;
using static Dti.Domain.Tests.Services.SmallServices;

namespace Dti.Domain.Tests.Services;

public class ReconcileRulesTests
{
    [Fact]
    public void A_whole_is_the_sum_of_its_parts()
    {
        var table = Indicators(Rates, "Hồ sơ|1|2|50%");

        Assert.Empty(Findings(table with { Counts = [Whole("24", "11", "13"), Whole("30")] }));
        var finding = The("COUNT_RECONCILE", Draft(table with { Counts = [Whole("25", "11", "13")] }));
        Assert.Equal(("D10", "25", "24"), ($"{finding.Cell}", finding.Value, finding.Expected));
        Assert.Equal("Ô D10: tổng số ghi 25, cộng các thành phần được 24. Đề nghị kiểm tra lại số liệu.", finding.Message);
    }

    [Fact]
    public void A_whole_with_a_part_that_is_missing_is_not_checked()
    {
        Assert.Empty(Findings(Indicators(Rates, "Hồ sơ|1|2|50%") with { Counts = [Whole("25", "11", "")] }));
    }

    [Fact]
    public void A_total_is_the_sum_of_all_channels_the_table_has()
    {
        Assert.Empty(Findings(Draft([], Counts("Total Online InPerson", "Chứng thực|1.009|16|993"))));
        Assert.Equal(["COUNT_RECONCILE C2"], Findings(Draft([], Counts("Total Online InPerson", "Chứng thực|1.010|16|993"))));
        Assert.Empty(Findings(Draft([], Counts("Total Online", "Chứng thực|1.009|16"))));
        Assert.Empty(Findings(Draft([], Counts(Dossiers, "Chứng thực|1.009|16|993|"))));
    }

    [Fact]
    public void Printed_sums_are_the_sums_of_the_rows()
    {
        var table = Counts("Total Online", "Chứng thực|10|5", "Mai táng|20|6");

        Assert.Empty(Findings(Draft([], table.WithSum("Tổng cộng|30|11"))));
        Assert.Equal(["COUNT_RECONCILE D20"], Findings(Draft([], table.WithSum("Tổng cộng|30|12"))));
        Assert.Empty(Findings(Draft([], table.WithSum("Tổng cộng|99|50") with { IsSelection = true })));
    }

    [Fact]
    public void A_part_is_no_more_than_its_whole()
    {
        Assert.Equal(["PART_EXCEEDS_WHOLE C2"], Findings(Indicators(Rates, "Hồ sơ|11|10|110%")));
        Assert.Equal(["PART_EXCEEDS_WHOLE C2"], Findings(Indicators("Result", "Hồ sơ|11/10 (110%)")));
        Assert.Equal(["PART_EXCEEDS_WHOLE D2"], Findings(Draft([], Counts("Total Online", "Chứng thực|10|11"))));
        Assert.Equal("Ô C2: số thành phần 11 lớn hơn tổng số 10. Đề nghị kiểm tra lại số liệu.",
            Check(Draft(Indicators(Rates, "Hồ sơ|11|10|110%")))[0].Message);
    }

    [Fact]
    public void What_is_no_share_may_exceed_what_stands_beside_it()
    {
        var count = Rate("teams", "Tổ công nghệ") with { Measure = IndicatorMeasure.Count };

        Assert.Empty(Findings(Indicators([count], Rates, "Tổ công nghệ|41|30|")));
    }
}
