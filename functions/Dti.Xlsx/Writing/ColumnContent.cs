namespace Dti.Xlsx.Writing;

/// <summary>Neighbouring columns that look alike.</summary>
public sealed record ColumnContent
{
    private const double Widest = 255;

    /// <param name="first">Counted from 1 (A) to 16,384 (XFD).</param>
    /// <param name="last">Not before the first.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no such columns.</exception>
    public ColumnContent(int first, int last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(first, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(last, CellAddress.LastColumn);
        (First, Last) = (first, last);
    }

    /// <summary>A single column.</summary>
    public ColumnContent(int column)
        : this(column, column)
    {
    }

    public int First { get; }

    public int Last { get; }

    /// <summary>0 to 255, in digits of the workbook's font, the space to both sides (not quite one digit) included. Null for the
    /// width that the spreadsheet program gives.</summary>
    public double? WidthCharacters
    {
        get;
        init
        {
            if (value is { } width)
            {
                ArgumentOutOfRangeException.ThrowIfNegative(width);
                ArgumentOutOfRangeException.ThrowIfGreaterThan(width, Widest);
            }

            field = value;
        }
    }

    public bool IsHidden { get; init; }

    /// <summary>Of cells in it that have no style of their own, gaps in a row's list of cells included.</summary>
    public CellStyle? Style { get; init; }
}
