using Dti.Domain.Catalogue;

namespace Dti.Domain.Submissions;

/// <summary>Tells how far scores have come from what stands above them.</summary>
public static class ScoreStages
{
    private static readonly string[] BySelf = Folded("tự chấm", "tự đánh giá", "chưa thẩm định", "đề nghị thẩm định", "trình thẩm định", "chưa công bố", "chưa phê duyệt");
    private static readonly string[] ByDecision = Folded("công bố kết quả", "phê duyệt kết quả");
    private static readonly string[] ByOffice = Folded("thẩm định");

    /// <summary>The stage that titles speak of. Where they speak of several, or of none, the earliest: that claims least.</summary>
    public static ScoreStage Of(string titles)
    {
        var folded = VietnameseText.Fold(titles);
        if (Speaks(folded, BySelf))
            return ScoreStage.SelfScored;
        if (Speaks(folded, ByDecision))
            return ScoreStage.Final;
        return Speaks(folded, ByOffice) ? ScoreStage.Verified : ScoreStage.SelfScored;
    }

    /// <summary>A unit cannot verify or decide on its own scores: what it sends about itself is self-scored.</summary>
    internal static ScoreStage For(ScoreStage stated, string unit, string submitter) =>
        unit == submitter ? ScoreStage.SelfScored : stated;

    private static bool Speaks(string folded, string[] words) =>
        Array.Exists(words, word => folded.Contains(word, StringComparison.Ordinal));

    private static string[] Folded(params string[] words) => Array.ConvertAll(words, VietnameseText.Fold);
}
