using Dti.Domain.Catalogue;
using static Dti.Domain.Tests.Services.SmallServices;

namespace Dti.Domain.Tests.Services;

public class RateRulesTests
{
    [Theory]
    [InlineData("423|489|86,5%")]
    [InlineData("423|489|86,50%")]
    [InlineData("423|489|87%")]
    [InlineData("1|8|12,5%")]
    [InlineData("1|8|13%")]
    [InlineData("278|278|100%")]
    [InlineData("0|5|0%")]
    [InlineData("0|0|100%")]
    [InlineData("1|3|khoảng 40%")]
    public void A_percentage_that_is_the_rounded_share_is_right(string figures)
    {
        Assert.DoesNotContain(Check(Draft(Indicators(Rates, "Hồ sơ|" + figures))), finding => finding.Rule == "PERCENT_ROUNDING");
    }

    [Theory]
    [InlineData("3.662|4.393|83,3%", "83,4%", true)]
    [InlineData("1|8|12%", "13%", true)]
    [InlineData("423|489|86,6%", "86,5%", false)]
    [InlineData("1|2|5%", "50%", false)]
    public void A_percentage_that_is_not_is_answered_with_the_right_one(string figures, string expected, bool isCutOff)
    {
        var finding = The("PERCENT_ROUNDING", Draft(Indicators(Rates, "Hồ sơ|" + figures)));

        Assert.Equal(("E2", expected, false), ($"{finding.Cell}", finding.Expected, finding.Blocks));
        Assert.Equal(isCutOff, finding.Message.Contains("cắt bớt", StringComparison.Ordinal));
    }

    [Fact]
    public void A_wrong_percentage_is_explained()
    {
        Assert.Equal(
            "Ô E2: tỷ lệ ghi 86,6%, tính từ 423/489 được 86,5%. Đề nghị kiểm tra lại số liệu hoặc cách làm tròn.",
            The("PERCENT_ROUNDING", Draft(Indicators(Rates, "Hồ sơ|423|489|86,6%"))).Message);
    }

    [Fact]
    public void Counts_in_the_cell_itself_are_held_against_its_percentage()
    {
        Assert.Equal(["PERCENT_ROUNDING C2"], Findings(Indicators("Result", "Hồ sơ|423/489 (86,6%)", "Văn bản|278/278 (100,0%)")));
    }

    [Fact]
    public void A_percentage_without_counts_is_pointed_out_be_it_100()
    {
        var draft = Draft(Indicators(Rates, "Hồ sơ|||75,6%", "Văn bản|||100,0%", "Máy tính|1|2|50,0%", "Thuê bao|||trên 96%"));

        Assert.Equal(["MISSING_NUMERATOR E2", "MISSING_NUMERATOR E3", "VAGUE_QUANTITY E5"], Findings(draft));
        Assert.Equal(
            "Ô E2: tỷ lệ 75,6% không kèm tử số và mẫu số nên không kiểm tra, tổng hợp được. Đề nghị bổ sung số liệu.", Check(draft)[0].Message);
    }

    [Theory]
    [InlineData("2.137|4.723|", "45,25%")]
    [InlineData("14|14|", "100%")]
    [InlineData("1|2|", "50%")]
    [InlineData("1|8|", "12,5%")]
    [InlineData("2|3|", "66,67%")]
    public void Counts_without_a_percentage_are_answered_with_it(string figures, string expected)
    {
        var finding = The("MISSING_PERCENT", Draft(Indicators(Rates, "Hồ sơ|" + figures)));

        Assert.Equal(("E2", null, expected), ($"{finding.Cell}", finding.Value, finding.Expected));
        Assert.Equal($"Ô E2: đã có tử số và mẫu số nhưng chưa ghi tỷ lệ ({expected}). Đề nghị bổ sung.", finding.Message);
    }

    [Fact]
    public void A_table_without_results_and_what_is_no_rate_lack_no_percentage()
    {
        var count = Rate("teams", "Tổ công nghệ") with { Measure = IndicatorMeasure.Count };

        Assert.Empty(Findings(Indicators("Numerator Denominator", "Hồ sơ|1|2")));
        Assert.Empty(Findings(Indicators([count], Rates, "Tổ công nghệ|41|41|", "Hồ sơ|0|0|")));
    }

    [Theory]
    [InlineData("khoảng 278/278 hồ sơ")]
    [InlineData("khoảng 278/278 hồ sơ (100%)")]
    public void Counts_that_are_an_estimate_give_no_share_and_no_verdict(string typed)
    {
        var table = Indicators(Judged, $"Hồ sơ|||{typed}|80%|");

        Assert.Null(Assert.Single(table.Rows).Ratio);
        Assert.Equal(["VAGUE_QUANTITY E2"], Findings(table));
    }

    [Theory]
    [InlineData("khoảng 80,3%")]
    [InlineData("trên 96%")]
    [InlineData("hơn 70%")]
    public void An_estimate_is_said_not_to_count(string typed)
    {
        var finding = The("VAGUE_QUANTITY", Draft(Indicators(Rates, $"Hồ sơ|||{typed}")));

        Assert.Equal(typed, finding.Value);
        Assert.Equal(
            $"Ô E2: \"{typed}\" là số ước lượng, không dùng để đánh giá chỉ tiêu. Đề nghị ghi số liệu chính xác.", finding.Message);
    }

    [Theory]
    [InlineData("100,1%", true)]
    [InlineData("-0,1%", true)]
    [InlineData("100%", false)]
    [InlineData("0%", false)]
    public void A_rate_lies_between_nil_and_all(string printed, bool isFound)
    {
        var table = Indicators([Rate("r", "Hồ sơ")], Judged, $"Hồ sơ|||{printed}|80%|", $"Doanh thu|||{printed}|80%|");

        Assert.Equal(isFound ? ["RATE_RANGE E2"] : [], Findings(table).Where(finding => finding.StartsWith("RATE_RANGE", StringComparison.Ordinal)));
        if (isFound)
            Assert.DoesNotContain("TARGET_VERDICT_MISSING G2", Findings(table));
    }

    [Fact]
    public void A_rate_out_of_range_is_explained()
    {
        Assert.Equal("Ô E2: tỷ lệ 120% nằm ngoài khoảng từ 0% đến 100%. Đề nghị kiểm tra lại.",
            The("RATE_RANGE", Draft(Indicators([Rate("r", "Hồ sơ")], Rates, "Hồ sơ|||120%"))).Message);
    }
}
