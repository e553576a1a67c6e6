using System.Text;
using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;

namespace Dti.Domain.Tests.Submissions;

public class HeaderVocabularyTests
{
    private static readonly Rubric TheRubric = new(
        "r", "Bộ chỉ số", null,
        [
            new("awareness", "Nhận thức số", IndexGroup.Foundation, 100m, ["Nhận thức"]),
            new("institutions", "Thể chế số", IndexGroup.Foundation, 100m, []),
            new("digital-government", "Hoạt động chính quyền số", IndexGroup.Activity, 200m, ["Chính quyền số"]),
            new("digital-society", "Hoạt động xã hội số", IndexGroup.Activity, 150m, ["Xã hội số"]),
        ],
        [new("government", "Trụ cột chính quyền số", "digital-government"), new("society", "Trụ cột xã hội số", "digital-society")],
        []);

    private static readonly HeaderVocabulary Vocabulary = new(TheRubric);

    [Theory]
    [InlineData("Điểm cộng")]
    [InlineData("Điểm trừ")]
    [InlineData("Tổng hợp")]
    public void A_short_header_of_another_meaning_is_no_misspelt_total(string header) => Assert.Null(Vocabulary.Find(header));

    [Theory]
    [InlineData("TT", ColumnRole.Number, null)]
    [InlineData("STT", ColumnRole.Number, null)]
    [InlineData("Tên đơn vị", ColumnRole.Unit, null)]
    [InlineData("Xã, thị trấn", ColumnRole.Unit, null)]
    [InlineData("Tổng điểm", ColumnRole.Total, null)]
    [InlineData("Xếp hạng", ColumnRole.Rank, null)]
    [InlineData("Hạng", ColumnRole.Rank, null)]
    [InlineData("Mức xếp loại", ColumnRole.Class, null)]
    [InlineData("Nhận thức số", ColumnRole.Index, "awareness")]
    [InlineData("Nhận thức", ColumnRole.Index, "awareness")]
    [InlineData("Hoạt động chính quyền số", ColumnRole.Index, "digital-government")]
    [InlineData("Chính quyền số", ColumnRole.Index, "digital-government")]
    [InlineData("Trụ cột xã hội số", ColumnRole.Pillar, "society")]
    public void Names_and_aliases_are_taken_as_they_stand(string header, ColumnRole role, string? code)
    {
        var meaning = Vocabulary.Find(header);

        Assert.Equal((role, code, false), (meaning!.Role, meaning.Code, meaning.IsVariant));
    }

    [Theory]
    [InlineData("NHẬN THỨC SỐ")]
    [InlineData("nhận thức số")]
    [InlineData("Nhận\nthức\r\nsố")]
    [InlineData("  Nhận  thức số ")]
    [InlineData("Nhận\u00A0thức số")]
    [InlineData("Nhận thức số:")]
    [InlineData("Nhận thức số.")]
    [InlineData("Nhận thức số *")]
    [InlineData("Nhận thức số (tối đa 100 điểm)")]
    [InlineData("Nhận thức số\n(100)")]
    [InlineData("Nhận thức số: (100)")]
    public void Case_line_breaks_brackets_and_final_marks_are_no_variant(string header)
    {
        var meaning = Vocabulary.Find(header);

        Assert.Equal(new HeaderMeaning(ColumnRole.Index, "awareness", "Nhận thức số", IsVariant: false, null), meaning! with { MaxPoints = null });
    }

    [Fact]
    public void Letters_may_be_composed_or_not()
    {
        Assert.Equal(Vocabulary.Find("Thể chế số"), Vocabulary.Find("Thể chế số".Normalize(NormalizationForm.FormD)));
        Assert.False(Vocabulary.Find("Thể chế số".Normalize(NormalizationForm.FormD))!.IsVariant);
    }

    [Theory]
    [InlineData("Thế chế số", "institutions", "Thể chế số")]
    [InlineData("Thể chê sô", "institutions", "Thể chế số")]
    [InlineData("Nhận thức s", "awareness", "Nhận thức số")]
    [InlineData("Nhận thứcc số", "awareness", "Nhận thức số")]
    [InlineData("Hoạt động chính quyền sô", "digital-government", "Hoạt động chính quyền số")]
    public void A_header_within_two_edits_of_one_meaning_is_a_variant_of_it(string header, string code, string expected)
    {
        Assert.Equal(new HeaderMeaning(ColumnRole.Index, code, expected, IsVariant: true, null), Vocabulary.Find(header));
    }

    [Theory]
    [InlineData("% Nhận thức số")]
    [InlineData("Nhận thức số 2")]
    [InlineData("Thể chế")]
    [InlineData("Thế chê sô")]
    [InlineData("Hạ tầng số")]
    [InlineData("Ghi chú")]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("(100 điểm)")]
    [InlineData(":")]
    public void Words_more_than_two_edits_away_mean_nothing(string header)
    {
        Assert.Null(Vocabulary.Find(header));
    }

    [Fact]
    public void A_header_near_two_names_of_one_meaning_is_a_variant()
    {
        var vocabulary = WithIndices(Index("a", "Kinh tế số một", "Kinh tế số mot"), Index("b", "Hạ tầng số"));

        Assert.Equal(("a", true), (vocabulary.Find("Kinh tế số mốt")!.Code, vocabulary.Find("Kinh tế số mốt")!.IsVariant));
    }

    [Fact]
    public void A_header_near_two_indices_means_neither()
    {
        var vocabulary = WithIndices(Index("a", "Kinh tế số 1"), Index("b", "Kinh tế số 2"));

        Assert.Null(vocabulary.Find("Kinh tế số 3"));
        Assert.Equal("b", vocabulary.Find("Kinh tế số 2")!.Code);
    }

    [Theory]
    [InlineData("Hang")]
    [InlineData("STTT")]
    [InlineData("Tong")]
    [InlineData("Đơn v")]
    public void Short_words_are_never_taken_for_misspelt(string header)
    {
        Assert.Null(Vocabulary.Find(header));
    }

    [Theory]
    [InlineData("Trụ cột chính quyền số", "government")]
    [InlineData("BẢNG XẾP HẠNG TRỤ CỘT XÃ HỘI SỐ NĂM 2023", "society")]
    [InlineData("trụ  cột\nxã hội số", "society")]
    [InlineData("Trụ cột kinh tế số", null)]
    [InlineData("Trụ cột chính quyền số và trụ cột xã hội số", null)]
    [InlineData("Bảng tổng hợp", null)]
    [InlineData("", null)]
    public void A_title_names_a_pillar_when_it_names_exactly_one(string title, string? code)
    {
        Assert.Equal(code, Vocabulary.FindPillarIn(title)?.Code);
    }

    private static RubricIndex Index(string code, string name, params string[] aliases) =>
        new(code, name, IndexGroup.Foundation, MaxPoints: null, aliases);

    private static HeaderVocabulary WithIndices(params RubricIndex[] indices) => new(new Rubric("r", "Bộ chỉ số", null, indices, [], []));
}
