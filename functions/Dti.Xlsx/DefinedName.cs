namespace Dti.Xlsx;

/// <summary>A name that a workbook gives to cells, a constant or a formula.</summary>
/// <param name="Name">As stored. Names that mean something to spreadsheet programs begin with "_xlnm.": "_xlnm.Print_Area".</param>
/// <param name="Sheet">Name of the only sheet where it holds, or null if it holds in all.</param>
/// <param name="Reference">The formula text, not worked out: "'Bảng 1'!$A$5:$L$17".</param>
/// <param name="IsHidden">True if programs do not list it.</param>
public sealed record DefinedName(string Name, string? Sheet, string Reference, bool IsHidden);
