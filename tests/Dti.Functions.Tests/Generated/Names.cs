using System.Text;
using Dti.Domain.Catalogue;

namespace Dti.Functions.Tests.Generated;

/// <summary>Names of units as handbook 5.4 compares them, written apart from the product.</summary>
internal static class Names
{
    private static readonly string[] Kinds = ["Tỉnh", "Thành phố", "Huyện", "Thị trấn", "Xã", "Phường", "Đặc khu"];

    private static readonly char[] Tones = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

    public static string KindOf(Unit unit) => Kinds.First(kind => unit.FullName.StartsWith(kind + " ", StringComparison.Ordinal));

    public static string Bare(Unit unit) => unit.FullName[(KindOf(unit).Length + 1)..];

    /// <summary>Lower case, one apostrophe, tone marks at the end of their syllable.</summary>
    public static string Fold(string name)
    {
        var syllables = name.Normalize(NormalizationForm.FormD).ToLowerInvariant().Replace('’', '\'').Split(
            (char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', syllables.Select(syllable =>
            string.Concat(syllable.Where(letter => !Tones.Contains(letter))) + string.Concat(
                syllable.Where(letter => Tones.Contains(letter)))));
    }

    /// <summary>Letters without any mark: what must never decide.</summary>
    public static string Stripped(string name) => string.Concat(name.Normalize(NormalizationForm.FormD).ToLowerInvariant()
        .Where(letter => letter is < '\u0300' or > '\u036F').Select(letter => letter == 'đ' ? 'd' : letter));

    /// <summary>Whether a bare name means one unit of those a submitter may speak of.</summary>
    public static bool IsAlone(Unit unit, IEnumerable<Unit> scope) =>
        scope.Count(other => Fold(Bare(other)) == Fold(Bare(unit))) == 1;
}
