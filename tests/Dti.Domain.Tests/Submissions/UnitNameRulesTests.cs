using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;
using static Dti.Domain.Tests.Catalogue.SmallCatalogue;
using static Dti.Domain.Tests.Submissions.SmallWorkbook;

namespace Dti.Domain.Tests.Submissions;

public class UnitNameRulesTests
{
    private static readonly Unit Town = Unit("p.d.ba-to", "00005", UnitKind.Town, "p.d", "Thị trấn Ba Tơ");
    private static readonly Unit Commune = Unit("p.d.ba-to-2", "00006", UnitKind.Commune, "p.d", "Xã Ba Tô");

    [Fact]
    public void A_name_as_in_the_catalogue_needs_no_remark()
    {
        Assert.Empty(Findings(Table("total", Of(An, "1"))));
    }

    [Fact]
    public void A_name_written_otherwise_is_a_variant_on_each_sheet()
    {
        var table = Table("total", Named(new UnitMatch.Found(An, UnitNameQuality.Variant)));

        var findings = Check(table, table with { Sheet = "Khác" });

        Assert.Equal([("Bảng", "Xã An"), ("Khác", "Xã An")], findings.Select(finding => (finding.Sheet, finding.Expected)));
        Assert.All(findings, finding => Assert.Equal("UNIT_NAME_VARIANT B2", Brief(finding)));
    }

    [Fact]
    public void A_kind_alone_is_an_incomplete_name()
    {
        var finding = Assert.Single(Check(Table("total", Named(new UnitMatch.Found(Binh, UnitNameQuality.KindOnly)))));

        Assert.Equal(("UNIT_NAME_INCOMPLETE B2", Severity.Warning, "p.d.binh"), (Brief(finding), finding.Severity, finding.Unit));
    }

    [Fact]
    public void A_name_of_no_or_of_several_units_blocks()
    {
        var table = Table("total", Named(new UnitMatch.Ambiguous([An, Binh])), Named(new UnitMatch.Unknown([])));

        var findings = Check(table);

        Assert.Equal(["UNIT_NAME_AMBIGUOUS B2!", "UNIT_UNKNOWN B3!"], findings.Select(Brief));
        Assert.All(findings, finding => Assert.Equal((Severity.Error, null), (finding.Severity, finding.Unit)));
    }

    [Fact]
    public void A_unit_of_somebody_else_is_named_and_blocks_nothing()
    {
        var finding = Assert.Single(Check(Table("total", Named(new UnitMatch.OutOfScope(An)))));

        Assert.Equal(("UNIT_NOT_IN_PATH B2", Severity.Error, "p.d.an"), (Brief(finding), finding.Severity, finding.Unit));
    }

    [Fact]
    public void Names_that_differ_in_diacritics_only_are_pointed_out_once()
    {
        var table = Table("total", Of(Town, "1"), Of(An, "2"), Of(Commune, "3"));

        var finding = Assert.Single(Check(table, table with { Sheet = "Khác" }));

        Assert.Equal(("UNIT_NAME_AMBIGUOUS B2", Severity.Info, "Bảng"), (Brief(finding), finding.Severity, finding.Sheet));
    }

    [Theory]
    [InlineData(UnitNameQuality.Variant)]
    [InlineData(UnitNameQuality.KindOnly)]
    public void Only_exact_names_are_compared_without_diacritics(UnitNameQuality quality)
    {
        var table = Table("total", Of(Town, "1"), Named(new UnitMatch.Found(Commune, quality)));

        Assert.DoesNotContain(Check(table), finding => finding.Rule == "UNIT_NAME_AMBIGUOUS");
    }

    [Fact]
    public void Units_of_one_name_and_two_kinds_do_not_differ_in_diacritics()
    {
        var commune = Unit("p.d.ba-to-3", "00007", UnitKind.Commune, "p.d", "Xã Ba Tơ");

        Assert.Empty(Findings(Table("total", Of(Town, "1"), Of(commune, "3"))));
    }

    private static Line Named(UnitMatch match) => new(match, "tên đã ghi", "1");
}
