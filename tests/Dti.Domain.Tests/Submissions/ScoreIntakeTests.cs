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
        var intake = ScoreIntake.Of(Draft(Table(Ranks, Of(An, "1|2|3|7|1"), Of(Binh, "3|3|3||#REF!"), Of(Cuc, "0|0|0|1|1"))));

        Assert.Equal(["p.d.an", "p.d.binh", "p.d.cuc"], Used(intake));
        Assert.Equal(
            ["ROW_SUM F2", "VALUE_MISSING F3", "CELL_ERROR G3", "ROW_SUM F4", "RANK_ORDER G4"],
            intake.Findings.Where(finding => finding.Severity == Severity.Error).Select(Brief));
    }

    [Theory]
    [InlineData("|2|3|6", "VALUE_MISSING")]
    [InlineData("x|2|3|6", "NUMBER_UNREADABLE")]
    [InlineData("1.500|2|3|6", "NUMBER_AMBIGUOUS")]
    [InlineData("#N/A|2|3|6", "CELL_ERROR")]
    [InlineData("=|2|3|6", "FORMULA_WITHOUT_VALUE")]
    [InlineData("1/2/2024|2|3|6", "DATE_INSTEAD_OF_NUMBER")]
    [InlineData("-1|2|3|4", "SCORE_RANGE")]
    public void A_blocked_unit_is_kept_out(string figures, string rule)
    {
        var intake = ScoreIntake.Of(Draft(Table(Sums, Of(An, figures), Of(Binh, "1|2|3|6"))));

        Assert.Equal(["p.d.binh"], Used(intake));
        Assert.Equal([new UnusableUnit("p.d.an", "Số liệu có lỗi phải sửa nên chưa được sử dụng.")], intake.Unusable);
        Assert.Equal([$"{rule} C2!"], intake.Findings.Select(Brief));
    }

    [Fact]
    public void A_unit_about_which_the_workbook_contradicts_itself_is_used_and_disputed()
    {
        var board = Table("government", Of(An, "7"), Of(Binh, "6"));

        var intake = ScoreIntake.Of(Draft(Table(Sums, Of(An, "1|2|3|6"), Of(Binh, "1|2|3|7")), board));

        Assert.Equal([("p.d.an", true), ("p.d.binh", false)], intake.Scores.Select(scores => (scores.Unit, scores.IsDisputed)));
    }

    [Fact]
    public void Two_units_that_may_have_changed_places_are_both_disputed()
    {
        var intake = ScoreIntake.Of(Draft(Table(Ranks, Of(An, "1|1|1|3|1"), Of(Binh, "2|2|2|6|2"), Of(Cuc, "0|1|1|2|3"))));

        Assert.Equal(
            [("p.d.an", true), ("p.d.binh", true), ("p.d.cuc", false)], intake.Scores.Select(scores => (scores.Unit, scores.IsDisputed)));
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
            [("p.d.an", "Bảng thiếu cột chỉ số nên chưa được sử dụng."), ("p.d.binh", "Bảng thiếu cột chỉ số nên chưa được sử dụng.")],
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
        Assert.Equal("p.d.an", Assert.Single(intake.Unusable).Unit);
    }

    [Fact]
    public void Boards_give_no_scores()
    {
        var intake = ScoreIntake.Of(Draft(Table("total rank", Of(An, "1|1"))));

        Assert.Empty(intake.Scores);
        Assert.Empty(intake.Unusable);
    }

    [Fact]
    public void Findings_are_counted_by_severity()
    {
        var variant = new Line(new UnitMatch.Found(An, UnitNameQuality.Variant), "xã Ân", "1|x|3|");

        Assert.Equal(new FindingCounts(Error: 2, Warning: 2, Info: 0), ScoreIntake.Of(Draft(Table(Sums, variant, Of(Binh, "|||")))).Counts);
        Assert.Equal(new FindingCounts(0, 0, 0), ScoreIntake.Of(Draft()).Counts);
    }

    [Theory]
    [InlineData(2000, 2000, "UNIT_UNKNOWN")]
    [InlineData(2001, 2001, "MORE_FINDINGS")]
    [InlineData(3500, 2001, "MORE_FINDINGS")]
    public void Of_very_many_findings_the_first_two_thousand_are_listed_and_all_are_counted(int faults, int listed, string last)
    {
        var unknown = new Line(new UnitMatch.Unknown([]), "Xã Không", "1");
        var board = Table("total", [.. Enumerable.Repeat(unknown, faults)]);

        var intake = ScoreIntake.Of(Draft(board));

        Assert.Equal((listed, last, faults), (intake.Findings.Count, intake.Findings[^1].Rule, intake.Counts.Error));
        Assert.Equal("UNIT_UNKNOWN B2001!", Brief(intake.Findings[1999]));
    }

    [Fact]
    public void The_last_line_says_how_many_findings_are_not_listed()
    {
        var unknown = new Line(new UnitMatch.Unknown([]), "Xã Không", "1");

        var rest = ScoreIntake.Of(Draft(Table("total", [.. Enumerable.Repeat(unknown, 3500)]))).Findings[^1];

        Assert.Equal("Còn 1.500 lỗi khác chưa liệt kê. Đề nghị sửa các lỗi trên rồi gửi lại.", rest.Message);
        Assert.Equal(("1.500", null, null), (rest.Value, rest.Sheet, rest.Unit));
    }

    private static IEnumerable<string> Used(ScoreIntake intake) => intake.Scores.Select(scores => scores.Unit);
}
