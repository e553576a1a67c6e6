using Dti.Domain.Catalogue;

namespace Dti.Domain.Tests.Catalogue;

public class UnitNameTests
{
    [Theory]
    [InlineData("UBND xã Huổi Sớ", "Huổi Sớ", UnitKind.Commune)]
    [InlineData("Ủy ban nhân dân phường Nghĩa Tân", "Nghĩa Tân", UnitKind.Ward)]
    [InlineData("Uỷ ban nhân dân thị trấn Đắk Mil", "Đắk Mil", UnitKind.Town)]
    [InlineData("TT. Ba Tơ", "Ba Tơ", UnitKind.Town)]
    [InlineData("TT Ba Tơ", "Ba Tơ", UnitKind.Town)]
    [InlineData("TP.Gia Nghĩa", "Gia Nghĩa", UnitKind.City)]
    [InlineData("UBND TP Gia Nghĩa", "Gia Nghĩa", UnitKind.City)]
    [InlineData("thành phố Gia Nghĩa", "Gia Nghĩa", UnitKind.City)]
    [InlineData("H. Tủa Chùa", "Tủa Chùa", UnitKind.District)]
    [InlineData("Tỉnh Điện Biên", "Điện Biên", UnitKind.Province)]
    [InlineData("đặc khu Côn Đảo", "Côn Đảo", UnitKind.SpecialZone)]
    public void Office_and_kind_are_taken_off_in_front(string typed, string bare, UnitKind kind)
    {
        var name = UnitName.Parse(typed);

        Assert.Equal(VietnameseText.Fold(bare), name.Bare);
        Assert.Equal([kind], name.Kinds);
    }

    [Theory]
    [InlineData("Xá Nhè")]
    [InlineData("Xaã")]
    [InlineData("Tpă")]
    [InlineData("Ubndx")]
    public void Words_that_only_begin_like_a_prefix_stay(string typed)
    {
        var name = UnitName.Parse(typed);

        Assert.Equal(VietnameseText.Fold(typed), name.Bare);
        Assert.Empty(name.Kinds);
    }

    [Fact]
    public void A_kind_alone_has_no_bare_name()
    {
        var name = UnitName.Parse("UBND Thị trấn");

        Assert.Empty(name.Bare);
        Assert.Equal([UnitKind.Town], name.Kinds);
    }

    [Fact]
    public void Every_official_name_of_2025_comes_apart_into_its_kind_and_its_name()
    {
        var wrong =
            from row in ReferenceUnits.Rows("Catalogue", "Data", "units-2025.csv").Zip(ReferenceUnits.Of2025)
            let name = UnitName.Parse(row.First[4])
            where name.Bare != VietnameseText.Fold(row.First[3]) || !name.Kinds.SequenceEqual([row.Second.Kind])
            select row.First[4];

        Assert.Empty(wrong);
    }
}
