using System.Globalization;

namespace Dti.Benchmarks.Printing;

/// <summary>What each contestant prints: a heading, two paragraphs, a note, a table of scores and a ranking.</summary>
internal sealed record PrintedChapter(int Number)
{
    private const int Chapters = 5;
    private const int Units = 24;

    public static IReadOnlyList<PrintedChapter> All { get; } = [.. Enumerable.Range(1, Chapters).Select(number => new PrintedChapter(number))];

    public static IReadOnlyList<string> Columns { get; } = ["TT", "Tên đơn vị", "Nhận thức số", "Thể chế số", "Hạ tầng số", "Tổng điểm"];

    public string Title => $"{Number}. Kết quả chuyển đổi số, nhóm {Number}";

    public string Text => string.Join(' ', Enumerable.Repeat(
        $"Có 24/24 đơn vị của nhóm {Number} được xếp hạng; điểm trung bình là 240,83 điểm, cao hơn kỳ trước 12,50 điểm.", 4));

    public string Note => $"Quyết định số {400 + Number}/QĐ-UBND ngày 05/4/2024 của Ủy ban nhân dân tỉnh về việc ban hành Bộ chỉ số chuyển đổi số.";

    public string ChartTitle => $"Biểu đồ {Number}. Tổng điểm của mười hai đơn vị đầu";

    public IReadOnlyList<IReadOnlyList<string>> Rows => [.. Enumerable.Range(1, Units).Select(Row)];

    public IReadOnlyList<(string Name, double Points)> Ranking => [.. Enumerable.Range(1, Units / 2).Select(unit => (NameOf(unit), PointsOf(unit)))];

    public static string Show(double points) => points.ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',');

    private IReadOnlyList<string> Row(int unit) =>
    [
        unit.ToString(CultureInfo.InvariantCulture), NameOf(unit),
        .. Enumerable.Range(1, 3).Select(index => Show(PointsOf(unit) / (index + 2))), Show(PointsOf(unit)),
    ];

    private static string NameOf(int unit) => $"Ủy ban nhân dân xã Mường Báng {unit}";

    private double PointsOf(int unit) => 270 - unit * 4.37 - Number;
}
