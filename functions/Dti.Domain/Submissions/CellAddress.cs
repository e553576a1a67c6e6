namespace Dti.Domain.Submissions;

/// <summary>A cell on a sheet, written as spreadsheets do: row 7, column 11 is <c>K7</c>. Both count from 1.</summary>
public readonly record struct CellAddress(int Row, int Column)
{
    public override string ToString() => ColumnName(Column) + Row.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static CellAddress Parse(string written)
    {
        var letters = written.TakeWhile(char.IsAsciiLetterUpper).Count();
        var column = written[..letters].Aggregate(0, (number, letter) => (26 * number) + letter - 'A' + 1);
        return new CellAddress(int.Parse(written[letters..], System.Globalization.CultureInfo.InvariantCulture), column);
    }

    /// <summary>The letters of a column: 1 is <c>A</c>, 27 is <c>AA</c>.</summary>
    public static string ColumnName(int column)
    {
        var letters = "";
        for (; column > 0; column = (column - 1) / 26)
            letters = (char)('A' + (column - 1) % 26) + letters;
        return letters;
    }
}
