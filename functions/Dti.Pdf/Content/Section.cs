namespace Dti.Pdf;

/// <summary>Content on paper of one kind. Every section begins a new page; one without blocks still has a page.</summary>
public sealed record Section
{
    public Section(PageSetup page, params IReadOnlyList<Block> blocks)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(blocks);
        (Page, Blocks) = (page, [.. blocks]);
    }

    public PageSetup Page { get; }

    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>Null: pages are counted, but carry no number.</summary>
    public PageNumbering? Numbering { get; init; }

    public PageFooter? Footer { get; init; }
}
