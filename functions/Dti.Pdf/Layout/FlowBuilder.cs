namespace Dti.Pdf.Layout;

/// <summary>Gathers atoms from top to bottom and says what a page break between them costs.</summary>
internal sealed class FlowBuilder
{
    private readonly List<Atom> _atoms = [];
    private double _space;
    private bool _keepNext;
    private bool _startPage;

    /// <param name="startsBlock">Only the first atom of a block is kept with the block above.</param>
    public void Add(Atom atom, bool startsBlock)
    {
        var keep = startsBlock && _keepNext && _atoms.Count > 0;
        _atoms.Add(atom with
        {
            SpaceAbove = atom.SpaceAbove + _space,
            BreakCost = keep ? Dearer(atom.BreakCost, BreakCost.Kept) : atom.BreakCost,
            StartsPage = atom.StartsPage || _startPage,
        });
        _keepNext &= !startsBlock;
        (_space, _startPage) = (0, false);
    }

    public void Add(Flow flow)
    {
        for (var i = 0; i < flow.Atoms.Count; i++)
            Add(flow.Atoms[i], startsBlock: i == 0);
        AddSpace(flow.SpaceBelow);
        _keepNext |= flow.KeepsWithNext;
    }

    public void AddSpace(double points) => _space += points;

    public void KeepWithNext() => _keepNext = true;

    public void StartPage() => _startPage = true;

    /// <summary>Where the next atom will stand, for <see cref="KeepWithPrevious"/>.</summary>
    public int Mark() => _atoms.Count;

    /// <summary>Keeps the atom at a mark on one page with so many above it.</summary>
    public void KeepWithPrevious(int mark, int lines)
    {
        for (var i = mark; i > 0 && i > mark - lines && i < _atoms.Count && !_atoms[i].StartsPage; i--)
            _atoms[i] = _atoms[i] with { BreakCost = Dearer(_atoms[i].BreakCost, BreakCost.Kept) };
    }

    public Flow Build() => new(_atoms, _space) { KeepsWithNext = _keepNext };

    private static BreakCost Dearer(BreakCost a, BreakCost b) => a > b ? a : b;
}
