using System.Globalization;

namespace Dti.Xlsx.Parts;

/// <summary>Numbers as cells store them: a double, of which 15 significant digits are meant.</summary>
internal static class NumberText
{
    /// <summary>False for what is no number. Null for a number that cannot be held: not finite, or 7.9e28 and beyond.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out ShortDecimal? number)
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

    private static ShortDecimal? Round(double value)
    {
        if (!double.IsFinite(value))
            return null;
        Span<char> digits = stackalloc char[32];
        value.TryFormat(digits, out var length, "E14", CultureInfo.InvariantCulture);
        return decimal.TryParse(digits[..length], NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? ShortDecimal.Of(number)
            : null;
    }

    // Up to 15 digits come through a double unchanged, so they need not take that way.
    private static bool TryParseShort(ReadOnlySpan<char> text, out ShortDecimal number)
    {
        number = default;
        var isNegative = text is ['-', ..];
        var (digits, mantissa, point) = (0, 0L, -1);
        foreach (var character in isNegative ? text[1..] : text)
        {
            if (character == '.' && point < 0)
            {
                point = digits;
                continue;
            }

            if (!char.IsAsciiDigit(character) || ++digits > ShortDecimal.SignificantDigits)
                return false;
            mantissa = mantissa * 10 + (character - '0');
        }

        number = ShortDecimal.Of(isNegative ? -mantissa : mantissa, point < 0 ? 0 : digits - point);
        return digits > 0;
    }
}
