namespace Dti.Pdf;

/// <summary>One column of <see cref="Columns"/>.</summary>
public sealed record Column
{
    /// <exception cref="ArgumentException">A page break is among the blocks.</exception>
    public Column(ColumnWidth width, params IReadOnlyList<Block> blocks)
    {
        ArgumentNullException.ThrowIfNull(width);
        ArgumentNullException.ThrowIfNull(blocks);
        PageBreaks.Refuse(blocks, nameof(blocks));
        (Width, Blocks) = (width, [.. blocks]);
    }

    public ColumnWidth Width { get; }

    public IReadOnlyList<Block> Blocks { get; }
}
