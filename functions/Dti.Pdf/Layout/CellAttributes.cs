namespace Dti.Pdf.Layout;

/// <summary>What a table cell tells a screen reader.</summary>
/// <param name="Scope"><c>Column</c> or <c>Row</c> for a heading cell, else null.</param>
internal sealed record CellAttributes(string? Scope, int ColumnSpan, int RowSpan);
