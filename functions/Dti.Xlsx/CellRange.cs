namespace Dti.Xlsx;

/// <summary>A rectangle of cells, both corners included: upper left and lower right.</summary>
public readonly record struct CellRange
{
    /// <exception cref="ArgumentException"><paramref name="to"/> lies above or left of <paramref name="from"/>.</exception>
    public CellRange(CellAddress from, CellAddress to)
    {
        if (to.Row < from.Row || to.Column < from.Column)
            throw new ArgumentException("The second corner lies above or left of the first.", nameof(to));
        (From, To) = (from, to);
    }

    public CellAddress From { get; }

    public CellAddress To { get; }

    /// <summary>Reads "A5:L17", or "A5" for a single cell.</summary>
    /// <exception cref="FormatException">The text is no range inside a sheet.</exception>
    public static CellRange Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var range) ? range : throw new FormatException("A range of cells looks like A5:L17.");

    /// <summary>As <see cref="Parse"/>, but false for what is no range inside a sheet.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out CellRange range)
    {
        range = default;
        var colon = text.IndexOf(':');
        var first = colon < 0 ? text : text[..colon];
        var second = colon < 0 ? text : text[(colon + 1)..];
        if (!CellAddress.TryParse(first, out var from) || !CellAddress.TryParse(second, out var to))
            return false;
        if (to.Row < from.Row || to.Column < from.Column)
            return false;
        range = new CellRange(from, to);
        return true;
    }

    public bool Contains(CellAddress cell) =>
        cell.Row >= From.Row && cell.Row <= To.Row && cell.Column >= From.Column && cell.Column <= To.Column;

    /// <summary>"A5:L17".</summary>
    public override string ToString() => $"{From}:{To}";
}
