using System.Globalization;
using Dti.Xlsx.Tests.Building;

namespace Dti.Xlsx.Tests;

public class DateTests
{
    [Theory]
    [InlineData("dd/mm/yyyy", "45000", "2023-03-15T00:00:00")]
    [InlineData("[$-42A]d mmmm yyyy;@", "45000.5", "2023-03-15T12:00:00")]
    [InlineData("[$-42A]dd/mm/yyyy", "45000", "2023-03-15T00:00:00")]
    [InlineData("[$-101042A]dd/mm/yyyy;@", "45000", "2023-03-15T00:00:00")]
    [InlineData("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "45000", "2023-03-15T00:00:00")]
    [InlineData("\"Ngày \"dd\" tháng \"mm\" năm \"yyyy", "45000", "2023-03-15T00:00:00")]
    [InlineData("h:mm:ss", "0.75", "1899-12-31T18:00:00")]
    [InlineData("yyyy", "1", "1900-01-01T00:00:00")]
    [InlineData("yyyy", "59", "1900-02-28T00:00:00")]
    [InlineData("yyyy", "61", "1900-03-01T00:00:00")]
    [InlineData("yyyy", "2958465", "9999-12-31T00:00:00")]
    [InlineData("yyyy", "45000.999999999", "2023-03-16T00:00:00")]
    public void A_number_shown_as_a_date_is_that_date(string code, string serial, string expected)
    {
        var cell = Reading.OpenCell(WorkbookFile.WithCells($"<c r=\"A1\" s=\"0\"><v>{serial}</v></c>").Formats(code));

        Assert.Equal(CellKind.Date, cell.Kind);
        Assert.Equal(DateTime.Parse(expected, CultureInfo.InvariantCulture), cell.Date);
        Assert.Equal(decimal.Parse(serial, CultureInfo.InvariantCulture), cell.Number);
    }

    [Theory]
    [InlineData("dd/mm/yyyy", "-1")]
    [InlineData("dd/mm/yyyy", "60")]
    [InlineData("dd/mm/yyyy", "2958466")]
    [InlineData("dd/mm/yyyy", "2958465.999999999")]
    [InlineData("[h]:mm", "1.5")]
    [InlineData("0.0 \"dd/mm\"", "45000")]
    [InlineData("0.0\\d", "45000")]
    [InlineData("[Red]0", "45000")]
    [InlineData("General", "45000")]
    public void A_number_that_is_no_date_stays_a_number(string code, string number)
    {
        var cell = Reading.OpenCell(WorkbookFile.WithCells($"<c r=\"A1\" s=\"0\"><v>{number}</v></c>").Formats(code));

        Assert.Equal((CellKind.Number, null), (cell.Kind, cell.Date));
    }

    [Fact]
    public void Dates_may_be_counted_from_1904()
    {
        var file = WorkbookFile.WithCells("<c r=\"A1\" s=\"0\"><v>43538</v></c>").Formats("dd/mm/yyyy").Part(
            "xl/workbook.xml",
            $"<workbook xmlns=\"{WorkbookFile.Main}\" xmlns:r=\"{WorkbookFile.Links}\"><workbookPr date1904=\"1\"/>"
            + "<sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");

        var workbook = Reading.Open(file);

        Assert.True(workbook.Uses1904Dates);
        Assert.Equal(new DateTime(2023, 3, 15), workbook.Sheets[0].CellAt(CellAddress.Parse("A1"))?.Date);
    }

    [Theory]
    [InlineData("0", "1904-01-01")]
    [InlineData("60", "1904-03-01")]
    [InlineData("2957003", "9999-12-31")]
    public void The_count_from_1904_knows_no_day_that_never_was(string serial, string expected)
    {
        var date = DateSerial.ToDate(decimal.Parse(serial, CultureInfo.InvariantCulture), since1904: true);

        Assert.Equal(DateTime.Parse(expected, CultureInfo.InvariantCulture), date);
    }

    [Theory]
    [InlineData("2023-03-15", "2023-03-15T00:00:00", "45000")]
    [InlineData("9999-12-31T23:59:59.999", "9999-12-31T23:59:59.999", "2958465.99999999")]
    [InlineData("2023-03-15T12:00", "2023-03-15T12:00:00", "45000.5")]
    [InlineData("2023-03-15T12:00:00Z", "2023-03-15T12:00:00", "45000.5")]
    [InlineData("2023-03-15T19:00:00+07:00", "2023-03-15T12:00:00", "45000.5")]
    public void A_date_may_be_written_out(string stored, string expected, string serial)
    {
        var cell = Reading.OpenCell(WorkbookFile.WithCells($"<c r=\"A1\" t=\"d\"><v>{stored}</v></c>"));

        Assert.Equal(CellKind.Date, cell.Kind);
        Assert.Equal(DateTime.Parse(expected, CultureInfo.InvariantCulture), cell.Date);
        Assert.Equal(decimal.Parse(serial, CultureInfo.InvariantCulture), cell.Number);
    }

    [Fact]
    public void A_date_before_the_count_begins_is_an_error()
    {
        var cell = Reading.OpenCell(WorkbookFile.WithCells("<c r=\"A1\" t=\"d\"><v>1789-07-14</v></c>"));

        Assert.Equal((CellKind.Error, "#NUM!"), (cell.Kind, cell.Text));
    }

    [Theory]
    [InlineData(14)]
    [InlineData(20)]
    [InlineData(22)]
    [InlineData(57)]
    public void Date_formats_known_by_number_are_known(int format)
    {
        var file = WorkbookFile.WithCells("<c r=\"A1\" s=\"0\"><v>45000</v></c>").Styles($"<cellXfs><xf numFmtId=\"{format}\"/></cellXfs>");

        Assert.Equal(CellKind.Date, Reading.OpenCell(file).Kind);
    }
}
