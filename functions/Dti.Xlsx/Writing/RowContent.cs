namespace Dti.Xlsx.Writing;

/// <summary>One row of cells.</summary>
public sealed record RowContent
{
    private const double Tallest = 409.5;

    private readonly CellContent[] cells;

    /// <param name="cells">Left to right, each right of the one before it unless it names its column.</param>
    public RowContent(params IReadOnlyList<CellContent> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        this.cells = [.. cells];
    }

    public IReadOnlyList<CellContent> Cells => cells;

    /// <summary>Counted from 1 to 1,048,576; null for the row below the one before it.</summary>
    public int? Number
    {
        get;
        init
        {
            if (value is { } number)
                _ = new CellAddress(number, 1);
            field = value;
        }
    }

    /// <summary>Points, 0 to 409.5; null for as tall as its content asks for, which Excel works out when it opens the workbook, but
    /// LibreOffice does not: there wrapped text needs a height.</summary>
    public double? HeightPoints
    {
        get;
        init
        {
            if (value is { } height)
            {
                ArgumentOutOfRangeException.ThrowIfNegative(height);
                ArgumentOutOfRangeException.ThrowIfGreaterThan(height, Tallest);
            }

            field = value;
        }
    }

    public bool IsHidden { get; init; }

    internal ReadOnlySpan<CellContent> Span => cells;
}
