using Dti.Domain.Submissions;
using Dti.Xlsx;

namespace Dti.Functions.Ingestion;

/// <summary>Says in the person's words why a file was not read.</summary>
internal static class FileFindings
{
    public static Finding Of(ReadResult.Failure failure, ReaderLimits limits) => failure.Reason switch
    {
        ReadFailure.OtherFormat => UploadFindings.OtherFormat(failure.Detail),
        ReadFailure.Encrypted => UploadFindings.Encrypted(),
        ReadFailure.Macros => UploadFindings.Macros(),
        ReadFailure.Damaged => UploadFindings.Damaged(),
        ReadFailure.Empty => UploadFindings.Empty(),
        ReadFailure.TooLarge => TooLarge(failure.Detail, limits),
        ReadFailure.UnsafeXml => UploadFindings.UnsafeXml(),
        _ => UploadFindings.NotAWorkbook(),
    };

    /// <param name="limit">Name of the property of <see cref="ReaderLimits"/> that was exceeded.</param>
    public static Finding TooLarge(string limit, ReaderLimits limits) => limit switch
    {
        nameof(ReaderLimits.FileBytes) => UploadFindings.TooLarge(Megabytes(limits.FileBytes), Megabytes(limits.FileBytes)),
        nameof(ReaderLimits.InflatedBytes) => Inflated(limits.InflatedBytes),
        nameof(ReaderLimits.PartBytes) => Inflated(limits.PartBytes),
        nameof(ReaderLimits.Cells) => Counted(limits.Cells, "ô", "cells"),
        nameof(ReaderLimits.FilledRows) => Counted(limits.FilledRows, "dòng", "rows"),
        nameof(ReaderLimits.Rows) => Counted(limits.Rows, "dòng", "rows"),
        nameof(ReaderLimits.Columns) => Counted(limits.Columns, "cột", "columns"),
        nameof(ReaderLimits.SharedStrings) => Counted(limits.SharedStrings, "chuỗi ký tự", "texts"),
        nameof(ReaderLimits.Merges) => Counted(limits.Merges, "vùng ô gộp", "merged ranges"),
        nameof(ReaderLimits.Sheets) => Counted(limits.Sheets, "trang tính", "sheets"),
        nameof(ReaderLimits.Comments) => Counted(limits.Comments, "ghi chú trong ô", "comments"),
        nameof(ReaderLimits.DefinedNames) => Counted(limits.DefinedNames, "tên vùng dữ liệu", "defined names"),
        nameof(ReaderLimits.Entries) => Counted(limits.Entries, "thành phần trong tệp", "parts"),
        nameof(ReaderLimits.CellCharacters) => Counted(limits.CellCharacters, "ký tự trong một ô", "characters in a cell"),
        _ => UploadFindings.TooLarge("về cấu trúc tệp", "a file's structure"),
    };

    /// <summary>More rows than a table of units can have.</summary>
    public static Finding TooManyRows(int most) => Counted(most, "dòng", "rows");

    private static Finding Inflated(long bytes) =>
        UploadFindings.TooLarge($"{Megabytes(bytes)} sau khi giải nén", $"{Megabytes(bytes)} when unpacked");

    private static Finding Counted(int count, string things, string thingsEn)
    {
        var number = VietnameseNumber.Format(count, 0);
        return UploadFindings.TooLarge($"{number} {things}", $"{count.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)} {thingsEn}");
    }

    private static string Megabytes(long bytes) => $"{bytes >> 20} MB";
}
