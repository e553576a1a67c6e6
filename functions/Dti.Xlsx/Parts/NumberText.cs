using System.Globalization;

namespace Dti.Xlsx.Parts;

/// <summary>Numbers as cells store them: a double, of which 15 significant digits are meant.</summary>
internal static class NumberText
{
    private const int SignificantDigits = 15;

    /// <summary>False for what is no number. Null for a number that cannot be held: not finite, or 7.9e28 and beyond.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal? number)
    {
        if (TryParseShort(text, out var exact))
        {
            number = exact;
            return true;
        }

        number = null;
        if (text is "INF" or "-INF" or "+INF")
            return true;
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
            return false;
        number = Round(value);
        return true;
    }

    /// <summary>255.770 becomes 255.77, which is the same number.</summary>
    public static decimal WithoutTrailingZeros(decimal number) => number / 1.0000000000000000000000000000m;

    private static decimal? Round(double value)
    {
        if (!double.IsFinite(value))
            return null;
        Span<char> digits = stackalloc char[32];
        value.TryFormat(digits, out var length, "E14", CultureInfo.InvariantCulture);
        return decimal.TryParse(digits[..length], NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? WithoutTrailingZeros(number)
            : null;
    }

    // Up to 15 digits come through a double unchanged, so they need not take that way.
    private static bool TryParseShort(ReadOnlySpan<char> text, out decimal number)
    {
        number = 0;
        var isNegative = text is ['-', ..];
        var (digits, mantissa, scale, point) = (0, 0L, 0, false);
        foreach (var character in isNegative ? text[1..] : text)
        {
            if (character == '.' && !point)
            {
                point = true;
                continue;
            }

            if (!char.IsAsciiDigit(character) || ++digits > SignificantDigits)
                return false;
            mantissa = mantissa * 10 + (character - '0');
            scale += point ? 1 : 0;
        }

        for (; scale > 0 && mantissa % 10 == 0; scale--)
            mantissa /= 10;
        if (mantissa != 0)
            number = new decimal((int)mantissa, (int)(mantissa >> 32), 0, isNegative, (byte)scale);
        return digits > 0;
    }
}
