namespace Dti.Xlsx.Parts;

/// <summary>How the value of a cell is stored.</summary>
internal enum CellType
{
    Number,
    SharedText,

    /// <summary>The text of a formula.</summary>
    Text,

    /// <summary>A text that may be formatted.</summary>
    InlineText,
    Boolean,
    Error,
    Date,
    Unknown,
}
