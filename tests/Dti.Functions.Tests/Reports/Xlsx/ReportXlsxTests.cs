using Dti.Domain.Reports;
using Dti.Functions.Reports.Xlsx;
using Dti.Xlsx;
using static Dti.Functions.Tests.Reports.Xlsx.WorkbookReport;

namespace Dti.Functions.Tests.Reports.Xlsx;

/// <summary>The workbook of a report, read back.</summary>
public class ReportXlsxTests
{
    [Fact]
    public void A_sheet_for_each_table_of_the_text_and_each_annex_and_one_of_sources()
    {
        var workbook = Render(OfUnits(2));

        Assert.Equal(["KẾT QUẢ", "Phụ lục I", "Phụ lục II", "Nguồn số liệu"], workbook.Sheets.Select(sheet => sheet.Name));
    }

    [Fact]
    public void A_sheet_is_headed_by_title_and_reference_and_its_notes_stand_below()
    {
        var texts = TextsOf(Render(OfUnits(2)), "Phụ lục I");

        Assert.Equal(
            ["Phụ lục I", "BẢNG ĐIỂM CHI TIẾT", "(Kèm theo Báo cáo số /BC)", "(Số liệu tạm tính)", "Bảng 1. Điểm các đơn vị"], texts.Take(5));
        Assert.Equal(["- Xã B: chưa gửi số liệu.", "- Ghi chú nhỏ.", "(1) Đơn vị hành chính cấp xã.", "(2) Đơn vị hành chính cấp xã."], texts.TakeLast(4));
        Assert.Equal("(*) Số liệu đang có mâu thuẫn.", TextsOf(Render(OfUnits(2)), "KẾT QUẢ")[^1]);
    }

    [Theory]
    [InlineData("255,77", "255.7654", 2, false, "255.7654", "#,##0.00")]
    [InlineData("255,8", "255.8", 2, false, "255.8", "#,##0.00")]
    [InlineData("83,36%", "83.3562", 2, true, "0.833562", "#,##0.00%")]
    [InlineData("31,5%", "31.5", 1, true, "0.315", "#,##0.0%")]
    [InlineData("1.009", "1009", 0, false, "1009", "#,##0")]
    [InlineData("2022", "2022", 0, false, "2022", "0")]
    [InlineData("03", "3", 0, false, "3", "00")]
    [InlineData("-1,25", "-1.25", 2, false, "-1.25", "#,##0.00")]
    [InlineData("1,25", "-1.25", 2, false, "-1.25", "#,##0.00;[$-42A]#,##0.00")]
    [InlineData("+1,25", "1.25", 2, false, "1.25", "+#,##0.00;[$-42A]-#,##0.00;[$-42A]#,##0.00")]
    public void A_figure_is_a_number_that_reads_as_in_the_document(
        string shown, string value, int decimals, bool isPercent, string number, string format)
    {
        var column = new ReportColumn("Số", CellAlignment.Right, 20) { Number = new NumberLook(decimals, isPercent) };

        var workbook = Render(Of([], Annex("Phụ lục", false, Grid([column], [Figure(shown, Number(value))]))));

        Assert.Equal(Number(number), DataOf(workbook, "Phụ lục").Single().Number);
        Assert.Equal("[$-42A]" + format, NumberShown.Of(Figure(shown, Number(value)), decimals)!.Format);
    }

    [Theory]
    [InlineData("trên 80%", "80")]
    [InlineData("tăng 01 bậc", "1")]
    [InlineData("83,36%", "0.8336")]
    [InlineData("24", "25")]
    [InlineData("-", null)]
    public void What_is_shown_as_something_else_stays_what_the_document_says(string shown, string? value)
    {
        var figure = Figure(shown, value is null ? null : Number(value));

        var cell = DataOf(Render(Of([], Annex("Phụ lục", false, Grid([Points("Số")], [figure])))), "Phụ lục").Single();

        Assert.Equal((CellKind.Text, shown), (cell.Kind, cell.Text));
    }

    [Fact]
    public void A_number_with_a_mark_or_a_unit_behind_it_is_still_a_number()
    {
        var marked = ReportText.Of($"{Figure("1,50", 1.5m)} (*)");
        var noted = ReportText.Of(new TextPiece.Number(Figure("2,50", 2.5m)), new TextPiece.Footnote("Ước tính."));

        var workbook = Render(Of([], Annex("Phụ lục", false, Grid([Points("Số")], [marked], [noted], [ReportText.Of($"{Figure("1", 1m)}/{Figure("2", 2m)}")]))));

        Assert.Equal([1.5m, 2.5m, 0], DataOf(workbook, "Phụ lục").Take(3).Select(cell => cell.Number));
        Assert.Equal("1/2", DataOf(workbook, "Phụ lục")[2].Text);
        Assert.Equal("(1) Ước tính.", TextsOf(workbook, "Phụ lục")[^1]);
        Assert.Equal("[$-42A]#,##0.00\" (*)\"", NumberShown.Of(Figure("1,50", 1.5m), 2, " (*)")!.Format);
    }

    [Fact]
    public void Decimals_are_the_same_in_a_column_that_does_not_say_how_many()
    {
        var column = new ReportColumn("Số", CellAlignment.Right, 20);

        var workbook = Render(Of([], Annex("Phụ lục", false, Grid([column], [Figure("1,25", 1.25m)], [Figure("3", 3m)]))));

        Assert.Equal([2, 2], DataOf(workbook, "Phụ lục").Select(cell => cell.FormatDecimals));
    }

    [Theory]
    [InlineData("=SUM(A1:A9)")]
    [InlineData("+84")]
    [InlineData("-1")]
    [InlineData("@x")]
    [InlineData("'a")]
    public void A_text_that_looks_like_a_formula_stays_text(string text)
    {
        var cell = DataOf(Render(Of([], Annex("Phụ lục", false, Grid([Name], [text])))), "Phụ lục").Single();

        Assert.Equal((CellKind.Text, text, false), (cell.Kind, cell.Text, cell.IsFormula));
    }

    [Fact]
    public void A_place_that_people_must_fill_is_marked()
    {
        var gap = ReportText.Of(new TextPiece.Gap("nguyên nhân"));

        Assert.Equal("[Bổ sung: nguyên nhân]", DataOf(Render(Of([], Annex("Phụ lục", false, Grid([Name], [gap])))), "Phụ lục").Single().Text);
    }

    [Fact]
    public void Neighbours_of_a_group_stand_under_one_head()
    {
        var sheet = Render(OfUnits(1)).Sheets.Single(one => one.Name == "Phụ lục I");

        var head = sheet.Rows.Single(row => row.Cells.Any(cell => cell.Text == "Chính quyền số")).Number;
        var merges = sheet.Merges.Select(merge => merge.ToString()).ToList();
        Assert.Contains($"C{head}:H{head}", merges);
        Assert.Contains($"A{head}:A{head + 1}", merges);
        Assert.Contains($"I{head}:I{head + 1}", merges);
        Assert.DoesNotContain(merges, merge => merge.StartsWith($"J{head}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(130)]
    [InlineData(1000)]
    public void Every_row_is_there_however_many(int units)
    {
        var workbook = Render(OfUnits(units));

        var ranks = workbook.Sheets.Single(sheet => sheet.Name == "Phụ lục I").Rows.SelectMany(row => row.Cells)
            .Where(cell => cell.Address.Column == 1 && cell.Kind == CellKind.Number).Select(cell => cell.Number);
        Assert.Equal(Enumerable.Range(1, units).Select(rank => (decimal)rank), ranks);
        Assert.Equal((units * 10) + 8 + 1, workbook.Sheets[^1].Rows.Count(row => row.Number > 4));
    }

    [Fact]
    public void A_table_without_rows_is_its_head()
    {
        var workbook = Render(Of([], Annex("Phụ lục", true, Grid([.. Enumerable.Range(1, 40).Select(at => Points($"Cột {at}"))]))));

        Assert.Equal(40, workbook.Sheets[0].Rows[^1].Cells.Count);
        Assert.Equal("Cột 40", TextsOf(workbook, "Phụ lục")[^1]);
    }

    [Fact]
    public void The_second_table_of_an_annex_has_a_sheet_of_its_own_with_the_heading_before_it()
    {
        var workbook = Render(Of([], Annex(
            "Phụ lục", false, Grid([Name], ["Một"]), new ReportPart.Prose("Sau bảng một."), new ReportPart.Heading(2, "Bảng hai"), Grid([Name], ["Hai"]),
            new ReportPart.Prose("Sau bảng hai."))));

        Assert.Equal(["Phụ lục", "Phụ lục (2)", "Nguồn số liệu"], workbook.Sheets.Select(sheet => sheet.Name));
        Assert.Equal(["Tên đơn vị", "Một", "Sau bảng một."], TextsOf(workbook, "Phụ lục").TakeLast(3));
        Assert.Equal(["Bảng hai", "Tên đơn vị", "Hai", "Sau bảng hai."], TextsOf(workbook, "Phụ lục (2)").TakeLast(4));
    }

    [Fact]
    public void A_report_without_tables_says_that_it_has_no_numbers()
    {
        var workbook = Render(Of([new ReportPart.Prose("Lời văn.")]));

        Assert.Contains("Các bảng của báo cáo không có số liệu.", TextsOf(workbook, Assert.Single(workbook.Sheets).Name));
    }

    [Fact]
    public void The_same_report_is_the_same_bytes() => Assert.Equal(ReportXlsx.Render(OfUnits(20)), ReportXlsx.Render(OfUnits(20)));

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static Workbook Render(ReportContent report)
    {
        using var content = new MemoryStream(ReportXlsx.Render(report));
        return Assert.IsType<ReadResult.Success>(WorkbookReader.Read(content, new ReaderLimits(), default)).Workbook;
    }

    private static IReadOnlyList<string> TextsOf(Workbook workbook, string sheet) =>
        [.. workbook.Sheets.Single(one => one.Name == sheet).Rows.SelectMany(row => row.Cells).Select(cell => cell.Text).Where(text => text.Length > 0)];

    // Below a head of one row, which stands below title, reference, notice and a gap.
    private static IReadOnlyList<Cell> DataOf(Workbook workbook, string sheet) =>
        [.. workbook.Sheets.Single(one => one.Name == sheet).Rows.Where(row => row.Number > 6).SelectMany(row => row.Cells)];
}
