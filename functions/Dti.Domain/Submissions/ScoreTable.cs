using Dti.Domain.Catalogue;

namespace Dti.Domain.Submissions;

/// <summary>One score table as read from a sheet; nothing is corrected and nothing is dropped.</summary>
/// <param name="Columns">Recognised columns, left to right.</param>
/// <param name="Rows">One per unit, top to bottom; totals and averages are not among them.</param>
/// <param name="Averages">Figures of the row of averages by column number; empty where there is none.</param>
/// <param name="MaxPoints">Maximum per index code, where the sheet prints a row of maxima; else empty.</param>
public sealed record ScoreTable(
    string Sheet, IReadOnlyList<ScoreColumn> Columns, IReadOnlyList<ScoreRow> Rows, IReadOnlyDictionary<int, Figure> Averages,
    IReadOnlyDictionary<string, decimal> MaxPoints)
{
    /// <summary>The rows of the head, first and last; the same where the head has one row.</summary>
    public (int First, int Last) HeadRows { get; init; }

    /// <summary>How far the scores have come, as the titles above the table say.</summary>
    public ScoreStage Stage { get; init; }

    /// <summary>The year that the columns speak of, where the table prints several; else null.</summary>
    public int? Year { get; init; }

    /// <summary>Points and ranks of earlier years beside those of <see cref="Year"/>, newest first; their figures stand in the rows.</summary>
    public IReadOnlyList<EarlierYear> Earlier { get; init; } = [];

    /// <summary>The columns of <see cref="Earlier"/>; they are not among <see cref="Columns"/>.</summary>
    public IEnumerable<ScoreColumn> EarlierColumns => Earlier.SelectMany(year => new[] { year.Total, year.Rank }).OfType<ScoreColumn>();

    /// <summary>Columns with a header that names nothing known: they were not read.</summary>
    public IReadOnlyList<OtherColumn> OtherColumns { get; init; } = [];

    /// <summary>Rows under the head that are no unit's, top to bottom, and what they were taken for.</summary>
    public IReadOnlyList<OtherRow> OtherRows { get; init; } = [];

    /// <summary>Criteria of the form of one unit, top to bottom; empty for a table of units.</summary>
    public IReadOnlyList<FormCriterion> Criteria { get; init; } = [];

    /// <summary>Points of the indices as the form of one unit prints them; empty for a table of units.</summary>
    public IReadOnlyList<FormSubtotal> Subtotals { get; init; } = [];

    /// <summary>Points in rows of a form that are no criterion's, by the cell: nobody knows what they are for.</summary>
    public IReadOnlyList<Figure> Unplaced { get; init; } = [];

    /// <summary>The form of one unit: indices stand below each other. A column's number is that of its row, its header the index's name.</summary>
    public bool IsForm => Criteria.Count > 0;

    /// <summary>Columns of index points: a table that has them is a main table, one without is a board.</summary>
    public IEnumerable<ScoreColumn> IndexColumns => Columns.Where(column => column.Role == ColumnRole.Index);

    public bool HasIndices => IndexColumns.Any();

    public ScoreColumn? Find(ColumnRole role) => Columns.FirstOrDefault(column => column.Role == role);

    /// <summary>The column that ranks are given by: the total, or the only pillar of a table without indices; else null.</summary>
    public ScoreColumn? RankedBy => Find(ColumnRole.Total)
        ?? (!HasIndices && Columns.Count(column => column.Role == ColumnRole.Pillar) == 1 ? Find(ColumnRole.Pillar) : null);
}

/// <summary>What a table prints of an earlier year. One of the columns may be missing.</summary>
public sealed record EarlierYear(int Year, ScoreColumn? Total, ScoreColumn? Rank);

/// <summary>A unit's row.</summary>
/// <param name="NameCell">Where the unit's name stands.</param>
/// <param name="Name">As printed, NFC.</param>
/// <param name="Figures">Figure by column number, one for each column that holds figures.</param>
public sealed record ScoreRow(
    int Row, CellAddress NameCell, string Name, UnitMatch Match, IReadOnlyDictionary<int, Figure> Figures)
{
    /// <summary>What the row's cell in the table's first column shows; null when it is empty.</summary>
    public string? FirstShown { get; init; }

    /// <summary>The printed class and its cell; null when there is none.</summary>
    public PrintedClass? Class { get; init; }

    /// <summary>The unit the row counts for, or null when the name is unresolved or out of scope.</summary>
    public Unit? Unit => (Match as UnitMatch.Found)?.Unit;

    /// <summary>Name for messages: the catalogue's when known, else as printed.</summary>
    public string UnitName => Unit?.FullName ?? Name;

    public Figure FigureIn(ScoreColumn column) => Figures[column.Column];
}

/// <summary>A class as printed.</summary>
public sealed record PrintedClass(CellAddress Cell, string Shown);
