using Dti.Xlsx;
using Dti.Xlsx.Writing;

namespace Dti.Benchmarks;

/// <summary>A form to fill in: styles, rules, a comment, unlocked cells on a protected sheet, a head that stays.</summary>
internal static class FormContent
{
    public const int Rows = 60;
    public const int HeadRow = 3;

    public static readonly IReadOnlyList<string> Heads = ["TT", "Chỉ số", "Điểm", "Kết quả", "Ngày"];

    private static readonly CellStyle Head = new() { Bold = true, Borders = CellBorders.All, Fill = new Rgb(0xDD, 0xEB, 0xF7) };
    private static readonly CellStyle Fixed = new() { Borders = CellBorders.All, WrapsText = true };
    private static readonly CellStyle Input = new() { Borders = CellBorders.All, Fill = new Rgb(0xFF, 0xF2, 0xCC), IsLocked = false };
    private static readonly CellStyle Points = Input with { NumberFormat = "#,##0.00" };

    public static string NameOf(int index) => $"Chỉ số thành phần {index}: tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ đã tiếp nhận";

    public static WorkbookContent Build() => new(new SheetContent("Phiếu", [.. Above(), .. Enumerable.Range(1, Rows).Select(Row)])
    {
        Columns = [new(2) { WidthCharacters = 46 }],
        Merges = [CellRange.Parse("A1:E1")],
        FrozenRows = HeadRow,
        FrozenColumns = 2,
        IsProtected = true,
        Rules = [new CellRule.Number(CellRange.Parse("C4:C63"), 0, 10), new CellRule.OneOf(CellRange.Parse("D4:D63"), "Đạt", "Chưa đạt")],
        Comments = [new(CellAddress.Parse("C3"), "Điểm tự chấm")],
        Print = new PrintSetup { RepeatedRows = (HeadRow, HeadRow) },
    })
    {
        FontName = "Times New Roman", FontSize = 12,
    };

    private static IEnumerable<RowContent> Above() =>
    [
        new(CellContent.OfText("PHIẾU TỰ CHẤM ĐIỂM")), new(), new([.. Heads.Select(text => CellContent.OfText(text, Head))]),
    ];

    private static RowContent Row(int index) => new(
        CellContent.OfNumber(index, Fixed), CellContent.OfText(NameOf(index), Fixed),
        CellContent.Blank(Points), CellContent.Blank(Input), CellContent.Blank(Input)) { HeightPoints = 33 };
}
