using Dti.Pdf.Layout;

namespace Dti.Pdf.Writing;

/// <summary>Which marked parts of which page belong to which node of the structure.</summary>
internal sealed class PageMarks
{
    private readonly Dictionary<StructureNode, List<(int PageIndex, int Mark)>> _byNode = [];
    private readonly List<List<StructureNode>> _byPage = [];
    private readonly List<(StructureNode Owner, int PageIndex, int Annotation)> _links = [];

    /// <summary>The owners of each page's marks, in order of the marks.</summary>
    public IReadOnlyList<IReadOnlyList<StructureNode>> Pages => _byPage;

    public IReadOnlyList<(int PageIndex, int Mark)> Of(StructureNode node) => _byNode.TryGetValue(node, out var marks) ? marks : [];

    public void BeginPage() => _byPage.Add([]);

    /// <summary>The annotations of all links, in order of their numbers in the structure, which follow those of the pages.</summary>
    public IReadOnlyList<(StructureNode Owner, int PageIndex, int Annotation)> Links => _links;

    /// <returns>How many links were there before.</returns>
    public int AddLink(StructureNode owner, int pageIndex, int annotation)
    {
        _links.Add((owner, pageIndex, annotation));
        return _links.Count - 1;
    }

    /// <summary>The number of a new mark on the current page.</summary>
    public int Add(StructureNode owner)
    {
        var page = _byPage[^1];
        page.Add(owner);
        if (!_byNode.TryGetValue(owner, out var marks))
            _byNode[owner] = marks = [];
        marks.Add((_byPage.Count - 1, page.Count - 1));
        return page.Count - 1;
    }
}
