namespace Dti.Domain.Submissions;

/// <summary>A table that speaks of units or indices and was not read, because its columns were not understood.</summary>
/// <param name="Head">First cell of the row that names the columns.</param>
/// <param name="HeadText">What stands there, as printed.</param>
/// <param name="NamesIndices">It names several indices, so that it is a score table for certain.</param>
public sealed record UnreadTable(string Sheet, CellAddress Head, string HeadText, bool NamesIndices);
