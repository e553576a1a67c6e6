using System.Globalization;
using Dti.Domain.Reports;

namespace Dti.Functions.Tests.Reports.Docx;

/// <summary>A report by hand in which every part of the content model occurs.</summary>
internal static class EveryPart
{
    public const string Edition = "Bản 2022-tua-chua.communes-5f3a9c, tạm tính";
    public const string Asked = "số lớp tập huấn đã mở";

    private static readonly FigureOrigin Origin = new FigureOrigin.Catalogue("1", "-");
    private const string Teams = "trong đó các xã, thị trấn đều đã thành lập tổ công nghệ số cộng đồng đến từng thôn, bản.";
    private const string Belonging =
        "(Kèm theo Báo cáo số        /BC-PVHTT ngày        tháng        năm 2023 của Phòng Văn hóa và Thông tin)";
    private static readonly TextPiece Plan = new TextPiece.Footnote("Kế hoạch số 12/KH-UBND ngày 10/01/2022 của UBND huyện Tủa Chùa.");
    private static readonly TextPiece Form = new TextPiece.Footnote("Theo phiếu tự chấm gửi ngày 05/01/2023.");

    private static readonly string[] Units =
    [
        "Thị trấn Tủa Chùa", "Xã Mường Báng", "Xã Xá Nhè", "Xã Mường Đun", "Xã Tủa Thàng", "Xã Huổi Só", "Xã Sính Phình", "Xã Trung Thu",
        "Trung tâm Phục vụ hành chính công và Kiểm soát thủ tục hành chính khu vực Tả Sìn Thàng",
    ];

    public static ReportContent Report { get; } = new(
        "self-scoring", "Báo cáo tự chấm điểm",
        new DocumentHead(
            "UBND huyện Tủa Chùa", "Phòng Văn hóa và Thông tin huyện Tủa Chùa", "Số:        /BC-PVHTT",
            "Tủa Chùa, ngày        tháng        năm 2023"),
        "BÁO CÁO", "Kết quả tự chấm điểm chỉ số chuyển đổi số của các xã, thị trấn trên địa bàn huyện năm 2022",
        "Ủy ban nhân dân huyện Tủa Chùa",
        [
            "Căn cứ Quyết định số 922/QĐ-BTTTT ngày 20/5/2022 của Bộ Thông tin và Truyền thông phê duyệt Đề án;",
            "Căn cứ Kế hoạch số 12/KH-UBND ngày 10/01/2022.",
        ],
        [.. Opening(), .. Middle(), .. Ending()],
        new DocumentClosing(
            ["- Như trên;", "- Sở Thông tin và Truyền thông tỉnh Điện Biên;", "- Lưu: VT, PVHTT."],
            ["KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"]) { Name = "Nguyễn Văn Ước" },
        [
            new ReportAnnex("Phụ lục I", "Bảng xếp hạng các xã, thị trấn", Belonging, IsWide: true,
                [new ReportPart.Grid(Grouped), new ReportPart.Note("Đơn vị có dấu (*) đang được đối chiếu số liệu.")]),
            new ReportAnnex("Phụ lục II", "Nguồn số liệu", Belonging, IsWide: false,
                [new ReportPart.Prose("Số liệu lấy từ phiếu tự chấm của các đơn vị."), new ReportPart.Grid(Simple)]),
        ],
        Edition)
    {
        Notice = "(Số liệu tạm tính)",
    };

    public static ReportTable Simple => new(
        [
            new ReportColumn("TT", CellAlignment.Centre, 12), new ReportColumn("Đơn vị", CellAlignment.Left, null),
            new ReportColumn("Tổng điểm", CellAlignment.Right, 30),
        ],
        [
            .. Units.Select((unit, at) => Row((at + 1).ToString(CultureInfo.InvariantCulture), unit, Points(231.6m + at))),
            Row("", "Trung bình", Points(235.6m), isSummary: true),
        ])
    {
        Caption = "Bảng 1. Tổng điểm của các đơn vị",
    };

    public static ReportTable Grouped => new(
        [
            new ReportColumn("TT", CellAlignment.Centre, 12), new ReportColumn("Đơn vị", CellAlignment.Left, null),
            new ReportColumn("Năm 2021", CellAlignment.Right, 28) { Group = "Tổng điểm" },
            new ReportColumn("Năm 2022", CellAlignment.Right, 28) { Group = "Tổng điểm" },
            new ReportColumn("Xếp hạng", CellAlignment.Centre, 25),
        ],
        [.. Enumerable.Range(1, 40).Select(at => new ReportRow(
            [at.ToString(CultureInfo.InvariantCulture), $"Xã số {at}", Points(200 + at), Points(210 + at),
                (41 - at).ToString(CultureInfo.InvariantCulture)], IsSummary: false))]);

    public static ReportChart Bars => new(
        ChartKind.Bars, "Biểu đồ 1. Tổng điểm của các đơn vị so với điểm tối đa", "Cao nhất là Thị trấn Tủa Chùa", Units,
        [
            new ChartSeries("Điểm đạt được", SeriesLook.Filled, [.. Units.Select((_, at) => Points(436.5m - (31 * at)))]),
            new ChartSeries("Điểm tối đa", SeriesLook.Outlined, [.. Units.Select(_ => Points(500))]),
        ],
        "điểm")
    {
        Limits = [new ChartLimit("Khá", Points(325)), new ChartLimit("Tốt", Points(400)), new ChartLimit("Xuất sắc", Points(450))],
    };

    public static ReportChart Columns => new(
        ChartKind.Columns, "Biểu đồ 2. Tỷ lệ hồ sơ trực tuyến hai năm", "Năm 2022 cao hơn năm 2021", Units[..4],
        [
            new ChartSeries("Năm 2021", SeriesLook.Hatched, [Percent(31.5m), null, Percent(70m), Percent(83.36m)]),
            new ChartSeries("Năm 2022", SeriesLook.Filled, [Percent(41.5m), Percent(60m), Percent(75m), Percent(93.4m)]),
            new ChartSeries("Mục tiêu", SeriesLook.Mark, [Percent(80), Percent(80), Percent(80), Percent(90)]),
        ],
        "%")
    {
        AxisEnd = 100, Limits = [new ChartLimit("Trung bình cả tỉnh", Percent(65m))],
    };

    public static ReportChart Lines => new(
        ChartKind.Lines, "Biểu đồ 3. Diễn biến tổng điểm", "Tăng đều qua các kỳ",
        ["Quý I/2022", "Quý II/2022", "Quý III/2022", "Quý IV/2022"],
        [
            new ChartSeries("Xã Mường Báng", SeriesLook.Filled, [Points(201), Points(223.4m), Points(255.77m), Points(300)]),
            new ChartSeries("Trung bình huyện", SeriesLook.Outlined, [Points(180), Points(190), null, Points(211.5m)]),
        ],
        "điểm");

    public static ReportFigure Points(decimal value) => new(value.ToString("0.00", CultureInfo.GetCultureInfo("vi-VN")), value, Origin);

    private static ReportFigure Percent(decimal value) =>
        new(value.ToString("0.00", CultureInfo.GetCultureInfo("vi-VN")) + "%", value, Origin);

    private static ReportRow Row(string number, string unit, ReportText points, bool isSummary = false) =>
        new([number, unit, points], isSummary);

    private static IEnumerable<ReportPart> Opening() =>
    [
        new ReportPart.Heading(1, "I. Tình hình thực hiện"), new ReportPart.Heading(2, "1. Nhận thức số"),
        new ReportPart.Heading(3, "1.1. Công tác chỉ đạo"),
        new ReportPart.Prose(ReportText.Of(
            $"Phòng đã tham mưu ban hành {Points(436.5m)} điểm theo kế hoạch{Plan} và mở {new TextPiece.Gap(Asked)} trong năm, {Teams}")),
        new ReportPart.Item("Các xã đã ban hành kế hoạch chuyển đổi số năm 2022 và phân công cán bộ phụ trách;"),
        new ReportPart.Item("03 xã chưa có hạ tầng.", Level: 2),
        new ReportPart.Note("Ghi chú: số liệu tính đến ngày 31/12/2022."), new ReportPart.Grid(Simple),
    ];

    private static IEnumerable<ReportPart> Middle() =>
    [
        new ReportPart.Heading(1, "II. Kết quả"), new ReportPart.Drawing(Bars),
        new ReportPart.Prose(ReportText.Of($"Đơn vị cao nhất đạt {Points(436.5m)} điểm{Form}.")),
        new ReportPart.Drawing(Columns), new ReportPart.Drawing(Lines),
    ];

    private static IEnumerable<ReportPart> Ending() =>
    [
        new ReportPart.Heading(1, "III. Kiến nghị"), new ReportPart.Prose(ReportText.Of(new TextPiece.Gap("kiến nghị với cấp trên"))),
        new ReportPart.Prose(
            "Trên đây là báo cáo kết quả tự chấm điểm chỉ số chuyển đổi số năm 2022, Phòng Văn hóa và Thông tin kính báo cáo./."),
    ];
}
