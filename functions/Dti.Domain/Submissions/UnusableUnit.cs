namespace Dti.Domain.Submissions;

/// <summary>A unit that a workbook speaks of but whose scores cannot be used.</summary>
/// <param name="Why">One Vietnamese sentence.</param>
public sealed record UnusableUnit(string Unit, string Why)
{
    internal static UnusableUnit Blocked(string unit) => new(unit, "Số liệu có lỗi phải sửa nên chưa được sử dụng.");

    internal static UnusableUnit NotScored(string unit) => new(unit, "Không có điểm nên không được xếp hạng.");

    internal static UnusableUnit Empty(string unit) => new(unit, "Không có số liệu nào được ghi nhận.");

    internal static UnusableUnit Incomplete(string unit) => new(unit, "Bảng thiếu cột chỉ số nên chưa được sử dụng.");
}
