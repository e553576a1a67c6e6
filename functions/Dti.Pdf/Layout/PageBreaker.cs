namespace Dti.Pdf.Layout;

/// <summary>Parts a flow into pages. A page is filled as far as it goes and ends at the cheapest break it reaches; a
/// row that is taller than a page is parted between its lines.</summary>
/// <param name="height">Between the margins, in points.</param>
internal sealed class PageBreaker(Flow flow, double height)
{
    private const double Tolerance = 0.001;

    /// <summary>A higher head would leave the rows no room: it stands once only.</summary>
    private const double HighestRepeatedHead = 0.5;

    private readonly List<Atom> _atoms = [.. flow.Atoms];

    /// <summary>At least one page, empty if there is nothing.</summary>
    public IEnumerable<PageContent> Break()
    {
        var start = 0;
        do
        {
            var end = FindEnd(start);
            yield return Place(start, end);
            start = end;
        }
        while (start < _atoms.Count);
    }

    private int FindEnd(int start)
    {
        var (best, bestCost) = (start + 1, BreakCost.Lonely);
        var used = HeadOf(start)?.Height ?? 0;
        for (var i = start; i < _atoms.Count; i++)
        {
            if (i > start && _atoms[i].StartsPage)
                return i;
            if (i > start && _atoms[i].BreakCost <= bestCost)
                (best, bestCost) = (i, _atoms[i].BreakCost);
            used += SpaceAbove(i, start);
            PartIfTooTall(i, height - used);
            used += _atoms[i].Height;
            if (used > height + Tolerance)
                return best;
        }

        return _atoms.Count;
    }

    private PageContent Place(int start, int end)
    {
        List<Fragment> fragments = [];
        var top = 0.0;
        if (HeadOf(start) is { } head)
        {
            fragments.AddRange(head.Fragments);
            top = head.Height;
        }

        for (var i = start; i < end; i++)
        {
            top += SpaceAbove(i, start);
            fragments.AddRange(_atoms[i].Fragments.Select(fragment => fragment.Moved(0, top)));
            top += _atoms[i].Height;
        }

        return new PageContent(fragments, Overflows: top > height + Tolerance);
    }

    private void PartIfTooTall(int i, double room)
    {
        var atom = _atoms[i];
        var isTallerThanPage = atom.Height > height - (HeadOf(i)?.Height ?? 0) + Tolerance;
        if (!isTallerThanPage || atom.Rows?.Part(room) is not var (upper, lower))
            return;
        _atoms[i] = atom with { Height = upper.Height, Fragments = upper.Draw(), Rows = upper };
        _atoms.Insert(i + 1, lower.ToAtom() with { RepeatedHead = atom.RepeatedHead });
    }

    private Atom? HeadOf(int start) =>
        start < _atoms.Count && _atoms[start].RepeatedHead is { } head && head.Height <= height * HighestRepeatedHead ? head : null;

    private double SpaceAbove(int i, int start) =>
        i > start || start == 0 || _atoms[start].StartsPage ? _atoms[i].SpaceAbove : 0;
}
