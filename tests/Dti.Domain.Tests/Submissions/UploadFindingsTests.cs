using Dti.Domain.Submissions;

namespace Dti.Domain.Tests.Submissions;

public class UploadFindingsTests
{
    public static TheoryData<string, string> Sentences => new()
    {
        { "PERIOD_UNKNOWN", "Không xác định được kỳ báo cáo \"2024-Q5\". Đề nghị gửi vào đúng kỳ, ví dụ 2024 hoặc 2024-Q1." },
        { "ROUND_UNKNOWN", "Danh mục không có đợt thu số liệu kỳ 2024-Q1 của Huyện Cao. Đề nghị gửi vào đúng kỳ đang thu số liệu." },
        { "NO_TABLE_FOUND", "Không tìm thấy bảng số liệu theo mẫu trong tệp. Đề nghị dùng mẫu của kỳ báo cáo và giữ nguyên dòng tiêu đề." },
        { "FILE_NOT_A_WORKBOOK", "Tệp không phải là tệp Excel. Đề nghị gửi tệp .xlsx." },
        { "FILE_OTHER_FORMAT", "Tệp có định dạng xls, chưa đọc được. Đề nghị mở bằng Excel, lưu thành .xlsx rồi gửi lại." },
        { "FILE_ENCRYPTED", "Tệp được đặt mật khẩu nên không đọc được. Đề nghị bỏ mật khẩu rồi gửi lại." },
        { "FILE_MACROS", "Tệp có chứa macro nên không được tiếp nhận. Đề nghị lưu thành .xlsx (không có macro) rồi gửi lại." },
        { "FILE_DAMAGED", "Tệp bị hỏng, không đọc được. Đề nghị mở bằng Excel, lưu lại rồi gửi lại." },
        { "FILE_EMPTY", "Tệp không có dữ liệu. Đề nghị kiểm tra và gửi lại." },
        { "FILE_TOO_LARGE", "Tệp vượt quá giới hạn 20 MB. Đề nghị bỏ hình ảnh, trang tính thừa rồi gửi lại." },
        { "FILE_UNSAFE_XML", "Tệp có nội dung không an toàn nên không được tiếp nhận. Đề nghị tạo lại tệp từ mẫu rồi gửi lại." },
        { "UNIT_UNKNOWN", "Không tìm thấy đơn vị \"cho-don\" trong danh mục. Đề nghị gửi vào đúng thư mục của đơn vị." },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void What_is_wrong_with_an_upload_is_said_in_one_sentence_and_the_remedy_in_another(string rule, string message)
    {
        var finding = All.Single(finding => finding.Rule == rule);

        Assert.Equal(message, finding.Message);
        Assert.Equal((Severity.Error, rule == "UNIT_UNKNOWN"), (finding.Severity, finding.Blocks));
        Assert.Equal((null, null, null), (finding.Sheet, finding.Cell, finding.Unit));
        Assert.Contains("lease ", finding.MessageEn, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_written_is_repeated()
    {
        Assert.Equal(
            ["2024-Q5", "2024-Q1", "cho-don", null, null, "xls", null, null, null, null, "20 MB", null],
            All.Select(finding => finding.Value));
    }

    private static IReadOnlyList<Finding> All =>
    [
        UploadFindings.PeriodUnknown("2024-Q5"), UploadFindings.RoundUnknown("2024-Q1", "Huyện Cao"), UploadFindings.UnitUnknown("cho-don"),
        UploadFindings.NoTableFound(), UploadFindings.NotAWorkbook(), UploadFindings.OtherFormat("xls"), UploadFindings.Encrypted(),
        UploadFindings.Macros(), UploadFindings.Damaged(), UploadFindings.Empty(), UploadFindings.TooLarge("20 MB", "20 MB"),
        UploadFindings.UnsafeXml(),
    ];
}
