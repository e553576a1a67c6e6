using Dti.Domain.Catalogue;
using Dti.Domain.Services;

namespace Dti.Domain.Tests.Services;

public class IndicatorNamesTests
{
    private static readonly IndicatorNames Names = new(
    [
        Rate("online-dossiers", "Tỷ lệ hồ sơ trực tuyến"),
        Rate("full-services", "Tỷ lệ TTHC được cung cấp DVCTT toàn trình"),
        Rate("eligible-full-services", "TTHC đủ điều kiện được cung cấp DVCTT toàn trình"),
        Rate("digitised-results", "Tỷ lệ số hóa kết quả giải quyết TTHC") with { Aliases = ["Kết quả giải quyết được số hóa"] },
        Rate("committees", "Ban Chỉ đạo chuyển đổi số cấp xã đã thành lập"),
        Rate("twin-1", "Tỷ lệ hài lòng"), Rate("twin-2", "Mức độ phục vụ") with { Aliases = ["Hài lòng"] },
    ]);

    [Theory]
    [InlineData("Hồ sơ trực tuyến", "online-dossiers")]
    [InlineData("1. Tỉ lệ hồ sơ trực tuyến", "online-dossiers")]
    [InlineData("Tỷ lệ hồ sơ trực tuyến (%)", "online-dossiers")]
    [InlineData("Tỷ lệ (%) hồ sơ trực tuyến", "online-dossiers")]
    [InlineData("a) Hồ sơ trực tuyến", "online-dossiers")]
    [InlineData("II. Hồ sơ trực tuyến", "online-dossiers")]
    [InlineData("Hồ sơ trực tuyến của cấp xã", "online-dossiers")]
    [InlineData("HS trực tuyến cấp huyện", "online-dossiers")]
    [InlineData("Thủ tục hành chính cấp xã được cung cấp dịch vụ công trực tuyến toàn trình", "full-services")]
    [InlineData("TTHC đủ điều kiện được cung cấp DVCTT toàn trình", "eligible-full-services")]
    [InlineData("Số hoá kết quả giải quyết TTHC, cấp xã", "digitised-results")]
    [InlineData("kết quả giải quyết được số hóa", "digitised-results")]
    [InlineData("Ban Chỉ đạo chuyển đổi số cấp xã đã thành lập", "committees")]
    public void Names_are_equal_but_for_abbreviations_numbering_tones_and_tier(string printed, string code) =>
        Assert.Equal(code, Names.Find(printed, level: null)?.Code);

    [Theory]
    [InlineData("Hồ sơ trực tiếp")]
    [InlineData("Ho so truc tuyen")]
    [InlineData("Hồ sơ trực tuyến toàn trình")]
    [InlineData("Hài lòng")]
    [InlineData("Ban Chỉ đạo chuyển đổi số cấp huyện đã thành lập")]
    [InlineData("Ban Chỉ đạo chuyển đổi số đã thành lập")]
    public void Nothing_else_is_taken_for_an_indicator(string printed) => Assert.Null(Names.Find(printed, level: null));

    [Fact]
    public void The_tier_may_stand_in_a_column_of_its_own() =>
        Assert.Equal("committees", Names.Find("Ban Chỉ đạo chuyển đổi số đã thành lập", UnitLevel.Commune)?.Code);

    [Theory]
    [InlineData("Số hóa kết quả giải quyết TTHC, cấp xã", UnitLevel.Commune)]
    [InlineData("TTHC cấp huyện được cung cấp DVCTT toàn trình", UnitLevel.District)]
    [InlineData("Hồ sơ cấp tỉnh", UnitLevel.Province)]
    [InlineData("Cơ quan cấp huyện, cấp xã thực hiện báo cáo tự động", null)]
    [InlineData("Hồ sơ trực tuyến", null)]
    [InlineData("Đối tượng trợ cấp xã hội được chi qua tài khoản", null)]
    [InlineData("Đối tượng trợ cấp xã hội, cấp huyện", UnitLevel.District)]
    [InlineData("Phụ cấp xã đội", null)]
    [InlineData("Kinh phí cấp xã hội hóa", null)]
    public void A_name_speaks_of_the_one_tier_it_names(string name, UnitLevel? level) => Assert.Equal(level, IndicatorNames.LevelOf(name));

    [Theory]
    [InlineData("Hồ sơ phát sinh DVCTT một phần, cấp huyện", ServiceLevel.Partial)]
    [InlineData("Tỷ lệ hồ sơ phát sinh trực tuyến toàn trình", ServiceLevel.Full)]
    [InlineData("Gửi, nhận văn bản điện tử các cấp chính quyền (đảm bảo toàn trình)", null)]
    [InlineData("Hồ sơ DVCTT toàn trình và một phần", null)]
    public void A_name_speaks_of_the_one_level_of_service_it_names(string name, ServiceLevel? level) =>
        Assert.Equal(level, IndicatorNames.ServiceLevelOf(name));

    [Theory]
    [InlineData("Tỷ lệ hồ sơ được nộp trực tuyến", "Hồ sơ nộp trực tuyến")]
    [InlineData("Số hóa thành phần hồ sơ khi tiếp nhận", "Thành phần hồ sơ được số hóa khi tiếp nhận")]
    [InlineData("Tỷ lệ hồ sơ được số hóa", "Tỷ lệ hồ sơ số hóa")]
    [InlineData("TTHC được cung cấp DVCTT", "Tỷ lệ thủ tục hành chính cung cấp dịch vụ công trực tuyến")]
    public void The_same_in_other_words_is_a_duplicate(string one, string other) =>
        Assert.Equal(IndicatorNames.WordingOf(one), IndicatorNames.WordingOf(other));

    [Theory]
    [InlineData("TTHC đủ điều kiện được cung cấp DVCTT toàn trình", "TTHC cấp huyện được cung cấp DVCTT toàn trình")]
    [InlineData("Hồ sơ trực tuyến cấp xã", "Hồ sơ trực tuyến cấp huyện")]
    [InlineData("Hồ sơ trực tuyến toàn trình", "Hồ sơ trực tuyến một phần")]
    [InlineData("Hồ sơ trực tuyến trên tổng số hồ sơ", "Hồ sơ trên tổng số hồ sơ trực tuyến")]
    [InlineData("Chữ ký số", "Chữ ký")]
    public void Another_tier_kind_or_word_is_none(string one, string other) =>
        Assert.NotEqual(IndicatorNames.WordingOf(one), IndicatorNames.WordingOf(other));

    [Fact]
    public void Very_long_names_that_differ_at_the_end_are_two()
    {
        var name = string.Concat(Enumerable.Repeat("hồ sơ ", 50))[..^1];

        Assert.NotEqual(IndicatorNames.KeyOf(name + "\U0001F600a"), IndicatorNames.KeyOf(name + "\U0001F600b"));
        Assert.NotEqual(IndicatorNames.WordingOf(name + "\U0001F600a"), IndicatorNames.WordingOf(name + "\U0001F600b"));
    }

    [Fact]
    public void A_name_of_nothing_but_numbers_is_what_the_last_of_them_says() =>
        Assert.StartsWith("7-", IndicatorNames.KeyOf(string.Concat(Enumerable.Repeat("1 ", 100)) + "7"), StringComparison.Ordinal);

    [Fact]
    public void A_key_is_a_slug_of_the_names_own_words()
    {
        var key = IndicatorNames.KeyOf("Tỷ lệ máy tính cài đặt phần mềm, cấp xã");

        Assert.StartsWith("may-tinh-cai-dat-phan-mem-", key, StringComparison.Ordinal);
        Assert.Equal(key, IndicatorNames.KeyOf("3. Máy  tính cài đặt phần mềm cấp xã"));
        Assert.NotEqual(key, IndicatorNames.KeyOf("Máy tính cài đặt phần mềm cấp huyện"));
        Assert.NotEqual(IndicatorNames.KeyOf("Đạt xã Ba Tơ"), IndicatorNames.KeyOf("Đạt xã Ba Tô"));
        Assert.InRange(IndicatorNames.KeyOf(new string('x', 5_000)).Length, 1, 100);
    }

    private static Indicator Rate(string code, string name) => new(
        code, name, IndicatorMeasure.Rate, new CountDefinition("tử số", null, null), new CountDefinition("mẫu số", null, null), Comparison.AtLeast, Certainty.Inferred);
}
