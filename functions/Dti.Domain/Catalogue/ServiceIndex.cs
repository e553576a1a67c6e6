namespace Dti.Domain.Catalogue;

/// <summary>A score made of service indicators, such as that of Quyết định 766/QĐ-TTg.</summary>
/// <param name="Id">Slug; names the board: <c>766</c>.</param>
/// <param name="Components">In the order they are printed.</param>
public sealed record ServiceIndex(string Id, string Name, string? LegalBasis, IReadOnlyList<ServiceComponent> Components)
{
    /// <summary>Points on offer for units of a tier.</summary>
    public decimal MaxPointsFor(UnitLevel level) => ComponentsFor(level).Sum(component => component.MaxPoints);

    /// <summary>The components that apply to units of a tier.</summary>
    public IEnumerable<ServiceComponent> ComponentsFor(UnitLevel level) =>
        Components.Where(component => component.Levels.Count == 0 || component.Levels.Contains(level));
}

/// <summary>One component (<i>chỉ số thành phần</i>): points for an indicator's rate.</summary>
/// <param name="Code">As the portal names it: <c>PUBLISH_ON_TIME</c>.</param>
/// <param name="Group">Vietnamese name of the group of components.</param>
/// <param name="Indicator">Code of the indicator that is measured.</param>
/// <param name="FullFrom">Percent from which all points are given; below, points are in proportion.</param>
/// <param name="Levels">Tiers it applies to; empty for all.</param>
public sealed record ServiceComponent(
    string Code, string Group, string Indicator, decimal MaxPoints, decimal FullFrom, IReadOnlyList<UnitLevel> Levels, Certainty Certainty)
{
    /// <summary>Points where there was nothing to handle; null where there is then no score.</summary>
    public decimal? PointsWithoutCases { get; init; }
}
