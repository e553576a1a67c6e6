using Dti.Domain.Catalogue;
using static Dti.Domain.Tests.Catalogue.SmallCatalogue;

namespace Dti.Domain.Tests.Catalogue;

public class SuccessionRulesTests
{
    private static readonly DateOnly Reform = new(2025, 7, 1);

    private static readonly Unit[] Merged =
    [
        Ended("p.cu", "00003"), Ended("p.xua", "00004"), New("p.moi", "00003"), New("p.khac", "00005"),
    ];

    [Fact]
    public void Two_units_that_become_one_are_no_finding()
    {
        Assert.Empty(With(Whole("p.cu", "p.moi"), Whole("p.xua", "p.moi")));
        Assert.Empty(With(Part("p.cu", "p.moi"), Part("p.cu", "p.khac")));
    }

    [Fact]
    public void Both_ends_are_known_units()
    {
        Assert.Equal(
            ["CATALOGUE_SUCCESSION_UNIT_UNKNOWN /successions/0/successor", "CATALOGUE_SUCCESSION_UNIT_UNKNOWN /successions/1/predecessor"],
            With(Whole("p.cu", "nobody"), Whole("no-one", "p.moi")));
    }

    [Fact]
    public void A_link_stands_once()
    {
        Assert.Equal(["CATALOGUE_SUCCESSION_DUPLICATE /successions/1"], With(Part("p.cu", "p.moi"), Part("p.cu", "p.moi")));
    }

    [Fact]
    public void No_unit_follows_itself()
    {
        Assert.Equal(["CATALOGUE_SUCCESSION_ITSELF /successions/0/successor"], With(Whole("p.moi", "p.moi")));
    }

    [Theory]
    [InlineData("2025-06-30", 2)]
    [InlineData("2025-07-01", 0)]
    [InlineData("2025-07-02", 1)]
    [InlineData("0001-01-01", 2)]
    public void The_day_is_the_first_of_the_one_and_follows_the_last_of_the_other(string day, int findings)
    {
        var found = With(Whole("p.cu", "p.moi") with { EffectiveOn = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture) });

        Assert.Equal(Enumerable.Repeat("CATALOGUE_SUCCESSION_DAY /successions/0/effectiveOn", findings), found);
    }

    [Fact]
    public void Only_a_unit_that_lost_a_part_goes_on()
    {
        Assert.Empty(With(Part("p.d.an", "p.moi")));
        Assert.Equal(["CATALOGUE_SUCCESSION_DAY /successions/0/effectiveOn"], With(Whole("p.d.an", "p.moi")));
    }

    [Fact]
    public void A_whole_is_not_divided()
    {
        Assert.Equal(["CATALOGUE_SUCCESSION_DIVIDED /successions/0/relation"], With(Whole("p.cu", "p.moi"), Part("p.cu", "p.khac")));
    }

    [Fact]
    public void Successors_do_not_lead_back()
    {
        var found = With(
            Part("p.cu", "p.moi"), Part("p.moi", "p.khac"), Part("p.khac", "p.cu"), Part("p.xua", "p.moi"), Part("p.khac", "p.d.an"));

        Assert.Equal(
            ["CATALOGUE_SUCCESSION_CYCLE /successions/0", "CATALOGUE_SUCCESSION_CYCLE /successions/1", "CATALOGUE_SUCCESSION_CYCLE /successions/2"],
            found.Where(finding => finding.Contains("CYCLE", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_very_long_line_of_successors_is_no_circle()
    {
        var line = Enumerable.Range(0, 50_000).Select(at => Part($"u{at}", $"u{at + 1}")).ToList();

        Assert.DoesNotContain(
            CatalogueRules.Check(Content with { Successions = line }), finding => finding.Rule == "CATALOGUE_SUCCESSION_CYCLE");
    }

    private static IEnumerable<string> With(params UnitSuccession[] links) =>
        Findings(Content with { Units = [.. Content.Units, .. Merged], Successions = links });

    private static Unit Ended(string id, string code) => Unit(id, code, UnitKind.Commune, "p") with { ValidTo = Reform.AddDays(-1) };

    private static Unit New(string id, string code) => Unit(id, code, UnitKind.Commune, "p") with { ValidFrom = Reform };

    private static UnitSuccession Whole(string from, string to) => new(from, to, SuccessionRelation.Whole, Reform, null);

    private static UnitSuccession Part(string from, string to) => new(from, to, SuccessionRelation.Part, Reform, null);
}
