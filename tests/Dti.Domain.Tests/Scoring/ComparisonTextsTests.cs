using System.Globalization;
using Dti.Domain.Catalogue;
using Dti.Domain.Scoring;
using Dti.Domain.Tests.Catalogue;

namespace Dti.Domain.Tests.Scoring;

public class ComparisonTextsTests
{
    [Fact]
    public void Every_reason_has_a_sentence_in_both_languages()
    {
        var before = SmallCatalogue.Period("2024");
        NotComparable[] reasons =
        [
            new NotComparable.NoEarlierRound(), new NotComparable.NotComputed(before), new NotComparable.NotPublished(before),
            new NotComparable.AcrossReform(before),
            new NotComparable.OtherLevel(UnitLevel.District, UnitLevel.Commune), new NotComparable.OtherRubric("r", "r2", []),
            new NotComparable.OtherUnits(["a"], []),
        ];

        var sentences = reasons.Select(reason => ComparisonTexts.Of(reason, Name)).ToList();

        Assert.Equal(typeof(NotComparable).GetNestedTypes().ToHashSet(), reasons.Select(reason => reason.GetType()).ToHashSet());
        Assert.Equal(reasons.Length, sentences.Select(sentence => sentence.Vietnamese).Distinct().Count());
        Assert.All(sentences, sentence => Assert.True(sentence.Vietnamese.IsNormalized() && sentence.Vietnamese.EndsWith('.') && sentence.English.EndsWith('.')));
    }

    [Fact]
    public void Who_is_new_and_who_is_gone_is_named_and_shortened()
    {
        var sentence = ComparisonTexts.Of(new NotComparable.OtherUnits(["a", "b", "c", "d", "e"], ["x"]), Name);

        Assert.Contains("thêm Xã a, Xã b, Xã c và 2 đơn vị khác; không còn Xã x", sentence.Vietnamese, StringComparison.Ordinal);
        Assert.Contains("new: Xã a, Xã b, Xã c and 2 more; gone: Xã x", sentence.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_rubric_names_its_indices()
    {
        Assert.Contains(
            "(Nhận thức số)", ComparisonTexts.Of(new NotComparable.OtherRubric("r", "r", ["Nhận thức số"]), Name).Vietnamese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.5", "Xã a: điểm tăng 1,50 nhưng thứ hạng thay đổi ngược lại so với kỳ trước.")]
    [InlineData("-1185.345", "Xã a: điểm giảm 1.185,345 nhưng thứ hạng thay đổi ngược lại so với kỳ trước.")]
    public void Points_and_rank_against_each_other_is_said_as_the_handbook_says_it(string change, string sentence)
    {
        var points = decimal.Parse(change, CultureInfo.InvariantCulture);
        var movement = new Movement("a", new Placement(5, "a", 0m, null, false, false), points > 0 ? -1 : 1, points);

        Assert.Equal(
            sentence + " Đề nghị xem hai kỳ có dùng cùng bộ chỉ số không trước khi so sánh.", ComparisonTexts.Opposite(movement, Name).Vietnamese);
    }

    [Fact]
    public void What_did_not_move_against_each_other_has_no_sentence()
    {
        Assert.Throws<ArgumentException>(() => ComparisonTexts.Opposite(new Movement("a", null, null, null), Name));
        Assert.Throws<ArgumentException>(() => ComparisonTexts.Opposite(new Movement("a", null, 1, 1m), Name));
    }

    [Fact]
    public void Every_baseline_has_a_sentence()
    {
        Baseline[] all =
        [
            new Baseline.Estimated(new Dictionary<string, decimal>(), ["a", "b"]), new Baseline.NoPredecessor(), new Baseline.Divided(["a"]),
            new Baseline.NotScored(["a"]), new Baseline.OtherRubric(["a"]), new Baseline.OtherPeriods(["a", "b"]),
        ];

        var sentences = all.Select(baseline => ComparisonTexts.Of(baseline, Name).Vietnamese).ToList();

        Assert.Equal(typeof(Baseline).GetNestedTypes().ToHashSet(), all.Select(baseline => baseline.GetType()).ToHashSet());
        Assert.Equal(all.Length, sentences.Distinct().Count());
        Assert.StartsWith("Ước tính: ", sentences[0], StringComparison.Ordinal);
        Assert.All(sentences.Skip(1), sentence => Assert.StartsWith("Không ước tính được điểm gốc: ", sentence, StringComparison.Ordinal));
    }

    private static string Name(string unit) => $"Xã {unit}";
}
