using System.Globalization;
using Dti.Domain.Reports;

namespace Dti.Functions.Tests.Reports.Pdf;

/// <summary>A report that has every part a report can have, in words of its own.</summary>
internal static class HandMadeReport
{
    public const string LongName =
        "Trung tâm Công nghệ thông tin và Truyền thông trực thuộc Sở Khoa học và Công nghệ";

    private static readonly FigureOrigin Origin = new FigureOrigin.Catalogue("1", "thu");
    private static readonly string[] Units =
        ["Xã Mường Báng", "Thị trấn Tủa Chùa", LongName, "Xã Sính Phình", "Xã Tả Phìn", "Xã Lao Xả Phình"];

    public static ReportContent Create() => new(
        "thu", "Báo cáo thử", new DocumentHead(
            "UBND HUYỆN TỦA CHÙA", "PHÒNG VĂN HÓA VÀ THÔNG TIN", "Số:\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0/BC-PVHTT",
            "Tủa Chùa, ngày\u00A0\u00A0\u00A0\u00A0\u00A0tháng\u00A0\u00A0\u00A0\u00A0\u00A0năm 2024"),
        "BÁO CÁO", "Kết quả thực hiện chuyển đổi số và xếp hạng các đơn vị quý I năm 2024", "Ủy ban nhân dân huyện Tủa Chùa",
        ["Căn cứ Quyết định số 401/QĐ-UBND ngày 05/4/2024 của Ủy ban nhân dân tỉnh;", "Căn cứ Kế hoạch số 28/KH-UBND."],
        [.. Body()],
        new DocumentClosing(["- Như trên;", "- Các xã, thị trấn;", "- Lưu: VT, VHTT."], ["TRƯỞNG PHÒNG"]) { Name = "Nguyễn Thị Ngọc Ẩn" },
        [
            new ReportAnnex("Phụ lục I", "Bảng điểm chi tiết", Reference, IsWide: true, [new ReportPart.Grid(Wide(45))]),
            new ReportAnnex("Phụ lục II", "Nguồn số liệu", Reference, IsWide: false,
                [new ReportPart.Note("Bảng tự chấm điểm, ô K7."), Prose("Hết.")]),
        ],
        "Bản 2024-Q1/tua-chua.communes/3f9a1c, tạm tính")
    {
        Notice = "(Số liệu tạm tính)",
    };

    public static ReportChart Ranking(int units) => new(
        ChartKind.Bars, "Biểu đồ 1. Tổng điểm các đơn vị", "Đơn vị đầu bảng có 255,77 điểm",
        [.. Enumerable.Range(0, units).Select(at => at < Units.Length ? Units[at] : $"Ủy ban nhân dân xã thứ {at}")],
        [new ChartSeries("Tổng điểm", SeriesLook.Filled, [.. Enumerable.Range(0, units).Select(at => Points(255.77m - at * 1.9m))])],
        "điểm")
    {
        Limits = [new ChartLimit("Khá", Points(200)), new ChartLimit("Tốt", Points(250))],
    };

    public static ReportFigure Points(decimal points) =>
        new(points.ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ','), points, Origin);

    private const string Reference = "(Kèm theo Báo cáo số      /BC-PVHTT ngày     tháng     năm 2024 của Phòng Văn hóa và Thông tin)";

    private static IEnumerable<ReportPart> Body()
    {
        yield return new ReportPart.Heading(1, "I. TÌNH HÌNH THỰC HIỆN");
        yield return new ReportPart.Heading(2, "1. Nhận thức số");
        yield return new ReportPart.Heading(3, "1.1. Công tác tuyên truyền");
        yield return new ReportPart.Prose(ReportText.Of(
            new TextPiece.Words("Ủy ban nhân dân huyện đã ban hành 03 kế hoạch"),
            new TextPiece.Footnote("Kế hoạch số 28/KH-UBND ngày 05/02/2024; Kế hoạch số 31/KH-UBND ngày 10/02/2024."),
            new TextPiece.Words(" và 01 quyết định; bảng điểm chi tiết tại Phụ lục I, nguồn số liệu tại Phụ lục II. Có "),
            new TextPiece.Number(new ReportFigure("06", 6, Origin)),
            new TextPiece.Words(" đơn vị được xếp hạng; điểm trung bình là "), new TextPiece.Number(Points(240.83m)),
            new TextPiece.Words(" điểm, cao hơn kỳ trước do "), new TextPiece.Gap("nguyên nhân tăng điểm"), new TextPiece.Words(".")));
        yield return Item("Tuyên truyền trên hệ thống loa truyền thanh thông minh của các xã, thị trấn trên địa bàn huyện;", 1);
        yield return Item("số tin, bài đã phát: 120;", 2);
        yield return Item("số lượt nghe.", 2);
        yield return Item("Tập huấn tổ công nghệ số cộng đồng.", 1);
        yield return new ReportPart.Heading(1, "II. KẾT QUẢ CHỈ SỐ");
        yield return Prose("Thứ hạng và điểm của các đơn vị như sau:");
        yield return new ReportPart.Grid(Scores());
        yield return new ReportPart.Note("(*) Số liệu của đơn vị đang có mâu thuẫn giữa các bảng đã gửi.");
        yield return new ReportPart.Drawing(Ranking(6));
        yield return new ReportPart.Drawing(Comparison());
        yield return new ReportPart.Drawing(Movement());
        yield return Prose(
            "Trên đây là báo cáo kết quả thực hiện chuyển đổi số và xếp hạng các đơn vị quý I năm 2024, kính trình xem xét, chỉ đạo./.");
    }

    private static ReportPart.Prose Prose(string text) => new(text);

    private static ReportPart.Item Item(string text, int level) => new(text, level);

    private static ReportTable Scores() => new(
        [
            new ReportColumn("Xếp hạng", CellAlignment.Centre, 20) { Number = NumberLook.Count },
            new ReportColumn("Tên đơn vị", CellAlignment.Left, null),
            Column("Tự chấm"), Column("Thẩm định"),
        ],
        [
            .. Units.Select((unit, at) => new ReportRow(
                [
                    new ReportFigure($"{at + 1}", at + 1, Origin), at == 1 ? unit + " (*)" : unit, Points(255.77m - at * 50.1m),
                    at == 2 ? ReportText.Of(new TextPiece.Number(Points(96.5m)), new TextPiece.Footnote("Sau khi đối chiếu."))
                        : Points(250 - at * 40),
                ],
                IsSummary: false)),
            new ReportRow(["", "Trung bình", Points(240.83m), Points(233)], IsSummary: true),
        ])
    {
        Caption = "Bảng 1. Xếp hạng và tổng điểm",
    };

    private static ReportColumn Column(string header) =>
        new(header, CellAlignment.Right, 26) { Group = "Điểm", Number = NumberLook.Points };

    private static ReportChart Comparison() => new(
        ChartKind.Columns, "Biểu đồ 2. Tỷ lệ theo chỉ số", "Hạ tầng số cao nhất", ["Nhận thức số", "Thể chế số", "Hạ tầng số"],
        [
            new ChartSeries("Kỳ này", SeriesLook.Filled, [Share(75), Share(62), Share(90)]),
            new ChartSeries("Kỳ trước", SeriesLook.Hatched, [Share(70), null, Share(81)]),
        ],
        "%")
    {
        AxisEnd = 100,
    };

    private static ReportChart Movement() => new(
        ChartKind.Lines, "Biểu đồ 3. Điểm qua các kỳ", "Tăng đều", ["Quý III/2023", "Quý IV/2023", "Quý I/2024"],
        [
            new ChartSeries("Xã Mường Báng", SeriesLook.Filled, [Points(240), Points(250), Points(255.77m)]),
            new ChartSeries("Trung bình", SeriesLook.Outlined, [Points(230), Points(236.5m), Points(240.83m)]),
        ],
        "điểm");

    private static ReportFigure Share(int percent) => new($"{percent},00%", percent, Origin);

    private static ReportTable Wide(int rows) => new(
        [
            new ReportColumn("TT", CellAlignment.Centre, 12), new ReportColumn("Tên đơn vị", CellAlignment.Left, null),
            .. Enumerable.Range(1, 8)
                .Select(at => new ReportColumn($"Chỉ số {at}", CellAlignment.Right, 20) { Number = NumberLook.Points }),
        ],
        [
            .. Enumerable.Range(1, rows).Select(row => new ReportRow(
                [$"{row}", $"Xã thứ {row}", .. Enumerable.Range(1, 8).Select(at => (ReportText)Points(row * at % 97 + at / 10m))],
                    IsSummary: false)),
        ]);
}
