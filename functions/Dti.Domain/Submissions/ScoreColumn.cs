namespace Dti.Domain.Submissions;

/// <summary>What a column of a score table holds.</summary>
public enum ColumnRole
{
    /// <summary>Running number; not checked.</summary>
    Number,

    /// <summary>The unit's name or code.</summary>
    Unit,

    /// <summary>The unit's official code, beside its name.</summary>
    UnitCode,

    /// <summary>Points of one index.</summary>
    Index,

    /// <summary>Sum of the indices.</summary>
    Total,

    /// <summary>Points of one pillar.</summary>
    Pillar,

    /// <summary>Printed rank.</summary>
    Rank,

    /// <summary>Printed class.</summary>
    Class,
}

/// <summary>One recognised column.</summary>
/// <param name="Code">Code of the index or pillar, else null.</param>
/// <param name="Header">Cell of the header.</param>
/// <param name="HeaderText">Header as printed.</param>
/// <param name="HeaderExpected">Name the header ought to have.</param>
/// <param name="IsVariant">The printed header is neither that name nor a known alias, but its meaning is certain.</param>
public sealed record ScoreColumn(
    int Column, ColumnRole Role, string? Code, CellAddress Header, string HeaderText, string HeaderExpected, bool IsVariant);
