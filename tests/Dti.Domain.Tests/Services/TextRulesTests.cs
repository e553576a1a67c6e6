using Dti.Domain.Services;
using Dti.Domain.Submissions;
using static Dti.Domain.Tests.Catalogue.SmallCatalogue;
using static Dti.Domain.Tests.Services.SmallServices;

namespace Dti.Domain.Tests.Services;

public class TextRulesTests
{
    [Theory]
    [InlineData("(Số liệu tổng hợp đến ngày 15/4/2023; chỉ tiêu theo Kế hoạch số 28/KH-UBND)", "15/4/2023")]
    [InlineData("(Số liệu tổng hợp đến 15/4/2023)", "15/4/2023")]
    [InlineData("Số liệu tính đến hết ngày 01-04-2023", "01/04/2023")]
    [InlineData("SỐ LIỆU CẬP NHẬT ĐẾN NGÀY 01.4.2023", "01.4.2023")]
    [InlineData("thống kê đến hết ngày 31 tháng 12 năm 2022", "31/12/2022")]
    public void Figures_are_counted_until_a_day_within_the_period(string text, string day)
    {
        var finding = The("PERIOD_CUTOFF", WithText(text));

        Assert.Equal(("A1", text, "31/3/2023"), ($"{finding.Cell}", finding.Value, finding.Expected));
        Assert.Contains("số liệu tính đến " + day.Replace('.', '/'), finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_outside_the_period_is_explained()
    {
        Assert.Equal(
            "Ô A1: số liệu tính đến 15/4/2023, ngoài kỳ báo cáo (kết thúc ngày 31/3/2023). Đề nghị tính lại đến hết kỳ hoặc giải trình.",
            The("PERIOD_CUTOFF", WithText("Số liệu tổng hợp đến 15/4/2023")).Message);
    }

    [Theory]
    [InlineData("Số liệu tổng hợp đến ngày 31/3/2023")]
    [InlineData("Số liệu tổng hợp đến ngày 01/01/2023")]
    [InlineData("Số liệu tổng hợp đến ngày 31/4/2023")]
    [InlineData("(Kèm theo Báo cáo số 12/BC-UBND ngày 15/4/2023)")]
    [InlineData("Số liệu tổng hợp đến 15/4/20231")]
    public void Other_days_say_nothing_of_the_count(string text)
    {
        Assert.Empty(Findings(WithText(text)));
    }

    [Theory]
    [InlineData("Theo Kế hoạch chuyển đổi số năm 2022 của huyện", "2022")]
    [InlineData("Chỉ tiêu năm 2022", "2022")]
    [InlineData("Kế hoạch số 28/KH-UBND ngày 15/01/2023 về chuyển đổi số năm 2024", "2024")]
    [InlineData("Thực hiện chỉ tiêu năm 2023 theo Kế hoạch năm 2021", "2021")]
    public void A_plan_or_target_is_of_the_periods_year(string text, string year)
    {
        var finding = The("STALE_YEAR", WithText(text));

        Assert.Equal((year, "2023"), (finding.Value, finding.Expected));
        Assert.Equal($"Ô A1: dẫn kế hoạch hoặc chỉ tiêu năm {year}, kỳ báo cáo là năm 2023. Đề nghị kiểm tra lại.", finding.Message);
    }

    [Theory]
    [InlineData("Kế hoạch chuyển đổi số năm 2023")]
    [InlineData("Kế hoạch chuyển đổi số giai đoạn 2021-2025")]
    [InlineData("Kế hoạch giai đoạn từ năm 2021 đến năm 2025")]
    [InlineData("Kế hoạch 5 năm 2021-2025")]
    [InlineData("Kế hoạch đến năm 2025, định hướng đến năm 2030")]
    [InlineData("Kế hoạch số 28/KH-UBND ngày 15 tháng 01 năm 2022")]
    [InlineData("Kế hoạch số 28/KH-UBND ngày 15/01/2022")]
    [InlineData("KẾT QUẢ XẾP HẠNG DTI NĂM 2021, 2022")]
    public void Spans_of_years_and_days_are_no_year_of_a_plan(string text)
    {
        Assert.Empty(Findings(WithText(text)));
    }

    [Fact]
    public void Legal_bases_and_remarks_cite_plans_too()
    {
        var table = Indicators(Rates + " LegalBasis Remark", "Hồ sơ|1|2|50%|Kế hoạch năm 2022|", "Văn bản|1|2|50%||chỉ tiêu năm 2021");

        Assert.Equal(["STALE_YEAR F2", "STALE_YEAR G3"], Findings(table));
    }

    private static ServiceDraft WithText(string text) => Draft() with { Texts = [new SheetText("Bảng", new CellAddress(1, 1), text)] };
}
