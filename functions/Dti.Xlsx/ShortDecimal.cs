namespace Dti.Xlsx;

/// <summary>A decimal of at most 15 significant digits, in half the space: <paramref name="Digits"/> times ten to the power of
/// minus <paramref name="Scale"/>.</summary>
/// <param name="Scale">-28 to 28.</param>
internal readonly record struct ShortDecimal(long Digits, sbyte Scale)
{
    public const int SignificantDigits = 15;

    private const long TooMany = 1_000_000_000_000_000;

    /// <summary>Rounds what has more digits, and drops zeros at the end: 255.770 and 255.77 are the same number.</summary>
    public static ShortDecimal Of(decimal number)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        var digits = new decimal(bits[0], bits[1], bits[2], isNegative: false, 0);
        var (dropped, scale) = (1m, (int)number.Scale);
        for (; digits / dropped >= TooMany; scale--)
            dropped *= 10;
        var kept = (long)decimal.Round(digits / dropped, MidpointRounding.AwayFromZero);
        return Of(decimal.IsNegative(number) ? -kept : kept, scale);
    }

    /// <param name="digits">No more than 15 but for zeros at the end.</param>
    public static ShortDecimal Of(long digits, int scale)
    {
        for (; digits != 0 && digits % 10 == 0; scale--)
            digits /= 10;
        return digits == 0 ? default : new ShortDecimal(digits, (sbyte)scale);
    }

    public decimal ToDecimal()
    {
        var isNegative = Digits < 0;
        var digits = isNegative ? -Digits : Digits;
        var number = new decimal((int)digits, (int)(digits >> 32), 0, isNegative, (byte)Math.Max((int)Scale, 0));
        for (var power = Scale; power < 0; power++)
            number *= 10;
        return number;
    }
}
