namespace Dti.Xlsx.Parts;

/// <summary>A sheet as the workbook lists it.</summary>
/// <param name="Part">The part that holds its cells.</param>
internal sealed record SheetEntry(string Name, SheetVisibility Visibility, string Part);
