using Dti.Domain.Submissions;

namespace Dti.Functions.Ingestion.Recognition;

/// <summary>The head of a table: the rows it takes, and what its columns were found to mean.</summary>
/// <param name="Columns">Recognised columns, left to right; several may hold names of units.</param>
/// <param name="Others">Columns with a header that means nothing known.</param>
/// <param name="MaxPoints">Maximum per index code, where headers print them.</param>
internal sealed record TableHead(
    int FirstRow, int LastRow, IReadOnlyList<ScoreColumn> Columns, IReadOnlyList<OtherColumn> Others, IReadOnlyDictionary<string, decimal> MaxPoints)
{
    /// <summary>The year of the columns, where the head names years; else null.</summary>
    public int? Year { get; init; }

    /// <summary>Columns of earlier years, newest first.</summary>
    public IReadOnlyList<EarlierYear> Earlier { get; init; } = [];

    public int RowCount => LastRow - FirstRow + 1;
}
