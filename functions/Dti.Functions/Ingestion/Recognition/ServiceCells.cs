using Dti.Domain.Catalogue;
using Dti.Domain.Services;
using Dti.Domain.Submissions;
using Dti.Xlsx;
using CellAddress = Dti.Domain.Submissions.CellAddress;

namespace Dti.Functions.Ingestion.Recognition;

/// <summary>The cells of a services table, row by row: a cell that is merged over several rows stands in each of them.</summary>
internal sealed class ServiceCells(SheetGrid grid, ServiceHead head)
{
    // A name may be a whole sentence, and is stored; what is longer is none.
    private const int LongestText = 500;

    private const string HeadingNumbers = "IVXABCDEFGH";

    private static readonly ServiceColumnRole[] Repeated =
    [
        ServiceColumnRole.Number, ServiceColumnRole.Unit, ServiceColumnRole.UnitCode, ServiceColumnRole.Indicator, ServiceColumnRole.Procedure,
        ServiceColumnRole.Field, ServiceColumnRole.Level, ServiceColumnRole.Measure, ServiceColumnRole.ServiceLevel, ServiceColumnRole.Target,
        ServiceColumnRole.LegalBasis, ServiceColumnRole.Remark,
    ];

    private readonly Dictionary<ServiceColumnRole, (Cell Cell, int LastRow)> merged = [];
    private Row? current;

    public Row Row => current ?? throw new InvalidOperationException("No row was begun.");

    /// <summary>Rows are to be begun from top to bottom, each once.</summary>
    public void Begin(Row row)
    {
        current = row;
        foreach (var role in Repeated)
        {
            if (head.Find(role) is { } column && row.CellAt(column.Column) is { } cell)
                merged[role] = (cell, grid.LastRowOf(cell.Address));
        }
    }

    /// <summary>The cell that is seen in a column of the current row; null where there is no such column, or nothing in it.</summary>
    public Cell? Find(ServiceColumnRole role)
    {
        if (head.Find(role) is not { } column)
            return null;
        if (Row.CellAt(column.Column) is { } own)
            return own;

        return merged.TryGetValue(role, out var above) && Row.Number <= above.LastRow ? above.Cell : null;
    }

    /// <summary>Empty where nothing stands there.</summary>
    public string TextOf(ServiceColumnRole role) => Find(role) is { } cell ? TextOf(cell) : "";

    /// <summary>What the row says first; a label is often written across the first columns.</summary>
    public string Label => Row.Cells is [var first, ..] ? TextOf(first) : "";

    public CellAddress AddressOf(ServiceColumnRole role) =>
        Find(role) is { } cell ? new(cell.Address.Row, cell.Address.Column) : new(Row.Number, head.Find(role)?.Column ?? head.Columns[0].Column);

    /// <summary>A number of whole things; "278 hồ sơ" is one as well.</summary>
    public Figure CountOf(ServiceColumnRole role)
    {
        if (head.Find(role) is not { } column)
            return Figure.Blank(new CellAddress(Row.Number, head.Columns[0].Column));

        return CountIn(Row.CellAt(column.Column), column.Column);
    }

    public Figure CountIn(Cell? cell, int column)
    {
        var figure = FigureReader.ReadCount(cell, Row.Number, column);
        if (figure.State != FigureState.Unreadable || cell is not { Kind: CellKind.Text })
            return figure;

        return QuantityText.Parse(figure.Cell, figure.Shown) is { Kind: QuantityKind.Amount, IsVague: false, Measure: not "đồng" } counted
            ? counted.Figure
            : figure;
    }

    /// <summary>The row is numbered 1, 2.1 and so on: not I or A, as headings are.</summary>
    public bool IsNumbered => Numbering is { } number && number.All(character => char.IsAsciiDigit(character) || character == '.');

    /// <summary>The row is numbered as headings are: I, IV, A.</summary>
    public bool IsNumberedAsHeading =>
        Numbering is { Length: > 0 } number && number.All(character => HeadingNumbers.Contains(character, StringComparison.Ordinal));

    public bool HasNumbering => head.Has(ServiceColumnRole.Number);

    /// <summary>Whether any cell of the row right of its name holds something.</summary>
    public bool Holds(params ReadOnlySpan<ServiceColumnRole> roles)
    {
        foreach (var role in roles)
        {
            if (head.Find(role) is { } column && Row.CellAt(column.Column) is { } cell && TextOf(cell).Length > 0)
                return true;
        }

        return false;
    }

    /// <summary>Numbers that go up with the columns.</summary>
    public bool IsColumnNumbers()
    {
        var (numbers, letters) = (new List<(int Column, int Number)>(), 0);
        foreach (var column in head.Columns)
        {
            var text = Row.CellAt(column.Column) is { } cell ? TextOf(cell) : "";
            if (text.Length == 0 && column != head.NameColumn)
                continue;
            if (!RowLabels.TryColumnNumber(text, out var number))
                return false;
            if (number > 0)
                numbers.Add((column.Column, number));
            else
                letters++;
        }

        return numbers.Count >= 1 && numbers.Count + letters >= Math.Min(3, head.Columns.Count)
            && numbers.Zip(numbers.Skip(1)).All(pair => pair.Second.Number - pair.First.Number == pair.Second.Column - pair.First.Column);
    }

    /// <summary>Whether the cell of the name is merged with those to its right: a heading.</summary>
    public bool IsAcross(ServiceColumnRole role) =>
        head.Find(role) is { } column && Row.CellAt(column.Column) is { } cell && grid.LastColumnOf(cell.Address) > column.Column;

    public static string TextOf(Cell cell) =>
        VietnameseText.Tidy(cell.Text.Length <= LongestText ? cell.Text : string.Concat(cell.Text.AsSpan(0, LongestText), "…"));

    /// <summary>What stands in the column of numbers, without points and brackets; null where there is nothing.</summary>
    public string? Numbering => Find(ServiceColumnRole.Number) is { } cell ? TextOf(cell).Trim(' ', '.', '(', ')') : null;
}
