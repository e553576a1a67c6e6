using System.Numerics;

namespace Dti.Functions.Tests.Generated.Services.Figures;

/// <summary>An exact number.</summary>
/// <param name="Below">Above 0.</param>
internal readonly record struct Fraction(BigInteger Above, BigInteger Below) : IComparable<Fraction>
{
    private const int Places = 15;

    private static readonly BigInteger Scale = BigInteger.Pow(10, Places);

    public static Fraction Thousandths(long thousandths) => new(thousandths, 1_000);

    public static Fraction operator -(Fraction left, Fraction right) =>
        new(left.Above * right.Below - right.Above * left.Below, left.Below * right.Below);

    public int CompareTo(Fraction other) => (Above * other.Below).CompareTo(other.Above * Below);

    /// <summary>To 15 places, as a whole number of the last.</summary>
    public override string ToString()
    {
        var half = (BigInteger.Abs(Above) * Scale * 2 + Below) / (Below * 2);
        return $"{(Above.Sign < 0 ? -half : half)}";
    }

    /// <summary>The same of what the product says.</summary>
    public static string Of(decimal? value)
    {
        if (value is not { } number)
            return "none";

        var rounded = Math.Round(number, Places, MidpointRounding.AwayFromZero);
        var whole = decimal.Truncate(rounded);
        return $"{new BigInteger(whole) * Scale + new BigInteger((rounded - whole) * (decimal)Scale)}";
    }
}
