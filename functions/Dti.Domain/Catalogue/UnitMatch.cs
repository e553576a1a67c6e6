namespace Dti.Domain.Catalogue;

/// <summary>What a typed unit name was found to mean.</summary>
public abstract record UnitMatch
{
    private UnitMatch()
    {
    }

    /// <summary>One unit is meant.</summary>
    public sealed record Found(Unit Unit, UnitNameQuality Quality) : UnitMatch;

    /// <summary>The name fits several units and nothing decides.</summary>
    public sealed record Ambiguous(IReadOnlyList<Unit> Candidates) : UnitMatch;

    /// <summary>One unit is meant, but the submitter may not speak of it.</summary>
    public sealed record OutOfScope(Unit Unit) : UnitMatch;

    /// <summary>No unit has this name; units that look alike are suggested, never taken.</summary>
    public sealed record Unknown(IReadOnlyList<Unit> Suggestions) : UnitMatch;
}

/// <summary>How well a name was written that could be resolved.</summary>
public enum UnitNameQuality
{
    /// <summary>The catalogue's name, but for case, prefix, apostrophe or tone placement.</summary>
    AsInCatalogue,

    /// <summary>Another spelling that a person has confirmed.</summary>
    Variant,

    /// <summary>Only a kind, of which the parent has one unit.</summary>
    KindOnly,
}
