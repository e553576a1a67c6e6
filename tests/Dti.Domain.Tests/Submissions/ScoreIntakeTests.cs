using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;
using static Dti.Domain.Tests.Submissions.SmallWorkbook;

namespace Dti.Domain.Tests.Submissions;

public class ScoreIntakeTests
{
    [Fact]
    public void A_usable_unit_gives_its_points_in_rubric_order_with_their_cells()
    {
        var intake = ScoreIntake.Of(Draft(Table("digital-government awareness institutions total", Of(An, "31,72|30|25|86,72"))));

        var scores = Assert.Single(intake.Scores);
        Assert.Equal(("p.d.an", ScoreStage.SelfScored), (scores.Unit, scores.Stage));
        Assert.Equal(
            [("awareness", 30m, "Bảng", "D2"), ("institutions", 25m, "Bảng", "E2"), ("digital-government", 31.72m, "Bảng", "C2")],
            scores.Points.Select(score => (score.Index, score.Points, score.Sheet, $"{score.Cell}")));
        Assert.Empty(intake.Unusable);
        Assert.Empty(intake.Findings);
    }

    [Fact]
    public void Wrong_totals_and_ranks_do_not_keep_a_unit_out()
    {
        var intake = ScoreIntake.Of(Draft(Table(Ranks, Of(An, "1|2|3|7|2"), Of(Binh, "3|3|3||#REF!"), Of(Cuc, "0|0|0|1|1"))));

        Assert.Equal(["p.d.an", "p.d.binh", "p.d.cuc"], Used(intake));
        Assert.Equal(
            ["ROW_SUM F2", "RANK_ORDER G2", "VALUE_MISSING F3", "CELL_ERROR G3", "ROW_SUM F4", "RANK_ORDER G4"],
            intake.Findings.Select(Brief));
    }

    [Theory]
    [InlineData("|2|3|6", "VALUE_MISSING")]
    [InlineData("x|2|3|6", "NUMBER_UNREADABLE")]
    [InlineData("1.500|2|3|6", "NUMBER_AMBIGUOUS")]
    [InlineData("#N/A|2|3|6", "CELL_ERROR")]
    [InlineData("=|2|3|6", "FORMULA_WITHOUT_VALUE")]
    [InlineData("1/2/2024|2|3|6", "DATE_INSTEAD_OF_NUMBER")]
    [InlineData("-1|2|3|4", "SCORE_RANGE")]
    public void A_blocked_unit_is_kept_out_with_the_rule_that_blocks_it(string figures, string rule)
    {
        var intake = ScoreIntake.Of(Draft(Table(Sums, Of(An, figures), Of(Binh, "1|2|3|6"))));

        Assert.Equal(["p.d.binh"], Used(intake));
        Assert.Equal([new UnusableUnit("p.d.an", $"Không được sử dụng vì có lỗi phải sửa trước ({rule}).")], intake.Unusable);
    }

    [Fact]
    public void Of_several_blocking_faults_the_first_one_read_is_named()
    {
        var intake = ScoreIntake.Of(Draft(Table(Sums, Of(An, "1|999|x|6"))));

        Assert.Contains("(SCORE_RANGE)", Assert.Single(intake.Unusable).Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_that_is_not_scored_is_not_blocked_and_not_zero()
    {
        var intake = ScoreIntake.Of(Draft(Table(Sums, Of(An, "|||"), Of(Binh, "0|0|0|0"))));

        Assert.Equal(["p.d.binh"], Used(intake));
        Assert.Equal([new UnusableUnit("p.d.an", "Không có điểm nên không được xếp hạng.")], intake.Unusable);
    }

    [Fact]
    public void No_unit_of_a_table_that_lacks_an_index_is_used()
    {
        var intake = ScoreIntake.Of(Draft(Table("awareness institutions total", Of(An, "1|1|2"), Of(Binh, "1|1|2"))));

        Assert.Empty(intake.Scores);
        Assert.Equal(
            [("p.d.an", "Không được sử dụng vì bảng thiếu cột chỉ số."), ("p.d.binh", "Không được sử dụng vì bảng thiếu cột chỉ số.")],
            intake.Unusable.Select(unit => (unit.Unit, unit.Why)));
    }

    [Fact]
    public void Rows_that_mean_no_unit_in_scope_are_neither_used_nor_listed()
    {
        var table = Table(Sums,
            new Line(new UnitMatch.OutOfScope(An), "xã An", "1|2|3|6"), new Line(new UnitMatch.Unknown([]), "xã Ai", "1|2|3|6"),
            new Line(new UnitMatch.Ambiguous([An, Binh]), "xã", "1|2|3|6"), Of(Cuc, "1|2|3|6"));

        var intake = ScoreIntake.Of(Draft(table));

        Assert.Equal(["p.d.cuc"], Used(intake));
        Assert.Empty(intake.Unusable);
    }

    [Fact]
    public void A_unit_that_stands_twice_with_the_same_scores_is_used_once()
    {
        var intake = ScoreIntake.Of(Draft(Table(Sums, Of(An, "1|2|3|6"), Of(An, "1|2|3|6"))));

        Assert.Equal(["C2", "D2", "E2"], Assert.Single(intake.Scores).Points.Select(score => $"{score.Cell}"));
    }

    [Fact]
    public void A_unit_that_stands_twice_with_other_scores_is_kept_out()
    {
        var intake = ScoreIntake.Of(Draft(Table(Sums, Of(An, "1|2|3|6")), Table(Sums, Of(An, "|||")) with { Sheet = "Khác" }));

        Assert.Empty(intake.Scores);
        Assert.Contains("(UNIT_DUPLICATE)", Assert.Single(intake.Unusable).Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Boards_give_no_scores()
    {
        var intake = ScoreIntake.Of(Draft(Table("total rank", Of(An, "1|1"))));

        Assert.Empty(intake.Scores);
        Assert.Empty(intake.Unusable);
    }

    private static IEnumerable<string> Used(ScoreIntake intake) => intake.Scores.Select(scores => scores.Unit);
}
