using System.Globalization;
using Azure.Data.Tables;

namespace Dti.Functions.Storage;

/// <summary>How values stand in table properties.</summary>
internal static class TableValue
{
    // A property holds 64 KiB, a row 1 MiB.
    private const int PropertyBytes = 60_000;

    /// <summary>Table storage has no decimal: points stand as invariant text, <c>255.77</c>.</summary>
    public static string Of(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    public static decimal ToDecimal(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);

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
