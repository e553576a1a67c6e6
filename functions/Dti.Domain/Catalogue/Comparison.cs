namespace Dti.Domain.Catalogue;

/// <summary>How a result must stand to its target.</summary>
public enum Comparison
{
    /// <summary>≥, the default: <c>80%</c>, <c>80% trở lên</c>.</summary>
    AtLeast,

    /// <summary>&gt;: <c>trên 80%</c>.</summary>
    Above,

    /// <summary>=.</summary>
    Equal,

    /// <summary>≤: <c>không quá 5%</c>.</summary>
    AtMost,
}
