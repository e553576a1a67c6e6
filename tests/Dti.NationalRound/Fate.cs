namespace Dti.NationalRound;

/// <summary>How a commune delivers.</summary>
public enum Fate
{
    /// <summary>Once, and all of it can be used.</summary>
    Usual,

    /// <summary>Never.</summary>
    Missing,

    /// <summary>With a word where points ought to stand.</summary>
    Blocked,

    /// <summary>Twice, with other points; the second time counts.</summary>
    Doubled,

    /// <summary>With the points of the commune before it in the list.</summary>
    Tied,
}
