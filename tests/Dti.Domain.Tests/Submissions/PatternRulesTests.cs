using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;
using Dti.Domain.Submissions.Rules;
using static Dti.Domain.Tests.Submissions.SmallWorkbook;

namespace Dti.Domain.Tests.Submissions;

public class PatternRulesTests
{
    private const string Four = "awareness institutions digital-government digital-society";

    private static readonly Rubric FourIndices = TheRubric with
    {
        Indices = [.. TheRubric.Indices, new RubricIndex("digital-society", "Hoạt động xã hội số", IndexGroup.Activity, 150m, [])],
    };

    [Theory]
    [InlineData("0 0 0 0 9", true)]
    [InlineData("0 0 0 0 0", true)]
    [InlineData("0 0 0 9 9", false)]
    [InlineData("0 0 0 0", false)]
    [InlineData("0 0 0 0  9", true)]
    [InlineData("0 0 0 0 ", false)]
    [InlineData("0 0 0 0 0 0 0 8 9", false)]
    public void A_column_of_five_rows_or_more_with_four_fifths_zero_asks_a_question(string points, bool asks)
    {
        var lines = points.Split(' ').Select((typed, at) => Of(Numbered(at), $"{typed}|{at + 1}|{2 * at + 1}"));

        var findings = Of("ALL_ZERO_COLUMN", Draft(Table("awareness institutions digital-government", [.. lines])));

        Assert.Equal(asks ? ["ALL_ZERO_COLUMN C1"] : [], findings.Select(Brief));
    }

    [Fact]
    public void Only_index_columns_are_asked_about()
    {
        var lines = Enumerable.Range(0, 6).Select(at => Of(Numbered(at), "0|0"));

        Assert.Empty(Of("ALL_ZERO_COLUMN", Draft(Table("total government", [.. lines]))));
    }

    [Theory]
    [InlineData("0|0|0|0", true)]
    [InlineData("0,00|0|0|0", true)]
    [InlineData("0|0|0,01|0", false)]
    [InlineData("0||0|0", false)]
    [InlineData("|||", false)]
    public void A_unit_with_zero_on_every_index_asks_a_question(string figures, bool asks)
    {
        Assert.Equal(asks ? ["ALL_ZERO_ROW B2"] : [], Of("ALL_ZERO_ROW", Draft(Table(Sums, Of(An, figures)))).Select(Brief));
    }

    [Theory]
    [InlineData("1|2|3|4", "1|2|3|9", true)]
    [InlineData("1|2|3|4", "1,0|2|3,00|4", true)]
    [InlineData("1|2|3|4", "1|2|8|9", false)]
    [InlineData("1|2||4", "1|2||9", false)]
    [InlineData("1|2||4", "1|2||4", true)]
    public void Rows_that_share_three_quarters_of_their_points_may_be_copies(string first, string second, bool mayBe)
    {
        Assert.Equal(mayBe ? ["NEAR_IDENTICAL_ROWS B2"] : [], Copies(Table(Four, Of(An, first), Of(Binh, second))).Select(Brief));
    }

    [Fact]
    public void Every_pair_of_rows_is_compared_but_no_unit_with_itself()
    {
        Assert.Equal(3, Copies(Table(Four, Of(An, "1|2|3|4"), Of(Binh, "1|2|3|4"), Of(Cuc, "1|2|3|4"))).Count());
        Assert.Empty(Copies(Table(Four, Of(An, "1|2|3|4"), Of(An, "1|2|3|4"))));
    }

    [Theory]
    [InlineData(400, true)]
    [InlineData(401, false)]
    public void Rows_are_compared_in_tables_of_peoples_size(int rows, bool areCompared)
    {
        var lines = Enumerable.Range(0, rows)
            .Select(at => Of(Numbered(at), at < 2 ? "1|2|3|4" : $"{at + 10}|{at + 11}|{at + 12}|{at + 13}"));

        Assert.Equal(areCompared, Copies(Table(Four, [.. lines])).Any());
    }

    [Fact]
    public void The_sentences_are_those_of_the_handbook()
    {
        var zeros = Draft(Table(Sums, [.. Enumerable.Range(0, 5).Select(at => Of(Numbered(at), "0|0|0|0"))]));

        Assert.Equal(
            "Cột C (awareness): 5/5 đơn vị có điểm 0. Đề nghị xác nhận đây là điểm chấm hay chưa có số liệu; "
            + "nếu chưa có số liệu thì để trống.",
            Of("ALL_ZERO_COLUMN", zeros).First().Message);
        Assert.Equal(
            "Ô B2: Xã 0 có điểm 0 ở tất cả các chỉ số. Đề nghị xác nhận; nếu chưa chấm điểm thì để trống.",
            Of("ALL_ZERO_ROW", zeros).First().Message);
        Assert.Equal(
            "Dòng 2, 3: Xã An và Thị trấn Bình có 3/4 điểm chỉ số giống nhau. Đề nghị xác nhận không sao chép nhầm.",
            Copies(Table(Four, Of(An, "1|2|3|4"), Of(Binh, "1|2|3|9"))).First().Message);
    }

    private static IEnumerable<Finding> Copies(ScoreTable table) =>
        Of("NEAR_IDENTICAL_ROWS", Draft(table) with { Rubric = FourIndices });

    private static IEnumerable<Finding> Of(string rule, ScoreDraft draft) =>
        ScoreRules.Check(draft).Where(finding => finding.Rule == rule);

    private static Unit Numbered(int number) => An with { Id = $"p.d.{number}", FullName = $"Xã {number}" };

    private static Line Of(Unit unit, string figures) => SmallWorkbook.Of(unit, figures);
}
