using Dti.Xlsx.Writing;

namespace Dti.Xlsx.Tests.Writing;

/// <summary>A table that belongs to a report: lying on its side, a head of two rows repeated on each page, numbers as numbers.</summary>
internal static class SampleAnnex
{
    public const int Units = 90;

    private static readonly CellStyle Title = new() { Bold = true, FontSize = 14, Horizontal = HorizontalAlignment.Center };
    private static readonly CellStyle Note = new() { Italic = true, Horizontal = HorizontalAlignment.Center };
    private static readonly CellStyle Head = new()
    {
        Bold = true, WrapsText = true, Borders = CellBorders.All,
        Horizontal = HorizontalAlignment.Center, Vertical = VerticalAlignment.Center,
    };
    private static readonly CellStyle Cell = new() { Borders = CellBorders.All };
    private static readonly CellStyle Points = Cell with { NumberFormat = "#,##0.00" };
    private static readonly CellStyle Share = Cell with { NumberFormat = "0.0%" };
    private static readonly CellStyle Total = Points with { Bold = true };

    public static WorkbookContent Content { get; } = new(Table())
    {
        Title = "Phụ lục I", Language = "vi-VN", FontName = "Times New Roman", FontSize = 12,
    };

    private static SheetContent Table() => new("Phụ lục I", [.. Heads(), .. Enumerable.Range(1, Units).Select(Row), Sum()])
    {
        Columns =
        [
            new(1) { WidthCharacters = 6, Style = Cell }, new(2) { WidthCharacters = 32, Style = Cell with { WrapsText = true } },
            new(3, 8) { WidthCharacters = 13, Style = Points },
            new(9) { WidthCharacters = 12, Style = Share }, new(10) { WidthCharacters = 14, Style = Cell },
        ],
        Merges = [.. new[] { "A1:J1", "A2:J2", "A4:A5", "B4:B5", "C4:H4", "I4:I5", "J4:J5" }.Select(range => CellRange.Parse(range))],
        FrozenRows = 5,
        Print = new PrintSetup
        {
            IsLandscape = true, FitsWidth = true, IsCentered = true, RepeatedRows = (4, 5), LeftMm = 30, RightMm = 15,
            Header = new PageLine(center: PageLine.PageNumber), Footer = new PageLine(left: "Sở KH&CN", right: "Trang {page}/{pages}"),
        },
    };

    private static IEnumerable<RowContent> Heads() =>
    [
        new(CellContent.OfText("Phụ lục I: ĐIỂM CHUYỂN ĐỔI SỐ", Title)),
        new(CellContent.OfText("(Kèm theo Báo cáo số 12/BC-SKHCN)", Note)),
        new(),
        HeadRow("TT", "Đơn vị", "Điểm theo trụ cột", "", "", "", "", "", "Tỷ lệ", "Ngày nộp"),
        HeadRow("", "", "Nhận thức", "Thể chế", "Hạ tầng số", "Nhân lực số", "An toàn", "Tổng", "", ""),
    ];

    private static RowContent HeadRow(params string[] texts) => new([.. texts.Select(text => CellContent.OfText(text, Head))]);

    private static RowContent Row(int unit) => new(
    [
        CellContent.OfNumber(unit), CellContent.OfText($"Ủy ban nhân dân xã Mường Báng {unit}"),
        .. Enumerable.Range(1, 5).Select(pillar => CellContent.OfNumber(unit * pillar * 1.37m)),
        CellContent.OfNumber(unit * 15 * 1.37m, Total) with { Formula = $"SUM(C{unit + 5}:G{unit + 5})" },
        CellContent.OfNumber(unit / 100m), CellContent.OfDate(new DateOnly(2026, 9, 1).AddDays(unit)),
    ]);

    private static RowContent Sum() => new(
        default, CellContent.OfText("Tổng cộng", Cell with { Bold = true }), default, default, default, default, default,
        CellContent.OfNumber(Units * (Units + 1) / 2 * 15 * 1.37m, Total) with { Formula = $"SUM(H6:H{Units + 5})" }, default, default);
}
