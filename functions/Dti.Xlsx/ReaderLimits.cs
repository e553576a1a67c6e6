namespace Dti.Xlsx;

/// <summary>How much of a file is read before it is refused as <see cref="ReadFailure.TooLarge"/>. Everything is counted on
/// what is really there; what a file claims about itself can only get it refused earlier.</summary>
public sealed record ReaderLimits
{
    private const int Mebibyte = 1 << 20;

    /// <summary>Bytes of the file as uploaded.</summary>
    public long FileBytes { get; init; } = 20 * Mebibyte;

    /// <summary>Bytes of all parts after inflating.</summary>
    public long InflatedBytes { get; init; } = 64 * Mebibyte;

    /// <summary>Bytes of one part after inflating.</summary>
    public long PartBytes { get; init; } = 32 * Mebibyte;

    /// <summary>How many times larger a part may be than its compressed form, once it exceeds
    /// <see cref="InflationRatioFromBytes"/>.</summary>
    public int InflationRatio { get; init; } = 200;

    /// <summary>Below so many inflated bytes any ratio is accepted: small regular sheets compress very well.</summary>
    public long InflationRatioFromBytes { get; init; } = Mebibyte;

    /// <summary>Entries of the zip archive.</summary>
    public int Entries { get; init; } = 512;

    /// <summary>Sheets, hidden ones included.</summary>
    public int Sheets { get; init; } = 512;

    /// <summary>Cells of all visible sheets, blank ones included; a hidden row without cells counts as one.</summary>
    public int Cells { get; init; } = 1_000_000;

    /// <summary>Rows of all visible sheets that hold something or are hidden. A row takes as much memory as two or three cells,
    /// so a million rows of one cell would take more than a million cells may.</summary>
    public int FilledRows { get; init; } = 200_000;

    /// <summary>Number of the last row that may be used.</summary>
    public int Rows { get; init; } = CellAddress.LastRow;

    /// <summary>Number of the last column that may be used.</summary>
    public int Columns { get; init; } = CellAddress.LastColumn;

    /// <summary>Entries of the shared string table.</summary>
    public int SharedStrings { get; init; } = 200_000;

    /// <summary>UTF-16 characters of one cell, shared string, name or comment.</summary>
    public int CellCharacters { get; init; } = 32_767;

    /// <summary>UTF-16 characters of all texts together.</summary>
    public int TextCharacters { get; init; } = 24_000_000;

    /// <summary>Merged ranges of all visible sheets.</summary>
    public int Merges { get; init; } = 10_000;

    /// <summary>Comments of all visible sheets; authors of one sheet.</summary>
    public int Comments { get; init; } = 65_536;

    /// <summary>Names given to cells.</summary>
    public int DefinedNames { get; init; } = 65_536;

    /// <summary>Cell formats and number formats, each.</summary>
    public int Styles { get; init; } = 65_536;

    /// <summary>Levels of nested XML elements.</summary>
    public int ElementDepth { get; init; } = 32;

    /// <summary>Different names of XML elements, attributes and namespaces in one part.</summary>
    public int ElementNames { get; init; } = 4_096;

    /// <summary>Attributes of one XML element.</summary>
    public int Attributes { get; init; } = 128;

    /// <summary>Bytes of one XML tag, comment or CDATA section, or of text that is skipped.</summary>
    public int TagBytes { get; init; } = 256 << 10;
}
