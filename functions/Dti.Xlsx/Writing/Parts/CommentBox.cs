using System.Globalization;

namespace Dti.Xlsx.Writing.Parts;

/// <summary>Where the box of a comment stands: right of its cell, as tall as its text asks for if rows are not taller than usual.</summary>
internal static class CommentBox
{
    private const int Width = 260;
    private const int CharactersPerLine = 40;
    private const int LineHeight = 15;
    private const int Frame = 12;
    private const int RowHeight = 20;
    private const int Indent = 15;

    /// <summary>Columns and rows counted from 0, each followed by pixels in it: left, top, right, bottom.</summary>
    public static string AnchorOf(CellComment comment, IReadOnlyList<ColumnContent> columns)
    {
        var left = Math.Min(comment.Cell.Column + 1, CellAddress.LastColumn);
        var (right, rest) = (left, Indent + Width);
        while (right < CellAddress.LastColumn && rest > ColumnWidths.Pixels(columns, right))
            rest -= ColumnWidths.Pixels(columns, right++);

        var lines = comment.Text.Split('\n').Sum(line => 1 + line.Length / CharactersPerLine);
        var height = lines * LineHeight + Frame;
        var bottom = Math.Min(comment.Cell.Row + height / RowHeight, CellAddress.LastRow);
        return string.Create(CultureInfo.InvariantCulture,
            $"{left - 1}, {Indent}, {comment.Cell.Row - 1}, 4, {right - 1}, {rest}, {bottom - 1}, {height % RowHeight + 4}");
    }
}
