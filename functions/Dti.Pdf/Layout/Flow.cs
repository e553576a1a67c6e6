namespace Dti.Pdf.Layout;

/// <summary>Blocks laid out in some width, one atom below the other.</summary>
/// <param name="SpaceBelow">In points, after the last atom.</param>
internal sealed record Flow(IReadOnlyList<Atom> Atoms, double SpaceBelow)
{
    public static Flow Empty { get; } = new([], 0);

    /// <summary>The last atom stays on one page with what follows.</summary>
    public bool KeepsWithNext { get; init; }

    public double Height => Atoms.Sum(atom => atom.SpaceAbove + atom.Height) + SpaceBelow;

    /// <summary>All fragments from the top left corner, as they stand without any page break.</summary>
    public IEnumerable<Fragment> Stack(double right, double down)
    {
        foreach (var atom in Atoms)
        {
            down += atom.SpaceAbove;
            foreach (var fragment in atom.Fragments)
                yield return fragment.Moved(right, down);
            down += atom.Height;
        }
    }

    /// <summary>As many atoms as stand in a height, and the rest.</summary>
    public (Flow Upper, Flow Lower) Part(double height)
    {
        var count = 0;
        for (var used = 0.0; count < Atoms.Count; count++)
        {
            used += Atoms[count].SpaceAbove + Atoms[count].Height;
            if (used > height)
                break;
        }

        return count == Atoms.Count
            ? (this, Empty)
            : (new Flow([.. Atoms.Take(count)], 0), new Flow([.. Atoms.Skip(count)], SpaceBelow));
    }
}
