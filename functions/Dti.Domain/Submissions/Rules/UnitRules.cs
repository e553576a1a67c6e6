using Dti.Domain.Catalogue;

namespace Dti.Domain.Submissions.Rules;

/// <summary>Checks of unit names (handbook 5.4).</summary>
internal static class UnitRules
{
    private const int MostNamed = 10;

    internal static IEnumerable<Finding> NamesAreWrittenAsInTheCatalogue(ScoreDraft draft)
    {
        foreach (var (table, row) in Rows(draft))
        {
            if (row.Match is not UnitMatch.Found(var unit, var quality) || quality == UnitNameQuality.AsInCatalogue)
                continue;

            yield return quality == UnitNameQuality.Variant
                ? Of("UNIT_NAME_VARIANT", Severity.Warning, blocks: false, table, row, unit.Id, unit.FullName,
                    $"Ô {row.NameCell}: tên đơn vị \"{row.Name}\" khác với danh mục, được hiểu là {unit.FullName}. "
                    + "Đề nghị ghi đúng tên theo danh mục.",
                    $"Cell {row.NameCell}: the unit name \"{row.Name}\" differs from the list of units and is taken for {unit.FullName}. "
                    + "Please write the name as listed.")
                : Of("UNIT_NAME_INCOMPLETE", Severity.Warning, blocks: false, table, row, unit.Id, unit.FullName,
                    $"Ô {row.NameCell}: \"{row.Name}\" chưa ghi đủ tên đơn vị, được hiểu là {unit.FullName}. Đề nghị ghi đầy đủ tên.",
                    $"Cell {row.NameCell}: \"{row.Name}\" is not a full unit name and is taken for {unit.FullName}. "
                    + "Please write the full name.");
        }
    }

    internal static IEnumerable<Finding> NamesMeanOneUnitInScope(ScoreDraft draft)
    {
        foreach (var (table, row) in Rows(draft))
        {
            var finding = row.Match switch
            {
                UnitMatch.Ambiguous(var candidates) => Ambiguous(table, row, Names(candidates)),
                UnitMatch.Unknown(var suggestions) => Unknown(table, row, suggestions),
                UnitMatch.OutOfScope(var unit) => OutOfScope(table, row, unit, draft.Submitter),
                _ => null,
            };
            if (finding is not null)
                yield return finding;
        }
    }

    internal static IEnumerable<Finding> NamesDifferInMoreThanDiacritics(ScoreDraft draft)
    {
        var exact = Rows(draft)
            .Where(pair => pair.Row.Match is UnitMatch.Found { Quality: UnitNameQuality.AsInCatalogue })
            .DistinctBy(pair => pair.Row.Unit!.Id)
            .GroupBy(pair => VietnameseText.StripDiacritics(BareOf(pair.Row)), StringComparer.Ordinal);

        foreach (var ((table, first), (_, second)) in exact.SelectMany(Pairs).Where(pair => BareOf(pair.First.Row) != BareOf(pair.Second.Row)))
        {
            var (unit, other) = (first.Unit!, second.Unit!);
            yield return Of("UNIT_NAME_AMBIGUOUS", Severity.Info, blocks: false, table, first, unit.Id, expected: null,
                $"Các ô {first.NameCell}, {second.NameCell}: {unit.FullName} và {other.FullName} là hai đơn vị có tên chỉ khác nhau về dấu. "
                + "Đề nghị lưu ý khi nhập và tra cứu.",
                $"Cells {first.NameCell}, {second.NameCell}: {unit.FullName} and {other.FullName} are two units whose names differ in "
                + "diacritics only. Please take care when typing and searching.");
        }
    }

    internal static IEnumerable<Finding> UnitsStandOnce(ScoreDraft draft)
    {
        foreach (var tables in new[] { draft.MainTables }.Concat(Boards(draft)))
        {
            var rows = tables.SelectMany(table => table.Rows.Where(row => row.Unit is not null).Select(row => (Table: table, Row: row)));
            foreach (var same in rows.GroupBy(pair => pair.Row.Unit!.Id, StringComparer.Ordinal))
            {
                var (firstTable, first) = same.First();
                foreach (var (table, row) in same.Skip(1))
                    yield return Duplicate(table, row, firstTable, first);
            }
        }
    }

    private static string BareOf(ScoreRow row) => UnitName.Parse(row.Unit!.FullName).Bare;

    private static IEnumerable<((ScoreTable Table, ScoreRow Row) First, (ScoreTable Table, ScoreRow Row) Second)> Pairs(
        IEnumerable<(ScoreTable Table, ScoreRow Row)> alike)
    {
        var all = alike.ToList();
        return all.SelectMany((first, at) => all.Skip(at + 1).Select(second => (first, second)));
    }

    private static IEnumerable<IEnumerable<ScoreTable>> Boards(ScoreDraft draft) =>
        draft.Tables.Where(table => !table.HasIndices).Select(table => (IEnumerable<ScoreTable>)[table]);

    private static Finding Duplicate(ScoreTable table, ScoreRow row, ScoreTable firstTable, ScoreRow first)
    {
        var other = table.Sheet == firstTable.Sheet ? $"{first.NameCell}" : $"{first.NameCell} ({firstTable.Sheet})";
        return Of("UNIT_DUPLICATE", Severity.Error, blocks: table.HasIndices && !SameScores(table, row, firstTable, first),
            table, row, row.Unit!.Id, expected: null,
            $"Ô {row.NameCell}: {row.UnitName} đã có tại ô {other}. Đề nghị chỉ giữ một dòng cho mỗi đơn vị.",
            $"Cell {row.NameCell}: {row.UnitName} already stands at cell {other}. Please keep one row for each unit.");
    }

    private static bool SameScores(ScoreTable table, ScoreRow row, ScoreTable otherTable, ScoreRow other) =>
        table.IndexColumns.All(column => otherTable.IndexColumns.FirstOrDefault(same => same.Code == column.Code) is { } match
            && row.FigureIn(column).Value == other.FigureIn(match).Value);

    private static Finding Ambiguous(ScoreTable table, ScoreRow row, string candidates) =>
        Of("UNIT_NAME_AMBIGUOUS", Severity.Error, blocks: true, table, row, unit: null, expected: null,
            $"Ô {row.NameCell}: \"{row.Name}\" có thể là {candidates}. Đề nghị ghi đúng tên hoặc mã đơn vị.",
            $"Cell {row.NameCell}: \"{row.Name}\" may be {candidates}. Please write the exact name or code of the unit.");

    private static Finding Unknown(ScoreTable table, ScoreRow row, IReadOnlyList<Unit> suggestions)
    {
        var (hint, hintEn) = suggestions.Count == 0 ? ("", "") : ($" (gợi ý: {Names(suggestions)})", $" (perhaps: {Names(suggestions)})");
        var (name, nameEn) = row.Name.Length == 0 ? ("(để trống)", "(empty cell)") : ($"\"{row.Name}\"", $"\"{row.Name}\"");
        return Of("UNIT_UNKNOWN", Severity.Error, blocks: true, table, row, unit: null, expected: null,
            $"Ô {row.NameCell}: không tìm thấy đơn vị {name} trong danh mục. Đề nghị ghi đúng tên hoặc mã đơn vị{hint}.",
            $"Cell {row.NameCell}: there is no unit {nameEn} in the list. Please write the exact name or code of the unit{hintEn}.");
    }

    private static Finding OutOfScope(ScoreTable table, ScoreRow row, Unit unit, Unit submitter) =>
        Of("UNIT_NOT_IN_PATH", Severity.Error, blocks: false, table, row, unit.Id, expected: null,
            $"Ô {row.NameCell}: {unit.FullName} không thuộc phạm vi của đơn vị gửi {submitter.FullName} nên không được ghi nhận. "
            + "Đề nghị gửi đúng đơn vị.",
            $"Cell {row.NameCell}: {unit.FullName} is not within the submitting unit {submitter.FullName} and was not recorded. "
            + "Please upload it under the right unit.");

    private static Finding Of(
        string rule, Severity severity, bool blocks, ScoreTable table, ScoreRow row, string? unit, string? expected,
        string message, string messageEn) =>
        new(rule, severity, blocks, table.Sheet, row.NameCell, unit, row.Name, expected, message, messageEn);

    private static string Names(IReadOnlyCollection<Unit> units) =>
        string.Join(", ", units.Take(MostNamed).Select(unit => unit.FullName)) + (units.Count > MostNamed ? ", …" : "");

    private static IEnumerable<(ScoreTable Table, ScoreRow Row)> Rows(ScoreDraft draft) =>
        draft.Tables.SelectMany(table => table.Rows.Select(row => (table, row)));
}
