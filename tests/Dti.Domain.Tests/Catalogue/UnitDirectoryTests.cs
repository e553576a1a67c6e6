using Dti.Domain.Catalogue;

namespace Dti.Domain.Tests.Catalogue;

public class UnitDirectoryTests
{
    private static readonly IReadOnlyList<UnitAlias> ConfirmedAliases =
    [
        .. from row in PrintedNames()
           where row.Rule == "variant_spelling"
           select new UnitAlias(row.Printed, ReferenceUnits.Legacy.Single(unit => unit.Code == row.Code).Id),
    ];

    public static TheoryData<string, string, string> Printed()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var (printed, code, rule) in PrintedNames())
            data.Add(printed, code, rule);
        return data;
    }

    [Theory]
    [InlineData("UBND xã Trung Thu, huyện Tủa Chùa", "tua-chua.trung-thu")]
    [InlineData("Trung Thu, Tủa Chùa", "tua-chua.trung-thu")]
    public void A_name_may_be_followed_by_that_of_the_unit_above(string typed, string unit)
    {
        var match = Directory("tua-chua", ConfirmedAliases).Find(typed);

        Assert.Equal((unit, UnitNameQuality.AsInCatalogue), match is UnitMatch.Found found ? (found.Unit.Id, found.Quality) : default);
    }

    [Theory]
    [InlineData("Xã Trung Thu, huyện Chợ Đồn")]
    [InlineData("Xã Trung Thu, ghi chú")]
    [InlineData("Xã Trung Thu,")]
    public void What_follows_a_name_and_is_no_unit_above_makes_it_unknown(string typed) =>
        Assert.IsType<UnitMatch.Unknown>(Directory("tua-chua", ConfirmedAliases).Find(typed));

    [Fact]
    public void There_are_thirty_five_printed_names_to_resolve()
    {
        Assert.Equal(35, PrintedNames().Count());
    }

    [Theory]
    [MemberData(nameof(Printed))]
    public void Every_name_printed_in_the_reference_reports_is_found_as_its_rule_says(string printed, string code, string rule)
    {
        var meant = ReferenceUnits.Legacy.Single(unit => unit.Code == code);

        var match = Directory(meant.ParentId!, ConfirmedAliases).Find(printed);

        var quality = rule switch
        {
            "variant_spelling" => UnitNameQuality.Variant,
            "kind_only" => UnitNameQuality.KindOnly,
            _ => UnitNameQuality.AsInCatalogue,
        };
        Assert.Equal(new UnitMatch.Found(meant, quality), match);
    }

    [Fact]
    public void A_misspelt_name_that_nobody_confirmed_is_suggested_and_not_taken()
    {
        var unknown = Assert.IsType<UnitMatch.Unknown>(Directory("tua-chua").Find("UBND xã Huổi Sớ"));

        Assert.Equal("tua-chua.huoi-so", unknown.Suggestions[0].Id);
    }

    [Theory]
    [InlineData("Ba Tơ", "ba-to.ba-to-21484")]
    [InlineData("thị trấn Ba Tơ", "ba-to.ba-to-21484")]
    [InlineData("TT. BA TƠ", "ba-to.ba-to-21484")]
    [InlineData("huyện Ba Tơ", "ba-to")]
    [InlineData("Ba Tô", "ba-to.ba-to-21523")]
    [InlineData("UBND xã Ba Tô", "ba-to.ba-to-21523")]
    public void Ba_To_with_a_horn_and_with_a_circumflex_are_two_units(string typed, string id)
    {
        Assert.Equal(id, Found(Directory("ba-to").Find(typed)));
    }

    [Fact]
    public void A_name_without_diacritics_is_never_taken_for_one_of_two_units()
    {
        var unknown = Assert.IsType<UnitMatch.Unknown>(Directory("ba-to").Find("xã Ba To"));

        Assert.Contains("ba-to.ba-to-21484", unknown.Suggestions.Select(unit => unit.Id));
        Assert.Contains("ba-to.ba-to-21523", unknown.Suggestions.Select(unit => unit.Id));
    }

    [Fact]
    public void A_kind_that_contradicts_the_name_is_ambiguous_where_a_neighbour_of_that_kind_looks_alike()
    {
        var ambiguous = Assert.IsType<UnitMatch.Ambiguous>(Directory("ba-to").Find("xã Ba Tơ"));

        Assert.Equal(["ba-to.ba-to-21484", "ba-to.ba-to-21523"], ambiguous.Candidates.Select(unit => unit.Id));
    }

    [Fact]
    public void A_kind_that_contradicts_the_name_is_only_a_slip_where_no_neighbour_looks_alike()
    {
        Assert.Equal("tua-chua.tua-thang", Found(Directory("tua-chua").Find("thị trấn Tủa Thàng")));
    }

    [Fact]
    public void One_name_of_a_town_and_a_commune_is_decided_by_the_kind_or_not_at_all()
    {
        var directory = Directory("thap-muoi");

        Assert.Equal("thap-muoi.my-an-30037", Found(directory.Find("TT Mỹ An")));
        Assert.Equal("thap-muoi.my-an-30064", Found(directory.Find("xã Mỹ An")));
        Assert.Equal(2, Assert.IsType<UnitMatch.Ambiguous>(directory.Find("Mỹ An")).Candidates.Count);
    }

    [Theory]
    [InlineData("03241")]
    [InlineData(" 03241 ")]
    [InlineData("UỶ BAN NHÂN DÂN  XÃ SÍNH PHÌNH")]
    [InlineData("Si\u0301nh Phi\u0300nh")]
    [InlineData("X. Sính\u00A0Phình")]
    public void Code_case_office_form_of_letters_and_blanks_do_not_matter(string typed)
    {
        Assert.Equal("tua-chua.sinh-phinh", Found(Directory("tua-chua").Find(typed)));
    }

    [Fact]
    public void Any_apostrophe_will_do()
    {
        Assert.Equal("dak-rlap", Found(Directory("dak-nong").Find("UBND huyện Đắk R’lấp")));
    }

    [Fact]
    public void A_unit_of_somebody_else_is_out_of_scope()
    {
        var match = Directory("tua-chua").Find("xã Bản Thi");

        Assert.Equal("cho-don.ban-thi", Assert.IsType<UnitMatch.OutOfScope>(match).Unit.Id);
    }

    [Fact]
    public void A_name_that_several_others_share_says_nothing_outside_its_scope()
    {
        var match = Directory("tua-chua").Find("Trường Xuân");

        Assert.Empty(Assert.IsType<UnitMatch.Unknown>(match).Suggestions);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("UBND")]
    public void Nothing_means_no_unit(string typed)
    {
        Assert.Empty(Assert.IsType<UnitMatch.Unknown>(Directory("tua-chua").Find(typed)).Suggestions);
    }

    [Fact]
    public void A_kind_alone_is_ambiguous_where_there_are_several()
    {
        Assert.Equal(11, Assert.IsType<UnitMatch.Ambiguous>(Directory("tua-chua").Find("UBND xã")).Candidates.Count);
    }

    [Fact]
    public void Units_that_had_ended_are_not_found()
    {
        var catalogue = ReferenceUnits.LegacyCatalogue();
        var district = catalogue.FindUnit("tua-chua")!;

        Assert.IsType<UnitMatch.Found>(new UnitDirectory(catalogue, district, [], new DateOnly(2025, 6, 30)).Find("Sính Phình"));
        Assert.IsType<UnitMatch.Unknown>(new UnitDirectory(catalogue, district, [], new DateOnly(2025, 7, 1)).Find("Sính Phình"));
    }

    [Fact]
    public void The_likest_unit_is_suggested_first()
    {
        var suggestions = Assert.IsType<UnitMatch.Unknown>(Directory("ba-to").Find("Ba Vị")).Suggestions;

        Assert.Equal(["ba-to.ba-vi", "ba-to.ba-vinh"], suggestions.Select(unit => unit.Id));
    }

    [Fact]
    public void At_most_three_units_are_suggested()
    {
        Assert.Equal(3, Assert.IsType<UnitMatch.Unknown>(Directory("ba-to").Find("Ba Ti")).Suggestions.Count);
    }

    private static IEnumerable<(string Printed, string Code, string Rule)> PrintedNames() =>
        ReferenceUnits.Rows("samples", "reference", "unit-aliases.csv").Select(row => (row[1], row[3], row[5]));

    private static UnitDirectory Directory(string submitter, params IReadOnlyList<UnitAlias> aliases)
    {
        var catalogue = ReferenceUnits.LegacyCatalogue(aliases);
        var expected = catalogue.Units.Where(unit => unit.ParentId == submitter).Select(unit => unit.Id);
        return new UnitDirectory(catalogue, catalogue.FindUnit(submitter)!, expected, ReferenceUnits.LegacyDay);
    }

    private static string Found(UnitMatch match) => Assert.IsType<UnitMatch.Found>(match).Unit.Id;
}
