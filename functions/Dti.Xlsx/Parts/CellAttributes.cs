namespace Dti.Xlsx.Parts;

/// <summary>The attributes of a cell, each null where it is missing.</summary>
/// <param name="Reference">"K7".</param>
/// <param name="Type">Of the value: "s" for a shared string, "n" for a number …</param>
internal readonly record struct CellAttributes(string? Reference, string? Type, int? Style);
