namespace Dti.Xlsx.Writing;

/// <summary>What a cell to be written shows.</summary>
public enum CellContentKind
{
    /// <summary>Nothing, or the value of a formula that the spreadsheet program is to work out.</summary>
    Blank,
    Text,
    Number,
    Date,
    Boolean,
}
