using System.Globalization;
using System.Text;
using Dti.Domain.Submissions;

namespace Dti.Functions.Tests.Generated.Typing;

/// <summary>A sheet as typed: cells, merges, what is hidden. Rows and columns count from 1.</summary>
internal sealed class Grid(string name)
{
    private readonly SortedDictionary<(int Row, int Column), Typed> cells = [];

    public string Name { get; } = name;

    public bool IsHidden { get; init; }

    public List<(int Top, int Left, int Bottom, int Right)> Merges { get; } = [];

    public HashSet<int> HiddenRows { get; } = [];

    public HashSet<int> HiddenColumns { get; } = [];

    public IEnumerable<KeyValuePair<(int Row, int Column), Typed>> Cells => cells;

    public int LastRow => cells.Count == 0 ? 0 : cells.Keys.Max(key => key.Row);

    public bool IsFree(int row, int column) => !cells.ContainsKey((row, column));

    public void Put(int row, int column, Typed cell)
    {
        if (cell.As != Stored.Nothing)
            cells[(row, column)] = cell;
    }

    public void Remove(CellAddress at) => cells.Remove((at.Row, at.Column));

    public void Merge(int top, int left, int bottom, int right)
    {
        if (top < bottom || left < right)
            Merges.Add((top, left, bottom, right));
    }

    /// <summary>One line a row, for whoever reads a failure.</summary>
    public override string ToString()
    {
        var text = new StringBuilder($"  [{Name}]{(IsHidden ? " hidden" : "")} merges {string.Join(' ', Merges.Select(Range))}");
        text.Append(CultureInfo.InvariantCulture,
            $" hidden rows {string.Join(',', HiddenRows)} columns {string.Join(',', HiddenColumns)}\n");
        foreach (var row in cells.GroupBy(cell => cell.Key.Row))
            text.Append("    ").AppendJoin(" | ", row.Select(Cell)).Append('\n');
        return text.ToString();
    }

    private static string Range((int Top, int Left, int Bottom, int Right) merge) =>
        $"{new CellAddress(merge.Top, merge.Left)}:{new CellAddress(merge.Bottom, merge.Right)}";

    private static string Cell(KeyValuePair<(int Row, int Column), Typed> cell)
    {
        var raw = cell.Value.Raw.Replace("\n", "\\n", StringComparison.Ordinal).Replace('\u00A0', '~');
        var shown = cell.Value.As == Stored.Number && cell.Value.Format != "General" ? $"{raw}{{{cell.Value.Format}}}" : raw;
        return $"{new CellAddress(cell.Key.Row, cell.Key.Column)} {(cell.Value.As == Stored.Text ? $"\"{shown}\"" : shown)}{(cell.Value.Formula is null ? "" : " =f")}";
    }
}
