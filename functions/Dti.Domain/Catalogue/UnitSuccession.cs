namespace Dti.Domain.Catalogue;

/// <summary>That one unit follows another (handbook 5.5). Codes and names do not say so: both were used again.</summary>
/// <param name="EffectiveOn">First day of the successor in this territory; the predecessor last stood as it was the day before.</param>
/// <param name="LegalBasis">The resolution that says so, or null.</param>
public sealed record UnitSuccession(
    string Predecessor, string Successor, SuccessionRelation Relation, DateOnly EffectiveOn, string? LegalBasis);

/// <summary>How much of a predecessor a successor follows.</summary>
public enum SuccessionRelation
{
    /// <summary>All of it, together with others or not.</summary>
    Whole,

    /// <summary>A part of it: nothing that was scored of the whole can be said of the part.</summary>
    Part,

    /// <summary>All of it, under another name.</summary>
    Renamed,

    /// <summary>All of it, as another kind of unit: a commune became a ward.</summary>
    Reclassified,

    /// <summary>All of it, as it was, under another id.</summary>
    Unchanged,
}
