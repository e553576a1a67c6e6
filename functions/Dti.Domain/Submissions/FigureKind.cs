namespace Dti.Domain.Submissions;

/// <summary>What a column counts; decides how one mark before three digits is read (handbook 4.6).</summary>
public enum FigureKind
{
    /// <summary>Whole things: <c>3.662</c> is 3662.</summary>
    Count,

    /// <summary>Scores, rates, points: <c>436.500</c> is ambiguous.</summary>
    Points,
}
