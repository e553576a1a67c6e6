namespace Dti.Pdf.Layout;

/// <summary>Content that stands on one page whole: a line, a rule, a table row, a block of columns.</summary>
/// <param name="Height">In points.</param>
/// <param name="Fragments">From the atom's top left corner.</param>
internal sealed record Atom(double Height, IReadOnlyList<Fragment> Fragments)
{
    /// <summary>In points; left out at the top of a page that was begun for lack of room.</summary>
    public double SpaceAbove { get; init; }

    /// <summary>Of a page break just above.</summary>
    public BreakCost BreakCost { get; init; }

    /// <summary>Begins a page, whatever room is left.</summary>
    public bool StartsPage { get; init; }

    /// <summary>Stands above the atom where a page begins with it, as no content of its own.</summary>
    public Atom? RepeatedHead { get; init; }

    /// <summary>The lines of the notes it refers to, which stand at the foot of its page.</summary>
    public IReadOnlyList<Atom> Notes { get; init; } = [];

    /// <summary>The rows from which the atom was made, by which it can be parted if taller than a page.</summary>
    public GridRows? Rows { get; init; }
}
