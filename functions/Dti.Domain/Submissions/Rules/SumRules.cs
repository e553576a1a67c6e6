using Dti.Domain.Catalogue;

namespace Dti.Domain.Submissions.Rules;

/// <summary>Checks of printed sums against the index points they are made of (handbook 2.7).</summary>
internal static class SumRules
{
    internal const decimal Tolerance = 0.005m;

    internal static IEnumerable<Finding> TotalsAreTheSumOfTheIndices(ScoreDraft draft)
    {
        foreach (var table in draft.MainTables.Where(table => table.Find(ColumnRole.Total) is not null))
        {
            foreach (var row in table.Rows)
            {
                var total = row.FigureIn(table.Find(ColumnRole.Total)!);
                if (SumOf(draft.Rubric.Indices, table, row) is not { } sum || !Differs(total, sum))
                    continue;

                var (expected, count) = (Expected(total, sum), sum.Parts.Count);
                yield return new Finding("ROW_SUM", Severity.Error, Blocks: false, table.Sheet, total.Cell, row.Unit?.Id, total.Shown, expected,
                    $"Ô {total.Cell}, {row.UnitName}: tổng điểm ghi {total.Shown}, cộng {count} chỉ số được {expected}. "
                    + "Đề nghị kiểm tra lại tổng điểm và điểm từng chỉ số.",
                    $"Cell {total.Cell}, {row.UnitName}: the total reads {total.Shown}, the {count} indices add up to {expected}. "
                    + "Please check the total and the score of each index.");
            }
        }
    }

    /// <summary>A total that is a formula and yet wrong was computed from other figures than those that stand there now.</summary>
    internal static IEnumerable<Finding> FormulasAreUpToDate(ScoreDraft draft) =>
        from table in draft.MainTables
        let column = table.Find(ColumnRole.Total)
        where column is not null
        from row in table.Rows
        let total = row.FigureIn(column)
        let sum = total.IsFormula ? SumOf(draft.Rubric.Indices, table, row) : null
        where sum is not null && Differs(total, sum)
        let expected = Expected(total, sum)
        select new Finding("FORMULA_STALE", Severity.Warning, Blocks: false, table.Sheet, total.Cell, row.Unit?.Id, total.Shown, expected,
            $"Ô {total.Cell}, {row.UnitName}: công thức lưu kết quả {total.Shown}, tính lại từ điểm các chỉ số được {expected}; có thể tệp chưa được "
            + "tính lại trước khi lưu. Đề nghị mở tệp bằng Excel, tính lại, lưu rồi gửi lại.",
            $"Cell {total.Cell}, {row.UnitName}: the formula's stored result is {total.Shown}, computed anew from the indices it is {expected}; "
            + "perhaps the file was saved without recalculating. Please open it in Excel, recalculate, save and upload again.");

    internal static IEnumerable<Finding> PillarsAreTheSumOfTheirIndices(ScoreDraft draft)
    {
        var mainRows = draft.MainTables.SelectMany(table => table.Rows.Select(row => (Table: table, Row: row)))
            .Where(pair => pair.Row.Unit is not null)
            .ToLookup(pair => pair.Row.Unit!.Id, StringComparer.Ordinal);

        foreach (var table in draft.Tables)
        {
            foreach (var column in table.Columns.Where(column => column.Role == ColumnRole.Pillar))
            {
                var indices = draft.Rubric.IndicesOf(draft.Rubric.Pillars.First(pillar => pillar.Code == column.Code)).ToList();
                foreach (var row in table.Rows.Where(row => row.Unit is not null && mainRows.Contains(row.Unit.Id)))
                {
                    var (mainTable, mainRow) = mainRows[row.Unit!.Id].First();
                    var printed = row.FigureIn(column);
                    if (SumOf(indices, mainTable, mainRow) is { } sum && Differs(printed, sum))
                        yield return PillarFinding(table, row, printed, Expected(printed, sum));
                }
            }
        }
    }

    /// <summary>The sum of all indices in a row; null where they cannot be added.</summary>
    internal static decimal? SumOfIndices(ScoreDraft draft, ScoreTable table, ScoreRow row) => SumOf(draft.Rubric.Indices, table, row)?.Value;

    /// <summary>What a total or pillar adds up to, by the indices of the unit's row; null where they cannot be added.</summary>
    internal static decimal? SumFor(ScoreDraft draft, ScoreTable table, ScoreColumn column, ScoreRow row)
    {
        if (column.Role == ColumnRole.Total)
            return SumOfIndices(draft, table, row);
        if (row.Unit is null)
            return null;

        var indices = draft.Rubric.IndicesOf(draft.Rubric.Pillars.First(pillar => pillar.Code == column.Code)).ToList();
        var main = draft.MainTables.Select(other => (Table: other, Row: other.Rows.FirstOrDefault(own => own.Unit?.Id == row.Unit.Id)))
            .FirstOrDefault(pair => pair.Row is not null);
        return main.Row is null ? null : SumOf(indices, main.Table, main.Row)?.Value;
    }

    private static Finding PillarFinding(ScoreTable table, ScoreRow row, Figure printed, string expected) =>
        new("PILLAR_VALUE", Severity.Error, Blocks: false, table.Sheet, printed.Cell, row.Unit!.Id, printed.Shown, expected,
            $"Ô {printed.Cell}, {row.UnitName}: điểm trụ cột ghi {printed.Shown}, tính từ bảng tổng hợp được {expected}. "
            + "Đề nghị đối chiếu hai bảng.",
            $"Cell {printed.Cell}, {row.UnitName}: the pillar reads {printed.Shown}, the main table gives {expected}. "
            + "Please compare the two tables.");

    private static Sum? SumOf(IReadOnlyList<RubricIndex> indices, ScoreTable table, ScoreRow row)
    {
        var parts = indices
            .Select(index => table.IndexColumns.FirstOrDefault(column => column.Code == index.Code))
            .Select(column => column is null ? null : row.FigureIn(column))
            .ToList();
        return parts.All(part => part?.Value is not null) ? new Sum([.. parts.Select(part => part!)]) : null;
    }

    private static bool Differs(Figure printed, Sum sum) => printed.Value is { } value && Math.Abs(value - sum.Value) > Tolerance;

    // As many decimals as the printed figure or its parts show, whichever is more: 429,9 is answered with 429,90. Where the difference
    // lies in decimals that are not shown, all of them.
    internal static string Expected(Figure printed, IReadOnlyList<Figure> parts)
    {
        var sum = parts.Sum(part => part.Value!.Value);
        var expected = VietnameseNumber.Format(sum, Math.Max(printed.Decimals ?? 0, parts.Max(part => part.Decimals ?? 0)));
        return expected == printed.Shown ? VietnameseNumber.Format(sum, VietnameseNumber.DecimalsOf(sum)) : expected;
    }

    private static string Expected(Figure printed, Sum sum) => Expected(printed, sum.Parts);

    private sealed record Sum(IReadOnlyList<Figure> Parts)
    {
        public decimal Value => Parts.Sum(part => part.Value!.Value);
    }
}
