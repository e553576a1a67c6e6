using Dti.Domain.Submissions;

namespace Dti.Domain.Tests.Submissions;

public class HeaderTextTests
{
    [Theory]
    [InlineData("Nhận thức số", null)]
    [InlineData("1. Nhận thức số", null)]
    [InlineData("I. NHẬN THỨC SỐ", null)]
    [InlineData("(1) Nhận thức số", null)]
    [InlineData("a) Nhận thức số", null)]
    [InlineData("1.1. Nhận thức số", null)]
    [InlineData("Nhận thức số (tối đa 100 điểm)", 100)]
    [InlineData("Nhận thức số\n(100đ)", 100)]
    [InlineData("Nhận thức số/100", 100)]
    [InlineData("Nhận thức số - tối đa: 100 điểm", 100)]
    [InlineData("Nhận thức số [thang điểm 100]", 100)]
    [InlineData("Nhận thức số (điểm)", null)]
    [InlineData("Nhận thức số (theo QĐ 100/QĐ-UBND)", null)]
    public void Numbering_and_what_follows_are_taken_off_and_a_maximum_is_kept(string header, int? maximum)
    {
        var (key, most) = HeaderText.Parse(header);

        Assert.Equal((HeaderText.Parse("nhận thức số").Key, (decimal?)maximum), (key, most));
    }

    [Theory]
    [InlineData("Nhận thức số (tối đa 100 điểm) năm trước")]
    [InlineData("Nhận thức số (năm trước)")]
    [InlineData("Nhận thức số (thẩm định)")]
    [InlineData("Nhận thức số (%)")]
    [InlineData("Nhận thức số/chỉ tiêu")]
    public void What_changes_the_meaning_stays_part_of_the_name(string header) =>
        Assert.NotEqual(HeaderText.Parse("nhận thức số").Key, HeaderText.Parse(header).Key);

    [Theory]
    [InlineData("Nhận thức số (*)")]
    [InlineData("An toàn thông tin mạng (ATTTM)")]
    [InlineData("Tổng điểm (1000) (điểm)")]
    public void Marks_and_abbreviations_change_nothing(string header) => Assert.DoesNotContain('(', HeaderText.Parse(header).Key);

    [Fact]
    public void However_a_header_is_typed_it_is_taken_apart_in_time()
    {
        foreach (var piece in new[] { " /1", " tối đa 1", " (1", "( ", " -", "1)" })
            Assert.NotNull(HeaderText.Parse("a" + string.Concat(Enumerable.Repeat(piece, 60)) + "x"));
        Assert.Null(HeaderText.Parse("Nhận thức số (１００)").MaxPoints);
    }

    [Theory]
    [InlineData("Xếp hạng")]
    [InlineData("TT")]
    [InlineData("(1)")]
    public void A_header_that_only_looks_numbered_is_kept(string header) => Assert.NotEmpty(HeaderText.Parse(header + "x").Key);
}
