using System.Text.Json.Serialization;
using Dti.Domain.Submissions;

namespace Dti.Functions.Storage;

/// <summary>What the workbook was taken for: which sheet, rows and columns as what, and what was left out and why.</summary>
/// <param name="SheetsLeftOut">Sheets that no figure was taken from.</param>
internal sealed record FeedbackRecognition(IReadOnlyList<FeedbackTable> Tables, int MoreTables, IReadOnlyList<FeedbackPlace> SheetsLeftOut)
{
    public static FeedbackRecognition Of(RecognisedWorkbook recognised) => new(
        [.. recognised.Tables.Select(FeedbackTable.Of)], recognised.MoreTables,
        [
            .. recognised.SheetsWithoutTable.Select(sheet => new FeedbackPlace(sheet, null, "không tìm thấy bảng số liệu")),
            .. recognised.HiddenSheets.Select(sheet => new FeedbackPlace(sheet, null, "trang tính bị ẩn, không được đọc")),
        ]);
}

/// <summary>One table. Rows are written 6:17.</summary>
/// <param name="Kind">indicators or counts; left out for scores.</param>
/// <param name="Stage">Of scores alone; else left out.</param>
internal sealed record FeedbackTable(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Kind, string Sheet, string HeadRows,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Stage, string UnitRows, int UnitCount, IReadOnlyList<FeedbackColumn> Columns,
    IReadOnlyList<FeedbackPlace> ColumnsLeftOut, IReadOnlyList<FeedbackPlace> RowsLeftOut, int MoreRowsLeftOut)
{
    public static FeedbackTable Of(RecognisedTable table) => new(
        table.Kind == RecognisedTableKind.Scores ? null : Names.Lower(table.Kind), table.Sheet, table.HeadRows,
        table.Stage is { } stage ? Names.Lower(stage) : null, table.UnitRows, table.UnitCount, [.. table.Columns.Select(FeedbackColumn.Of)],
        [.. table.OtherColumns.Select(column => new FeedbackPlace($"{column.Header}", column.HeaderText, "cột không có trong mẫu, không được đọc"))],
        [.. table.OtherRows.Select(row => new FeedbackPlace($"{row.Row}", row.Text, OtherRowKinds.Why(row.Kind)))], table.MoreOtherRows);
}

/// <summary>What a column was taken for.</summary>
internal sealed record FeedbackColumn(string Header, string Text, string TakenAs, string? Code)
{
    public static FeedbackColumn Of(RecognisedColumn column) => new($"{column.Header}", column.HeaderText, column.Meaning, column.Code);
}

/// <summary>Something that was left out, and why.</summary>
/// <param name="Place">Sheet, cell of the header, or row.</param>
/// <param name="Text">What stands there.</param>
internal sealed record FeedbackPlace(string Place, string? Text, string Why);
