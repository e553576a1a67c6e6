using System.Globalization;
using Dti.Domain.Catalogue;

namespace Dti.Functions.Ingestion.Recognition;

/// <summary>Words by which rows that are no unit's are known.</summary>
internal static class RowLabels
{
    private static readonly string[] AverageWords = Folded(
        "trung bình", "bình quân", "điểm trung bình", "điểm bình quân", "giá trị trung bình", "tb", "tb chung");

    private static readonly string[] PartWords = Folded("khu vực", "nhóm", "vùng", "cụm", "khối");

    private static readonly string[] SummaryWords = Folded(
        "tổng cộng", "tổng số", "cộng", "tổng", "tổng điểm", "toàn huyện", "toàn tỉnh", "toàn thành phố", "điểm cao nhất", "điểm thấp nhất",
        "cao nhất", "thấp nhất", "lớn nhất", "nhỏ nhất");

    private static readonly string[] MaximumWords = Folded("điểm tối đa", "tối đa", "thang điểm", "điểm chuẩn", "số điểm tối đa", "điểm thang chuẩn");

    public static bool IsMaximum(string label) => BeginsWith(label, MaximumWords);

    /// <summary>An average of all units; one of a part of them is a summary.</summary>
    public static bool IsAverage(string label) => BeginsWith(label, AverageWords) && !IsOfPart(label);

    /// <summary>A summary that says no more than that: "Tổng cộng", not "Tổng số hồ sơ trực tuyến".</summary>
    public static bool IsSummaryAlone(string label) =>
        VietnameseText.Fold(label).TrimEnd(':', '.', ' ') is var folded && (SummaryWords.Contains(folded) || AverageWords.Contains(folded));

    public static bool IsSummary(string label) => BeginsWith(label, SummaryWords) || BeginsWith(label, AverageWords);

    /// <summary>The number or letter that a cell of a row of column numbers holds: <c>(3)</c>, <c>11=3+…+10</c>, <c>A</c>.</summary>
    /// <param name="number">0 for a letter.</param>
    public static bool TryColumnNumber(string text, out int number)
    {
        var token = text.Trim(' ', '(', ')', '[', ']');
        var at = token.IndexOf('=', StringComparison.Ordinal);
        token = (at > 0 ? token[..at] : token).Trim(' ', '(', ')', '[', ']');
        if (token is [>= 'A' and <= 'Z' or >= 'a' and <= 'z'])
        {
            number = 0;
            return true;
        }

        return int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number is > 0 and < 100;
    }

    private static bool IsOfPart(string label)
    {
        var folded = VietnameseText.Fold(label);
        return Array.Exists(PartWords, word => folded.Contains(word, StringComparison.Ordinal));
    }

    // A phrase may go on ("Trung bình toàn huyện"); a single word may not ("Cộng Hóa" is a misspelt unit, not a sum).
    private static bool BeginsWith(string label, string[] words)
    {
        var folded = VietnameseText.Fold(label).TrimEnd(':', '.', ' ');
        return Array.Exists(words, word => folded == word
            || (word.Contains(' ', StringComparison.Ordinal) && folded.StartsWith(word + " ", StringComparison.Ordinal)));
    }

    private static string[] Folded(params string[] words) => Array.ConvertAll(words, VietnameseText.Fold);
}
