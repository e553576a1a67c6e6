using System.Text;
using Dti.Domain.Catalogue;

namespace Dti.Functions.Tests.Generated;

/// <summary>A slip of the pen that makes no other unit's name.</summary>
internal static class NearMiss
{
    private const string Marks = "\u0300\u0301\u0303\u0309\u0323";

    /// <summary>The bare name with one letter or mark changed, or null where every try is somebody's name.</summary>
    public static string? Of(Lot lot, Unit unit, IReadOnlyList<string> taken)
    {
        for (var tries = 0; tries < 20; tries++)
        {
            var near = Change(lot, Names.Bare(unit));
            if (IsFree(near, unit, taken))
                return near;
        }

        return null;
    }

    /// <summary>The bare name without any diacritics, or null where it has none or it is somebody's name.</summary>
    public static string? Stripped(Unit unit, IReadOnlyList<string> taken)
    {
        var near = string.Concat(Names.Bare(unit).Normalize(NormalizationForm.FormD).Where(letter => letter is < '\u0300' or > '\u036F')
            .Select(letter => letter switch { 'đ' => 'd', 'Đ' => 'D', _ => letter }));
        return IsFree(near, unit, taken) ? near : null;
    }

    private static bool IsFree(string near, Unit unit, IReadOnlyList<string> taken) =>
        Names.Fold(near) != Names.Fold(Names.Bare(unit)) && taken.All(name => Names.Fold(Last(name, near)) != Names.Fold(near));

    /// <summary>As many syllables of an alias's end as the name has.</summary>
    private static string Last(string name, string near) => string.Join(' ', name.Split(' ').TakeLast(near.Split(' ').Length));

    private static string Change(Lot lot, string name)
    {
        var letters = name.Normalize(NormalizationForm.FormD).ToList();
        var vowels = Enumerable.Range(0, letters.Count).Where(at => "aeiouyAEIOUY".Contains(letters[at])).ToList();
        var consonants = Enumerable.Range(1, letters.Count - 1).Where(at => "bcdghklmnpqrstvx".Contains(letters[at])).ToList();
        switch (lot.Below(3))
        {
            case 0 when consonants.Count > 0:
                letters[lot.Pick(consonants)] = lot.Pick('b', 'k', 'l', 'm', 's', 'v');
                break;
            case 1 when letters.Any(letter => Marks.Contains(letter)):
                letters.RemoveAt(letters.FindIndex(letter => Marks.Contains(letter)));
                break;
            default:
                var vowel = lot.Pick(vowels);
                while (vowel + 1 < letters.Count && letters[vowel + 1] is >= '\u0300' and <= '\u036F')
                    letters.RemoveAt(vowel + 1);
                letters.Insert(vowel + 1, lot.Pick(Marks.ToCharArray()));
                break;
        }

        return string.Concat(letters).Normalize(NormalizationForm.FormC);
    }
}
