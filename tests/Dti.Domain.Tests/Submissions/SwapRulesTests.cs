using Dti.Domain.Submissions;
using static Dti.Domain.Tests.Submissions.SmallWorkbook;

namespace Dti.Domain.Tests.Submissions;

public class SwapRulesTests
{
    private const string Explained = "đổi thứ hạng và điểm trụ cột cũng cho kết quả như vậy, nên chưa thể kết luận bảng nào sai.";

    private static readonly ScoreTable Inverted = Table(Ranks, Of(An, "1|1|1|3|1"), Of(Binh, "2|2|2|6|2"), Of(Cuc, "0|1|1|2|3"));

    [Fact]
    public void Two_units_whose_ranks_are_inverted_may_have_changed_places()
    {
        var finding = Assert.Single(Check(Inverted), IsSwap);

        Assert.Equal(("SWAPPED_UNITS B2", Severity.Error, "p.d.an"), (Brief(finding), finding.Severity, finding.Unit));
        Assert.Equal(
            "Dòng 2, 3: số liệu của Xã An và Thị trấn Bình có thể bị hoán đổi cho nhau. Nếu đổi chỗ điểm của hai đơn vị trong "
            + $"bảng tổng hợp thì 2 chỗ không khớp về thứ hạng và điểm trụ cột không còn; {Explained} Còn lại: không có. "
            + "Đề nghị đối chiếu với quyết định công bố kết quả.",
            finding.Message);
    }

    [Fact]
    public void Two_units_whose_pillars_are_crossed_may_have_changed_places()
    {
        var main = Table("awareness institutions digital-government", Of(An, "1|1|1"), Of(Binh, "2|2|2"));

        Assert.Single(Check(main, Table("government", Of(An, "6"), Of(Binh, "3")) with { Sheet = "Trụ cột" }), IsSwap);
    }

    [Fact]
    public void Ranks_and_pillars_are_explained_together()
    {
        var pillars = Table("government", Of(An, "6"), Of(Binh, "3"), Of(Cuc, "2")) with { Sheet = "Trụ cột" };

        Assert.Contains("thì 4 chỗ không khớp", Assert.Single(Check(Inverted, pillars), IsSwap).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_exchange_that_leaves_a_pillar_wrong_explains_nothing()
    {
        var pillars = Table("government", Of(An, "6"), Of(Binh, "5"), Of(Cuc, "2")) with { Sheet = "Trụ cột" };

        Assert.DoesNotContain(Check(Inverted, pillars), IsSwap);
    }

    [Fact]
    public void What_the_exchange_does_not_explain_is_named()
    {
        var table = Table(Ranks, Of(An, "1|1|1|3|1"), Of(Binh, "2|2|2|7|2"), Of(Cuc, "0|1|1|2|3"));

        Assert.Contains("Còn lại: ô F3, trang tính Bảng.", Assert.Single(Check(table), IsSwap).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_contradiction_is_not_enough()
    {
        Assert.DoesNotContain(Check(Table(Ranks, Of(An, "2|2|2|6|1"), Of(Binh, "1|1|1|3|1"))), IsSwap);
    }

    [Fact]
    public void Three_units_that_have_turned_round_are_no_pair()
    {
        Assert.DoesNotContain(Check(Table(Ranks, Of(An, "1|1|1|3|1"), Of(Binh, "2|2|2|6|3"), Of(Cuc, "3|3|3|9|2"))), IsSwap);
    }

    [Fact]
    public void Every_pair_is_reported_at_its_first_row()
    {
        var table = Table(Ranks, Of(An, "3|3|3|9|2"), Of(Binh, "4|4|4|12|1"), Of(Cuc, "1|1|1|3|3"), Of(Dao, "2|2|2|6|4"));
        var both = Table(Ranks, Of(An, "3|3|3|9|1"), Of(Binh, "4|4|4|12|2"), Of(Cuc, "1|1|1|3|3"), Of(Dao, "2|2|2|6|4"));

        Assert.Equal(["SWAPPED_UNITS B4"], Check(table).Where(IsSwap).Select(Brief));
        Assert.Equal(["SWAPPED_UNITS B2", "SWAPPED_UNITS B4"], Check(both).Where(IsSwap).Select(Brief));
    }

    [Fact]
    public void A_board_without_indices_has_no_scores_to_exchange()
    {
        Assert.DoesNotContain(Check(Table("total rank", Of(An, "3|1"), Of(Binh, "6|2"))), IsSwap);
    }

    private static bool IsSwap(Finding finding) => finding.Rule == "SWAPPED_UNITS";
}
