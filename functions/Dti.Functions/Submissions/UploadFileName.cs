using System.Globalization;

namespace Dti.Functions.Submissions;

/// <summary>The name under which a workbook is uploaded: one that every file system, URL and reader shows as it is.</summary>
internal static class UploadFileName
{
    public const int LongestName = 200;

    private const string Extension = ".xlsx";

    /// <summary>Why a name (NFC) is not taken, with a sentence that says what would be; null when it is.</summary>
    public static UploadNameFault? FaultIn(string name) =>
        string.IsNullOrWhiteSpace(name) ? UploadNameFault.Missing
        : name.Length > LongestName ? UploadNameFault.TooLong
        : name.AsSpan().ContainsAny('/', '\\') ? UploadNameFault.Folder
        : name.Any(IsInvisible) ? UploadNameFault.Invisible
        : name.Length == Extension.Length || !name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? UploadNameFault.Extension
        : null;

    // Controls, and format characters such as those that turn the direction of text: "gnp.xlsx" may be shown as "xslx.png".
    private static bool IsInvisible(char character) => char.GetUnicodeCategory(character)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.OtherNotAssigned;
}

/// <summary>Why a file name is not taken, and what would be.</summary>
internal sealed record UploadNameFault(string Detail, string DetailEn)
{
    public static UploadNameFault Missing { get; } = new(
        "Thiếu tên tệp. Đề nghị gửi { \"fileName\": \"tên tệp.xlsx\" }.", "The file name is missing. Send { \"fileName\": \"name.xlsx\" }.");

    public static UploadNameFault TooLong { get; } = new(
        $"Tên tệp dài quá {UploadFileName.LongestName} ký tự. Đề nghị đặt tên ngắn hơn.",
        $"The file name has more than {UploadFileName.LongestName} characters. Choose a shorter one.");

    public static UploadNameFault Folder { get; } = new(
        "Tên tệp không được có dấu / hoặc \\. Đề nghị chỉ ghi tên tệp, không ghi thư mục.",
        "The file name must not have / or \\. Give the file's name without its folder.");

    public static UploadNameFault Invisible { get; } = new(
        "Tên tệp có ký tự không nhìn thấy được. Đề nghị đặt lại tên tệp bằng chữ thường, số và dấu gạch.",
        "The file name has characters that cannot be seen. Rename the file with letters, digits and hyphens.");

    public static UploadNameFault Extension { get; } = new(
        "Tên tệp phải có đuôi .xlsx. Đề nghị mở tệp bằng Excel, lưu thành .xlsx rồi gửi lại.",
        "The file name must end in .xlsx. Open the file in Excel, save it as .xlsx and try again.");
}
