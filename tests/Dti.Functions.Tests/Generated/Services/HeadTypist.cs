using Dti.Domain.Services;
using Dti.Functions.Tests.Generated.Typing;

namespace Dti.Functions.Tests.Generated.Services;

/// <summary>A column of a table that is typed.</summary>
/// <param name="Header">Lowest header.</param>
/// <param name="Group">Header over it and its neighbours of the same group; null for none.</param>
internal sealed record TypedColumn(ServiceColumnRole? Role, string Header, string? Group = null)
{
    /// <summary>Header between the group's and its own; null for none.</summary>
    public string? Part { get; init; }

    public int At { get; init; }
}

/// <summary>Types heads of one to three rows: merged or not, numbered, in capitals, with rows of column numbers under them.</summary>
internal sealed class HeadTypist(Lot lot, Grid grid)
{
    /// <summary>Puts the columns side by side and types their head.</summary>
    /// <returns>The columns with their numbers, and the first row under the head.</returns>
    public (IReadOnlyList<TypedColumn> Columns, int Below) Type(int row, int left, IReadOnlyList<TypedColumn> columns)
    {
        var placed = columns.Select((column, at) => column with { At = left + at }).ToList();
        var height = placed.Exists(column => column.Part is not null) ? 3 : placed.Exists(column => column.Group is not null) ? 2 : 1;
        var mergesDown = height == 3 || lot.Below(4) > 0;
        var mergesAcross = height == 3 || lot.Below(6) > 0;
        foreach (var column in placed)
        {
            var top = row + (column.Group is null ? 0 : column.Part is null ? 1 : 2);
            grid.Put(top, column.At, Typed.Label(Decorated(column.Header)));
            if (mergesDown)
                grid.Merge(top, column.At, row + height - 1, column.At);
            Group(row, column, column.Group, [.. placed.Where(other => other.Group == column.Group)]);
            Group(row + 1, column, column.Part, [.. placed.Where(other => (other.Group, other.Part) == (column.Group, column.Part))]);
        }

        var below = row + height;
        return (placed, lot.Draws("column numbers", 20) ? TypeNumbers(below, placed) : below);

        void Group(int at, TypedColumn column, string? header, List<TypedColumn> group)
        {
            if (header is null || group[0] != column)
                return;
            grid.Put(at, column.At, Typed.Label(header));
            if (mergesAcross)
                grid.Merge(at, column.At, at, group[^1].At);
        }
    }

    private int TypeNumbers(int row, List<TypedColumn> columns)
    {
        var style = lot.Pick("({0})", "{0}", "[{0}]");
        foreach (var (at, column) in columns.Index())
            grid.Put(row, column.At, style == "{0}" && lot.Half() ? Typed.Number(at + 1, "General")
                : Typed.Label(string.Format(System.Globalization.CultureInfo.InvariantCulture, style, at + 1)));
        return row + 1;
    }

    private string Decorated(string header) => lot.Below(12) switch
    {
        0 => header.ToUpper(System.Globalization.CultureInfo.InvariantCulture),
        1 => header + " ",
        2 => header.Replace(" ", "\n", StringComparison.Ordinal),
        3 => header + " (" + lot.Between(1, 9) + ")",
        4 => header.Replace(" ", "  ", StringComparison.Ordinal),
        _ => header,
    };
}
