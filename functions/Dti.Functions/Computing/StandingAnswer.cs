using System.Text.Json.Serialization;
using Dti.Domain.Scoring;
using Dti.Functions.Storage;

namespace Dti.Functions.Computing;

/// <summary>What an edition is taken for, and what it changes.</summary>
/// <param name="Status">provisional, published or corrected.</param>
/// <param name="Corrects">The published edition that it took the place of, or would take.</param>
/// <param name="ReplacedBy">The edition that was published since.</param>
/// <param name="Changes">Against the edition it corrects; null where there is none.</param>
internal sealed record StandingAnswer(string Status, string? Corrects, DateTime? PublishedAt, string? ReplacedBy, ChangesAnswer? Changes)
{
    /// <param name="corrected">The edition that it corrects, or null.</param>
    public static StandingAnswer Of(ReadEdition read, ReadEdition? corrected)
    {
        var standing = read.Standing;
        return new StandingAnswer(
            Names.Lower(standing.Status), standing.Corrects, standing.Publication?.At.UtcDateTime, standing.ReplacedBy,
            corrected is null ? null : ChangesAnswer.Of(read, corrected));
    }
}

/// <summary>See <see cref="EditionChanges"/>.</summary>
/// <param name="Resubmitted">Ids of units that rest on another submission with the same figures.</param>
/// <param name="ServiceRanks">Places on the board of the index of services that differ; left out where none does.</param>
/// <param name="Services">Indicators that differ; left out where none does.</param>
internal sealed record ChangesAnswer(
    IReadOnlyList<UnitChangeAnswer> Units, IReadOnlyList<string> Resubmitted, bool OtherCatalogue, bool OtherRules, bool OtherPrevious,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<UnitChangeAnswer>? ServiceRanks,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<ServiceChangeAnswer>? Services)
{
    public static ChangesAnswer Of(ReadEdition read, ReadEdition corrected)
    {
        var changes = EditionChanges.Between(corrected.Edition, read.Edition, read.Rubric);
        return new ChangesAnswer(
            [.. changes.Units.Select(unit => UnitChangeAnswer.Of(unit, read.Catalogue.NameOf(unit.Unit)))], changes.Resubmitted,
            changes.IsOtherCatalogue, changes.IsOtherRules, changes.IsOtherPrevious,
            changes.ServiceRanks.Count == 0
                ? null
                : [.. changes.ServiceRanks.Select(unit => UnitChangeAnswer.Of(unit, read.Catalogue.NameOf(unit.Unit)))],
            changes.Services.Count == 0
                ? null
                : [.. changes.Services.Select(change => ServiceChangeAnswer.Of(change, read.Catalogue.NameOf(change.Unit)))]);
    }
}

/// <param name="Before">Null where it was not there.</param>
/// <param name="After">Null where it is not there any more.</param>
internal sealed record ServiceChangeAnswer(string Unit, string UnitName, string Name, FigureAnswer? Before, FigureAnswer? After)
{
    public static ServiceChangeAnswer Of(ServiceChange change, string unitName) => new(
        change.Unit, unitName, change.Name, change.Before is { } before ? FigureAnswer.Of(before).ForEveryone() : null,
        change.After is { } after ? FigureAnswer.Of(after).ForEveryone() : null);
}

/// <param name="Before">Null where it was not ranked.</param>
/// <param name="After">Null where it is not ranked any more; then <paramref name="WhyNotRanked"/> says why.</param>
internal sealed record UnitChangeAnswer(
    string Unit, string Name, ResultAnswer? Before, ResultAnswer? After, IReadOnlyList<IndexChangeAnswer> Indices, string? WhyNotRanked)
{
    public static UnitChangeAnswer Of(UnitChange change, string name) => new(
        change.Unit, name, ResultAnswer.Of(change.Before), ResultAnswer.Of(change.After),
        [.. change.Indices.Select(index => new IndexChangeAnswer(
            index.Index, Printed.Points(index.Before), Printed.Points(index.After)))], change.WhyNotRanked);
}

internal sealed record ResultAnswer(int Rank, decimal Points, string? Class, bool Disputed)
{
    public static ResultAnswer? Of(Placement? placement) => placement is null
        ? null
        : new ResultAnswer(
            placement.Rank, Printed.Points(placement.Points), placement.Class is { } scoreClass ? Names.Lower(scoreClass) : null, placement.IsDisputed);
}

/// <param name="Before">Points, or null where there were none.</param>
internal sealed record IndexChangeAnswer(string Index, decimal? Before, decimal? After);
