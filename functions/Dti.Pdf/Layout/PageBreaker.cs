namespace Dti.Pdf.Layout;

/// <summary>Parts a flow into pages. A page is filled as far as it goes and ends at the cheapest break it reaches; a
/// row that is taller than a page is parted between its lines. Notes take their room at the foot of the page of their
/// reference; lines of notes that find none there wait for the next.</summary>
/// <param name="width">Between the margins, in points.</param>
/// <param name="height">Between the margins, in points.</param>
internal sealed class PageBreaker(Flow flow, double width, double height)
{
    private const double Tolerance = 0.001;
    private const double OneLineLess = 0.01;

    /// <summary>A higher head would leave the rows no room: it stands once only.</summary>
    private const double HighestRepeatedHead = 0.5;

    private readonly List<Atom> _atoms = [.. flow.Atoms];
    private List<Atom> _waitingNotes = [];

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
        while (start < _atoms.Count || _waitingNotes.Count > 0);
    }

    private int FindEnd(int start)
    {
        var (best, bestCost) = (start + 1, BreakCost.Lonely);
        var used = HeadOf(start)?.Height ?? 0;
        List<Atom> notes = [.. _waitingNotes];
        for (var i = start; i < _atoms.Count; i++)
        {
            if (i > start && _atoms[i].StartsPage)
                return i;
            if (i > start && _atoms[i].BreakCost <= bestCost)
                (best, bestCost) = (i, _atoms[i].BreakCost);
            used += SpaceAbove(i, start);
            PartIfTooTall(i, height - used, notes, isFirst: i == start);
            used += _atoms[i].Height;
            notes.AddRange(_atoms[i].Notes);
            if (used + FootNotes.Height(notes) > height + Tolerance)
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

        fragments.AddRange(PlaceNotes(start, end, height - top));
        return new PageContent(fragments, Overflows: top > height + Tolerance);
    }

    private IEnumerable<Fragment> PlaceNotes(int start, int end, double room)
    {
        List<Atom> notes = [.. _waitingNotes, .. _atoms.Take(start..end).SelectMany(atom => atom.Notes)];
        var count = Math.Max(FootNotes.Fitting(notes, room + Tolerance), start == end ? 1 : 0);
        _waitingNotes = [.. notes.Skip(count)];
        return FootNotes.Place([.. notes.Take(count)], height, width);
    }

    private void PartIfTooTall(int i, double room, IReadOnlyList<Atom> notesAbove, bool isFirst)
    {
        var atom = _atoms[i];
        var isTallerThanPage = atom.Height + FootNotes.Height(atom.Notes) > height - (HeadOf(i)?.Height ?? 0) + Tolerance;
        if (!isTallerThanPage || atom.Rows is not { } rows || PartWithNotes(rows, room, notesAbove, isFirst) is not var (upper, lower))
            return;
        _atoms[i] = atom with { Height = upper.Height, Fragments = upper.Draw(), Rows = upper, Notes = upper.Notes };
        _atoms.Insert(i + 1, lower.ToAtom() with { RepeatedHead = atom.RepeatedHead });
    }

    /// <summary>What stands in the room together with its notes. At the head of a page something must stand: notes that find
    /// no room beside half of it then wait.</summary>
    private static (GridRows Upper, GridRows Lower)? PartWithNotes(
        GridRows rows, double room, IReadOnlyList<Atom> notesAbove, bool isFirst)
    {
        for (var at = room; rows.Part(at) is var (upper, lower); at = Math.Min(at, upper.Height) - OneLineLess)
            if (upper.Height + FootNotes.Height([.. notesAbove, .. upper.Notes]) <= room + Tolerance)
                return (upper, lower);
        return isFirst && rows.Height > room ? rows.Part(room / 2) ?? rows.Part(room) : null;
    }

    private Atom? HeadOf(int start) =>
        start < _atoms.Count && _atoms[start].RepeatedHead is { } head && head.Height <= height * HighestRepeatedHead ? head : null;

    private double SpaceAbove(int i, int start) =>
        i > start || start == 0 || _atoms[start].StartsPage ? _atoms[i].SpaceAbove : 0;
}
