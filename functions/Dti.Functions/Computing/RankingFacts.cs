using Dti.Domain.Catalogue;
using Dti.Domain.Scoring;
using Dti.Functions.Storage;

namespace Dti.Functions.Computing;

/// <summary>An edition and what it is compared with.</summary>
/// <param name="PreviousEdition">Id of the edition before, or null where there is none.</param>
/// <param name="PreviousCatalogue">The version that edition was made with.</param>
internal sealed record RankingFacts(
    ReadEdition Read, RankedRound Current, RoundComparison Comparison, string? PreviousEdition, ReferenceCatalogue? PreviousCatalogue)
{
    /// <summary>A unit's name as it is now; of one that is gone, as it was.</summary>
    public string NameOf(string unit) =>
        Read.Catalogue.FindUnit(unit)?.FullName ?? PreviousCatalogue?.NameOf(unit) ?? unit;
}

/// <summary>What only the view of one unit shows.</summary>
/// <param name="Lost">Null where the unit is not ranked.</param>
/// <param name="Predecessors">Empty where it existed in the round before.</param>
internal sealed record UnitFacts(string Unit, LostPoints? Lost, IReadOnlyList<Predecessor> Predecessors);
