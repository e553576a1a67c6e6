using Dti.Domain.Catalogue;
using static Dti.Domain.Tests.Submissions.SmallWorkbook;

namespace Dti.Domain.Tests.Submissions;

public class FindingOrderTests
{
    [Fact]
    public void Findings_stand_as_one_reads_by_sheet_row_and_column()
    {
        var first = Table(Ranks, Of(An, "101|x|1|0|2"), Of(Binh, "||||"), Of(Cuc, "|1|1|2|1"));
        var second = Table("awareness total", Of(Dao, "101|1")) with { Sheet = "Anh" };

        Assert.Equal(
            [
                "Bảng SCORE_RANGE C2!", "Bảng NUMBER_UNREADABLE D2!", "Bảng NOT_SCORED B3", "Bảng VALUE_MISSING C4!",
                "Anh INDEX_COLUMN_MISSING B1!", "Anh INDEX_COLUMN_MISSING B1!", "Anh SCORE_RANGE C2!",
            ],
            Check(first, second).Select(finding => $"{finding.Sheet} {Brief(finding)}"));
    }

    [Fact]
    public void Findings_of_one_cell_stand_in_the_order_of_checks()
    {
        var variant = new Line(new UnitMatch.Found(An, UnitNameQuality.Variant), "xã Ân", "|");

        Assert.Equal(
            ["UNIT_NAME_VARIANT B3", "UNIT_DUPLICATE B3", "NOT_SCORED B3"],
            Findings(Table("total rank", Of(An, "1|1"), variant)));
    }

    [Fact]
    public void Tables_of_one_sheet_are_read_from_top_to_bottom()
    {
        var lower = Table("total rank", Of(Cuc, "x|1"));
        var upper = Table("total rank", Of(An, "1|1"), Of(Binh, "x|2"));

        Assert.Equal(["NUMBER_UNREADABLE C2", "NUMBER_UNREADABLE C3"], Findings(upper, lower));
    }

    [Fact]
    public void Nothing_is_found_where_no_table_is()
    {
        Assert.Empty(Findings());
    }
}
