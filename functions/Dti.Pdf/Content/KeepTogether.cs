namespace Dti.Pdf;

/// <summary>Blocks that stand on one page. Where they are taller than a page they flow as if they stood alone.</summary>
public sealed record KeepTogether : Block
{
    /// <exception cref="ArgumentException">A page break is among the blocks.</exception>
    public KeepTogether(params IReadOnlyList<Block> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        PageBreaks.Refuse(blocks, nameof(blocks));
        Blocks = [.. blocks];
    }

    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>At least so many lines of the text above stand on the same page.</summary>
    public int KeepWithPreviousLines
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }
}
