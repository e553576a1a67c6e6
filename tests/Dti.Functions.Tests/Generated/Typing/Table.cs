using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;

namespace Dti.Functions.Tests.Generated.Typing;

internal enum Role
{
    Number,
    Unit,
    Index,
    Total,
    Rank,
    Class,
    Pillar,

    /// <summary>No score table needs it: a remark, a code.</summary>
    Extra,
}

/// <summary>One column of a table, and where its header came to stand.</summary>
internal sealed class Column(Role role, TypedHead head)
{
    public Role Role { get; } = role;

    public TypedHead Head { get; set; } = head;

    /// <summary>Only with <see cref="Role.Index"/>.</summary>
    public RubricIndex? Index { get; init; }

    public int At { get; set; }

    public CellAddress HeadAt { get; set; }

    public bool IsFigure => Role is Role.Index or Role.Total or Role.Rank or Role.Pillar;
}

/// <summary>One unit's row as typed.</summary>
internal sealed class Row(TypedName name)
{
    public TypedName Name { get; set; } = name;

    public Dictionary<Column, Typed> Cells { get; } = [];

    public int At { get; set; }

    /// <summary>Text over the whole width before this row: a group's title; empty for a blank row.</summary>
    public string? Before { get; set; }

    /// <summary>A row of cells before this row that speaks of no unit.</summary>
    public Dictionary<Column, Typed>? BeforeCells { get; set; }

    /// <summary>The head is printed once more before this row.</summary>
    public bool RepeatsHead { get; set; }

    /// <summary>Every figure is left out or marked as not scored.</summary>
    public bool IsUnscored { get; set; }
}

/// <summary>A table whose meaning is known because it was made from the meaning.</summary>
internal sealed class Table
{
    public required string Sheet { get; init; }

    /// <summary>Null for the table of all indices.</summary>
    public Pillar? Pillar { get; init; }

    public List<Column> Columns { get; } = [];

    public List<Row> Rows { get; } = [];

    /// <summary>Figures of the row of averages; empty when there is none.</summary>
    public Dictionary<Column, Typed> Average { get; } = [];

    public int AverageAt { get; set; }

    public int HeadTop { get; set; }

    public int LastRow { get; set; }

    public bool ShowsMaxima { get; set; }

    /// <summary>Something about the columns is so wrong that no row can be used.</summary>
    public bool IsBroken { get; set; }

    public Column UnitColumn => Columns.First(column => column.Role == Role.Unit);

    public Column? Of(Role role) => Columns.FirstOrDefault(column => column.Role == role);

    public IEnumerable<Column> IndexColumns => Columns.Where(column => column.Role == Role.Index);

    public static CellAddress At(Row row, Column column) => new(row.At, column.At);

    /// <summary>The first cell of a row: from the left edge to the first column that the product must know.</summary>
    public IReadOnlyList<CellAddress> Firsts(int row)
    {
        var known = Columns.Where(column => column.Role != Role.Extra).Min(column => column.At);
        return [.. Columns.Where(column => column.At <= known).Select(column => new CellAddress(row, column.At))];
    }
}

/// <summary>A workbook: what it means and how it is typed.</summary>
internal sealed class Book(World world)
{
    public World World { get; } = world;

    public List<Table> Tables { get; } = [];

    public List<Grid> Grids { get; } = [];

    public IEnumerable<Table> Mains => Tables.Where(table => table.Pillar is null);

    public override string ToString() => $"  {World}\n{string.Concat(Grids)}";
}
