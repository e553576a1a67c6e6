using Dti.Functions.Reports.Xlsx;

namespace Dti.Functions.Tests.Reports.Xlsx;

public class SheetNamesTests
{
    [Theory]
    [InlineData("Phụ lục I", "Phụ lục I")]
    [InlineData("24/30 chỉ tiêu [a]: *?\\", "24-30 chỉ tiêu -a-- ---")]
    [InlineData("'Bảng'", "Bảng")]
    [InlineData("", "Bảng")]
    [InlineData("a\n\tb", "a b")]
    [InlineData("nguồn SỐ liệu", "nguồn SỐ liệu (2)")]
    [InlineData("History", "History (2)")]
    [InlineData("Kết quả chấm điểm chuyển đổi số của các xã", "Kết quả chấm điểm chuyển đổi số")]
    [InlineData("Kếtquảchấmđiểmchuyểnđổisốcủacácxãthịtrấn", "Kếtquảchấmđiểmchuyểnđổisốcủacác")]
    public void A_name_is_one_that_a_sheet_can_have(string wanted, string given) => Assert.Equal(given, new SheetNames("Nguồn số liệu").Next(wanted));

    [Fact]
    public void Names_that_are_alike_are_numbered_within_their_length()
    {
        var names = new SheetNames();
        var wanted = new string('x', 31);

        var given = Enumerable.Range(0, 11).Select(_ => names.Next(wanted)).ToList();

        Assert.Equal(11, given.Distinct().Count());
        Assert.All(given, name => Assert.InRange(name.Length, 1, 31));
        Assert.EndsWith(" (11)", given[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void No_pair_of_halves_is_cut() => Assert.False(char.IsHighSurrogate(new SheetNames().Next(new string('x', 30) + "😀")[^1]));
}
