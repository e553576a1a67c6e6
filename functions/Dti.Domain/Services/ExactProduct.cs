using System.Numerics;

namespace Dti.Domain.Services;

/// <summary>Products of two decimals with all their digits, of which a decimal keeps 28 only: no verdict hangs on the 29th.</summary>
internal readonly record struct ExactProduct : IComparable<ExactProduct>
{
    private const int ShortBits = 48;
    private const int ShortDecimals = 13;

    private readonly BigInteger digits;
    private readonly int scale;

    internal ExactProduct(decimal left, decimal right)
    {
        var ((leftDigits, leftScale), (rightDigits, rightScale)) = (Split(left), Split(right));
        (digits, scale) = (leftDigits * rightDigits, leftScale + rightScale);
    }

    /// <summary>Below 0, 0 or above 0 as the first product is below, equal to or above the second.</summary>
    internal static int Compare(decimal left, decimal right, decimal otherLeft, decimal otherRight) =>
        IsShort(left) && IsShort(right) && IsShort(otherLeft) && IsShort(otherRight)
            ? (left * right).CompareTo(otherLeft * otherRight)
            : new ExactProduct(left, right).CompareTo(new ExactProduct(otherLeft, otherRight));

    /// <summary>
    /// Whether a decimal holds all digits of the product of two such numbers, and of a hundredth of it: it has 96 bits and 28 decimals.
    /// Nearly every count and target is short.
    /// </summary>
    internal static bool IsShort(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        return bits[2] == 0 && (uint)bits[1] < 1 << (ShortBits - 32) && value.Scale <= ShortDecimals;
    }

    public int CompareTo(ExactProduct other)
    {
        var most = Math.Max(scale, other.scale);
        return (digits * BigInteger.Pow(10, most - scale)).CompareTo(other.digits * BigInteger.Pow(10, most - other.scale));
    }

    /// <summary>The greatest whole number not above a hundredth of the product, and whether it is that hundredth.</summary>
    internal (BigInteger Floor, bool IsWhole) Hundredth()
    {
        var floor = BigInteger.DivRem(digits, BigInteger.Pow(10, scale + 2), out var rest);
        return (rest.Sign < 0 ? floor - 1 : floor, rest.IsZero);
    }

    private static (BigInteger Digits, int Scale) Split(decimal value)
    {
        var bits = decimal.GetBits(value);
        return (new BigInteger(new decimal(bits[0], bits[1], bits[2], value < 0, 0)), value.Scale);
    }
}
