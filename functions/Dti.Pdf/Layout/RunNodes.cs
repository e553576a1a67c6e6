namespace Dti.Pdf.Layout;

/// <summary>What pieces of a paragraph with a part of their own in the structure belong to.</summary>
/// <param name="owner">Of the paragraph.</param>
/// <param name="layNote">Lays out a note at the foot of a page; null where there is no page.</param>
internal sealed class RunNodes(StructureNode owner, Func<Paragraph, StructureNode, IReadOnlyList<Atom>>? layNote)
{
    private readonly Dictionary<RunMark, StructureNode> _nodes = [];

    public StructureNode Of(Look look) => look.Mark is { } mark && _nodes.TryGetValue(mark, out var node) ? node : owner;

    /// <summary>The lines of the notes that are first referred to by some looks.</summary>
    public IReadOnlyList<Atom> NotesOf(IEnumerable<Look> looks)
    {
        List<Atom> notes = [];
        foreach (var mark in looks.Select(look => look.Mark).OfType<RunMark>())
        {
            if (_nodes.ContainsKey(mark))
                continue;
            _nodes[mark] = owner.Add(mark.Footnote is null ? new StructureNode("Link") { Link = mark.Link }
                : new StructureNode("Reference"));
            if (mark.Footnote is { } footnote && layNote is not null)
                notes.AddRange(layNote(footnote, owner.Add(new StructureNode("Note"))));
        }

        return notes;
    }
}
