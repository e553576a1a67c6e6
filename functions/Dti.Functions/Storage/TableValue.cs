using System.Globalization;
using Azure.Data.Tables;
using Dti.Domain.Submissions;

namespace Dti.Functions.Storage;

/// <summary>How values stand in table properties.</summary>
internal static class TableValue
{
    // A property holds 64 KiB, a row 1 MiB.
    private const int PropertyBytes = 60_000;

    // Azurite takes the 1 MiB of a row as sent, at up to six bytes a letter; a row has at most seven such texts.
    private const int LongestText = 16_000;

    /// <summary>Table storage has no decimal: points stand as invariant text, <c>255.77</c>.</summary>
    public static string Of(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    public static decimal ToDecimal(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);

    /// <summary>Null stays null, and is no property at all: missing is not zero.</summary>
    public static string? OfNullable(decimal? value) => value is { } number ? Of(number) : null;

    /// <summary>A number that may be missing.</summary>
    public static decimal? NumberIn(TableEntity row, string name) => row.GetString(name) is { } text ? ToDecimal(text) : null;

    /// <summary>One of an enumeration's names that may be missing.</summary>
    public static TEnum? EnumIn<TEnum>(TableEntity row, string name)
        where TEnum : struct, Enum => row.GetString(name) is { } text ? Enum.Parse<TEnum>(text) : null;

    /// <summary>A text out of a workbook, of which the first 16,000 characters are kept: longer ones would fail the write for ever.</summary>
    public static string? Text(string? text) => text is { Length: > LongestText } ? text[..LongestText] : text;

    /// <summary>Puts the sheet and cell that a figure came from.</summary>
    public static TableEntity PutPlace(TableEntity row, string sheet, CellAddress cell)
    {
        row["Sheet"] = Text(sheet);
        row["Row"] = cell.Row;
        row["Column"] = cell.Column;
        return row;
    }

    public static CellAddress CellIn(TableEntity row) => new(row.GetInt32("Row")!.Value, row.GetInt32("Column")!.Value);

    /// <summary>Puts a further cell of the same sheet; null is no property at all.</summary>
    public static string? Of(CellAddress? cell) => cell?.ToString();

    public static CellAddress? CellIn(TableEntity row, string name) => row.GetString(name) is { } written ? CellAddress.Parse(written) : null;

    /// <summary>Puts bytes into as many properties (<c>Name0</c>, <c>Name1</c> …) as they need.</summary>
    public static void Spread(TableEntity row, string name, byte[] content)
    {
        foreach (var (at, piece) in content.Chunk(PropertyBytes).Index())
            row[Piece(name, at)] = piece;
    }

    /// <summary>What was spread over properties.</summary>
    public static byte[] Gather(TableEntity row, string name)
    {
        var content = new List<byte>();
        for (var at = 0; row.GetBinary(Piece(name, at)) is { } piece; at++)
            content.AddRange(piece);
        return [.. content];
    }

    private static string Piece(string name, int at) => name + at.ToString(CultureInfo.InvariantCulture);
}
