using System.Globalization;
using System.Text;
using Dti.Xlsx.Tests.Building;
using Dti.Xlsx.Writing;
using ExcelDataReader;

namespace Dti.Xlsx.Tests.Writing;

/// <summary>What was written, read again by our own reader and by an independent one.</summary>
public class RoundTripTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 200)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_was_written_is_read(int seed)
    {
        var workbook = new RandomWorkbook(seed).Content;

        var sheets = Reading.Open(Written.Bytes(workbook)).Sheets;

        Assert.Equal(workbook.Sheets.Select(sheet => sheet.Name), sheets.Select(sheet => sheet.Name));
        foreach (var (expected, sheet) in workbook.Sheets.Zip(sheets))
        {
            Assert.Equal(CellsOf(expected), sheet.Rows.SelectMany(row => row.Cells).Select(Describe));
            Assert.Equal(expected.Merges, sheet.Merges);
            Assert.Equal(
                expected.Rows.Where(row => row.IsHidden).Select(row => row.Number),
                sheet.Rows.Where(row => row.IsHidden).Select(row => (int?)row.Number));
            Assert.Equal(expected.Columns.Any(column => column.IsHidden), sheet.IsColumnHidden(5));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Another_reader_finds_the_same_values(int seed)
    {
        var workbook = new RandomWorkbook(seed).Content;

        Assert.Equal(workbook.Sheets.SelectMany(ValuesOf), ValuesByOtherReader(Written.Bytes(workbook)));
    }

    private static IEnumerable<string> CellsOf(SheetContent sheet) =>
        from row in sheet.Rows
        from cell in row.Cells
        where cell.Kind != CellContentKind.Blank || cell.Formula is not null
        let address = new CellAddress(row.Number ?? 0, cell.Column ?? 0)
        select $"{address} {KindOf(cell)} {ValueOf(cell)}{(cell.Formula is null ? "" : " by formula")}";

    private static string KindOf(CellContent cell) => cell.Kind == CellContentKind.Blank ? "FormulaWithoutValue" : cell.Kind.ToString();

    private static string Describe(Cell cell) => $"{cell.Address} {cell.Kind} {cell.Text}{(cell.IsFormula ? " by formula" : "")}";

    // Sheets by number: the other reader leaves escapes in their names.
    private static IEnumerable<string> ValuesOf(SheetContent sheet, int index) =>
        from row in sheet.Rows
        from cell in row.Cells
        where cell.Kind != CellContentKind.Blank
        let value = cell.Kind == CellContentKind.Date ? DayOf(cell.Number) : ValueOf(cell)
        select $"{index}!{new CellAddress(row.Number ?? 0, cell.Column ?? 0)}={value}";

    private static string ValueOf(CellContent cell) => cell.Kind switch
    {
        CellContentKind.Boolean => cell.Number == 1 ? "TRUE" : "FALSE",
        CellContentKind.Text => cell.Text ?? "",
        CellContentKind.Blank => "",
        _ => TextOf(cell.Number),
    };

    private static string TextOf(decimal number) => (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    // The other reader gives whole milliseconds.
    private static string DayOf(decimal serial) => TextOf(decimal.Round(serial, 6));

    private static IEnumerable<string> ValuesByOtherReader(byte[] file)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(file));
        var sheet = 0;
        do
        {
            for (var row = 1; reader.Read(); row++)
            {
                for (var column = 1; column <= reader.FieldCount; column++)
                {
                    if (TextByOtherReader(reader.GetValue(column - 1)) is { Length: > 0 } text)
                        yield return $"{sheet}!{new CellAddress(row, column)}={text}";
                }
            }

            sheet++;
        }
        while (reader.NextResult());
    }

    private static string TextByOtherReader(object? value) => value switch
    {
        null => "",
        double number => TextOf((decimal)number),
        DateTime date => DayOf((decimal)date.ToOADate()),
        bool truth => truth ? "TRUE" : "FALSE",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
