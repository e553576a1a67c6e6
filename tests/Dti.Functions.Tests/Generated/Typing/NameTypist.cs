using Dti.Domain.Catalogue;

namespace Dti.Functions.Tests.Generated.Typing;

/// <summary>Types unit names as offices do.</summary>
internal sealed class NameTypist(Lot lot, World world)
{
    private readonly string habit = lot.Pick("full", "full", "UBND", "UBND", "long", "bare", "mixed");

    private readonly bool inCapitals = lot.Draws("names in capitals", 8);

    /// <summary>A name that must be understood.</summary>
    public TypedName Type(Unit unit)
    {
        if (lot.Draws("code for a name", 2))
            return new(Typed.Label(unit.Code), Naming.Known, unit);
        if (world.AliasOf(unit) is { } alias && lot.Draws("alias", 50))
            return new(Typed.Label(Spelling.Form(lot, alias)), Naming.Variant, unit);
        if (IsOnlyOfItsKind(unit) && lot.Draws("kind only", 15))
            return new(Typed.Label(
                lot.Pick("UBND ", "", "Ủy ban nhân dân ") + lot.Pick(Names.KindOf(unit), Names.KindOf(unit).ToLowerInvariant())),
                Naming.Incomplete, unit);
        if (unit.Level == UnitLevel.Commune && lot.Draws("name with the unit above", 1))
            return new(Typed.Label($"{unit.FullName}, {ParentOf(unit)}"), Naming.PerhapsKnown, unit);

        return new(Typed.Label(Style(Words(unit))), Naming.Known, unit);
    }

    /// <summary>A misspelt name, or null where none is free.</summary>
    public TypedName? Misspell(Unit unit)
    {
        IReadOnlyList<string> taken = [.. world.Catalogue.Units.Select(Names.Bare), .. world.Catalogue.Aliases
            .Select(alias => alias.Printed)];
        var near = lot.Draws("name without diacritics", 30) ? NearMiss.Stripped(unit, taken) : NearMiss.Of(lot, unit, taken);
        return near is null ? null : new(Typed.Label($"{lot.Pick("UBND ", "")}{Names.KindOf(unit).ToLowerInvariant()} {near}"),
            Naming.Unknown, unit);
    }

    public TypedName TypeOutside(Unit unit) => new(Typed.Label(lot.Pick(unit.FullName, "UBND " + unit.FullName)), Naming.Outside, unit);

    public static TypedName Stranger() => new(Typed.Label("Xã Thiên Hà Xa Xôi"), Naming.Stranger, null);

    /// <summary>A kind that several units have.</summary>
    public TypedName? KindOfMany() => world.Scope.Where(unit => unit.Level == world.Members[0].Level).GroupBy(Names.KindOf).FirstOrDefault(
        kind => kind.Count() > 1) is { } many
        ? new(Typed.Label("UBND " + many.Key.ToLowerInvariant()), Naming.Undecided, null) : null;

    private string Words(Unit unit)
    {
        var (kind, bare) = (Names.KindOf(unit), Spelling.Apostrophe(lot, Spelling.Tone(lot, Names.Bare(unit))));
        var low = kind.ToLowerInvariant();
        return (habit == "mixed" ? lot.Pick("full", "UBND", "long", "bare", "short") : habit) switch
        {
            "UBND" => $"UBND {low} {bare}",
            "long" => $"{lot.Pick("Ủy ban nhân dân", "Uỷ ban nhân dân", "Ủy ban Nhân dân")} {low} {bare}",
            "bare" when Names.IsAlone(unit, world.Scope) => bare,
            "short" when Short(kind) is { } letters => $"{lot.Pick("UBND ", "")}{letters}{lot.Pick(" ", "")}{bare}",
            _ => lot.Pick($"{kind} {bare}", $"{low} {bare}"),
        };
    }

    private static string? Short(string kind) => kind switch { "Thị trấn" => "TT.", "Thành phố" => "TP.", "Huyện" => "H.", _ => null };

    private string Style(string words)
    {
        var text = inCapitals ? words.ToUpperInvariant() : words;
        return Spelling.Form(lot, Spelling.Blanks(lot, text));
    }

    private bool IsOnlyOfItsKind(Unit unit) =>
        world.Scope.Where(other => other.ParentId == unit.ParentId).Count(other => Names.KindOf(other) == Names.KindOf(unit)) == 1
        && world.Catalogue.Units.Count(other => other.ParentId == unit.ParentId && Names.KindOf(other) == Names.KindOf(unit)) == 1
        && world.Scope.Count(other => Names.KindOf(other) == Names.KindOf(unit)) == 1;

    private string ParentOf(Unit unit)
    {
        var name = world.Catalogue.NameOf(unit.ParentId!);
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
