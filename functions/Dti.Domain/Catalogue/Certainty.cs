namespace Dti.Domain.Catalogue;

/// <summary>How sure the source of a catalogue's statement is (handbook, first page).</summary>
public enum Certainty
{
    /// <summary>Read in a report or in the legal text itself.</summary>
    Read,

    /// <summary>Found in a public source.</summary>
    Published,

    /// <summary>Concluded from what was read, or invented for illustration.</summary>
    Inferred,

    /// <summary>General knowledge: to be verified before anyone relies on it.</summary>
    Unverified,
}
