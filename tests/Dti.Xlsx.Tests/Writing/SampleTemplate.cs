using Dti.Xlsx.Writing;

namespace Dti.Xlsx.Tests.Writing;

/// <summary>A form to fill in: a title, a head that stays, sixty rows of which some cells may be typed into, by rules.</summary>
internal static class SampleTemplate
{
    public const int Rows = 60;

    private const int HeadRow = 3;
    private const double TwoLines = 33;

    private static readonly CellStyle Title = new()
    {
        Bold = true, FontSize = 14, Horizontal = HorizontalAlignment.Center, Vertical = VerticalAlignment.Center,
    };
    private static readonly CellStyle Head = new()
    {
        Bold = true, WrapsText = true, Borders = CellBorders.All, Fill = new Rgb(0xDD, 0xEB, 0xF7),
        Horizontal = HorizontalAlignment.Center, Vertical = VerticalAlignment.Center,
    };
    private static readonly CellStyle Name = new() { Borders = CellBorders.All, WrapsText = true, Vertical = VerticalAlignment.Top };
    private static readonly CellStyle Code = Name with { Horizontal = HorizontalAlignment.Center };
    private static readonly CellStyle Input = new() { Borders = CellBorders.All, Fill = new Rgb(0xFF, 0xF2, 0xCC), IsLocked = false };
    private static readonly CellStyle Points = Input with { NumberFormat = "#,##0.00" };
    private static readonly CellStyle Day = Input with { NumberFormat = "dd/mm/yyyy" };

    public static WorkbookContent Content { get; } = new(Form(), Choices())
    {
        Title = "Phiếu tự chấm điểm", Creator = "Sở Khoa học và Công nghệ", Language = "vi-VN", FontName = "Times New Roman", FontSize = 12,
    };

    private static SheetContent Form() => new(
        "Phiếu chấm", [TitleRow(), new RowContent(), HeadCells(), .. Enumerable.Range(1, Rows).Select(Row)])
    {
        Columns =
        [
            new(1) { WidthCharacters = 6 }, new(2) { WidthCharacters = 46 }, new(3, 5) { WidthCharacters = 13 }, new(6) { IsHidden = true },
        ],
        Merges = [CellRange.Parse("A1:E1")],
        FrozenRows = HeadRow,
        FrozenColumns = 2,
        IsProtected = true,
        Rules =
        [
            new CellRule.Number(Column('C'), 0m, 10.5m)
            {
                Prompt = new RuleMessage("Điểm", "Nhập từ 0 đến 10,5."),
                Refusal = new RuleMessage("Điểm không hợp lệ", "Điểm là số từ 0 đến 10,5."),
            },
            new CellRule.OneOfCells(Column('D'), "Lựa chọn", CellRange.Parse("A1:A3")),
            new CellRule.WholeNumber(CellRange.Parse("C1:C1"), -1, 100),
        ],
        Comments =
        [
            new(CellAddress.Parse("C3"), "Điểm tự chấm\nlà số không âm, tối đa bằng điểm của chỉ số theo quyết định.") { Author = "Sở" },
            new(CellAddress.Parse("D5"), "Chọn trong danh sách."),
        ],
        Print = new PrintSetup
        {
            FitsWidth = true, RepeatedRows = (HeadRow, HeadRow), Area = CellRange.Parse("A1:E63"),
            Header = new PageLine(center: PageLine.PageNumber), FirstPageIsBare = true,
        },
    };

    private static SheetContent Choices() => new("Lựa chọn", new RowContent(CellContent.OfText("Đạt")),
        new RowContent(CellContent.OfText("Chưa đạt")), new RowContent(CellContent.OfText("Không áp dụng, có lý do")))
    {
        Visibility = SheetVisibility.VeryHidden,
    };

    private static RowContent TitleRow() => new(CellContent.OfText("PHIẾU TỰ CHẤM ĐIỂM CHUYỂN ĐỔI SỐ", Title)) { HeightPoints = 30 };

    private static RowContent HeadCells() => new(
        [.. new[] { "TT", "Chỉ số", "Điểm", "Kết quả", "Ngày" }.Select(text => CellContent.OfText(text, Head))]);

    private static RowContent Row(int number) => new(
        CellContent.OfNumber(number, Code),
        CellContent.OfText($"Chỉ số thành phần {number}: tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ đã tiếp nhận", Name),
        CellContent.Blank(Points), CellContent.Blank(Input), CellContent.Blank(Day)) { HeightPoints = TwoLines };

    private static CellRange Column(char column) => CellRange.Parse($"{column}{HeadRow + 1}:{column}{HeadRow + Rows}");
}
