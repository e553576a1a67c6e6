namespace Dti.Domain.Submissions;

/// <summary>Findings about an upload as a whole: its path, its file, or that nothing was found in it (handbook, Appendix C).</summary>
public static class UploadFindings
{
    public static Finding PeriodUnknown(string value) => Of("PERIOD_UNKNOWN", value,
        $"Không xác định được kỳ báo cáo \"{value}\". Đề nghị gửi vào đúng kỳ, ví dụ 2024 hoặc 2024-Q1.",
        $"The reporting period \"{value}\" is not known. Please upload to the right period, for example 2024 or 2024-Q1.");

    /// <summary>The period can be read, but nobody collects this kind of submission from the unit for it.</summary>
    public static Finding RoundUnknown(string period, string unit) => Of("ROUND_UNKNOWN", period,
        $"Danh mục không có đợt thu số liệu kỳ {period} của {unit}. Đề nghị gửi vào đúng kỳ đang thu số liệu.",
        $"The catalogue has no collection of {unit} for {period}. Please upload to a period that is being collected.");

    /// <summary>The folder names no unit that existed in the period.</summary>
    public static Finding UnitUnknown(string value) => Blocking("UNIT_UNKNOWN", value,
        $"Không tìm thấy đơn vị \"{value}\" trong danh mục. Đề nghị gửi vào đúng thư mục của đơn vị.",
        $"There is no unit \"{value}\" in the list. Please upload to the folder of your unit.");

    public static Finding NoTableFound() => Of("NO_TABLE_FOUND", null,
        "Không tìm thấy bảng số liệu theo mẫu trong tệp. Đề nghị dùng mẫu của kỳ báo cáo và giữ nguyên dòng tiêu đề.",
        "No table of the expected form was found in the file. Please use the form of the period and keep its header row.");

    /// <summary>The same where the workbook reports services, and was uploaded under scores.</summary>
    public static Finding NoScoresButServices() => Of("NO_TABLE_FOUND", null,
        "Không tìm thấy bảng điểm theo mẫu trong tệp; các bảng trong tệp là số liệu dịch vụ công. "
        + "Đề nghị gửi tệp này vào mục dịch vụ công (services), và gửi bảng điểm vào mục chấm điểm (scores) của kỳ báo cáo.",
        "No table of scores was found in the file; its tables are figures of public services. "
        + "Please upload this file under services, and the table of scores under scores for the period.");

    public static Finding NotAWorkbook() => Of("FILE_NOT_A_WORKBOOK", null,
        "Tệp không phải là tệp Excel. Đề nghị gửi tệp .xlsx.",
        "The file is not an Excel file. Please upload an .xlsx file.");

    /// <param name="format">Short name such as <c>xls</c>.</param>
    public static Finding OtherFormat(string format) => Of("FILE_OTHER_FORMAT", format,
        $"Tệp có định dạng {format}, chưa đọc được. Đề nghị mở bằng Excel, lưu thành .xlsx rồi gửi lại.",
        $"The file has the format {format}, which cannot be read. Please open it in Excel, save it as .xlsx and upload again.");

    public static Finding Encrypted() => Of("FILE_ENCRYPTED", null,
        "Tệp được đặt mật khẩu nên không đọc được. Đề nghị bỏ mật khẩu rồi gửi lại.",
        "The file is protected by a password and cannot be read. Please remove the password and upload again.");

    public static Finding Macros() => Of("FILE_MACROS", null,
        "Tệp có chứa macro nên không được tiếp nhận. Đề nghị lưu thành .xlsx (không có macro) rồi gửi lại.",
        "The file contains macros and is not accepted. Please save it as .xlsx (without macros) and upload again.");

    public static Finding Damaged() => Of("FILE_DAMAGED", null,
        "Tệp bị hỏng, không đọc được. Đề nghị mở bằng Excel, lưu lại rồi gửi lại.",
        "The file is damaged and cannot be read. Please open it in Excel, save it and upload again.");

    public static Finding Empty() => Of("FILE_EMPTY", null,
        "Tệp không có dữ liệu. Đề nghị kiểm tra và gửi lại.",
        "The file is empty. Please check it and upload again.");

    /// <param name="limit">Vietnamese: <c>20 MB</c>.</param>
    /// <param name="limitEn">The same in English.</param>
    public static Finding TooLarge(string limit, string limitEn) => Of("FILE_TOO_LARGE", limit,
        $"Tệp vượt quá giới hạn {limit}. Đề nghị bỏ hình ảnh, trang tính thừa rồi gửi lại.",
        $"The file exceeds the limit of {limitEn}. Please remove pictures and spare sheets and upload again.");

    public static Finding UnsafeXml() => Of("FILE_UNSAFE_XML", null,
        "Tệp có nội dung không an toàn nên không được tiếp nhận. Đề nghị tạo lại tệp từ mẫu rồi gửi lại.",
        "The file has unsafe content and is not accepted. Please make it anew from the form and upload again.");

    /// <summary>The first of many findings; the last then says how many more there are.</summary>
    internal static IReadOnlyList<Finding> Limited(IReadOnlyList<Finding> findings, int most)
    {
        if (findings.Count <= most)
            return findings;

        var more = findings.Count - most;
        var rest = Of("MORE_FINDINGS", VietnameseNumber.Format(more, 0),
            $"Còn {VietnameseNumber.Format(more, 0)} lỗi khác chưa liệt kê. Đề nghị sửa các lỗi trên rồi gửi lại.",
            $"There are {more} more findings that are not listed. Please mend those above and upload again.");
        return [.. findings.Take(most), rest];
    }

    private static Finding Blocking(string rule, string? value, string message, string messageEn) =>
        Of(rule, value, message, messageEn) with { Blocks = true };

    private static Finding Of(string rule, string? value, string message, string messageEn) =>
        new(rule, Severity.Error, Blocks: false, Sheet: null, Cell: null, Unit: null, value, Expected: null, message, messageEn);
}
