using Dti.Domain.Reports;
using Dti.Xlsx.Writing;

namespace Dti.Functions.Reports.Xlsx;

/// <summary>Says of every number of the tables where it comes from.</summary>
internal static class SourcesSheet
{
    private static readonly ReportTable Columns = new(
        [
            new ReportColumn("Trang tính", CellAlignment.Left, null), new ReportColumn("Ô", CellAlignment.Centre, null),
            new ReportColumn("Số liệu", CellAlignment.Centre, null), new ReportColumn("Lấy từ", CellAlignment.Left, null),
            new ReportColumn("Tệp số liệu", CellAlignment.Left, null),
        ],
        []);

    private const int NumberAt = 2;

    private static readonly double[] Widths = [32, 10, 16, 72, 56];
    private static readonly CellStyle[] Looks =
        [.. Columns.Columns.Select(column => SheetLooks.CellIn(column, isSummary: false, isGap: false))];

    public static SheetContent Of(string name, IReadOnlyList<PlacedNumber> numbers, ReportContent report)
    {
        var rows = new SheetRows(Widths);
        rows.Add(new SheetLine(SheetLooks.Title, "NGUỒN SỐ LIỆU CỦA CÁC BẢNG"));
        rows.Add(new SheetLine(SheetLooks.Reference, report.Abstract));
        rows.AddGap();
        var head = rows.Next;
        TableHead.Write(rows, Columns, Widths);
        var words = new SourceWords(report.Submissions);
        foreach (var (sheet, cell, figure) in numbers)
            AddRow(rows, figure, [sheet, cell, figure.Shown, words.Of(figure.Origin), words.FilesOf(figure.Origin)]);
        if (numbers.Count == 0)
            rows.Add(new SheetLine(SheetLooks.Text, "Các bảng của báo cáo không có số liệu."));
        return new SheetContent(name, rows.Rows)
        {
            Columns = [.. Widths.Select((width, at) => new ColumnContent(at + 1) { WidthCharacters = width })],
            Merges = rows.Merges,
            FrozenRows = head,
            Print = SheetPrint.Of(isWide: true, report.EditionNote, (head, head)),
        };
    }

    private static void AddRow(SheetRows rows, ReportFigure figure, string[] texts)
    {
        CellContent[] cells = [.. texts.Select((text, at) => CellContent.OfText(text, Looks[at]))];
        if (NumberShown.Of(figure, decimals: null) is { } number)
            cells[NumberAt] = CellContent.OfNumber(number.Value, Looks[NumberAt] with { NumberFormat = number.Format });
        rows.Add(cells, texts.Select((text, at) => TextExtent.Height(text, Widths[at])).Max());
    }
}
