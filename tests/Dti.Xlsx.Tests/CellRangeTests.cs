namespace Dti.Xlsx.Tests;

public class CellRangeTests
{
    [Fact]
    public void A_range_reads_and_prints_alike()
    {
        var range = CellRange.Parse("A5:L17");

        Assert.Equal((CellAddress.Parse("A5"), CellAddress.Parse("L17")), (range.From, range.To));
        Assert.Equal("A5:L17", range.ToString());
    }

    [Fact]
    public void One_address_is_a_range_of_one_cell() => Assert.Equal("K7:K7", CellRange.Parse("K7").ToString());

    [Theory]
    [InlineData("A5", true)]
    [InlineData("L17", true)]
    [InlineData("C9", true)]
    [InlineData("A4", false)]
    [InlineData("M17", false)]
    [InlineData("L18", false)]
    public void A_range_contains_both_its_corners(string cell, bool isInside) =>
        Assert.Equal(isInside, CellRange.Parse("A5:L17").Contains(CellAddress.Parse(cell)));

    [Theory]
    [InlineData("")]
    [InlineData(":")]
    [InlineData("A1:")]
    [InlineData("B2:A3")]
    [InlineData("B2:C1")]
    [InlineData("A1:B2:C3")]
    [InlineData("A:B")]
    public void What_is_no_rectangle_inside_a_sheet_is_no_range(string text)
    {
        Assert.False(CellRange.TryParse(text, out _));
        Assert.Throws<FormatException>(() => CellRange.Parse(text));
    }

    [Fact]
    public void Corners_the_wrong_way_round_make_no_range() =>
        Assert.Throws<ArgumentException>(() => new CellRange(CellAddress.Parse("B2"), CellAddress.Parse("A1")));
}
