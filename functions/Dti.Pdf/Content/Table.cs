namespace Dti.Pdf;

/// <summary>A ruled table, centred when narrower than its place. Head rows stand again on every page; a row is parted
/// only when it alone is taller than a page; two rows at least stand with the head. Where columns are too narrow for
/// their words, the text shrinks by up to a quarter; longer words are broken. Lengths in points.</summary>
public sealed record Table : Block
{
    /// <exception cref="ArgumentException">The cells of some row do not fill the columns exactly, or reach below the
    /// last row of their part.</exception>
    public Table(IReadOnlyList<ColumnWidth> columns, IReadOnlyList<TableRow> head, IReadOnlyList<TableRow> rows)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentOutOfRangeException.ThrowIfZero(columns.Count, nameof(columns));
        (Columns, Head, Rows) = ([.. columns], [.. head], [.. rows]);
        HeadGrid = TableGrid.Of(Head, columns.Count, nameof(head));
        RowGrid = TableGrid.Of(Rows, columns.Count, nameof(rows));
    }

    public IReadOnlyList<ColumnWidth> Columns { get; }

    public IReadOnlyList<TableRow> Head { get; }

    public IReadOnlyList<TableRow> Rows { get; }

    public double BorderThickness
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 0.5;

    /// <summary>Left and right of the text of a cell.</summary>
    public double HorizontalPadding
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 4;

    /// <summary>Above and below the text of a cell.</summary>
    public double VerticalPadding
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 2;

    public double SpaceBefore
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    public double SpaceAfter
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>So many rows at the end stand on one page, for instance the last data row with total and average.</summary>
    public int KeepLastRows
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 2;

    internal TableGrid HeadGrid { get; }

    internal TableGrid RowGrid { get; }
}
