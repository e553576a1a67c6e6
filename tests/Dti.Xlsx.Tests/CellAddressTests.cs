namespace Dti.Xlsx.Tests;

public class CellAddressTests
{
    [Theory]
    [InlineData("A1", 1, 1)]
    [InlineData("Z9", 9, 26)]
    [InlineData("AA10", 10, 27)]
    [InlineData("K7", 7, 11)]
    [InlineData("XFD1048576", 1_048_576, 16_384)]
    public void An_address_reads_and_prints_alike(string text, int row, int column)
    {
        var address = CellAddress.Parse(text);

        Assert.Equal(new CellAddress(row, column), address);
        Assert.Equal(text, address.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("7")]
    [InlineData("A0")]
    [InlineData("XFE1")]
    [InlineData("A1048577")]
    [InlineData("ZZZZZZ1")]
    [InlineData("A99999999999999999999")]
    [InlineData("A-1")]
    [InlineData("A1 ")]
    [InlineData("Ă1")]
    [InlineData("A1B")]
    [InlineData("$A$1")]
    public void What_lies_outside_a_sheet_is_no_address(string text)
    {
        Assert.False(CellAddress.TryParse(text, out _));
        Assert.Throws<FormatException>(() => CellAddress.Parse(text));
    }

    [Fact]
    public void Letters_may_be_small() => Assert.Equal(new CellAddress(7, 11), CellAddress.Parse("k7"));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    [InlineData(1_048_577, 1)]
    [InlineData(1, 16_385)]
    public void An_address_outside_a_sheet_cannot_be_made(int row, int column) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new CellAddress(row, column));

    [Fact]
    public void Every_column_name_leads_back_to_its_column()
    {
        var columns = Enumerable.Range(1, CellAddress.LastColumn);

        Assert.Equal(columns, columns.Select(column => CellAddress.Parse(CellAddress.ColumnName(column) + "1").Column));
    }
}
