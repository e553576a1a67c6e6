using Dti.Domain.Submissions;
using static Dti.Domain.Tests.Submissions.SmallWorkbook;

namespace Dti.Domain.Tests.Submissions;

public class UnitDuplicateTests
{
    [Theory]
    [InlineData("1|2|3|6", "1|2|3|6", "UNIT_DUPLICATE B3")]
    [InlineData("1|2|3|6", "1,00|2,0|3|6", "UNIT_DUPLICATE B3")]
    [InlineData("1|2|3|6", "1|2|3,01|6,01", "UNIT_DUPLICATE B3!")]
    public void A_second_row_blocks_its_unit_only_when_its_scores_differ(string first, string second, string expected)
    {
        Assert.Equal([expected], Findings(Table(Sums, Of(An, first), Of(An, second))));
    }

    [Fact]
    public void Another_total_alone_does_not_block()
    {
        Assert.Equal(["UNIT_DUPLICATE B3", "ROW_SUM F3"], Findings(Table(Sums, Of(An, "1|2|3|6"), Of(An, "1|2|3|7"))));
    }

    [Fact]
    public void Every_further_row_is_compared_with_the_first()
    {
        var table = Table(Sums, Of(An, "1|2|3|6"), Of(Binh, "1|1|1|3"), Of(An, "1|2|3|6"), Of(An, "3|2|1|6"));

        Assert.Equal(["UNIT_DUPLICATE B4", "UNIT_DUPLICATE B5!"], Findings(table));
    }

    [Theory]
    [InlineData("1|2|3|6", "UNIT_DUPLICATE B2")]
    [InlineData("3|2|1|6", "UNIT_DUPLICATE B2!")]
    public void Two_main_tables_are_one_list(string second, string expected)
    {
        var findings = Check(Table(Sums, Of(An, "1|2|3|6")), Table(Sums, Of(An, second)) with { Sheet = "Khác" });

        Assert.Equal((expected, "Khác"), (Brief(Assert.Single(findings)), findings[0].Sheet));
        Assert.Equal("Ô B2: Xã An đã có tại ô B2 (Bảng). Đề nghị chỉ giữ một dòng cho mỗi đơn vị.", findings[0].Message);
    }

    [Fact]
    public void Columns_in_another_order_hold_the_same_scores()
    {
        var other = Table("digital-government institutions awareness total", Of(An, "3|2|1|6")) with { Sheet = "Khác" };

        Assert.Equal(["UNIT_DUPLICATE B2"], Findings(Table(Sums, Of(An, "1|2|3|6")), other));
    }

    [Fact]
    public void Boards_repeat_the_units_of_the_main_table_and_each_other()
    {
        var board = Table("government rank", Of(An, "6|1")) with { Sheet = "Trụ cột" };

        Assert.Empty(Findings(Table(Sums, Of(An, "1|2|3|6")), board, board with { Sheet = "Khác" }));
    }

    [Fact]
    public void A_unit_stands_once_on_a_board_and_blocks_nothing()
    {
        Assert.Equal(["UNIT_DUPLICATE B3"], Findings(Table("total rank", Of(An, "6|1"), Of(An, "5|2"))));
    }
}
