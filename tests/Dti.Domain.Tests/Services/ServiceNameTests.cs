using Dti.Domain.Catalogue;
using Dti.Domain.Services;
using Dti.Domain.Submissions;
using static Dti.Domain.Tests.Services.SmallServices;

namespace Dti.Domain.Tests.Services;

public class ServiceNameTests
{
    [Fact]
    public void An_indicator_that_is_not_in_the_catalogue_is_said_to_be_kept_as_written()
    {
        var known = SmallServices.Rate("online", "Hồ sơ trực tuyến");
        var draft = Draft(Indicators([known], Rates, "Hồ sơ trực tuyến|1|2|50%", "Hồ sơ qua mạng|1|2|50%"));

        Assert.Empty(Check(draft));
        var finding = The("INDICATOR_UNKNOWN", draft with { Catalogue = Known([known]) });
        Assert.Equal(("B3", "Hồ sơ qua mạng"), ($"{finding.Cell}", finding.Value));
        Assert.StartsWith(
            "Ô B3: chỉ tiêu \"Hồ sơ qua mạng\" không có trong danh mục nên chỉ được ghi nhận như đã viết", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Units_in_remarks_that_differ_in_diacritics_only_are_pointed_out_once()
    {
        var draft = Draft(Indicators(Rates + " Remark",
            "Thành phần|1|2|50%|Chưa đạt: An, Ba Tô", "Kết quả|1|2|50%|Chưa đạt: thị trấn Ba Tơ và xã An"));

        var finding = Assert.Single(Check(draft));
        Assert.Equal(("UNIT_NAME_AMBIGUOUS", Severity.Info, "F2", "Chưa đạt: An, Ba Tô"),
            (finding.Rule, finding.Severity, $"{finding.Cell}", finding.Value));
        Assert.Equal(
            "Các ô F2, F3: Xã Ba Tô và Thị trấn Ba Tơ là hai đơn vị có tên chỉ khác nhau về dấu. Đề nghị lưu ý khi nhập và tra cứu.",
            finding.Message);
    }

    [Fact]
    public void A_name_that_is_not_exact_is_no_unit_in_a_remark()
    {
        Assert.Empty(Findings(Indicators(Rates + " Remark", "Thành phần|1|2|50%|Chưa đạt: Ba To", "Kết quả|1|2|50%|Chưa đạt: Ba Tơ")));
    }

    [Fact]
    public void A_name_repeated_down_a_column_of_units_is_judged_once()
    {
        Assert.Equal(["UNIT_UNKNOWN F2!"], Findings(Indicators(Rates + " Unit", "Hồ sơ|1|2|50%|xã Ai", "Văn bản|1|2|50%|xã Ai")));
        Assert.Equal(["UNIT_UNKNOWN C2!"], Findings(Draft([], Counts("Unit Total", "1|xã Ai|5", "2|xã Ai|6"))));
    }

    [Fact]
    public void A_unit_stands_once_in_a_table_of_units()
    {
        Assert.Equal(["UNIT_DUPLICATE C3"], Findings(Draft([], Counts("Unit Total", "1|p.d.an|5", "2|p.d.an|5", "3|p.d.binh|5"))));
        Assert.Equal(["UNIT_DUPLICATE C3!"], Findings(Draft([], Counts("Unit Total", "1|p.d.an|5", "2|p.d.an|6"))));
        Assert.Empty(Findings(Draft([], Counts("Total", "Chứng thực|5", "Chứng thực|6"))));
    }

    [Theory]
    [InlineData("Tỷ lệ hồ sơ được xử lý đúng hạn", "Hồ sơ đã xử lý đúng hạn", true)]
    [InlineData("Hồ sơ số hóa", "Hồ sơ số hóa", true)]
    [InlineData("Hồ sơ số hóa, cấp huyện", "Hồ sơ số hóa, cấp xã", false)]
    [InlineData("Hồ sơ trực tuyến toàn trình", "Hồ sơ trực tuyến một phần", false)]
    [InlineData("TTHC đủ điều kiện được cung cấp DVCTT toàn trình", "TTHC cấp huyện được cung cấp DVCTT toàn trình", false)]
    public void An_indicator_stands_once_in_whatever_words(string first, string second, bool isSame)
    {
        var findings = Check(Draft(Indicators(Rates, $"{first}|1|2|50%", $"{second}|1|2|50%")));

        Assert.Equal(isSame ? ["DUPLICATE_INDICATOR B3"] : [], findings.Select(finding => $"{finding.Rule} {finding.Cell}"));
        Assert.All(findings, finding => Assert.Equal(
            "Ô B3: chỉ tiêu có thể trùng với chỉ tiêu tại ô B2. Đề nghị bỏ bớt hoặc ghi rõ điểm khác nhau.", finding.Message));
    }

    [Fact]
    public void An_indicator_may_stand_once_for_every_unit_and_tier()
    {
        Assert.Empty(Findings(Indicators(Rates + " Unit", "Hồ sơ|1|2|50%|p.d.an", "Hồ sơ|1|2|50%|p.d.binh")));
        Assert.Empty(Findings(Indicators(Rates + " Level", "Hồ sơ|1|2|50%|District", "Hồ sơ|1|2|50%|Commune")));
    }
}
