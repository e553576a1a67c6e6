using Dti.Domain.Catalogue;
using static Dti.Functions.Storage.Catalogue.CatalogueJsonContent;

namespace Dti.Functions.Storage.Catalogue;

/// <summary>The part of <see cref="CatalogueJsonContent"/> that is measured by indicators.</summary>
internal static class CatalogueJsonMeasures
{
    private const decimal FullFromAll = 100m;

    public static Indicator IndicatorOf(IndicatorEntry indicator) => new(
        indicator.Code, Name(indicator.Name), indicator.Measure, CountOf(indicator.Numerator),
        indicator.Denominator is { } denominator ? CountOf(denominator) : null,
        indicator.Comparison ?? Comparison.AtLeast, indicator.Certainty)
    {
        Aliases = [.. (indicator.Aliases ?? []).Select(Name)],
        Level = indicator.Level,
        ServiceLevel = indicator.ServiceLevel,
        Owner = indicator.Owner is { } owner ? Prose(owner) : null,
        Topic = indicator.Topic,
        Accumulates = indicator.Accumulates ?? false,
    };

    /// <summary>A target that does not say how it is compared is compared as its indicator is; of two with one code, the first.</summary>
    public static IReadOnlyList<IndicatorTarget> TargetsOf(CatalogueEntry entry)
    {
        var comparisons = (entry.Indicators ?? []).DistinctBy(indicator => indicator.Code, StringComparer.Ordinal)
            .ToDictionary(indicator => indicator.Code, indicator => indicator.Comparison, StringComparer.Ordinal);
        return [.. (entry.Targets ?? []).Select(target => TargetOf(target, comparisons.GetValueOrDefault(target.Indicator)))];
    }

    public static ServiceIndex ServiceIndexOf(ServiceIndexEntry index) => new(
        index.Id, Name(index.Name), index.LegalBasis is { } basis ? Prose(basis) : null, [.. index.Components.Select(ComponentOf)]);

    private static CountDefinition CountOf(CountDefinitionEntry count) => new(Prose(count.Definition), count.Base, count.Dossiers);

    private static IndicatorTarget TargetOf(TargetEntry target, Comparison? ofIndicator) => new(
        target.Indicator, target.Comparison ?? ofIndicator ?? Comparison.AtLeast, target.Value, Prose(target.LegalBasis),
        target.ValidFrom, target.ValidTo, target.Certainty)
    {
        Level = target.Level,
        Unit = target.Unit,
        Group = target.Group,
        Period = target.Period?.ToString(),
    };

    private static ServiceComponent ComponentOf(ServiceComponentEntry component) => new(
        component.Code, Name(component.Group), component.Indicator, component.MaxPoints, component.FullFrom ?? FullFromAll,
        component.Levels ?? [], component.Certainty)
    {
        PointsWithoutCases = component.PointsWithoutCases,
    };
}
