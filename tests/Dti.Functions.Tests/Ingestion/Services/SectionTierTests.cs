using Dti.Domain.Catalogue;
using Dti.Domain.Services;
using Dti.Functions.Tests.Support;

namespace Dti.Functions.Tests.Ingestion.Services;

/// <summary>Which tier of government rows are about that do not say so themselves.</summary>
public class SectionTierTests
{
    private static readonly object?[] Head = ["TT", "Nội dung", "Kết quả"];

    [Fact]
    public void Rows_under_the_heading_of_a_tier_are_of_that_tier_until_the_next_heading()
    {
        var levels = LevelsIn(
            Head, ["I", "Cấp huyện"], [1, "Hồ sơ trực tuyến", "50%"], ["II", "Cấp xã"], [1, "Hồ sơ trực tuyến", "40%"],
            ["III", "Hạ tầng số"], [1, "Phủ sóng 5G", "30%"], ["Cấp tỉnh"], [1, "Hồ sơ trực tuyến", "20%"]);

        Assert.Equal([UnitLevel.District, UnitLevel.Commune, null, UnitLevel.Province], levels);
    }

    [Fact]
    public void A_heading_with_a_plain_number_may_name_the_tier()
    {
        Assert.Equal([UnitLevel.Commune], LevelsIn(Head, [1, "Cấp xã"], [2, "Hồ sơ trực tuyến", "50%"]));
    }

    [Fact]
    public void A_heading_within_the_section_of_a_tier_leaves_it()
    {
        var levels = LevelsIn(
            Head, ["A", "Cấp xã"], ["I", "Dịch vụ công"], [1, "Hồ sơ trực tuyến", "50%"], ["B", "Cấp huyện"], [1, "Hồ sơ trực tuyến", "40%"]);

        Assert.Equal([UnitLevel.Commune, UnitLevel.District], levels);
    }

    [Fact]
    public void What_a_row_says_itself_goes_before_its_heading()
    {
        var levels = LevelsIn(
            ["TT", "Nội dung", "Cấp", "Kết quả"], ["I", "Cấp xã"], [1, "Hồ sơ trực tuyến", "Huyện", "50%"],
            [2, "Hồ sơ số hóa cấp tỉnh", null, "50%"], [3, "Thanh toán trực tuyến", "Toàn huyện", "50%"],
            [4, "Hồ sơ của cấp huyện và cấp xã", null, "50%"], [5, "Hồ sơ đúng hạn", null, "50%"]);

        Assert.Equal([UnitLevel.District, UnitLevel.Province, null, null, UnitLevel.Commune], levels);
    }

    [Theory]
    [InlineData("KẾT QUẢ CHỈ TIÊU CẤP XÃ", UnitLevel.Commune)]
    [InlineData("KẾT QUẢ THỰC HIỆN CHỈ TIÊU CẤP TỈNH GIAO", null)]
    [InlineData("KẾT QUẢ CẤP HUYỆN VÀ CẤP XÃ", null)]
    [InlineData("KẾT QUẢ TRỢ CẤP XÃ HỘI", null)]
    public void The_nearest_title_that_speaks_of_tiers_decides_if_it_names_one(string title, UnitLevel? expected)
    {
        var levels = LevelsIn([title], [], Head, [1, "Hồ sơ trực tuyến", "50%"], ["I", "Hạ tầng số"], [2, "Phủ sóng 5G", "50%"]);

        Assert.Equal([expected, expected], levels);
    }

    [Fact]
    public void The_rows_of_a_unit_are_of_its_own_tier()
    {
        var levels = LevelsIn(
            ["KẾT QUẢ CẤP HUYỆN"], Head, [1, "Hồ sơ trực tuyến", "50%"], ["I", "Xã Ba Dinh"], [1, "Hồ sơ trực tuyến", "40%"]);

        Assert.Equal([UnitLevel.District, null], levels);
    }

    [Fact]
    public void The_heading_of_a_tier_ends_the_rows_of_a_unit()
    {
        var rows = RowsIn(Head, ["I", "Xã Ba Dinh"], [1, "Hồ sơ trực tuyến", "40%"], ["II", "Cấp xã"], [1, "Hồ sơ trực tuyến", "50%"]);

        Assert.Equal([false, true], rows.Select(row => row.Match is null));
    }

    private static IEnumerable<UnitLevel?> LevelsIn(params object?[][] rows) => RowsIn(rows).Select(row => row.Level);

    private static IReadOnlyList<IndicatorRow> RowsIn(params object?[][] rows) =>
        Assert.Single(ReadServices.Of(SheetBuilder.Build(rows), "2024", "ba-to").Indicators).Rows;
}
