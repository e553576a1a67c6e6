using System.Globalization;

namespace Dti.Domain.Submissions;

/// <summary>Numbers the Vietnamese way: point between thousands, comma before decimals (handbook 4.6).</summary>
public static class VietnameseNumber
{
    /// <summary>As many as a decimal can have; a number format may ask for more.</summary>
    public const int MostDecimals = 28;

    private static readonly NumberFormatInfo Notation = NumberFormatInfo.ReadOnly(new NumberFormatInfo
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
        NumberGroupSizes = [3],
        NegativeSign = "-",
    });

    /// <summary>Rounds half away from zero, once, and writes that many decimals: 255.77 with two is <c>255,77</c>.</summary>
    public static string Format(decimal value, int decimals) =>
        Math.Round(value, Math.Min(decimals, MostDecimals), MidpointRounding.AwayFromZero)
            .ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), Notation);

    /// <summary>Decimals a value needs: 2 for 255.770, 0 for 30.00.</summary>
    public static int DecimalsOf(decimal value) => (value / 1.0000000000000000000000000000m).Scale;

    /// <summary>
    /// Reads a figure typed as text. A grouping mark must stand before exactly three digits; what could be two numbers is
    /// said to be ambiguous and is never guessed.
    /// </summary>
    public static Figure Parse(CellAddress cell, string typed, FigureKind kind)
    {
        var text = Catalogue.VietnameseText.Normalise(typed);
        if (text.Length == 0)
            return Figure.Blank(cell);
        if (FigureMarks.Find(text) is { } mark)
            return Figure.Without(cell, mark, text);

        var isNegative = text is ['-' or '−', ..];
        var number = TypedNumber.Read(isNegative ? text[1..].TrimStart() : text, kind);
        return number switch
        {
            TypedNumber.One one => new Figure(cell, FigureState.Number, text, Signed(one.Value, isNegative), one.Decimals, IsTyped: true, []),
            TypedNumber.Several several => new Figure(
                cell, FigureState.Ambiguous, text, null, null, IsTyped: true, [.. several.Values.Select(value => Signed(value, isNegative))]),
            _ => Figure.Without(cell, FigureState.Unreadable, text),
        };
    }

    private static decimal Signed(decimal value, bool isNegative) => isNegative ? -value : value;
}
