using Dti.Domain.Catalogue;

namespace Dti.Domain.Services;

/// <summary>A target as a workbook prints it.</summary>
/// <param name="Shown">As printed: <c>80% trở lên</c>.</param>
/// <param name="Comparison">Null where the cell does not say, so that the indicator's own holds.</param>
/// <param name="Value">Percent, or an amount; null where nothing certain can be read from the cell.</param>
public sealed record StatedTarget(string Shown, Comparison? Comparison, decimal? Value, bool IsPercent);
