using System.Text;
using Dti.Domain.Catalogue;

namespace Dti.Domain.Tests.Catalogue;

/// <summary>Name matching over all 3,321 commune-level units of 2025.</summary>
public class NamesOf2025Tests
{
    private static readonly DateOnly Day = new(2025, 12, 31);
    private static readonly ReferenceCatalogue Catalogue = new("v", ReferenceUnits.Of2025, [], [], [], [], []);
    private static readonly List<Unit> Communes = [.. ReferenceUnits.Of2025.Where(unit => unit.Level == UnitLevel.Commune)];

    [Fact]
    public void The_list_is_complete()
    {
        Assert.Equal((34, 3_321), (ReferenceUnits.Of2025.Count - Communes.Count, Communes.Count));
        Assert.All(ReferenceUnits.Of2025, unit => Assert.True(unit.FullName.IsNormalized(NormalizationForm.FormC)));
    }

    [Fact]
    public void No_two_names_of_a_province_fold_together_unless_they_are_equal()
    {
        var folded =
            from unit in Communes
            group unit.FullName by (unit.ParentId, VietnameseText.Fold(unit.FullName)) into same
            where same.Distinct().Count() > 1
            select string.Join(" = ", same);

        Assert.Empty(folded);
    }

    [Fact]
    public void Tone_marks_may_stand_on_either_vowel_of_every_name()
    {
        var moved = Communes.Select(unit => (unit.FullName, Other: OtherTonePlacement(unit.FullName)))
            .Where(name => name.FullName != name.Other).ToList();

        Assert.InRange(moved.Count, 150, 250);
        Assert.All(moved, name => Assert.Equal(VietnameseText.Fold(name.FullName), VietnameseText.Fold(name.Other)));
    }

    [Fact]
    public void Every_official_name_finds_its_unit_within_its_province()
    {
        foreach (var province in ReferenceUnits.Of2025.Where(unit => unit.ParentId is null))
        {
            var directory = new UnitDirectory(Catalogue, province, [], Day);
            Assert.All(Communes.Where(unit => unit.ParentId == province.Id), unit =>
            {
                var found = new UnitMatch.Found(unit, UnitNameQuality.AsInCatalogue);
                Assert.Equal(found, directory.Find(unit.FullName));
                Assert.Equal(found, directory.Find($"UBND {OtherTonePlacement(unit.FullName).ToUpperInvariant()}"));
            });
        }
    }

    [Fact]
    public void Names_that_only_diacritics_tell_apart_are_suggested_and_never_found_without_them()
    {
        var alike =
            (from unit in Communes
             group unit by (unit.ParentId, Plain: VietnameseText.StripDiacritics(UnitName.Parse(unit.FullName).Bare)) into same
             where same.Select(unit => UnitName.Parse(unit.FullName).Bare).Distinct().Count() > 1
             select same).ToList();

        Assert.Equal(10, alike.Count);
        Assert.All(alike, same =>
        {
            var match = new UnitDirectory(Catalogue, Catalogue.FindUnit(same.Key.ParentId!)!, [], Day).Find(same.Key.Plain);
            if (same.FirstOrDefault(unit => UnitName.Parse(unit.FullName).Bare == same.Key.Plain) is { } plainlyNamed)
                Assert.Equal(new UnitMatch.Found(plainlyNamed, UnitNameQuality.AsInCatalogue), match);
            else
                Assert.Superset(same.ToHashSet(), Assert.IsType<UnitMatch.Unknown>(match).Suggestions.ToHashSet());
        });
    }

    // hòa ↔ hoà, thủy ↔ thuỷ, khỏe ↔ khoẻ: the mark moves between the two vowels that end a syllable.
    private static string OtherTonePlacement(string name) => string.Join(' ', name.Split(' ').Select(syllable =>
    {
        var letters = syllable.Normalize(NormalizationForm.FormD);
        return letters switch
        {
            [.., 'q' or 'Q', 'u', _, _] => syllable,
            [.. var head, 'o' or 'u', var tone, 'a' or 'e' or 'y'] when IsTone(tone) => Composed(head, letters[^3], letters[^1], tone),
            [.. var head, 'o' or 'u', 'a' or 'e' or 'y', var tone] when IsTone(tone) => Composed(head, letters[^3], tone, letters[^2]),
            _ => syllable,
        };
    }));

    private static bool IsTone(char character) => "\u0300\u0301\u0303\u0309\u0323".Contains(character, StringComparison.Ordinal);

    private static string Composed(string head, params ReadOnlySpan<char> tail) =>
        string.Concat(head, tail).Normalize(NormalizationForm.FormC);
}
