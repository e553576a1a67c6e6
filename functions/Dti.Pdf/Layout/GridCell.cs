namespace Dti.Pdf.Layout;

/// <summary>A cell of <see cref="GridRows"/>: which rows it covers (from 0, end excluded), where it stands across (in
/// points, content with padding taken off), and what it holds.</summary>
internal sealed record GridCell(
    int Row, int RowEnd, double Left, double Right, Flow Content, VerticalAlignment Alignment)
{
    public bool Spans(int row) => Row <= row && row < RowEnd;
}
