namespace Dti.Domain.Services;

/// <summary>How a result stands to its target (handbook 3.5).</summary>
public enum TargetVerdict
{
    /// <summary><i>Không đạt.</i></summary>
    NotMet,

    /// <summary><i>Đạt.</i></summary>
    Met,

    /// <summary><i>Vượt.</i></summary>
    Exceeded,
}
