using Dti.Domain.Submissions;
using static Dti.Domain.Tests.Submissions.SmallWorkbook;

namespace Dti.Domain.Tests.Submissions;

public class FormulaStaleTests
{
    [Fact]
    public void A_wrong_total_that_is_a_formula_was_not_recalculated()
    {
        var finding = Assert.Single(Check(WithFormula(Table(Sums, Of(An, "30|25|31,72|86,54")))), finding => finding.Rule == "FORMULA_STALE");

        Assert.Equal(("F2", "86,54", "86,72", Severity.Warning), ($"{finding.Cell}", finding.Value, finding.Expected, finding.Severity));
    }

    [Fact]
    public void A_right_formula_and_a_wrong_number_are_not_stale()
    {
        Assert.Empty(Findings(WithFormula(Table(Sums, Of(An, "1|1|1|3")))));
        Assert.Equal(["ROW_SUM F2"], Findings(Table(Sums, Of(An, "1|1|1|4"))));
    }

    private static ScoreTable WithFormula(ScoreTable table)
    {
        var row = table.Rows[0];
        var total = row.Figures[6] with { IsFormula = true };
        return table with { Rows = [row with { Figures = new Dictionary<int, Figure>(row.Figures) { [6] = total } }] };
    }
}
