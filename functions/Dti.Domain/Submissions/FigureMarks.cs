using Dti.Domain.Catalogue;

namespace Dti.Domain.Submissions;

/// <summary>What people write where there is no figure. Each stays what it is: none is zero, and none is an empty cell.</summary>
internal static class FigureMarks
{
    private static readonly HashSet<string> NotScored = Folded(
        "không chấm", "không chấm điểm", "chưa chấm", "chưa chấm điểm", "không có điểm", "chưa có điểm", "chưa có số liệu", "chưa có");

    private static readonly HashSet<string> NotApplicable = Folded("không áp dụng", "không thuộc đối tượng", "không đánh giá", "n/a", "na");

    /// <summary>The state of a cell that holds such a mark; null for any other text.</summary>
    public static FigureState? Find(string text)
    {
        var folded = VietnameseText.Fold(text).Trim(' ', '.', '(', ')');
        if (folded.Length > 0 && folded.All(IsDash))
            return FigureState.Dash;
        if (NotScored.Contains(folded))
            return FigureState.NotScored;
        return NotApplicable.Contains(folded) ? FigureState.NotApplicable : null;
    }

    private static bool IsDash(char character) => character is '-' or '–' or '—' or '−';

    private static HashSet<string> Folded(params IEnumerable<string> words) => words.Select(VietnameseText.Fold).ToHashSet(StringComparer.Ordinal);
}
