using System.Text.Json.Serialization;
using Dti.Domain.Catalogue;
using Dti.Domain.Periods;

namespace Dti.Functions.Storage.Catalogue;

/// <summary>
/// The catalogue file as it is written. These records are the file format: their members, what is required and what may be
/// null is what <see cref="CatalogueJsonShape"/> asks for and <c>catalogue.schema.json</c> describes.
/// </summary>
internal sealed record CatalogueEntry
{
    /// <summary>Where an editor finds the schema; not read.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required IReadOnlyList<UnitEntry> Units { get; init; }
    public required IReadOnlyList<RubricEntry> Rubrics { get; init; }
    public required IReadOnlyList<GroupEntry> Groups { get; init; }
    public required IReadOnlyList<RoundEntry> Rounds { get; init; }
    public required IReadOnlyList<AliasEntry> Aliases { get; init; }
    public required IReadOnlyList<DocumentProfileEntry> DocumentProfiles { get; init; }

    /// <summary>Null stands for none; catalogues of before the reform have not got it.</summary>
    public IReadOnlyList<SuccessionEntry>? Successions { get; init; }

    /// <summary>Null stands for none, here and in the two lists that follow.</summary>
    public IReadOnlyList<IndicatorEntry>? Indicators { get; init; }

    public IReadOnlyList<TargetEntry>? Targets { get; init; }
    public IReadOnlyList<ServiceIndexEntry>? ServiceIndices { get; init; }
}

internal sealed record UnitEntry
{
    public required string Id { get; init; }
    public required string Code { get; init; }
    public required string FullName { get; init; }
    public required UnitKind Kind { get; init; }
    public required UnitLevel Level { get; init; }
    public string? Parent { get; init; }
    public required DateOnly ValidFrom { get; init; }
    public DateOnly? ValidTo { get; init; }
}

internal sealed record RubricEntry
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public string? LegalBasis { get; init; }
    public required IReadOnlyList<IndexEntry> Indices { get; init; }
    public required IReadOnlyList<PillarEntry> Pillars { get; init; }
    public required IReadOnlyList<ClassLimitEntry> ClassLimits { get; init; }
    public IReadOnlyList<CriterionEntry>? Criteria { get; init; }
}

internal sealed record IndexEntry
{
    public required string Code { get; init; }
    public required string Name { get; init; }
    public required IndexGroup Group { get; init; }

    /// <summary>Must be written even when it is null: an unknown maximum is a statement, not an omission.</summary>
    public required decimal? MaxPoints { get; init; }

    public IReadOnlyList<string>? Aliases { get; init; }
    public IReadOnlyList<string>? Offices { get; init; }
}

internal sealed record CriterionEntry
{
    public required string Code { get; init; }
    public required string Name { get; init; }
    public required string Index { get; init; }
    public decimal? MaxPoints { get; init; }
    public IReadOnlyList<string>? Offices { get; init; }
}

internal sealed record PillarEntry
{
    public required string Code { get; init; }
    public required string Name { get; init; }
    public required string ActivityIndex { get; init; }
}

internal sealed record ClassLimitEntry
{
    public required ScoreClass Class { get; init; }
    public required decimal FromPoints { get; init; }
}

internal sealed record GroupEntry
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string Owner { get; init; }

    /// <summary>Null stands for a group that is measured by indicators alone.</summary>
    public string? Rubric { get; init; }

    public string? ServiceIndex { get; init; }
    public required IReadOnlyList<string> Members { get; init; }
    public required DateOnly ValidFrom { get; init; }
    public DateOnly? ValidTo { get; init; }
}

internal sealed record RoundEntry
{
    public required Period Period { get; init; }
    public required SubmissionKind Kind { get; init; }
    public required string Group { get; init; }

    /// <summary>Null stands for the group's members.</summary>
    public IReadOnlyList<string>? ExpectedUnits { get; init; }

    /// <summary>Null stands for <see cref="Round.DefaultDueDay"/>.</summary>
    public DateOnly? DueDay { get; init; }
}

internal sealed record AliasEntry
{
    public required string Printed { get; init; }
    public required string Unit { get; init; }
}

internal sealed record SuccessionEntry
{
    public required string Predecessor { get; init; }
    public required string Successor { get; init; }
    public required SuccessionRelation Relation { get; init; }
    public required DateOnly EffectiveOn { get; init; }
    public string? LegalBasis { get; init; }
}

internal sealed record DocumentProfileEntry
{
    public required string Unit { get; init; }
    public required string SuperiorBody { get; init; }
    public required string IssuingBody { get; init; }
    public required string IssuingBodyName { get; init; }
    public required string Symbol { get; init; }
    public required string Place { get; init; }
    public string? Addressee { get; init; }
    public required IReadOnlyList<string> Grounds { get; init; }
    public required IReadOnlyList<string> Recipients { get; init; }
    public required IReadOnlyList<string> SignatureLines { get; init; }
    public string? Signer { get; init; }
    public required IReadOnlyList<SectionEntry> Sections { get; init; }
}

internal sealed record SectionEntry
{
    public required string Report { get; init; }
    public required string Section { get; init; }
    public Period? Period { get; init; }
    public required IReadOnlyList<string> Paragraphs { get; init; }
}
