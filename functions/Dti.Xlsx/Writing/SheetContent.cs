namespace Dti.Xlsx.Writing;

/// <summary>One sheet: its rows, and what holds for it as a whole.</summary>
public sealed record SheetContent
{
    private const int LongestName = 31;

    /// <param name="name">1 to 31 characters, none of them <c>[ ] : * ? / \</c> or a control code, no apostrophe at either end.</param>
    /// <param name="rows">Top to bottom; asked for each time the sheet is written, so that they may be made on the way.</param>
    /// <exception cref="ArgumentException">A sheet cannot have this name.</exception>
    public SheetContent(string name, params IEnumerable<RowContent> rows)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(rows);
        if (name.Length is 0 or > LongestName || name.Any(c => char.IsControl(c) || "[]:*?/\\".Contains(c, StringComparison.Ordinal))
            || name[0] == '\'' || name[^1] == '\'')
            throw new ArgumentException($"No sheet can be named '{name}'.", nameof(name));
        (Name, Rows) = (name, rows);
    }

    public string Name { get; }

    public IEnumerable<RowContent> Rows { get; }

    public SheetVisibility Visibility { get; init; }

    /// <summary>Columns that are not as wide as the others, hidden, or styled; in any order.</summary>
    /// <exception cref="ArgumentException">A column is named twice.</exception>
    public IReadOnlyList<ColumnContent> Columns
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = [.. value.OrderBy(column => column.First)];
            for (var at = 1; at < field.Count; at++)
            {
                if (field[at].First <= field[at - 1].Last)
                    throw new ArgumentException($"Column {field[at].First} is named twice.", nameof(value));
            }
        }
    } = [];

    /// <summary>Cells shown as one: the value and the alignment are those of the upper left cell, a border is drawn where each
    /// of the cells has it.</summary>
    /// <exception cref="ArgumentException">A range of one cell, or two ranges that share a cell.</exception>
    public IReadOnlyList<CellRange> Merges
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = [.. value];
            MergedRanges.Require(field);
        }
    } = [];

    /// <summary>How many rows stay in sight at the top: 0 to 1,048,575.</summary>
    public int FrozenRows
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(value, CellAddress.LastRow);
            field = value;
        }
    }

    /// <summary>How many columns stay in sight at the left: 0 to 16,383.</summary>
    public int FrozenColumns
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(value, CellAddress.LastColumn);
            field = value;
        }
    }

    /// <summary>What may be typed into which cells.</summary>
    public IReadOnlyList<CellRule> Rules { get; init => field = [.. value]; } = [];

    /// <summary>Notes that show when the pointer rests on a cell; in any order.</summary>
    /// <exception cref="ArgumentException">A cell has two.</exception>
    public IReadOnlyList<CellComment> Comments
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = [.. value.OrderBy(comment => comment.Cell.Row).ThenBy(comment => comment.Cell.Column)];
            for (var at = 1; at < field.Count; at++)
            {
                if (field[at].Cell == field[at - 1].Cell)
                    throw new ArgumentException($"{field[at].Cell} has two comments.", nameof(value));
            }
        }
    } = [];

    /// <summary>Keeps cells whose style is locked from being changed, without a password. Rows and columns may still be resized.</summary>
    public bool IsProtected { get; init; }

    /// <summary>Null leaves printing to the spreadsheet program.</summary>
    public PrintSetup? Print { get; init; }
}
