using System.Buffers;
using System.Globalization;
using System.Text;

namespace Dti.Xlsx;

/// <summary>One place in a sheet, both counted from 1: row 1 to 1,048,576, column 1 (A) to 16,384 (XFD).</summary>
public readonly record struct CellAddress
{
    /// <summary>The last row a sheet can have.</summary>
    public const int LastRow = 1_048_576;

    /// <summary>The last column a sheet can have, XFD.</summary>
    public const int LastColumn = 16_384;

    private const int MostLetters = 3;
    private const int MostDigits = 7;

    public CellAddress(int row, int column)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(row, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(row, LastRow);
        ArgumentOutOfRangeException.ThrowIfLessThan(column, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(column, LastColumn);
        (Row, Column) = (row, column);
    }

    public int Row { get; }

    public int Column { get; }

    /// <summary>Reads "K7". Letters of either case, no dollar signs.</summary>
    /// <exception cref="FormatException">The text is no address inside a sheet.</exception>
    public static CellAddress Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var address) ? address : throw new FormatException("A cell address looks like K7.");

    /// <summary>As <see cref="Parse"/>, but false for what is no address inside a sheet.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out CellAddress address)
    {
        Span<byte> ascii = stackalloc byte[MostLetters + MostDigits];
        address = default;
        return Ascii.FromUtf16(text, ascii, out var length) == OperationStatus.Done && TryParse(ascii[..length], out address);
    }

    internal static bool TryParse(ReadOnlySpan<byte> text, out CellAddress address)
    {
        address = default;
        var letters = 0;
        var column = 0;
        while (letters < text.Length && char.IsAsciiLetter((char)text[letters]))
        {
            if (letters == MostLetters)
                return false;
            column = column * 26 + (text[letters++] & 0x1F);
        }

        if (column is 0 or > LastColumn || !TryParseRow(text[letters..], out var row))
            return false;
        address = new CellAddress(row, column);
        return true;
    }

    /// <summary>The letters of a column: 11 is "K".</summary>
    public static string ColumnName(int column)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(column, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(column, LastColumn);
        Span<char> letters = stackalloc char[MostLetters];
        var start = MostLetters;
        for (var rest = column; rest > 0; rest = (rest - 1) / 26)
            letters[--start] = (char)('A' + (rest - 1) % 26);
        return new string(letters[start..]);
    }

    /// <summary>"K7".</summary>
    public override string ToString() =>
        Row == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{ColumnName(Column)}{Row}");

    private static bool TryParseRow(ReadOnlySpan<byte> digits, out int row)
    {
        row = 0;
        if (digits.Length is 0 or > MostDigits)
            return false;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit((char)digit))
                return false;
            row = row * 10 + (digit - '0');
        }

        return row is >= 1 and <= LastRow;
    }
}
