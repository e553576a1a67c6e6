using Dti.Domain.Submissions;

namespace Dti.Domain.Services;

/// <summary>What a result cell says, as printed: <c>86,5%</c>, <c>423/489</c>, <c>278/278 hồ sơ (100%)</c>, <c>khoảng 80,3%</c>.</summary>
/// <param name="Figure">The cell; its value is the percentage or amount, and none where there is only a ratio.</param>
/// <param name="Kind">What the value is; <see cref="QuantityKind.None"/> where nothing can be read from the cell.</param>
public sealed record Quantity(Figure Figure, QuantityKind Kind)
{
    /// <summary>The value is an estimate or a bound (<i>khoảng, trên, hơn, gần</i>): no verdict comes from it.</summary>
    public bool IsVague { get; init; }

    /// <summary>Counts written in the cell itself; null where there are none.</summary>
    public (decimal Numerator, decimal Denominator)? Ratio { get; init; }

    /// <summary>What the amount is of, as printed (<c>hồ sơ</c>, <c>đồng</c>); empty where it does not say.</summary>
    public string Measure { get; init; } = "";

    /// <summary>The percentage as printed, vague or not; null where the cell gives none.</summary>
    public decimal? Percent => Kind == QuantityKind.Percent ? Figure.Value : null;

    public static Quantity Blank(CellAddress cell) => new(Figure.Blank(cell), QuantityKind.None);
}

/// <summary>What the value of a result cell is.</summary>
public enum QuantityKind
{
    None,

    /// <summary>86,5 for <c>86,5%</c>.</summary>
    Percent,

    /// <summary>Counts alone: <c>423/489</c>.</summary>
    Ratio,

    /// <summary>A number of things or a sum of money.</summary>
    Amount,
}
