namespace Dti.Xlsx;

/// <summary>What a cell holds. A cell that holds nothing is not listed at all.</summary>
public enum CellKind
{
    Text,
    Number,
    Boolean,

    /// <summary>An error value such as #DIV/0!. A number that no <see cref="decimal"/> can hold is #NUM!.</summary>
    Error,

    /// <summary>A number shown as a date, or an ISO 8601 date.</summary>
    Date,

    /// <summary>A formula whose result was not stored: the workbook was written by a program that does not calculate.</summary>
    FormulaWithoutValue,
}
