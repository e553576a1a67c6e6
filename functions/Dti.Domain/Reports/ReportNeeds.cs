namespace Dti.Domain.Reports;

/// <summary>Which of an office's figures a report speaks of.</summary>
[Flags]
public enum ReportNeeds
{
    None = 0,

    /// <summary>The ranking of the units whose scores it collects.</summary>
    Collected = 1,

    /// <summary>The ranking it is itself in.</summary>
    Ranked = 2,

    /// <summary>Its services.</summary>
    Measured = 4,

    All = Collected | Ranked | Measured,
}
