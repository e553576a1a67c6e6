using System.Diagnostics;
using Dti.Pdf.Layout.Charts;

namespace Dti.Pdf.Layout;

/// <summary>Lays out blocks in a width, whatever holds them: a page, a column, a cell.</summary>
/// <param name="pageWidth">In points; of notes at the foot of the page.</param>
/// <param name="pageHeight">In points; what is taller cannot be kept on one page.</param>
internal sealed class BlockLayout(FontFamily fonts, double pageWidth, double pageHeight, NoticeLog notices)
{
    public Flow Lay(IEnumerable<Block> blocks, double width, StructureNode parent)
    {
        var flow = new FlowBuilder();
        foreach (var block in blocks)
            Add(flow, block, width, parent);
        return flow.Build();
    }

    private void Add(FlowBuilder flow, Block block, double width, StructureNode parent)
    {
        switch (block)
        {
            case Paragraph paragraph:
                AddParagraph(flow, paragraph, width, StructureTags.Add(parent, paragraph));
                break;
            case Rule rule:
                AddRule(flow, rule, width);
                break;
            case Spacer spacer:
                flow.AddSpace(spacer.Height);
                break;
            case PageBreak:
                flow.StartPage();
                break;
            case KeepTogether kept:
                AddKept(flow, kept, width, parent);
                break;
            case Columns columns:
                AddColumns(flow, columns, width, parent);
                break;
            case Table table:
                flow.Add(new TableLayout(table, width, this).Lay(parent.Add(new StructureNode("Table"))));
                break;
            case Chart chart:
                AddChart(flow, chart, width, parent);
                break;
            default:
                throw new UnreachableException($"The set of blocks is closed; {block.GetType().Name} is none of them.");
        }
    }

    /// <summary>The glyphs of a paragraph that is to be measured.</summary>
    public SetGlyph[] Set(Paragraph paragraph) => new TextSetter(new NoticeLog()).Set(paragraph, fonts);

    /// <param name="owner">The node that the text itself belongs to.</param>
    public void AddParagraph(FlowBuilder flow, Paragraph paragraph, double width, StructureNode owner)
    {
        flow.AddSpace(paragraph.Style.SpaceBefore);
        var startsBlock = true;
        foreach (var line in new ParagraphLayout(paragraph, fonts, width, notices).Atoms(owner, LayNote))
        {
            flow.Add(line, startsBlock);
            startsBlock = false;
        }

        if (paragraph.Style.KeepWithNext)
            flow.KeepWithNext();
        flow.AddSpace(paragraph.Style.SpaceAfter);
    }

    private IReadOnlyList<Atom> LayNote(Paragraph note, StructureNode node)
    {
        var lines = new ParagraphLayout(note, fonts, pageWidth, notices).Atoms(node).ToList();
        lines[0] = lines[0] with { SpaceAbove = note.Style.SpaceBefore };
        return lines;
    }

    private void AddRule(FlowBuilder flow, Rule rule, double width)
    {
        var length = Math.Min(width, LengthOf(rule.Length, width));
        var (left, middle) = ((width - length) / 2, rule.Thickness / 2);
        var mark = flow.Mark();
        flow.AddSpace(rule.SpaceBefore);
        flow.Add(
            new Atom(rule.Thickness, [new LineFragment(left, middle, left + length, middle, rule.Thickness)]),
            startsBlock: true);
        if (rule.KeepWithPrevious)
            flow.KeepWithPrevious(mark, lines: 1);
        flow.AddSpace(rule.SpaceAfter);
    }

    /// <summary>Notes on the text are taken where the text itself is laid out.</summary>
    private double LengthOf(RuleLength length, double width) => length switch
    {
        RuleLength.Fixed millimetres => Mm.ToPoints(millimetres.LengthMm),
        RuleLength.ShareOfText share =>
            share.Share * new ParagraphLayout(share.Text, fonts, width, new NoticeLog()).WidestLine,
        _ => throw new UnreachableException($"The set of rule lengths is closed; {length.GetType().Name} is none of them."),
    };

    private void AddKept(FlowBuilder flow, KeepTogether kept, double width, StructureNode parent)
    {
        var inner = Lay(kept.Blocks, width, parent);
        var mark = flow.Mark();
        flow.Add(inner.Height > pageHeight ? inner : inner with
        {
            Atoms = [.. inner.Atoms.Select((atom, i) => i == 0 ? atom : atom with { BreakCost = BreakCost.Kept })],
        });
        flow.KeepWithPrevious(mark, kept.KeepWithPreviousLines);
    }

    private void AddChart(FlowBuilder flow, Chart chart, double width, StructureNode parent)
    {
        var figure = parent.Add(new StructureNode("Figure") { Alternative = chart.Alternative });
        flow.AddSpace(chart.SpaceBefore);
        foreach (var part in new ChartLayout(chart, width, pageHeight, fonts, notices, figure).Lay())
            flow.Add(part, startsBlock: true);
        if (chart.KeepWithNext)
            flow.KeepWithNext();
        flow.AddSpace(chart.SpaceAfter);
    }

    private void AddColumns(FlowBuilder flow, Columns columns, double width, StructureNode parent)
    {
        var mark = flow.Mark();
        flow.AddSpace(columns.SpaceBefore);
        flow.Add(ColumnsLayout.Lay(columns, width, parent, this), startsBlock: true);
        flow.KeepWithPrevious(mark, columns.KeepWithPreviousLines);
        flow.AddSpace(columns.SpaceAfter);
    }
}
