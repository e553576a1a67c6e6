namespace Dti.Domain.Submissions;

/// <summary>A part of a workbook that is hidden: a sheet, which is not read, or a row or column of a table, which is.</summary>
/// <param name="Row">Number of a hidden row, else null.</param>
/// <param name="Column">Number of a hidden column, else null.</param>
public sealed record HiddenPart(string Sheet, int? Row, int? Column);
