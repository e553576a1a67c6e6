namespace Dti.Pdf.Layout;

/// <summary>Lays out a whole document, section after section.</summary>
internal sealed class DocumentLayout(PdfDocument document)
{
    private readonly NoticeLog _notices = new();
    private readonly StructureNode _root = new("Document");
    private readonly List<LaidOutPage> _pages = [];
    private int _nextNumber = 1;

    public LaidOutDocument Lay()
    {
        foreach (var section in document.Sections)
            Add(section);
        return new LaidOutDocument(_pages, _root, _notices.Notices);
    }

    private void Add(Section section)
    {
        var setup = section.Page;
        var (width, height) = (Mm.ToPoints(setup.TextWidthMm), Mm.ToPoints(setup.TextHeightMm));
        var flow = new BlockLayout(document.Fonts, width, height, _notices).Lay(section.Blocks, width, _root);
        _nextNumber = section.Numbering?.StartAt ?? _nextNumber;
        var isFirst = true;
        foreach (var page in new PageBreaker(flow, width, height).Break())
        {
            if (page.Overflows)
                _notices.AddOverflow(_pages.Count);
            _pages.Add(Compose(section, page, isFirst));
            _nextNumber++;
            isFirst = false;
        }
    }

    private LaidOutPage Compose(Section section, PageContent content, bool isFirst)
    {
        var (left, top) = (Mm.ToPoints(section.Page.LeftMm), Mm.ToPoints(section.Page.TopMm));
        var placed = content.Fragments.Select(fragment => fragment.Moved(left, top)).ToList();
        var decoration = new PageDecoration(section.Page, document.Fonts, _notices);
        if (section.Numbering is { } numbering && !(isFirst && numbering.HiddenOnFirstPage))
            placed.Add(decoration.Number(numbering, _nextNumber));
        if (section.Footer is { } footer)
            placed.AddRange(decoration.Footer(footer));
        return new LaidOutPage(
            section.Page,
            [.. placed.Where(fragment => fragment is not LineFragment), .. LineMerger.Merge(placed.OfType<LineFragment>())]);
    }
}
