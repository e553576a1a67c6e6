namespace Dti.Domain.Catalogue;

/// <summary>
/// What is measured against targets (<i>chỉ tiêu</i>). Two indicators of one name and two denominators are two.
/// </summary>
/// <param name="Code">Lower-case slug: <c>online-dossiers-partial</c>.</param>
/// <param name="Name">Vietnamese, as reports print it.</param>
/// <param name="Measure">What the result is: a rate, a number of things, a sum of money.</param>
/// <param name="Numerator">What is counted; for an indicator without a denominator, what the number is of.</param>
/// <param name="Denominator">What it is a share of; null for one that is no rate.</param>
/// <param name="Comparison">How a result must stand to its target where the target does not say.</param>
public sealed record Indicator(
    string Code, string Name, IndicatorMeasure Measure, CountDefinition Numerator, CountDefinition? Denominator, Comparison Comparison,
    Certainty Certainty)
{
    /// <summary>Other wordings under which reports print it.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Tier of government that is measured, where the indicator is one tier's; null where a row says which.</summary>
    public UnitLevel? Level { get; init; }

    /// <summary>Level of the services whose dossiers are counted; null where all are.</summary>
    public ServiceLevel? ServiceLevel { get; init; }

    /// <summary>Who supplies the figures, as documents name them; null where the unit itself does.</summary>
    public string? Owner { get; init; }

    /// <summary>Null where it belongs under no heading of its own.</summary>
    public IndicatorTopic? Topic { get; init; }

    /// <summary>Counts of things that arrive over time add up over a year (dossiers); others are a state at the period's end.</summary>
    public bool Accumulates { get; init; }
}

/// <summary>What an indicator's result is.</summary>
public enum IndicatorMeasure
{
    /// <summary>A share in percent, with numerator and denominator.</summary>
    Rate,

    /// <summary>A number of things.</summary>
    Count,

    /// <summary>A sum of money in đồng.</summary>
    Money,
}

/// <summary>A numerator or denominator.</summary>
/// <param name="Definition">Vietnamese: what is counted.</param>
/// <param name="Base">Slug under which equal bases are known: two rates of one base of a unit have one number; null where nobody knows.</param>
/// <param name="Dossiers">Where it is the sum of such counts of procedures; else null.</param>
public sealed record CountDefinition(string Definition, string? Base, DossierCount? Dossiers);
