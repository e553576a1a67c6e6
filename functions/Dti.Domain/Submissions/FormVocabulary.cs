using Dti.Domain.Catalogue;

namespace Dti.Domain.Submissions;

/// <summary>What a column of the form of one unit holds.</summary>
public enum FormColumnRole
{
    Number,
    Criterion,
    MaxPoints,
    SelfScored,
    Verified,
}

/// <summary>What column headers of the form of one unit mean, and the labels above its head.</summary>
public static class FormVocabulary
{
    // Whole letters may stand in cells; to fold them takes time that nobody has to spend.
    private const int LongestLabel = 60;

    private static readonly Dictionary<string, FormColumnRole> Headers = new (FormColumnRole Role, string[] Names)[]
    {
        (FormColumnRole.Number, ["TT", "STT", "Số TT"]),
        (FormColumnRole.Criterion, ["Tiêu chí", "Tên tiêu chí", "Nội dung tiêu chí", "Chỉ số, tiêu chí", "Chỉ số/Tiêu chí", "Chỉ số thành phần", "Tiêu chí đánh giá"]),
        (FormColumnRole.MaxPoints, ["Điểm tối đa", "Thang điểm", "Điểm chuẩn", "Tối đa"]),
        (FormColumnRole.SelfScored, ["Điểm tự chấm", "Tự chấm", "Tự chấm điểm", "Điểm tự đánh giá", "Tự đánh giá"]),
        (FormColumnRole.Verified, ["Điểm thẩm định", "Thẩm định", "Kết quả thẩm định"]),
    }.SelectMany(column => column.Names.Select(name => (Key: VietnameseText.Fold(name), column.Role))).ToDictionary(pair => pair.Key, pair => pair.Role);

    private static readonly HashSet<string> UnitLabels = new[] { "Đơn vị", "Tên đơn vị", "Đơn vị tự chấm", "UBND xã", "Mã đơn vị", "Mã số đơn vị" }
        .Select(VietnameseText.Fold).ToHashSet(StringComparer.Ordinal);

    private static readonly HashSet<string> TotalLabels = new[] { "Tổng điểm", "Tổng cộng", "Tổng số điểm", "Tổng", "Cộng" }
        .Select(VietnameseText.Fold).ToHashSet(StringComparer.Ordinal);

    /// <summary>The meaning of a header, or null.</summary>
    public static FormColumnRole? Find(string header) => Headers.TryGetValue(Key(header), out var role) ? role : null;

    /// <summary>Whether what stands right of a label names the unit, by name or code.</summary>
    public static bool IsUnitLabel(string label) => UnitLabels.Contains(Key(label));

    public static bool IsTotalLabel(string label) => TotalLabels.Contains(Key(label));

    private static string Key(string label) => label.Length <= LongestLabel ? HeaderText.Parse(label).Key : "";
}
