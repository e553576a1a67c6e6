namespace Dti.Domain.Catalogue;

/// <summary>One criterion (<i>tiêu chí</i>) within a main index.</summary>
/// <param name="Code">As forms number it: <c>1.2</c>.</param>
/// <param name="Index">Code of the index it belongs to.</param>
/// <param name="MaxPoints">Points on offer, or null where they are not known.</param>
/// <param name="Offices">Who must act; empty where that is whoever acts for the index.</param>
public sealed record Criterion(string Code, string Name, string Index, decimal? MaxPoints, IReadOnlyList<string> Offices);
