using System.Text.RegularExpressions;
using Dti.Domain.Catalogue;

namespace Dti.Functions.Ingestion.Recognition;

/// <summary>Words by which a title says that a table lists some procedures only.</summary>
internal static partial class SelectionWords
{
    public static bool In(string title) => Words().IsMatch(VietnameseText.Normalise(title).ToLowerInvariant());

    // "Cao" and "thấp" of numbers, not of names ("Cao Bằng") or other things ("nâng cao").
    [GeneratedRegex(
        @"\b(?:nhiều|một số|tiêu biểu|điển hình|chủ yếu|nổi bật|(?:cao|thấp|ít|lớn) nhất|top [0-9]+"
        + @"|(?:trực tiếp|trực tuyến|tỷ lệ|tỉ lệ|số lượng|lượng|hồ sơ|phát sinh|còn|nộp) (?:rất )?(?:cao|thấp|ít|lớn))\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
