namespace Dti.Domain.Catalogue;

/// <summary>A spelling that a person has confirmed to mean a unit; it resolves the name and is still reported as a variant.</summary>
public sealed record UnitAlias(string Printed, string Unit);
