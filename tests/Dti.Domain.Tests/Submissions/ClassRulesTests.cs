using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;
using static Dti.Domain.Tests.Submissions.SmallWorkbook;

namespace Dti.Domain.Tests.Submissions;

/// <summary>Handbook 2.6: closed lower limits.</summary>
public class ClassRulesTests
{
    private static readonly Rubric Classified = TheRubric with
    {
        ClassLimits = [new(ScoreClass.Good, 300), new(ScoreClass.Fair, 200), new(ScoreClass.Average, 100), new(ScoreClass.Weak, 0)],
    };

    [Theory]
    [InlineData("100|100|100|300", "Tốt")]
    [InlineData("100|100|99,99|299,99", "Khá")]
    [InlineData("0|0|100|100", "TB")]
    [InlineData("0|0|100|100", " trung BÌNH")]
    [InlineData("0|0|99,99|99,99", "YẾU")]
    public void A_class_by_the_limits_is_right(string figures, string printed) => Assert.Empty(Findings(Classified, figures, printed));

    [Theory]
    [InlineData("100|100|99,99|299,99", "Tốt", "Khá")]
    [InlineData("0|0|100|100", "Yếu", "Trung bình")]
    [InlineData("0|0|100|100", "Xuất sắc", "Trung bình")]
    public void Another_class_is_wrong(string figures, string printed, string expected)
    {
        var finding = Assert.Single(Findings(Classified, figures, printed));

        Assert.Equal(("CLASS_VALUE", "H2", printed, expected, false), (finding.Rule, $"{finding.Cell}", finding.Value, finding.Expected, finding.Blocks));
    }

    [Fact]
    public void The_class_goes_with_the_printed_total_as_ranks_do()
    {
        Assert.Equal(["ROW_SUM"], Findings(Classified, "0|0|100|99", "Yếu").Select(finding => finding.Rule));
    }

    [Fact]
    public void Where_no_total_is_printed_the_indices_are_added()
    {
        var table = WithClass(Table("awareness institutions digital-government", Of(An, "0|0|99")), "Tốt");

        Assert.Equal("Yếu", Assert.Single(Check(Draft(table) with { Rubric = Classified })).Expected);
    }

    [Fact]
    public void A_negative_total_has_no_class_and_is_found_by_other_rules() =>
        Assert.DoesNotContain(Findings(Classified, "100|100|100|-1", "Tốt"), finding => finding.Rule == "CLASS_VALUE");

    [Fact]
    public void A_rubric_without_limits_says_nothing_of_classes() => Assert.Empty(Findings(TheRubric, "1|1|1|3", "Tốt"));

    private static IReadOnlyList<Finding> Findings(Rubric rubric, string figures, string printed) =>
        Check(Draft(WithClass(Table(Sums, Of(An, figures)), printed)) with { Rubric = rubric });

    private static ScoreTable WithClass(ScoreTable table, string printed) =>
        table with { Rows = [table.Rows[0] with { Class = new PrintedClass(new CellAddress(2, 8), printed) }] };
}
