using Dti.Domain.Catalogue;
using Dti.Domain.Periods;

namespace Dti.Domain.Scoring;

/// <summary>Why ranks and points of two rounds must not be set off against each other (handbook 2.7, 5.5).</summary>
public abstract record NotComparable
{
    private NotComparable()
    {
    }

    /// <summary>The catalogue has no earlier round of this office and length.</summary>
    public sealed record NoEarlierRound : NotComparable;

    /// <summary>There is an earlier round, and it had not been computed.</summary>
    public sealed record NotComputed(Period Previous) : NotComparable;

    /// <summary>There is an earlier round, and the public may not see it.</summary>
    public sealed record NotPublished(Period Previous) : NotComparable;

    /// <summary>The rearrangement of 01/7/2025 lies between the two.</summary>
    public sealed record AcrossReform(Period Previous) : NotComparable;

    /// <summary>Other tiers of government.</summary>
    public sealed record OtherLevel(UnitLevel? Previous, UnitLevel? Current) : NotComparable;

    /// <summary>Another rubric, or the same with other indices, maxima or pillars.</summary>
    /// <param name="Previous">Id of the rubric then.</param>
    /// <param name="Current">Id of the rubric now; the same where its content was changed.</param>
    /// <param name="Indices">Names of the indices that were added, dropped or changed; the name now where there are two.</param>
    public sealed record OtherRubric(string Previous, string Current, IReadOnlyList<string> Indices) : NotComparable;

    /// <summary>Another set of units, ranked or not.</summary>
    /// <param name="New">Ids of members now that were none then, in the group's order.</param>
    /// <param name="Gone">Ids of members then that are none now, in the group's order.</param>
    public sealed record OtherUnits(IReadOnlyList<string> New, IReadOnlyList<string> Gone) : NotComparable;
}
