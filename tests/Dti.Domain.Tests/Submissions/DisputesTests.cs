using Dti.Domain.Submissions;

namespace Dti.Domain.Tests.Submissions;

public class DisputesTests
{
    [Theory]
    [InlineData("PILLAR_VALUE", true)]
    [InlineData("SWAPPED_UNITS", true)]
    [InlineData("ROW_SUM", false)]
    [InlineData("RANK_ORDER", false)]
    [InlineData("SCORE_RANGE", false)]
    [InlineData("UNIT_DUPLICATE", false)]
    public void Contradictions_between_tables_are_disputes(string rule, bool isDispute)
    {
        Assert.Equal(isDispute ? ["a"] : [], Disputes.UnitsIn([Found(rule, "a")]));
    }

    [Fact]
    public void Units_in_dispute_are_named_once()
    {
        Finding[] findings =
        [
            Found("PILLAR_VALUE", "a"), Found("ROW_SUM", "b"), Found("PILLAR_VALUE", "a"), Found("SWAPPED_UNITS", "c"),
            Found("PILLAR_VALUE", unit: null),
        ];

        Assert.Equal(["a", "c"], Disputes.UnitsIn(findings).Order());
        Assert.Empty(Disputes.UnitsIn([]));
    }

    private static Finding Found(string rule, string? unit) =>
        new(rule, Severity.Error, Blocks: false, "Bảng", new CellAddress(2, 2), unit, null, null, "Câu.", "Sentence.");
}
