namespace Dti.Xlsx.Writing;

/// <summary>One cell to be written. The default value is a gap: a blank cell in the style of its column.</summary>
public readonly record struct CellContent
{
    /// <summary>UTF-16 characters that a cell can hold.</summary>
    public const int LongestText = 32_767;

    private const int LongestFormula = 8_192;
    private const int DecimalsOfDay = 10;

    private readonly ushort column;

    private CellContent(CellContentKind kind, CellStyle? style, string? text, decimal number) =>
        (Kind, Style, Text, Number) = (kind, style, text, number);

    public CellContentKind Kind { get; }

    /// <summary>Of a text cell; null for any other.</summary>
    public string? Text { get; }

    /// <summary>The number, the serial number of a date (days since the end of 1899), 1 or 0 for a boolean; 0 for anything
    /// else.</summary>
    public decimal Number { get; }

    /// <summary>Null for that of the column.</summary>
    public CellStyle? Style { get; init; }

    /// <summary>Counted from 1 (A) to 16,384 (XFD); null for the column right of the cell before it. Cells leapt over are
    /// not written.</summary>
    public int? Column
    {
        get => column == 0 ? null : column;
        init => column = value is { } number ? (ushort)new CellAddress(1, number).Column : (ushort)0;
    }

    /// <summary>Without the equals sign, function names in English, commas between arguments: <c>SUM(C1:C9)</c>. The cell's value
    /// is what is shown until a spreadsheet program works the formula out. Null for a cell without formula; a text is never taken
    /// for one.</summary>
    /// <exception cref="ArgumentException">Empty, longer than 8,192 characters, or with an equals sign before it.</exception>
    public string? Formula
    {
        get;
        init
        {
            if (value is not null && (value.Length is 0 or > LongestFormula || value[0] == '='))
                throw new ArgumentException("A formula has 1 to 8,192 characters and is written without its equals sign.", nameof(value));
            field = value;
        }
    }

    public static CellContent Blank(CellStyle? style = null) => new(CellContentKind.Blank, style, null, 0);

    /// <param name="text">Up to 32,767 UTF-16 characters; an empty text gives a blank cell. Halves of surrogate pairs that stand
    /// alone are written as U+FFFD.</param>
    /// <param name="style">Null for that of the column.</param>
    /// <exception cref="ArgumentException">The text is longer than a cell can hold.</exception>
    public static CellContent OfText(string text, CellStyle? style = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > LongestText)
            throw new ArgumentException($"A cell holds {LongestText} characters, not {text.Length}.", nameof(text));
        return text.Length == 0 ? Blank(style) : new CellContent(CellContentKind.Text, style, text, 0);
    }

    /// <summary>Written with all its digits; spreadsheet programs keep the first 15.</summary>
    public static CellContent OfNumber(decimal number, CellStyle? style = null) => new(CellContentKind.Number, style, null, number);

    /// <summary>Shown as 31/12/2026 unless the style has a number format, which must be one of a date.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Before 1900.</exception>
    public static CellContent OfDate(DateOnly date, CellStyle? style = null) => OfDate(date.ToDateTime(TimeOnly.MinValue), style);

    /// <summary>As the other, with the time of day to the millisecond; time zones are unknown to spreadsheets.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Before 1900.</exception>
    public static CellContent OfDate(DateTime date, CellStyle? style = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(date.Year, 1900, nameof(date));
        var serial = DateSerial.FromDate(date, since1904: false)!.Value;
        return new CellContent(CellContentKind.Date, style, null, decimal.Round(serial, DecimalsOfDay));
    }

    public static CellContent OfBoolean(bool value, CellStyle? style = null) =>
        new(CellContentKind.Boolean, style, null, value ? 1 : 0);
}
