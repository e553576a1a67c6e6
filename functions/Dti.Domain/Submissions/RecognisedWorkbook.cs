namespace Dti.Domain.Submissions;

/// <summary>What a workbook was taken for, so that a wrong recognition can be seen by the people who typed it.</summary>
/// <param name="Tables">In sheet order, then top to bottom; the first of very many.</param>
/// <param name="MoreTables">How many more there are.</param>
/// <param name="SheetsWithoutTable">Visible sheets in which no table was found.</param>
/// <param name="HiddenSheets">Sheets that were not read.</param>
public sealed record RecognisedWorkbook(
    IReadOnlyList<RecognisedTable> Tables, int MoreTables, IReadOnlyList<string> SheetsWithoutTable, IReadOnlyList<string> HiddenSheets)
{
    private const int MostTables = 50;

    /// <param name="visibleSheets">Names of all visible sheets, in order.</param>
    public static RecognisedWorkbook Of(ScoreDraft draft, IEnumerable<string> visibleSheets) =>
        Of([.. draft.Tables.Select(RecognisedTable.Of)], visibleSheets, draft.Hidden);

    internal static RecognisedWorkbook Of(IReadOnlyList<RecognisedTable> tables, IEnumerable<string> visibleSheets, IEnumerable<HiddenPart> hidden) => new(
        [.. tables.Take(MostTables)], Math.Max(0, tables.Count - MostTables),
        [.. visibleSheets.Except(tables.Select(table => table.Sheet), StringComparer.Ordinal)],
        [.. hidden.Where(part => part is { Row: null, Column: null }).Select(part => part.Sheet)]);
}

/// <summary>One table as it was taken.</summary>
/// <param name="HeadRows">First and last row of the head: <c>5</c> or <c>5:6</c>.</param>
/// <param name="Stage">How far the scores have come, by the titles above the table; null for a table of services.</param>
/// <param name="Columns">What each column was taken for, left to right; of a form, what each row of an index was.</param>
/// <param name="OtherColumns">Columns that were not read.</param>
/// <param name="UnitRows">
/// Rows taken as units', or as indicators' or procedures': <c>6:17</c>, <c>6:9, 11:17</c>; empty when there is none.
/// </param>
/// <param name="UnitCount">How many rows were taken so.</param>
/// <param name="OtherRows">Rows left out of the figures, the first of very many, and why.</param>
/// <param name="MoreOtherRows">How many more such rows there are.</param>
public sealed record RecognisedTable(
    string Sheet, string HeadRows, ScoreStage? Stage, IReadOnlyList<RecognisedColumn> Columns, IReadOnlyList<OtherColumn> OtherColumns,
    string UnitRows, int UnitCount, IReadOnlyList<OtherRow> OtherRows, int MoreOtherRows)
{
    private const int MostOtherRows = 50;

    public RecognisedTableKind Kind { get; init; }

    internal static RecognisedTable Of(ScoreTable table) => Of(
        RecognisedTableKind.Scores, table.Sheet, table.HeadRows,
        ColumnsOf(table), table.OtherColumns, [.. table.Rows.Select(row => row.Row)], table.OtherRows) with { Stage = table.Stage };

    internal static RecognisedTable Of(
        RecognisedTableKind kind, string sheet, (int First, int Last) headRows, IReadOnlyList<RecognisedColumn> columns,
        IReadOnlyList<OtherColumn> otherColumns, IReadOnlyList<int> rows, IReadOnlyList<OtherRow> otherRows) => new(
        sheet, RowRanges.Of(Enumerable.Range(headRows.First, headRows.Last - headRows.First + 1)), Stage: null, columns, otherColumns,
        RowRanges.Of(rows), rows.Count, [.. otherRows.Take(MostOtherRows)], Math.Max(0, otherRows.Count - MostOtherRows)) { Kind = kind };

    private static List<RecognisedColumn> ColumnsOf(ScoreTable table)
    {
        var own = table.Columns.Where(column => column.Column > 0).Select(column => (column.Column, Recognised: RecognisedColumn.Of(column)));
        var earlier =
            from year in table.Earlier
            from column in new[] { year.Total, year.Rank }.OfType<ScoreColumn>()
            let one = RecognisedColumn.Of(column)
            select (column.Column, Recognised: one with { Meaning = $"{one.Meaning} năm {year.Year}" });
        return [.. own.Concat(earlier).OrderBy(pair => pair.Column).Select(pair => pair.Recognised)];
    }
}

/// <summary>What a table was taken for.</summary>
public enum RecognisedTableKind
{
    Scores,

    /// <summary>Indicators with their results.</summary>
    Indicators,

    /// <summary>Dossiers by procedure or unit.</summary>
    Counts,
}

/// <summary>One column as it was taken.</summary>
/// <param name="Header">Cell that names it.</param>
/// <param name="HeaderText">As printed.</param>
/// <param name="Meaning">Vietnamese: what it was taken for.</param>
/// <param name="Code">Code of the index or pillar, else null.</param>
public sealed record RecognisedColumn(CellAddress Header, string HeaderText, string Meaning, string? Code)
{
    internal static RecognisedColumn Of(ScoreColumn column) => new(column.Header, column.HeaderText, MeaningOf(column), column.Code);

    private static string MeaningOf(ScoreColumn column) => column.Role switch
    {
        ColumnRole.Number => "Số thứ tự",
        ColumnRole.Unit => "Tên đơn vị",
        ColumnRole.UnitCode => "Mã đơn vị",
        ColumnRole.Total => "Tổng điểm",
        ColumnRole.Rank => "Xếp hạng",
        ColumnRole.Class => "Mức xếp loại",
        _ => column.HeaderExpected,
    };
}
