namespace Dti.Pdf.Layout;

/// <summary>A node of the document's logical structure. Nodes are made in reading order while content is laid out and
/// know nothing of pages.</summary>
internal sealed class StructureNode(string tag)
{
    private readonly List<StructureNode> _children = [];

    public string Tag { get; } = tag;

    public IReadOnlyList<StructureNode> Children => _children;

    /// <summary>1 to 6; 0 for what is no heading.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>The text of a heading.</summary>
    public string? Title { get; init; }

    /// <summary>Where a link leads.</summary>
    public LinkTarget? Link { get; init; }

    /// <summary>What links to it call it.</summary>
    public string? PlaceName { get; init; }

    /// <summary>What is read in place of a figure.</summary>
    public string? Alternative { get; init; }

    /// <summary>Null unless the node is a cell.</summary>
    public CellAttributes? Cell { get; init; }

    public StructureNode Add(StructureNode child)
    {
        _children.Add(child);
        return child;
    }
}
