using System.Globalization;
using System.Text;

namespace Dti.Functions.Tests.Generated.Typing;

/// <summary>What whoever typed a cell meant by it.</summary>
internal enum Meaning
{
    Label,
    Number,
    Blank,

    /// <summary>A dash, an x or words in place of a figure: not scored.</summary>
    Mark,
    Unreadable,

    /// <summary>A number that no score can be; by which rule it is refused is open.</summary>
    Beyond,
    Ambiguous,
    CellError,
    FormulaWithoutValue,
    Date,
}

/// <summary>How a cell is stored.</summary>
internal enum Stored
{
    Nothing,
    Text,
    Number,
    Error,
}

/// <summary>One cell: what is stored and what it means, decided when it is typed and never read back.</summary>
/// <param name="Raw">What the file holds.</param>
/// <param name="Value">The number meant, only with <see cref="Meaning.Number"/>.</param>
internal sealed record Typed(Meaning Means, Stored As, string Raw, decimal? Value = null)
{
    private static readonly CultureInfo Vietnamese = MakeVietnamese();

    public static readonly Typed Nothing = new(Meaning.Blank, Stored.Nothing, "");

    public string Format { get; init; } = "General";

    public string? Formula { get; init; }

    /// <summary>Decimals as shown.</summary>
    public int Decimals { get; init; }

    /// <summary>The decimal mark its writer typed, or null where the spreadsheet program sets it.</summary>
    public char? TypedMark { get; init; }

    /// <summary>As the cell shows it, or null where that depends on the program.</summary>
    public string? Shown => (Means, As) switch
    {
        (Meaning.Number, Stored.Number) when Math.Abs(Value!.Value) < 1000 => Write(Value.Value, Decimals),
        (Meaning.Number, Stored.Number) or (Meaning.Date, _) or (Meaning.FormulaWithoutValue, _) => null,
        (Meaning.Unreadable or Meaning.Beyond, Stored.Number) => null,
        (Meaning.Blank, _) => null,
        _ => Raw.Trim().Normalize(NormalizationForm.FormC),
    };

    public static Typed Label(string text) => new(Meaning.Label, Stored.Text, text);

    /// <summary>A number cell; <paramref name="raw"/> where the file's digits differ from the number's.</summary>
    public static Typed Number(decimal value, string format, string? raw = null) =>
        new(Meaning.Number, Stored.Number, raw ?? value.ToString(CultureInfo.InvariantCulture), value) { Format = format,
            Decimals = DecimalsOf(format, value) };

    /// <summary>A number typed as text.</summary>
    public static Typed Text(decimal value, string raw, int decimals, char? mark) =>
        new(Meaning.Number, Stored.Text, raw, value) { Decimals = decimals, TypedMark = mark };

    public static Typed Fault(Meaning means, string raw) => new(means, Stored.Text, raw);

    /// <summary>The Vietnamese way, without grouping.</summary>
    public static string Write(decimal value, int decimals) =>
        Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString($"F{decimals}", Vietnamese);

    public static int FewestDecimals(decimal value)
    {
        for (var decimals = 0; ; decimals++)
        {
            if (Math.Round(value, decimals) == value)
                return decimals;
        }
    }

    private static int DecimalsOf(string format, decimal value) =>
        format == "General" ? FewestDecimals(value) : format.Contains('.') ? format.Length - format.IndexOf('.') - 1 : 0;

    private static CultureInfo MakeVietnamese()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        return culture;
    }
}
