using Dti.Domain.Catalogue;

namespace Dti.Functions.Tests.Generated.Typing;

/// <summary>What a typed name amounts to (handbook 5.4).</summary>
internal enum Naming
{
    Known,
    Variant,
    Incomplete,

    /// <summary>Certain to a person; whether the product must see it is not written down.</summary>
    PerhapsKnown,

    /// <summary>Somebody's misspelt name: never taken, but suggested.</summary>
    Unknown,

    /// <summary>Of nobody in the catalogue.</summary>
    Stranger,

    /// <summary>Fits two or more.</summary>
    Undecided,

    /// <summary>A unit the submitter may not speak of.</summary>
    Outside,

    /// <summary>The name is one unit's and the code beside it another's.</summary>
    Contradiction,
}

/// <param name="Unit">Whom the typist meant.</param>
internal sealed record TypedName(Typed Cell, Naming Naming, Unit? Unit)
{
    /// <summary>Whether the handbook gives the row to the unit.</summary>
    public bool IsResolved => Naming is Naming.Known or Naming.Variant or Naming.Incomplete or Naming.PerhapsKnown;
}
