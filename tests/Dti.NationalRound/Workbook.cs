using System.Globalization;
using Dti.Xlsx.Writing;

namespace Dti.NationalRound;

/// <summary>A workbook and the blob it is uploaded as.</summary>
/// <param name="Blob">Within the container <c>scores</c>.</param>
public sealed record Workbook(string Blob, Func<byte[]> Content)
{
    private const string Word = "chưa chấm";

    private static readonly CellStyle Points = new() { NumberFormat = "#,##0.00", Borders = CellBorders.All };
    private static readonly CellStyle Text = new() { WrapsText = true, Borders = CellBorders.All };

    /// <summary>The form of one commune: 60 criteria under eight indices, and their total.</summary>
    public static Workbook Form(Commune commune, bool isFirst = false) => new(
        $"{Country.Period}/{commune.Id}/bieu-mau{(isFirst ? "-cu" : "")}.xlsx",
        () => Write(new SheetContent("Biểu tự chấm điểm", [.. FormHead(commune), .. FormRows(commune, isFirst)])));

    /// <summary>The table of one province: a row a commune that delivers, eight indices and their total.</summary>
    /// <param name="place">The province.</param>
    /// <param name="communes">Those that lie in it.</param>
    public static Workbook Table(PlaceName place, IReadOnlyList<Commune> communes) => new(
        $"{Country.Period}/{Country.Owner}/{place.Id}.xlsx",
        () => Write(new SheetContent("Phụ lục", [.. TableHead(place), .. communes.Where(commune => commune.Fate != Fate.Missing).Select(TableRow)])));

    private static byte[] Write(SheetContent sheet)
    {
        using var file = new MemoryStream();
        WorkbookWriter.Write(new WorkbookContent(sheet) { FontName = "Times New Roman", FontSize = 12, Language = "vi-VN" }, file);
        return file.ToArray();
    }

    private static IEnumerable<RowContent> FormHead(Commune commune) =>
    [
        Row("BIỂU TỰ CHẤM ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ CẤP XÃ"),
        new(), Row("", "Đơn vị:", $"UBND {commune.Place.FullName}"), Row("", "Mã đơn vị:", commune.Place.Code), Row("", "Kỳ đánh giá:", "Quý III năm 2026"),
        new(), Row("TT", "Tiêu chí", "Điểm tối đa", "Điểm tự chấm", "Điểm thẩm định", "Tài liệu kiểm chứng", "Ghi chú/Giải trình"),
    ];

    private static IEnumerable<RowContent> FormRows(Commune commune, bool isFirst)
    {
        var points = commune.Points(isFirst);
        foreach (var (at, index) in MainIndex.All.Index())
        {
            var sum = Number(points[at].Sum());
            yield return new([.. Cells(Roman(at + 1), index.Name.ToUpper(CultureInfo.InvariantCulture)), CellContent.OfNumber(index.MaxPoints, Points), sum]);
            foreach (var (under, criterion) in index.Criteria.Index())
            {
                var own = commune.Fate == Fate.Blocked && (at, under) == (2, 3) ? CellContent.OfText(Word, Text) : Number(points[at][under]);
                yield return new([
                    .. Cells(criterion.Number, criterion.Name), CellContent.OfNumber(criterion.MaxPoints, Points), own, CellContent.Blank(Points),
                    .. Cells($"Báo cáo số {27 + under}/BC-UBND ngày 30/9/2026 về kết quả chuyển đổi số")]);
            }
        }

        yield return new([.. Cells("", "TỔNG ĐIỂM"), CellContent.OfNumber(1000, Points), Number(points.Sum(index => index.Sum()))]);
    }

    private static IEnumerable<RowContent> TableHead(PlaceName province) =>
    [
        Row("Phụ lục"), Row($"KẾT QUẢ TỰ CHẤM ĐIỂM CHUYỂN ĐỔI SỐ CẤP XÃ, {province.FullName}, Quý III năm 2026"), new(),
        Row(["TT", "Mã đơn vị", "Tên đơn vị", .. MainIndex.All.Select(index => index.Name), "Tổng điểm"]),
    ];

    private static RowContent TableRow(Commune commune, int at)
    {
        var sums = commune.Sums(isFirst: commune.Fate == Fate.Doubled);
        var cells = sums.Select((sum, index) => commune.Fate == Fate.Blocked && index == 2 ? CellContent.OfText(Word, Text) : Number(sum));
        return new([CellContent.OfNumber(at + 1, Text), .. Cells(commune.Place.Code, $"UBND {commune.Place.FullName}"), .. cells, Number(sums.Sum())]);
    }

    private static RowContent Row(params IReadOnlyList<string> texts) => new([.. Cells([.. texts])]);

    private static IEnumerable<CellContent> Cells(params IEnumerable<string> texts) => texts.Select(text => CellContent.OfText(text, Text));

    private static CellContent Number(int hundredths) => CellContent.OfNumber(hundredths / 100m, Points);

    private static string Roman(int number) => new[] { "I", "II", "III", "IV", "V", "VI", "VII", "VIII" }[number - 1];
}
