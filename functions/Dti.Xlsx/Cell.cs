using System.Globalization;

namespace Dti.Xlsx;

/// <summary>One cell that holds something. A struct of 24 bytes, because a sheet may hold a million of them.</summary>
public readonly record struct Cell
{
    private const int ColumnAt = 21;
    private const int KindAt = ColumnAt + 15;
    private const int DecimalsAt = KindAt + 3;
    private const int TraitsAt = DecimalsAt + 5;
    private const int ScaleAt = TraitsAt + 3;

    private readonly string? text;
    private readonly long digits;
    private readonly ulong packed;

    internal Cell(CellAddress address, CellKind kind, string? text, ShortDecimal number, int? decimals, CellTraits traits)
    {
        this.text = text;
        digits = number.Digits;
        packed = (uint)address.Row | (ulong)(uint)address.Column << ColumnAt | (ulong)kind << KindAt
            | (ulong)(uint)((decimals ?? -1) + 1) << DecimalsAt | (ulong)traits << TraitsAt | (ulong)(byte)number.Scale << ScaleAt;
    }

    public CellAddress Address => Bits(0, ColumnAt) == 0 ? default : new CellAddress(Bits(0, ColumnAt), Bits(ColumnAt, KindAt));

    public CellKind Kind => (CellKind)Bits(KindAt, DecimalsAt);

    /// <summary>The text of a text cell as stored (not normalised), the code of an error, TRUE or FALSE, the number in
    /// invariant notation; empty for a formula without value.</summary>
    public string Text => Kind switch
    {
        CellKind.Number or CellKind.Date => Number.ToString(CultureInfo.InvariantCulture),
        CellKind.Boolean => digits == 0 ? "FALSE" : "TRUE",
        _ => text ?? "",
    };

    /// <summary>The number, rounded to 15 significant digits as spreadsheet programs show it; the serial number of a date;
    /// 1 or 0 for a boolean; 0 for anything else.</summary>
    public decimal Number => new ShortDecimal(digits, (sbyte)Bits(ScaleAt, ScaleAt + 8)).ToDecimal();

    /// <summary>True if the value is the stored result of a formula, or a formula without one.</summary>
    public bool IsFormula => Traits.HasFlag(CellTraits.Formula);

    /// <summary>True if the number is shown as a percentage: 0.315 as 31.5%.</summary>
    public bool IsPercent => Traits.HasFlag(CellTraits.Percent);

    /// <summary>How many decimals the number format shows, those of the percentage for a percentage. Null where the format
    /// does not fix them (General, fractions, exponents, dates) and for cells that are no number.</summary>
    public int? FormatDecimals => Bits(DecimalsAt, TraitsAt) is > 0 and var shown ? shown - 1 : null;

    /// <summary>The date and time of a date cell, to the millisecond and without time zone; null for any other cell.</summary>
    public DateTime? Date =>
        Kind == CellKind.Date ? DateSerial.ToDate(Number, Traits.HasFlag(CellTraits.Since1904)) : null;

    private CellTraits Traits => (CellTraits)Bits(TraitsAt, ScaleAt);

    private int Bits(int from, int to) => (int)(packed >> from & (1UL << (to - from)) - 1);
}
