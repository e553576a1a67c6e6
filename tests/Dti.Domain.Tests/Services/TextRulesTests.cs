using Dti.Domain.Catalogue;
using Dti.Domain.Services;
using Dti.Domain.Submissions;
using Dti.Domain.Tests.Submissions;
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

    [Theory]
    [InlineData("KẾT QUẢ CHUYỂN ĐỔI SỐ QUÝ III NĂM 2024", "quý III năm 2024")]
    [InlineData("Kết quả quý 4/2022", "quý IV năm 2022")]
    [InlineData("Biểu số liệu Quý 02-2023 (kèm theo báo cáo)", "quý II năm 2023")]
    [InlineData("Kết quả 6 tháng đầu năm 2023", "6 tháng đầu năm 2023")]
    [InlineData("Kết quả 06 tháng cuối năm 2022", "6 tháng cuối năm 2022")]
    public void A_title_names_the_period_that_the_workbook_is_sent_for(string text, string stated)
    {
        var finding = The("PERIOD_OTHER", WithTitle(text));

        Assert.Equal(("A1", stated, "quý I năm 2023"), ($"{finding.Cell}", finding.Value, finding.Expected));
        Assert.Equal(
            $"Ô A1: tiêu đề ghi {stated}, tệp được gửi cho quý I năm 2023. Đề nghị kiểm tra lại kỳ báo cáo hoặc gửi vào đúng kỳ.", finding.Message);
    }

    [Theory]
    [InlineData("Kết quả quý I năm 2023")]
    [InlineData("Kết quả quý 1/2023 và phương hướng quý 2/2023")]
    [InlineData("Kết quả quý I, nhiệm vụ quý II năm 2023")]
    [InlineData("Kết quả quý I, II năm 2023")]
    [InlineData("Tăng giảm so với quý IV năm 2022")]
    [InlineData("Kính gửi quý cơ quan năm 2022")]
    [InlineData("Kết quả quý II")]
    [InlineData("Kết quả năm 2022")]
    [InlineData("Kết quả 16 tháng đầu năm 2022")]
    public void A_title_that_names_the_right_period_or_none_is_not_asked_about(string text)
    {
        Assert.DoesNotContain(Check(WithTitle(text)), finding => finding.Rule == "PERIOD_OTHER");
    }

    [Fact]
    public void A_note_below_a_table_and_the_title_of_a_ranking_are_no_titles_of_the_table()
    {
        var draft = WithTitle("Kết quả quý III năm 2024");
        var note = draft.Texts[0] with { Cell = new CellAddress(9, 1) };
        var ranking = SmallWorkbook.Table("total rank", SmallWorkbook.Of(SmallWorkbook.An, "436,5|5"));
        ranking = ranking with { Sheet = "Bảng", Columns = [.. ranking.Columns.Select(one => one with { Header = new CellAddress(3, one.Header.Column) })] };

        Assert.DoesNotContain(Check(draft with { Texts = [note] }), finding => finding.Rule == "PERIOD_OTHER");
        Assert.DoesNotContain(
            Check(draft with { Scores = new ScoreDraft(District, Rubric.None, [ranking]) }), finding => finding.Rule == "PERIOD_OTHER");
    }

    private static ServiceDraft WithTitle(string text) =>
        WithText(text) with { Indicators = [Indicators(Rates, "Hồ sơ|1|2|50%") with { HeadRows = (5, 5) }] };

    private static ServiceDraft WithText(string text) => Draft() with { Texts = [new SheetText("Bảng", new CellAddress(1, 1), text)] };
}
