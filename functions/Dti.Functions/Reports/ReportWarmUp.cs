using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Reports;
using Dti.Functions.Reports.Json;
using Dti.Functions.Reports.Pdf;

namespace Dti.Functions.Reports;

/// <summary>
/// Reads the typeface, lays out a report that says nothing, and writes it as JSON, which every report is before it is rendered.
/// </summary>
internal sealed class ReportWarmUp(ReportFonts fonts)
{
    private static readonly ReportFigure Figure = new("1", 1, new FigureOrigin.Catalogue("-", "-"));

    private static readonly ReportPart[] Parts =
    [
        new ReportPart.Heading(1, "Đầu đề"),
        new ReportPart.Prose(ReportText.Of(new TextPiece.Words("Đoạn văn."), new TextPiece.Footnote("Chú thích."))),
        new ReportPart.Item("Dòng."), new ReportPart.Note("Ghi chú."),
        new ReportPart.Grid(new ReportTable(
            [new ReportColumn("Tên đơn vị", CellAlignment.Left, null), new ReportColumn("Tổng điểm", CellAlignment.Right, 30)],
            [new ReportRow(["Xã", "1"], IsSummary: false), new ReportRow(["Trung bình", "1"], IsSummary: true)])),
        new ReportPart.Drawing(new ReportChart(
            ChartKind.Bars, "Biểu đồ", "Xã", ["Xã"], [new ChartSeries("Điểm", SeriesLook.Filled, [Figure])], "điểm")),
    ];

    private static readonly DocumentProfile NoProfile = new("-", "-", "-", "-", "-", "-", null, [], [], [], []);

    public Task RunAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var report = new ReportContent(
            "-", "-", new DocumentHead("Ủy ban", "Phòng", "Số:", "Xã, ngày"), "BÁO CÁO", "Trích yếu", "Ủy ban", ["Căn cứ."], Parts,
            new DocumentClosing(["- Lưu."], ["TRƯỞNG PHÒNG"]), [new ReportAnnex("Phụ lục", "Bảng", "(Kèm theo)", IsWide: true, Parts)], "Bản");
        ReportPdf.Render(report, fonts.Family);
        if (Period.TryParse("2024", out var period))
            ReportJson.Write(report, new ReportFacts(period, "-", NoProfile, Collected: null, Ranked: null, Measured: null, []));
        return Task.CompletedTask;
    }
}
