using Dti.Domain.Reports;

namespace Dti.Functions.Tests.Reports.Xlsx;

/// <summary>Reports made by hand, with everything that a table may hold.</summary>
internal static class WorkbookReport
{
    public const string Submission = "abc";
    public const string FilePath = "scores/2022/tua-chua/diem.xlsx";

    private static readonly FigureOrigin Other = new FigureOrigin.Catalogue("1", "rubrics/a/maxPoints");

    public static ReportColumn Name { get; } = new("Tên đơn vị", CellAlignment.Left, null);

    public static ReportContent Of(IReadOnlyList<ReportPart> body, params IReadOnlyList<ReportAnnex> annexes) => new(
        "hand-made", "Báo cáo thử", new DocumentHead("UBND HUYỆN", "PHÒNG VĂN HÓA", "Số: /BC", "Tủa Chùa, ngày"), "BÁO CÁO",
        "Kết quả thử của huyện Tủa Chùa năm 2022", null, [], body, new DocumentClosing([], []), annexes, "Bản 0123456789abcdef0123, tạm tính")
    {
        Notice = "(Số liệu tạm tính)",
        Submissions = [new UsedSubmission(Submission, FilePath, "sha256:0", DateTimeOffset.UnixEpoch, [])],
    };

    public static ReportAnnex Annex(string label, bool isWide, params IReadOnlyList<ReportPart> parts) =>
        new(label, "Bảng điểm chi tiết", "(Kèm theo Báo cáo số /BC)", isWide, parts);

    public static ReportTable Table(IReadOnlyList<ReportColumn> columns, params IReadOnlyList<ReportText>[] rows) =>
        new(columns, [.. rows.Select(cells => new ReportRow(cells, IsSummary: false))]);

    public static ReportPart Grid(IReadOnlyList<ReportColumn> columns, params IReadOnlyList<ReportText>[] rows) =>
        new ReportPart.Grid(Table(columns, rows));

    public static ReportFigure Figure(string shown, decimal? value, FigureOrigin? origin = null) => new(shown, value, origin ?? Other);

    public static FigureOrigin Cell(string cell, string sheet = "Phụ lục", string submission = Submission) =>
        new FigureOrigin.Cell(submission, sheet, cell);

    public static ReportColumn Points(string header) => new(header, CellAlignment.Right, 22) { Number = NumberLook.Points };

    public static ReportColumn Percent(string header) => new(header, CellAlignment.Right, 22) { Number = NumberLook.Percent };

    public static ReportColumn Count(string header) => new(header, CellAlignment.Centre, 15) { Number = NumberLook.Count };

    /// <summary>As many units as asked for, a column of points for each of 8 indices, groups, a mean and notes.</summary>
    public static ReportContent OfUnits(int units)
    {
        var set = new FigureOrigin.Formula(FormulaRule.Set, [.. Enumerable.Range(5, units).Select(row => Cell($"K{row}"))]);
        List<ReportColumn> columns =
        [
            Count("Xếp hạng"), Name,
            .. Enumerable.Range(1, 8).Select(index => Points(index % 2 == 0 ? "Nhân lực số" : "Thể chế số và nhận thức số") with
            {
                Group = index <= 6 ? "Chính quyền số" : index == 8 ? "Xã hội số" : null,
            }),
            Percent("Tỷ lệ"),
        ];
        var rows = Enumerable.Range(0, units).Select(unit => new ReportRow(
            [
                Figure($"{unit + 1}", unit + 1, new FigureOrigin.Formula(FormulaRule.Rank, [Cell($"K{unit + 5}"), set])),
                unit % 10 == 3
                    ? $"Thị trấn có tên dài tới tám mươi ký tự để thử việc xuống dòng trong ô của bảng số {unit:D4}"
                    : ReportText.Of(new TextPiece.Words($"Xã số {unit}"), new TextPiece.Footnote("Đơn vị hành chính cấp xã.")),
                .. Enumerable.Range(1, 8).Select(index => (ReportText)Figure($"{unit % 100},50", (unit % 100) + 0.5m, Cell($"{(char)('B' + index)}{unit + 5}"))),
                Figure("83,36%", 83.3562m, new FigureOrigin.Formula(FormulaRule.Share, [Cell($"C{unit + 5}"), Cell($"D{unit + 5}")])),
            ],
            IsSummary: false));
        var mean = new ReportRow(
            ["", "Trung bình", .. Enumerable.Repeat((ReportText)Figure("1.250,25", 1250.25m, new FigureOrigin.Formula(FormulaRule.Mean, [set])), 8), ""],
            IsSummary: true);
        return Of(
            [
                new ReportPart.Heading(1, "I. KẾT QUẢ"), new ReportPart.Prose("Thứ hạng như sau:"),
                Grid([Count("Xếp hạng"), Name], [Figure("1", 1m), "Xã A (*)"]), new ReportPart.Prose("(*) Số liệu đang có mâu thuẫn."),
                new ReportPart.Prose("Lời văn khác."),
            ],
            Annex("Phụ lục I", isWide: true, new ReportPart.Grid(new ReportTable(columns, [.. rows, mean]) { Caption = "Bảng 1. Điểm các đơn vị" }),
                new ReportPart.Item("Xã B: chưa gửi số liệu."), new ReportPart.Note("Ghi chú nhỏ.")),
            Annex("Phụ lục II", isWide: true, new ReportPart.Prose("Chỉ có lời văn.")));
    }
}
