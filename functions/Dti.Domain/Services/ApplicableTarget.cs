using Dti.Domain.Catalogue;

namespace Dti.Domain.Services;

/// <summary>The target that a result is held against.</summary>
/// <param name="Value">Percent, or an amount.</param>
/// <param name="Shown">As the workbook prints it; null where it comes from the catalogue.</param>
/// <param name="LegalBasis">The document that sets it, as the catalogue cites it; null where the workbook prints it.</param>
public sealed record ApplicableTarget(Comparison Comparison, decimal Value, bool IsPercent, string? Shown, string? LegalBasis);
