using System.Text;
using Dti.Domain.Catalogue;

namespace Dti.Domain.Tests.Catalogue;

public class VietnameseTextTests
{
    [Theory]
    [InlineData("Hoà", "Hòa")]
    [InlineData("Thuỷ", "Thủy")]
    [InlineData("UÝ", "úy")]
    [InlineData("Khoẻ", "khỏe")]
    [InlineData("Đăk R’Lấp", "đăk r'lấp")]
    [InlineData("  Sính \t Phình\n", "sính phình")]
    public void Case_blanks_apostrophes_and_tone_placement_fold_away(string left, string right)
    {
        Assert.Equal(VietnameseText.Fold(left), VietnameseText.Fold(right));
    }

    [Theory]
    [InlineData("Ba Tơ", "Ba Tô")]
    [InlineData("Ba To", "Ba Tơ")]
    [InlineData("Đắk", "Đăk")]
    [InlineData("Dăk", "Đăk")]
    [InlineData("Sơn Hà", "Sơn Hạ")]
    [InlineData("Thế chế số", "Thể chế số")]
    [InlineData("Hòa An", "Hoa Àn")]
    public void Letters_and_tones_do_not_fold_away(string left, string right)
    {
        Assert.NotEqual(VietnameseText.Fold(left), VietnameseText.Fold(right));
    }

    [Fact]
    public void Decomposed_letters_fold_to_the_composed()
    {
        const string name = "Thị trấn Ea T'ling, Huổi Só, Lao Xả Phình";

        Assert.Equal(VietnameseText.Fold(name), VietnameseText.Fold(name.Normalize(NormalizationForm.FormD)));
    }

    [Fact]
    public void Normalised_text_is_composed_single_spaced_and_free_of_what_cannot_be_seen()
    {
        Assert.Equal("Xã R'Lấp", VietnameseText.Normalise("\uFEFF Xa\u0303 \u200B\r\n R\u2019Lấp\u00AD "));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_replaced_and_a_whole_one_kept()
    {
        Assert.Equal("a\uFFFDb", VietnameseText.Normalise("a\uD800b"));
        Assert.Equal("a\uFFFD\uFFFDb", VietnameseText.Normalise("a\uFFFF\uFFFEb"));
        Assert.Equal("a\U0001F600b", VietnameseText.Fold("A\U0001F600B"));
    }

    [Theory]
    [InlineData("Đắk R'Lấp", "dak r'lap")]
    [InlineData("Ba Tơ", "ba to")]
    [InlineData("Hoà", "hoa")]
    public void Stripping_leaves_plain_letters(string text, string plain)
    {
        Assert.Equal(plain, VietnameseText.StripDiacritics(text));
    }

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("abc", "abc", 0)]
    [InlineData("abc", "abd", 1)]
    [InlineData("abc", "ab", 1)]
    [InlineData("abc", "xbcy", 2)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("", "abc", 3)]
    [InlineData("a", "bcdefgh", 3)]
    public void Edits_are_counted_up_to_one_above_the_limit(string left, string right, int edits)
    {
        Assert.Equal(edits, VietnameseText.EditDistance(left, right, limit: 2));
        Assert.Equal(edits, VietnameseText.EditDistance(right, left, limit: 2));
    }

    // Text of Latin letters is normalised by table. One letter of another script, and the whole text goes the general way.
    [Theory]
    [InlineData("")]
    [InlineData("ê")]
    [InlineData("\u0323\u0302")]
    public void A_text_is_the_same_whatever_stands_beside_it(string neighbour)
    {
        foreach (var character in Enumerable.Range(1, 0xFFFD).Select(code => (char)code).Where(character => !char.IsSurrogate(character)))
        {
            var text = neighbour + character + neighbour;
            if (VietnameseText.Normalise(text).Length == 0)
                continue;

            Assert.Equal($"{VietnameseText.Normalise(text)} 가", VietnameseText.Normalise(text + " 가"));
            Assert.Equal($"{VietnameseText.Fold(text)} {VietnameseText.Fold("가")}", VietnameseText.Fold(text + " 가"));
        }
    }
}
