namespace Dti.Pdf.Layout;

/// <summary>A cell of <see cref="GridRows"/>: which rows it covers (from 0, end excluded), between which borders it stands
/// (points), and what it holds, laid out in that width less the padding.</summary>
internal sealed record GridCell(
    int Row, int RowEnd, double Left, double Right, Flow Content, VerticalAlignment Alignment);
