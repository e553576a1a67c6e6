using System.Globalization;
using Dti.Domain.Catalogue;

namespace Dti.Functions.Tests.Generated.Typing;

/// <summary>Spoils a book as offices do. Only what is typed changes; what follows from it the oracle works out.</summary>
internal sealed class Faults(Lot lot, Typist typist, Book book)
{
    private static readonly string[] Marks = ["-", "–", "không chấm", "chưa chấm", "không áp dụng", "Không chấm"];

    private Table Main => book.Tables[0];

    public void Spoil()
    {
        if (lot.Draws("no fault", 25))
            return;
        for (var count = lot.Between(1, 3); count > 0; count--)
            One();
    }

    private void One()
    {
        var table = lot.Pick(book.Tables);
        switch (lot.Below(18))
        {
            case 0: If("wrong total", WrongTotal); break;
            case 1: If("two ranks exchanged", () => ExchangeRanks(table)); break;
            case 2: If("wrong rank", () => WrongRank(table)); break;
            case 3: If("score out of range", OutOfRange); break;
            case 4 or 5 or 6: Figure(table); break;
            case 7: If("unit not scored", NotScored); break;
            case 8: If("zeros", Zeros); break;
            case 9: If("near-identical rows", NearIdentical); break;
            case 10: If("mixed decimals of totals", () => MixedPrecision(table)); break;
            case 11: If("mixed decimal marks", () => MixedMarks(table)); break;
            case 12: If("wrong pillar value", WrongPillar); break;
            case 13: If("units exchanged", ExchangeUnits); break;
            case 14 or 15: Name(); break;
            case 16: If("same unit twice", Duplicate); break;
            default: If("columns missing or doubled", Columns); break;
        }
    }

    private void If(string feature, Action spoil)
    {
        if (lot.Draws(feature, 100))
            spoil();
    }

    private void WrongTotal()
    {
        var row = lot.Pick(Main.Rows);
        if (Main.Of(Role.Total) is { } total && row.Cells.GetValueOrDefault(total)?.Value is { } value)
            row.Cells[total] = lot.Draws("total with both marks", 8)
                ? typist.Numbers.Grouped(1234.56m)
                : typist.Numbers.Type(value + lot.Pick(0.01m, -0.01m, 0.18m, -0.09m, 10m, 0.006m, 0.005m, -0.005m, 0.004m), isTotal: true);
    }

    private void ExchangeRanks(Table table)
    {
        if (table.Of(Role.Rank) is not { } rank || table.Rows.Count < 2)
            return;
        var rows = lot.Shuffled(table.Rows);
        (rows[0].Cells[rank], rows[1].Cells[rank]) = (rows[1].Cells[rank], rows[0].Cells[rank]);
    }

    private void WrongRank(Table table)
    {
        if (table.Of(Role.Rank) is { } rank)
            lot.Pick(table.Rows).Cells[rank] = typist.Numbers.Rank(lot.Between(1, table.Rows.Count + 5));
    }

    private void OutOfRange()
    {
        var column = lot.Pick(Main.IndexColumns.ToList());
        var maximum = column.Index!.MaxPoints ?? 200;
        lot.Pick(Main.Rows).Cells[column] = typist.Numbers.Type(lot.Pick(-0.01m, -5m, maximum + 0.01m, maximum * 2, maximum + 0.5m));
    }

    private void Figure(Table table)
    {
        var columns = table.Columns.Where(column => column.IsFigure && column.Role != Role.Rank).ToList();
        var column = lot.Pick(columns);
        var row = lot.Pick(table.Rows);
        if (row.Cells.ContainsKey(column) && Unreadable(column) is { } cell)
            row.Cells[column] = cell;
    }

    private Typed? Unreadable(Column column) => lot.Below(12) switch
    {
        0 when lot.Draws("missing figure", 100) => lot.Pick(Typed.Nothing, new Typed(Meaning.Blank, Stored.Text, " "),
            new Typed(Meaning.Blank, Stored.Text, "\u00A0")),
        1 when lot.Draws("text for a figure", 100) => Typed.Fault(Meaning.Unreadable,
            lot.Pick("abc", "ba mươi", "12,3,4", "1.23.4", "30 điểm", "12..5", "O", "1O", "5-6", "1/2")),
        2 when lot.Draws("ambiguous figure", 100) => Typed.Fault(Meaning.Ambiguous,
            lot.Pick("43.500", "1.234", "29,510", "100,000", "7.125")),
        3 when lot.Draws("cell error", 100) => new Typed(Meaning.CellError, Stored.Error,
            lot.Pick("#DIV/0!", "#REF!", "#N/A", "#VALUE!", "#NAME?")) { Formula = "A1/0" },
        4 when lot.Draws("formula without value", 100) => new Typed(Meaning.FormulaWithoutValue, Stored.Number,
            "") { Formula = "SUM(A1:A2)" },
        5 when lot.Draws("date for a figure", 100) => new Typed(Meaning.Date, Stored.Number,
            "45432") { Format = lot.Pick("mm-dd-yy", "dd/mm/yyyy", "d-mmm") },
        6 when column.Role == Role.Index && lot.Draws("mark for a figure", 100) => Typed.Fault(Meaning.Mark, lot.Pick(Marks)),
        7 when lot.Draws("percent text", 100) => Typed.Fault(Meaning.Unreadable, lot.Pick("31,5%", "80%", "31.5 %")),
        8 when lot.Draws("percent format", 100) => new Typed(Meaning.Unreadable, Stored.Number,
            "0.315") { Format = lot.Pick("0%", "0.00%") },
        9 when lot.Draws("number beyond any score", 100) =>
            new Typed(Meaning.Beyond, Stored.Number, lot.Pick("1E+15", "7E+28", "1E+300", "-1E+15")),
        _ => null,
    };

    private void NotScored()
    {
        var row = lot.Pick(Main.Rows);
        if (!row.Name.IsResolved)
            return;
        var style = lot.Draws("unit not scored with marks", 60) ? lot.Between(1, 2) : 0;
        row.IsUnscored = true;
        foreach (var table in book.Mains)
            CloseUp(table, Main, row);
        var mark = Typed.Fault(Meaning.Mark, lot.Draws("mark x", 10) ? "x" : lot.Pick(Marks));
        foreach (var column in Main.Columns.Where(
            column => column.IsFigure || column.Role is Role.Class || column.Role is Role.Extra && column.Head.Text != "Mã đơn vị"))
            row.Cells[column] = column.IsFigure && (style == 1 || style == 2 && lot.Half()) ? mark : Typed.Nothing;
        foreach (var table in book.Tables.Where(table => table.Pillar is not null && table.Rows.Count > 1))
        {
            if (table.Rows.Find(other => other.Name.Unit?.Id == row.Name.Unit?.Id) is { } left)
            {
                CloseUp(table, table, left);
                table.Rows.Remove(left);
            }
        }
    }

    /// <summary>Whoever stood behind a unit without a rank moves up.</summary>
    private void CloseUp(Table table, Table from, Row left)
    {
        if (table.Of(Role.Rank) is not { } rank || from.Of(Role.Rank) is not { } own
            || left.Cells.GetValueOrDefault(own)?.Value is not { } place)
            return;
        foreach (var row in table.Rows.Where(row => row.Cells.GetValueOrDefault(rank)?.Value > place))
            row.Cells[rank] = typist.Numbers.Rank((int)row.Cells[rank].Value!.Value - 1);
    }

    private void Zeros()
    {
        if (lot.Half())
        {
            var column = lot.Pick(Main.IndexColumns.ToList());
            foreach (var row in Main.Rows.Where(row => row.Cells[column].Value is not null && lot.Below(10) > 0))
                row.Cells[column] = typist.Numbers.Type(0);
        }
        else
        {
            var row = lot.Pick(Main.Rows);
            foreach (var column in Main.IndexColumns)
                row.Cells[column] = typist.Numbers.Type(0);
        }
    }

    private void NearIdentical()
    {
        var rows = lot.Shuffled(Main.Rows);
        foreach (var column in Main.IndexColumns.Where(_ => rows.Count > 1 && lot.Below(4) > 0))
            rows[1].Cells[column] = rows[0].Cells[column];
    }

    private void MixedPrecision(Table table)
    {
        if ((table.Of(Role.Total) ?? table.Of(Role.Pillar)) is { } column && lot.Pick(table.Rows) is var row
            && row.Cells.GetValueOrDefault(column)?.Value is { } value)
            row.Cells[column] = Typed.Number(value, lot.Pick("General", "0.0", "0.000"));
    }

    private void MixedMarks(Table table)
    {
        var columns = table.Columns.Where(column => column.Role is Role.Index or Role.Total or Role.Pillar).ToList();
        foreach (var row in table.Rows.Where(_ => lot.Below(4) == 0))
        {
            var column = lot.Pick(columns);
            if (row.Cells.GetValueOrDefault(column)?.Value is { } value && Typed.FewestDecimals(value) is 1 or 2)
                row.Cells[column] = lot.Half() ? typist.Numbers.WithOtherMark(value)
                    : Typed.Text(value, NumberTypist.Write(value, 2, ','), 2, ',');
        }
    }

    private void WrongPillar()
    {
        if (book.Tables.Where(table => table.Pillar is not null && table.Rows.Count > 0).ToList() is { Count: > 0 } pillars)
        {
            var table = lot.Pick(pillars);
            var row = lot.Pick(table.Rows);
            if (row.Cells[table.Columns[2]].Value is { } value)
                row.Cells[table.Columns[2]] = typist.Numbers.Type(value + lot.Pick(0.01m, -10m, 35.38m), isTotal: true);
        }
    }

    /// <summary>The scores of two units stand in each other's rows; ranks and pillar tables stay.</summary>
    private void ExchangeUnits()
    {
        var rows = lot.Shuffled(Main.Rows);
        foreach (var column in Main.Columns.Where(column => rows.Count > 1 && column.Role is Role.Index or Role.Total))
            (rows[0].Cells[column], rows[1].Cells[column]) = (rows[1].Cells[column], rows[0].Cells[column]);
    }

    private void Name()
    {
        var row = lot.Pick(Main.Rows);
        if (row.IsUnscored)
            return;
        if (row.Cells.Keys.Any(column => column.Head.Text == "Mã đơn vị"))
        {
            NameBesideCode(row);
            return;
        }

        row.Name = lot.Below(5) switch
        {
            0 or 1 when row.Name.IsResolved && row.Name.Unit is { } unit && lot.Draws("misspelt unit", 100) =>
                typist.Names.Misspell(unit) ?? row.Name,
            2 when book.World.Outside.Count > 0 && lot.Draws("unit outside the scope", 100) =>
                typist.Names.TypeOutside(lot.Pick(book.World.Outside)),
            3 when lot.Draws("stranger", 100) => NameTypist.Stranger(),
            4 when lot.Draws("kind of many", 100) => typist.Names.KindOfMany() ?? row.Name,
            _ => row.Name,
        };
    }

    /// <summary>The code beside a name still says whose row it is, unless the name is somebody else's.</summary>
    private void NameBesideCode(Row row)
    {
        if (row.Name.Unit is { } unit && lot.Half() && typist.Names.Misspell(unit) is { } near)
            row.Name = near with { Naming = Naming.PerhapsKnown };
        else if (book.World.Outside.Count > 0 && lot.Draws("code contradicts the name of a unit outside", 50))
            row.Name = typist.Names.TypeOutside(lot.Pick(book.World.Outside)) with { Naming = Naming.Contradiction };
        else if (book.World.Scope.FirstOrDefault(other => other.Level == row.Name.Unit?.Level && other != row.Name.Unit) is { } other
            && lot.Draws("code contradicts the name", 100))
            row.Name = new TypedName(Typed.Label(other.FullName), Naming.Contradiction, null);
    }

    private void Duplicate()
    {
        var first = lot.Pick(Main.Rows);
        if (Main.IsBroken || first.Name.Unit is not { } unit || !first.Name.IsResolved || first.IsUnscored
            || Main.IndexColumns.Any(column => first.Cells[column].Value is null))
            return;
        var points = Main.IndexColumns.ToDictionary(column => column.Index!.Code, column => first.Cells[column].Value!.Value);
        var second = typist.Type(Main, unit, points);
        if (lot.Draws("same unit twice with other values", 50))
            second.Cells[lot.Pick(Main.IndexColumns.ToList())] = typist.Numbers.Type(lot.Below(50));
        foreach (var column in Main.Columns.Where(
            column => column.Role is Role.Total or Role.Rank or Role.Class && first.Cells.ContainsKey(column)))
            second.Cells[column] = first.Cells[column];
        Main.Rows.Insert(lot.Between(0, Main.Rows.Count), second);
    }

    private void Columns()
    {
        if (Main.IsBroken)
            return;
        var at = Main.Columns.FindIndex(column => column.Role == Role.Index);
        var column = lot.Pick(Main.IndexColumns.ToList());
        Main.IsBroken = true;
        if (lot.Draws("index column missing", 50))
        {
            Main.Columns.Remove(column);
            Main.Rows.ForEach(row => row.Cells.Remove(column));
            return;
        }

        lot.Note("index column doubled");
        var twin = new Column(Role.Index, column.Head) { Index = column.Index };
        Main.Columns.Insert(lot.Between(at, Main.Columns.Count), twin);
        var same = lot.Half();
        Main.Rows.ForEach(row => row.Cells[twin] = same ? row.Cells[column] : Typed.Number(lot.Below(50), "0.00"));
    }

    /// <summary>Hides a row, a column or both of what has been laid out.</summary>
    public void Hide()
    {
        var table = lot.Pick(book.Tables);
        var grid = book.Grids.First(grid => grid.Name == table.Sheet);
        if (lot.Draws("hidden row", 4))
            grid.HiddenRows.Add(lot.Pick(table.Rows).At);
        if (lot.Draws("hidden column", 4))
            grid.HiddenColumns.Add(lot.Pick(
                table.Columns.Where(column => column.Role is Role.Index or Role.Total).Append(table.UnitColumn).ToList()).At);
    }

}
