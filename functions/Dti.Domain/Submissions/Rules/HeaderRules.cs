namespace Dti.Domain.Submissions.Rules;

/// <summary>Checks of column headers.</summary>
internal static class HeaderRules
{
    internal static IEnumerable<Finding> HeadersAreWrittenAsNamed(ScoreDraft draft) =>
        from table in draft.Tables
        from column in table.Columns
        where column.IsVariant && !table.IsForm
        select new Finding("HEADER_VARIANT", Severity.Warning, Blocks: false, table.Sheet, column.Header, Unit: null,
            column.HeaderText, column.HeaderExpected,
            $"Ô {column.Header}: tiêu đề cột \"{column.HeaderText}\" được hiểu là \"{column.HeaderExpected}\". Đề nghị ghi đúng theo mẫu.",
            $"Cell {column.Header}: the column header \"{column.HeaderText}\" is taken for \"{column.HeaderExpected}\". "
            + "Please write it as in the form.");

    internal static IEnumerable<Finding> TablesAreUnderstood(ScoreDraft draft) =>
        from table in draft.Unread
        let severity = table.NamesIndices ? Severity.Error : Severity.Warning
        select new Finding("TABLE_NOT_READ", severity, Blocks: false, table.Sheet, table.Head, Unit: null, table.HeadText, Expected: null,
            $"Bảng tại ô {table.Head}: không nhận ra đủ các cột (tên đơn vị, các chỉ số hoặc tổng điểm) nên chưa đọc. "
            + "Đề nghị ghi tiêu đề cột theo mẫu, hoặc bỏ bảng này nếu không phải bảng điểm.",
            $"Table at cell {table.Head}: its columns (units, indices or total) were not understood, so it was not read. "
            + "Please name the columns as in the form, or remove the table if it holds no scores.");

    internal static IEnumerable<Finding> IndicesAreNamedAsInTheRubric(ScoreDraft draft) =>
        from table in draft.Tables
        from column in table.Columns
        where column.IsVariant && table.IsForm
        select new Finding("INDEX_NAME_VARIANT", Severity.Info, Blocks: false, table.Sheet, column.Header, Unit: null,
            column.HeaderText, column.HeaderExpected,
            $"Ô {column.Header}: tên chỉ số \"{column.HeaderText}\" được hiểu là \"{column.HeaderExpected}\". Đề nghị dùng thống nhất một tên.",
            $"Cell {column.Header}: the index name \"{column.HeaderText}\" is taken for \"{column.HeaderExpected}\". Please use one name throughout.");

    // A table without a column for an index cannot say what the index scored; reading it as zero would be a wrong number.
    internal static IEnumerable<Finding> EveryIndexHasOneColumn(ScoreDraft draft) =>
        from table in draft.MainTables
        from index in draft.Rubric.Indices
        where table.IndexColumns.All(column => column.Code != index.Code)
        let cell = table.Columns[0].Header
        select new Finding("INDEX_COLUMN_MISSING", Severity.Error, Blocks: true, table.Sheet, cell, Unit: null, Value: null, index.Name,
            $"Bảng tại ô {cell}: không có cột \"{index.Name}\" hoặc có nhiều cột cùng tên, nên chưa sử dụng được số liệu của bảng. "
            + "Đề nghị bổ sung đủ các cột chỉ số theo mẫu, mỗi chỉ số một cột.",
            $"Table at cell {cell}: there is no column \"{index.Name}\", or more than one, so the table cannot be used. "
            + "Please give every index one column, as in the form.");
}
