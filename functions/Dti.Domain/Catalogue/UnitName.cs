namespace Dti.Domain.Catalogue;

/// <summary>A unit's name as typed, taken apart: <c>UBND xã Huổi Sớ</c> is the kind xã and the bare name Huổi Sớ.</summary>
/// <param name="Bare">Folded name without prefixes; empty when only a kind was typed.</param>
/// <param name="Kinds">Kinds the prefix may stand for; empty when none was typed.</param>
public sealed record UnitName(string Bare, IReadOnlyList<UnitKind> Kinds)
{
    private static readonly string[] Offices = [Folded("ủy ban nhân dân"), "ubnd"];

    // Longest first, so that "thành phố" is not read as "thành".
    private static readonly (string Word, UnitKind[] Kinds)[] KindWords =
    [
        (Folded("thành phố"), [UnitKind.City]), (Folded("đặc khu"), [UnitKind.SpecialZone]), (Folded("thị trấn"), [UnitKind.Town]),
        (Folded("thị xã"), [UnitKind.City]), (Folded("phường"), [UnitKind.Ward]), (Folded("huyện"), [UnitKind.District]),
        (Folded("tỉnh"), [UnitKind.Province]), (Folded("xã"), [UnitKind.Commune]),
        ("tp.", [UnitKind.City]), ("tp", [UnitKind.City]), ("tt.", [UnitKind.Town]), ("tt", [UnitKind.Town]),
        ("h.", [UnitKind.District]), ("x.", [UnitKind.Commune]), ("p.", [UnitKind.Ward]), ("t.", [UnitKind.Province]),
    ];

    /// <summary>Takes a typed or official name apart.</summary>
    public static UnitName Parse(string typed)
    {
        var rest = VietnameseText.Fold(typed);
        foreach (var office in Offices)
            rest = WithoutWord(rest, office) ?? rest;

        foreach (var (word, kinds) in KindWords)
        {
            if (WithoutWord(rest, word) is { } bare)
                return new UnitName(bare, kinds);
        }

        return new UnitName(rest, []);
    }

    /// <summary>Whether the text begins with the office of a unit: <c>UBND thị trấn</c> is one that scores, <c>Thị trấn</c> may be a heading.</summary>
    public static bool NamesOffice(string typed)
    {
        var folded = VietnameseText.Fold(typed);
        return Array.Exists(Offices, office => WithoutWord(folded, office) is not null);
    }

    /// <summary>Whether a unit may be meant as far as the kind tells.</summary>
    public bool FitsKind(Unit unit) => Kinds.Count == 0 || Kinds.Contains(unit.Kind);

    private static string? WithoutWord(string text, string word)
    {
        if (!text.StartsWith(word, StringComparison.Ordinal))
            return null;

        var rest = text[word.Length..];
        return rest.Length == 0 || rest[0] == ' ' || word[^1] == '.' ? rest.TrimStart() : null;
    }

    private static string Folded(string word) => VietnameseText.Fold(word);
}
