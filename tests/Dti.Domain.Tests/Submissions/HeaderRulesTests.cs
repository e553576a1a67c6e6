using Dti.Domain.Submissions;
using static Dti.Domain.Tests.Submissions.SmallWorkbook;

namespace Dti.Domain.Tests.Submissions;

public class HeaderRulesTests
{
    [Fact]
    public void A_header_that_is_written_otherwise_is_a_variant()
    {
        var table = Table(Sums, Of(An, "1|1|1|3"));
        var columns = table.Columns.Select(column => column with { IsVariant = column.Code == "institutions" });

        var finding = Assert.Single(Check(table with { Columns = [.. columns] }));

        Assert.Equal(("HEADER_VARIANT D1", Severity.Warning, null), (Brief(finding), finding.Severity, finding.Unit));
    }

    [Fact]
    public void A_main_table_without_an_index_cannot_be_used()
    {
        var findings = Check(Table("awareness digital-government total", Of(An, "1|1|2")));

        var finding = Assert.Single(findings);
        Assert.Equal(("INDEX_COLUMN_MISSING B1!", "Thể chế số", null), (Brief(finding), finding.Expected, finding.Unit));
        Assert.Equal(
            "Bảng tại ô B1: không có cột \"Thể chế số\" hoặc có nhiều cột cùng tên, nên chưa sử dụng được số liệu của bảng. "
            + "Đề nghị bổ sung đủ các cột chỉ số theo mẫu, mỗi chỉ số một cột.",
            finding.Message);
    }

    [Fact]
    public void Every_index_that_is_left_out_is_named()
    {
        Assert.Equal(["Nhận thức số", "Thể chế số"], Check(Table("digital-government", Of(An, "1"))).Select(finding => finding.Expected));
    }

    [Fact]
    public void A_board_needs_no_indices()
    {
        Assert.Empty(Findings(Table("total rank", Of(An, "1|1")), Table("government rank", Of(An, "1|1"))));
    }
}
