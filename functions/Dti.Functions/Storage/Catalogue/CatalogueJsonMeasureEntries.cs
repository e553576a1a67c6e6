using Dti.Domain.Catalogue;
using Dti.Domain.Periods;

namespace Dti.Functions.Storage.Catalogue;

internal sealed record IndicatorEntry
{
    public required string Code { get; init; }
    public required string Name { get; init; }
    public IReadOnlyList<string>? Aliases { get; init; }
    public required IndicatorMeasure Measure { get; init; }
    public required CountDefinitionEntry Numerator { get; init; }
    public CountDefinitionEntry? Denominator { get; init; }

    /// <summary>Null stands for <see cref="Dti.Domain.Catalogue.Comparison.AtLeast"/>.</summary>
    public Comparison? Comparison { get; init; }

    public UnitLevel? Level { get; init; }
    public ServiceLevel? ServiceLevel { get; init; }
    public string? Owner { get; init; }
    public IndicatorTopic? Topic { get; init; }

    /// <summary>Null stands for false.</summary>
    public bool? Accumulates { get; init; }

    public required Certainty Certainty { get; init; }
}

internal sealed record CountDefinitionEntry
{
    public required string Definition { get; init; }
    public string? Base { get; init; }
    public DossierCount? Dossiers { get; init; }
}

internal sealed record TargetEntry
{
    public required string Indicator { get; init; }

    /// <summary>Null stands for the indicator's.</summary>
    public Comparison? Comparison { get; init; }

    public required decimal Value { get; init; }
    public required string LegalBasis { get; init; }
    public UnitLevel? Level { get; init; }
    public string? Unit { get; init; }
    public string? Group { get; init; }
    public Period? Period { get; init; }
    public required DateOnly ValidFrom { get; init; }
    public DateOnly? ValidTo { get; init; }
    public required Certainty Certainty { get; init; }
}

internal sealed record ServiceIndexEntry
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public string? LegalBasis { get; init; }
    public required IReadOnlyList<ServiceComponentEntry> Components { get; init; }
}

internal sealed record ServiceComponentEntry
{
    public required string Code { get; init; }
    public required string Group { get; init; }
    public required string Indicator { get; init; }
    public required decimal MaxPoints { get; init; }

    /// <summary>Null stands for 100.</summary>
    public decimal? FullFrom { get; init; }

    public decimal? PointsWithoutCases { get; init; }

    /// <summary>Null stands for all.</summary>
    public IReadOnlyList<UnitLevel>? Levels { get; init; }

    public required Certainty Certainty { get; init; }
}
