using System.Numerics;

namespace Dti.Domain.Services;

/// <summary>Products of two decimals with all their digits, of which a decimal keeps 28 only: no verdict hangs on the 29th.</summary>
internal readonly record struct ExactProduct : IComparable<ExactProduct>
{
    private readonly BigInteger digits;
    private readonly int scale;

    internal ExactProduct(decimal left, decimal right)
    {
        var ((leftDigits, leftScale), (rightDigits, rightScale)) = (Split(left), Split(right));
        (digits, scale) = (leftDigits * rightDigits, leftScale + rightScale);
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
