using Dti.Xlsx.Tests.Building;
using Dti.Xlsx.Writing;

namespace Dti.Xlsx.Tests.Writing;

public class RowWritingTests
{
    [Fact]
    public void Rows_and_cells_follow_each_other_unless_they_say_where_they_stand()
    {
        var addresses = AddressesOf(new SheetContent(
            "S",
            new RowContent(One, default, One), new RowContent(),
            new RowContent(One with { Column = 4 }, One), new RowContent(One) { Number = 9 }));

        Assert.Equal(["A1", "C1", "D3", "E3", "A9"], addresses);
    }

    [Fact]
    public void The_last_cell_of_a_sheet_can_be_written()
    {
        var row = new RowContent(One with { Column = CellAddress.LastColumn }) { Number = CellAddress.LastRow };

        Assert.Equal(["XFD1048576"], AddressesOf(new SheetContent("S", row)));
    }

    [Theory]
    [InlineData(2, 2)]
    [InlineData(2, 1)]
    [InlineData(CellAddress.LastRow, null)]
    public void A_row_that_does_not_come_below_the_one_before_is_a_mistake(int first, int? second)
    {
        var sheet = new SheetContent("S", new RowContent { Number = first }, new RowContent { Number = second });

        Assert.Throws<ArgumentException>(() => Written.Bytes(sheet));
    }

    [Theory]
    [InlineData(2, 2)]
    [InlineData(2, 1)]
    [InlineData(CellAddress.LastColumn, null)]
    public void A_cell_that_does_not_come_right_of_the_one_before_is_a_mistake(int first, int? second) =>
        Assert.Throws<ArgumentException>(() => Written.Bytes(One with { Column = first }, One with { Column = second }));

    [Fact]
    public void Heights_are_in_points()
    {
        var sheet = Written.SheetXml(new SheetContent("S", new RowContent(One) { HeightPoints = 31.5, IsHidden = true }));

        Assert.Equal(["r=1", "ht=31.5", "customHeight=1", "hidden=1"], sheet.AttributesOf("row"));
    }

    [Fact]
    public void Places_outside_a_sheet_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new RowContent { Number = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new RowContent { Number = CellAddress.LastRow + 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new RowContent { HeightPoints = 410 });
        Assert.Throws<ArgumentOutOfRangeException>(() => One with { Column = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => One with { Column = CellAddress.LastColumn + 1 });
    }

    [Fact]
    public void A_changed_list_of_cells_does_not_change_the_row()
    {
        CellContent[] cells = [One];
        var row = new RowContent(cells);

        cells[0] = default;

        Assert.Equal([One], row.Cells);
    }

    private static CellContent One => CellContent.OfNumber(1);

    private static IEnumerable<string> AddressesOf(SheetContent sheet) =>
        Assert.Single(Reading.Open(Written.Bytes(sheet)).Sheets).Rows.SelectMany(row => row.Cells).Select(cell => cell.Address.ToString());
}
