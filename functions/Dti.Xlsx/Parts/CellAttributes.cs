namespace Dti.Xlsx.Parts;

/// <summary>The attributes of a cell.</summary>
/// <param name="HasReference">False where the cell follows the one before it.</param>
/// <param name="Address">What the reference says; nowhere (row 0) where it is missing or no address.</param>
/// <param name="Style">Null where it is missing or no number.</param>
internal readonly record struct CellAttributes(bool HasReference, CellAddress Address, CellType Type, int? Style);
