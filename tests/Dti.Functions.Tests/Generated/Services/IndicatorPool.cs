using Dti.Domain.Catalogue;

namespace Dti.Functions.Tests.Generated.Services;

/// <summary>Something that offices report, in the words they use.</summary>
/// <param name="Words">Without "tỷ lệ" and without a tier, abbreviations written out.</param>
/// <param name="Other">Another wording that the catalogue knows, or null.</param>
internal sealed record PooledIndicator(string Code, string Words, string? Other, bool IsRate, ServiceLevel? ServiceLevel)
{
    public Indicator InCatalogue => new(
        Code, IsRate ? "Tỷ lệ " + Words : char.ToUpperInvariant(Words[0]) + Words[1..], IsRate ? IndicatorMeasure.Rate : IndicatorMeasure.Count,
        new CountDefinition("phần", null, null), IsRate ? new CountDefinition("tổng", null, null) : null, Comparison.AtLeast, Certainty.Inferred)
    {
        Aliases = Other is null ? [] : [Other],
        ServiceLevel = ServiceLevel,
    };
}

/// <summary>What generated workbooks report.</summary>
internal static class IndicatorPool
{
    public static IReadOnlyList<PooledIndicator> All { get; } =
    [
        new("online", "hồ sơ trực tuyến", "Hồ sơ nộp qua mạng", true, null),
        new("online-full", "hồ sơ phát sinh dịch vụ công trực tuyến toàn trình", null, true, ServiceLevel.Full),
        new("online-partial", "hồ sơ phát sinh dịch vụ công trực tuyến một phần", null, true, ServiceLevel.Partial),
        new("full", "thủ tục hành chính được cung cấp dịch vụ công trực tuyến toàn trình", null, true, ServiceLevel.Full),
        new("full-eligible", "thủ tục hành chính đủ điều kiện được cung cấp dịch vụ công trực tuyến toàn trình", null, true, ServiceLevel.Full),
        new("digitised", "số hóa kết quả giải quyết thủ tục hành chính", "Kết quả giải quyết TTHC được số hóa", true, null),
        new("components", "số hóa đầy đủ thành phần hồ sơ khi tiếp nhận", null, true, null),
        new("signed", "văn bản được ký số khi ban hành trên môi trường mạng", null, true, null),
        new("broadband", "hộ gia đình có kết nối Internet băng rộng cố định", null, true, null),
        new("accounts", "người có tài khoản định danh điện tử", "Dân số có tài khoản định danh", true, null),
        new("payment", "thanh toán trực tuyến", null, true, null),
        new("on-time", "hồ sơ giải quyết đúng hạn", "Giải quyết đúng hạn", true, null),
        new("computers", "máy tính cài đặt phần mềm phòng chống mã độc", null, false, null),
        new("teams", "tổ công nghệ số cộng đồng", null, false, null),
        new("news", "tin bài tuyên truyền về chuyển đổi số", null, false, null),
    ];

    public static IReadOnlyList<(string Procedure, string Field)> Procedures { get; } =
    [
        ("Đăng ký khai sinh", "Hộ tịch"), ("Đăng ký kết hôn", "Hộ tịch"), ("Đăng ký khai tử", "Hộ tịch"),
        ("Thủ tục chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan tổ chức có thẩm quyền của Việt Nam cấp hoặc chứng nhận", "Chứng thực"),
        ("Chứng thực chữ ký", "Chứng thực"), ("Thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hàng tháng", "Bảo trợ xã hội"),
        ("Hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội", "Bảo trợ xã hội"), ("Tổng hợp hồ sơ cấp giấy phép xây dựng nhà ở riêng lẻ", "Xây dựng"),
        ("Đăng ký thành lập hộ kinh doanh", "Kinh doanh"), ("Cấp bản sao trích lục hộ tịch", "Hộ tịch"), ("Xác nhận tình trạng hôn nhân", "Hộ tịch"),
    ];
}
