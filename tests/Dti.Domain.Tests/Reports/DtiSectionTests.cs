using Dti.Domain.Catalogue;
using Dti.Domain.Reports;
using Dti.Domain.Scoring;
using static Dti.Domain.Tests.Catalogue.SmallCatalogue;
using static Dti.Domain.Tests.Gaps.SmallService;
using static Dti.Domain.Tests.Reports.SmallMeasured;
using static Dti.Domain.Tests.Reports.SmallReport;

namespace Dti.Domain.Tests.Reports;

/// <summary>Computed rankings within the reports on services and targets.</summary>
public class DtiSectionTests
{
    [Fact]
    public void Places_of_another_period_are_not_set_beside_the_offices_own()
    {
        var ranked = SmallReport.Facts.Collected!;
        var facts = FactsOf(Printed(Online, 50)) with
        {
            Unit = "p.d.an", Ranked = ranked, Collected = After("2022-Q4", In("2023-Q2", ranked)),
        };

        var lines = Body(Compose("quarterly-results", facts));

        Assert.Contains(lines, line => line.Contains("quý I năm 2023, xã An đạt 250,26 điểm, xếp thứ 1/2.", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains("Bình", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_fell_is_named_with_both_periods()
    {
        var facts = FactsOf(Printed(Online, 50)) with { Collected = After("2022-Q4", SmallReport.Facts.Collected!) };

        Assert.Contains(
            "Trong các đơn vị có thứ hạng của cả hai kỳ, giảm nhiều nhất là thị trấn Bình, từ thứ 1 quý IV năm 2022 "
            + "xuống thứ 2 quý I năm 2023 (giảm 01 bậc).",
            Body(Compose("quarterly-results", facts)));
    }

    [Fact]
    public void A_disputed_place_of_a_unit_below_carries_its_mark_and_the_note()
    {
        var disputed = With([Card("p.d.an", 100m, 150m, isDisputed: true), Card("p.d.binh", 10m, 20m)], []).Collected;

        var lines = Body(Compose("quarterly-results", FactsOf(Printed(Online, 50)) with { Collected = disputed }));

        Assert.Contains(lines, line => line.Contains("xã An (*) (250,00 điểm, thứ 1)", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("1|Xã An (*)|250,00|1", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("(*) Số liệu của đơn vị đang có mâu thuẫn", StringComparison.Ordinal));
    }

    private static ScoredFacts In(string period, ScoredFacts facts) => facts with { Round = facts.Round with { Period = Period(period) } };

    // Before, Thị trấn Bình was first.
    private static ScoredFacts After(string earlier, ScoredFacts facts)
    {
        var ranking = Ranking.Of(TheRubric, [Card("p.d.an", 90m, 100m), Card("p.d.binh", 100m, 150m)], []);
        return facts with
        {
            Comparison = RoundComparison.Of(
                new RankedRound(facts.Round.Period, facts.Group, TheRubric, UnitLevel.Commune, facts.Edition.Ranking),
                new RankedRound(Period(earlier), facts.Group, TheRubric, UnitLevel.Commune, ranking)),
        };
    }
}
