using Dti.Domain.Catalogue;
using Dti.Domain.Services;
using Dti.Domain.Services.Rules;
using Dti.Domain.Submissions;
using Dti.Domain.Tests.Submissions;
using static Dti.Domain.Tests.Services.SmallServices;

namespace Dti.Domain.Tests.Services;

public class ServiceTableTests
{
    [Fact]
    public void A_table_of_index_points_is_sent_where_it_belongs_and_checked_there()
    {
        var scores = SmallWorkbook.Table(SmallWorkbook.Sums, SmallWorkbook.Of(SmallWorkbook.An, "1|2|3|99"));
        var draft = Draft() with { Scores = SmallWorkbook.Draft(scores) };

        var finding = Assert.Single(Check(draft));

        Assert.Equal(("TABLE_NOT_TAKEN", "B1"), (finding.Rule, $"{finding.Cell}"));
        Assert.Equal(
            "Bảng tại ô B1: là bảng điểm các chỉ số nên không được ghi nhận cùng số liệu dịch vụ công. "
            + "Đề nghị gửi bảng này vào mục chấm điểm (scores) của kỳ báo cáo.",
            finding.Message);
        Assert.Empty(ServiceIntake.Of(draft).Services);
    }

    [Fact]
    public void A_table_that_was_not_read_and_what_is_hidden_are_said()
    {
        var scores = new ScoreDraft(District, Rubric.None, [])
        {
            Unread = [new UnreadTable("Bảng", new CellAddress(4, 1), "TT", NamesIndices: false)], Hidden = [new HiddenPart("Ẩn", null, null)],
        };

        var findings = Check(Draft(Indicators(Rates, "Hồ sơ|1|2|50%")) with { Scores = scores });

        Assert.Equal(["HIDDEN_DATA ", "TABLE_NOT_READ A4"], findings.Select(finding => $"{finding.Rule} {finding.Cell}"));
        Assert.Contains("(chỉ tiêu, kết quả hoặc số hồ sơ)", findings[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_under_a_header_that_is_not_known_are_said_to_be_left_out()
    {
        OtherColumn[] others = [new(new CellAddress(1, 6), "Số hồ sơ mạng") { HoldsFigures = true }, new(new CellAddress(1, 7), "Cán bộ")];

        var findings = Check(Draft(Indicators(Rates, "Hồ sơ|1|2|50%") with { OtherColumns = others }));

        var finding = Assert.Single(findings, finding => finding.Rule == "COLUMN_NOT_READ");
        Assert.Equal(("F1", "Số hồ sơ mạng", false), ($"{finding.Cell}", finding.Value, finding.Blocks));
        Assert.StartsWith("Cột F (Số hồ sơ mạng): có số liệu nhưng không nhận ra tiêu đề nên chưa đọc. ", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Exact_percentages_of_a_column_show_one_number_of_decimals()
    {
        var finding = The("PRECISION_MIXED", Draft(Indicators("Result", "Hồ sơ|100%", "Văn bản|99,17%", "Máy tính|86,5%", "Đội|41 đội")));

        Assert.Equal(("C1", "Kết quả"), ($"{finding.Cell}", finding.Value));
        Assert.Equal(
            "Cột C (Kết quả): số chữ số thập phân không thống nhất (ví dụ 100%; 99,17%; 86,5%). Đề nghị ghi thống nhất trong cả cột.",
            finding.Message);
        Assert.DoesNotContain("PRECISION_MIXED C1", Findings(Indicators("Result", "Hồ sơ|72,0%", "Văn bản|khoảng 70%", "Máy|91,1%")));
    }

    [Theory]
    [InlineData("75.6%", "75,6%")]
    [InlineData("khoảng 80.3%", "khoảng 80,3%")]
    [InlineData("1/2 (50.0%)", "1/2 (50,0%)")]
    public void A_sheet_has_one_decimal_mark(string typed, string expected)
    {
        var finding = The("DECIMAL_SEPARATOR_MIXED", Draft(Indicators("Result", "Hồ sơ|31,5%", $"Văn bản|{typed}")));

        Assert.Equal(("C3", typed, expected), ($"{finding.Cell}", finding.Value, finding.Expected));
    }

    [Fact]
    public void A_point_between_thousands_is_no_decimal_mark()
    {
        Assert.DoesNotContain(
            "DECIMAL_SEPARATOR_MIXED C3", Findings(Indicators("Result", "Hồ sơ|31,5%", "Văn bản|86,5% (1.423/1.645)", "Máy|1.009 máy")));
    }

    [Fact]
    public void Marks_of_all_tables_of_a_sheet_are_looked_at_together()
    {
        var ranking = SmallWorkbook.Table("total rank", SmallWorkbook.Of(SmallWorkbook.An, "436.5|1"));
        var draft = Draft(Indicators("Result", "Hồ sơ|31,5%")) with { Scores = SmallWorkbook.Draft(ranking) };

        Assert.Contains("DECIMAL_SEPARATOR_MIXED C2", Findings(draft));
    }

    [Fact]
    public void Figures_that_stand_beside_no_name_are_said_not_to_be_recorded()
    {
        OtherRow[] others = [new OtherRow(7, OtherRowKind.Nameless, "2"), new OtherRow(8, OtherRowKind.Text, "Ghi chú")];
        var draft = Draft(
            [Indicators("Result", "Hồ sơ|khoảng 31%") with { OtherRows = others }], Counts("Total Online", "Chứng thực|2|1") with { OtherRows = others },
            Counts("Unit Total Online", "1|p.d.ba-to|2|1") with { OtherRows = others });

        var findings = Check(draft).Where(finding => finding.Rule == "ROW_NOT_READ").ToList();

        Assert.Equal(["B7", "B7", "C7"], findings.Select(finding => $"{finding.Cell}"));
        Assert.All(findings, finding => Assert.False(finding.Blocks));
        Assert.Equal(
            "Ô B7: dòng 7 có số liệu nhưng không ghi tên chỉ tiêu nên chưa được ghi nhận. "
            + "Đề nghị ghi tên chỉ tiêu, hoặc xóa số liệu nếu không cần báo cáo.", findings[0].Message);
    }

    [Fact]
    public void Findings_stand_as_one_reads_by_sheet_row_and_column()
    {
        var ranking = SmallWorkbook.Table("total rank", SmallWorkbook.Of(SmallWorkbook.An, "|")) with { Sheet = "Xếp hạng" };
        var draft = Draft([Indicators(Rates, "Hồ sơ|||75,6%", "Văn bản|1|2|51,0%")], Counts("Total Online", "Chứng thực|1|2")) with
        {
            Scores = SmallWorkbook.Draft(ranking), Sheets = ["Xếp hạng", "Hồ sơ", "Bảng"],
            Texts = [new SheetText("Bảng", new CellAddress(1, 1), "Chỉ tiêu năm 2022")],
        };

        Assert.Equal(
            ["NOT_SCORED B2", "PART_EXCEEDS_WHOLE D2", "STALE_YEAR A1", "MISSING_NUMERATOR E2", "PERCENT_ROUNDING E3"], Findings(draft));
    }

    [Fact]
    public void Nothing_is_found_where_nothing_is()
    {
        Assert.Empty(ServiceRules.Check(Draft()));
    }
}
