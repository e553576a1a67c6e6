using System.Globalization;
using System.Text;
using Dti.Xlsx.Tests.Building;
using ExcelDataReader;

namespace Dti.Xlsx.Tests;

/// <summary>The sample workbooks, read beside an independent reader and beside the tables they were made from.</summary>
public class SampleWorkbookTests
{
    public static TheoryData<string> Workbooks => [.. Samples.Names];

    [Fact]
    public void There_are_nine_samples() => Assert.Equal(9, Workbooks.Count);

    [Theory]
    [MemberData(nameof(Workbooks))]
    public void Another_reader_finds_the_same_cells(string name)
    {
        var file = Samples.Bytes(name);

        var cells = Reading.Open(file).Sheets.SelectMany(sheet =>
            sheet.Rows.SelectMany(row => row.Cells).Where(HoldsSomething).Select(cell => $"{sheet.Name}!{cell.Address}={TextOf(cell)}"));

        Assert.Equal(CellsByOtherReader(file), cells);
    }

    [Theory]
    [MemberData(nameof(Workbooks))]
    public void Another_reader_finds_the_same_merged_cells(string name)
    {
        var file = Samples.Bytes(name);
        using var other = OpenByOtherReader(file);

        foreach (var sheet in Reading.Open(file).Sheets)
        {
            var expected = (other.MergeCells ?? []).Select(merge => new CellRange(
                new CellAddress(merge.FromRow + 1, merge.FromColumn + 1), new CellAddress(merge.ToRow + 1, merge.ToColumn + 1)));
            Assert.Equal(expected.Select(range => range.ToString()).Order(), sheet.Merges.Select(range => range.ToString()).Order());
            other.NextResult();
        }
    }

    [Fact]
    public void Scores_are_those_of_the_table_to_the_last_digit()
    {
        string[] columns =
        [
            "awareness", "institutions", "infrastructure", "human_resources",
            "cyber_security", "digital_government", "digital_economy", "digital_society", "total", "rank",
        ];
        var sheet = Assert.Single(Reading.Open(Samples.Bytes("tuachua-2022-tu-cham-diem.xlsx")).Sheets);

        var typedAsText = new List<string>();
        foreach (var (unit, row) in Samples.Table("tuachua-2022-scores.csv").Zip(Enumerable.Range(6, 12)))
        {
            Assert.Equal(unit["unit_printed"], sheet.CellAt(new CellAddress(row, 2))?.Text);
            foreach (var (name, column) in columns.Zip(Enumerable.Range(3, 10)))
            {
                var cell = Assert.NotNull(sheet.CellAt(new CellAddress(row, column)));
                if (cell.Kind == CellKind.Text)
                {
                    typedAsText.Add($"{cell.Address} {cell.Text}");
                    continue;
                }

                Assert.Equal(decimal.Parse(unit[name], CultureInfo.InvariantCulture), cell.Number);
                Assert.Equal(DecimalsPrinted(unit[name + "_text"]), cell.FormatDecimals);
            }
        }

        Assert.Equal(["E6 29,51", "H9 78,9", "K16 231,60"], typedAsText);
    }

    [Fact]
    public void Sheets_and_cells_of_the_ranking_stand_where_the_list_of_samples_says()
    {
        var workbook = Reading.Open(Samples.Bytes("krongno-2023-xep-hang.xlsx"));

        Assert.Equal(
            ["Tổng hợp DTI 2023", "Trụ cột Chính quyền số", "Trụ cột Kinh tế số", "Trụ cột Xã hội số"],
            workbook.Sheets.Select(sheet => sheet.Name));
        Assert.Equal(387.96m, workbook.Sheets[0].CellAt(CellAddress.Parse("C11"))?.Number);
        Assert.Equal("UBND huyện K'ông Nô", workbook.Sheets[0].CellAt(CellAddress.Parse("B7"))?.Text);
        Assert.Equal((509m, 0), ValueAndDecimals(workbook.Sheets[2], "C4"));
        Assert.Equal((433.76m, 2), ValueAndDecimals(workbook.Sheets[3], "C12"));
    }

    [Fact]
    public void Results_of_formulas_are_read_from_the_form()
    {
        var sheet = Assert.Single(Reading.Open(Samples.Bytes("bieu-mau-xa-sinh-phinh.xlsx")).Sheets);
        var formulas = sheet.Rows.SelectMany(row => row.Cells).Where(cell => cell.IsFormula).ToList();

        Assert.Contains(formulas, cell => cell.Kind == CellKind.Number && cell.Number == 255.77m);
        Assert.DoesNotContain(formulas, cell => cell.Kind == CellKind.FormulaWithoutValue);
    }

    // It asks for the Windows encodings of old formats even where it does not need them.
    private static IExcelDataReader OpenByOtherReader(byte[] file)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(file));
    }

    private static IEnumerable<string> CellsByOtherReader(byte[] file)
    {
        using var reader = OpenByOtherReader(file);
        do
        {
            for (var row = 1; reader.Read(); row++)
            {
                for (var column = 1; column <= reader.FieldCount; column++)
                {
                    if (TextByOtherReader(reader.GetValue(column - 1)) is { Length: > 0 } text)
                        yield return $"{reader.Name}!{new CellAddress(row, column)}={text}";
                }
            }
        }
        while (reader.NextResult());
    }

    private static string TextByOtherReader(object? value) => value switch
    {
        null => "",
        double number => ((decimal)number).ToString(CultureInfo.InvariantCulture),
        DateTime date => date.ToString("O", CultureInfo.InvariantCulture),
        bool truth => truth ? "TRUE" : "FALSE",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static string TextOf(Cell cell) => cell.Date?.ToString("O", CultureInfo.InvariantCulture) ?? cell.Text;

    private static bool HoldsSomething(Cell cell) => cell.Text.Length > 0;

    private static int DecimalsPrinted(string text) => text.Contains(',', StringComparison.Ordinal) ? text.Length - text.IndexOf(',') - 1 : 0;

    private static (decimal Value, int? Decimals) ValueAndDecimals(Sheet sheet, string address)
    {
        var cell = Assert.NotNull(sheet.CellAt(CellAddress.Parse(address)));
        return (cell.Number, cell.FormatDecimals);
    }
}
