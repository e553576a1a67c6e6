namespace Dti.Domain.Catalogue;

/// <summary>What an indicator is to reach (<i>chỉ tiêu giao</i>), for whom, and by what right.</summary>
/// <param name="Indicator">Code of the indicator.</param>
/// <param name="Value">In the indicator's unit: percent for a rate.</param>
/// <param name="LegalBasis">The document that sets it, as it is cited.</param>
/// <param name="ValidFrom">A period that ends within the validity is measured by it.</param>
public sealed record IndicatorTarget(
    string Indicator, Comparison Comparison, decimal Value, string LegalBasis, DateOnly ValidFrom, DateOnly? ValidTo, Certainty Certainty)
{
    /// <summary>Tier of government it is for, or null for every one.</summary>
    public UnitLevel? Level { get; init; }

    /// <summary>Id of the unit it is for, those below it included; null for all.</summary>
    public string? Unit { get; init; }

    /// <summary>Id of the group it is for; null for all.</summary>
    public string? Group { get; init; }

    /// <summary>Code of the period it is for (<c>2024-Q1</c>); null for every one within the validity.</summary>
    public string? Period { get; init; }

    public bool IsValidOn(DateOnly day) => ValidFrom <= day && (ValidTo is not { } last || day <= last);
}
