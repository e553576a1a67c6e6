using System.Globalization;

namespace Dti.Xlsx;

/// <summary>One cell that holds something. A struct of 40 bytes, because a sheet may hold a million of them.</summary>
public readonly record struct Cell
{
    private const byte NoDecimals = byte.MaxValue;

    private readonly string? text;
    private readonly int row;
    private readonly ushort column;
    private readonly byte kind;
    private readonly byte decimals;
    private readonly CellTraits traits;

    internal Cell(CellAddress address, CellKind kind, string? text, decimal number, int? decimals, CellTraits traits)
    {
        row = address.Row;
        column = (ushort)address.Column;
        this.kind = (byte)kind;
        this.text = text;
        Number = number;
        this.decimals = decimals is { } shown ? (byte)shown : NoDecimals;
        this.traits = traits;
    }

    public CellAddress Address => row == 0 ? default : new CellAddress(row, column);

    public CellKind Kind => (CellKind)kind;

    /// <summary>The text of a text cell as stored (not normalised), the code of an error, TRUE or FALSE, the number in
    /// invariant notation; empty for a formula without value.</summary>
    public string Text => Kind switch
    {
        CellKind.Number or CellKind.Date => Number.ToString(CultureInfo.InvariantCulture),
        CellKind.Boolean => Number == 0 ? "FALSE" : "TRUE",
        _ => text ?? "",
    };

    /// <summary>The number, rounded to 15 significant digits as spreadsheet programs show it; the serial number of a date;
    /// 1 or 0 for a boolean; 0 for anything else.</summary>
    public decimal Number { get; }

    /// <summary>True if the value is the stored result of a formula, or a formula without one.</summary>
    public bool IsFormula => traits.HasFlag(CellTraits.Formula);

    /// <summary>True if the number is shown as a percentage: 0.315 as 31.5%.</summary>
    public bool IsPercent => traits.HasFlag(CellTraits.Percent);

    /// <summary>How many decimals the number format shows, those of the percentage for a percentage. Null where the format
    /// does not fix them (General, fractions, exponents, dates) and for cells that are no number.</summary>
    public int? FormatDecimals => decimals == NoDecimals ? null : decimals;

    /// <summary>The date and time of a date cell, to the millisecond and without time zone; null for any other cell.</summary>
    public DateTime? Date =>
        Kind == CellKind.Date ? DateSerial.ToDate(Number, traits.HasFlag(CellTraits.Since1904)) : null;
}
