using Dti.Domain.Catalogue;

namespace Dti.Domain.Submissions.Rules;

/// <summary>Checks of unit names (handbook 5.4).</summary>
internal static class UnitRules
{
    private const int MostNamed = 10;

    internal static IEnumerable<Finding> NamesAreWrittenAsInTheCatalogue(IEnumerable<UnitMention> mentions)
    {
        foreach (var mention in mentions)
        {
            if (mention.Match is not UnitMatch.Found(var unit, var quality) || quality == UnitNameQuality.AsInCatalogue)
                continue;

            yield return quality == UnitNameQuality.Variant
                ? Of("UNIT_NAME_VARIANT", Severity.Warning, blocks: false, mention, unit.Id, unit.FullName,
                    $"Ô {mention.Cell}: tên đơn vị \"{mention.Name}\" khác với danh mục, được hiểu là {unit.FullName}. "
                    + "Đề nghị ghi đúng tên theo danh mục.",
                    $"Cell {mention.Cell}: the unit name \"{mention.Name}\" differs from the list of units and is taken for {unit.FullName}. "
                    + "Please write the name as listed.")
                : Of("UNIT_NAME_INCOMPLETE", Severity.Warning, blocks: false, mention, unit.Id, unit.FullName,
                    $"Ô {mention.Cell}: \"{mention.Name}\" chưa ghi đủ tên đơn vị, được hiểu là {unit.FullName}. Đề nghị ghi đầy đủ tên.",
                    $"Cell {mention.Cell}: \"{mention.Name}\" is not a full unit name and is taken for {unit.FullName}. "
                    + "Please write the full name.");
        }
    }

    internal static IEnumerable<Finding> NamesMeanOneUnitInScope(IEnumerable<UnitMention> mentions, Unit submitter)
    {
        foreach (var mention in mentions)
        {
            var finding = mention.Match switch
            {
                UnitMatch.Ambiguous(var candidates) => Ambiguous(mention, Names(candidates)),
                UnitMatch.Unknown(var suggestions) => Unknown(mention, suggestions),
                UnitMatch.OutOfScope(var unit) => OutOfScope(mention, unit, submitter),
                _ => null,
            };
            if (finding is not null)
                yield return finding;
        }
    }

    internal static IEnumerable<Finding> NamesDifferInMoreThanDiacritics(IEnumerable<UnitMention> mentions)
    {
        var exact = mentions
            .Where(mention => mention.Match is UnitMatch.Found { Quality: UnitNameQuality.AsInCatalogue })
            .DistinctBy(mention => mention.Unit!.Id)
            .GroupBy(mention => VietnameseText.StripDiacritics(BareOf(mention)), StringComparer.Ordinal);

        foreach (var (first, second) in exact.SelectMany(Pairs).Where(pair => BareOf(pair.First) != BareOf(pair.Second)))
        {
            var (unit, other) = (first.Unit!, second.Unit!);
            yield return Of("UNIT_NAME_AMBIGUOUS", Severity.Info, blocks: false, first, unit.Id, expected: null,
                $"Các ô {first.Cell}, {second.Cell}: {unit.FullName} và {other.FullName} là hai đơn vị có tên chỉ khác nhau về dấu. "
                + "Đề nghị lưu ý khi nhập và tra cứu.",
                $"Cells {first.Cell}, {second.Cell}: {unit.FullName} and {other.FullName} are two units whose names differ in "
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

    /// <summary>The names of units that score tables have rows for.</summary>
    internal static IEnumerable<UnitMention> MentionsIn(ScoreDraft draft) =>
        from table in draft.Tables
        from row in table.Rows
        select MentionOf(table, row);

    private static UnitMention MentionOf(ScoreTable table, ScoreRow row) => new(table.Sheet, row.NameCell, row.Name, row.Match);

    private static string BareOf(UnitMention mention) => UnitName.Parse(mention.Unit!.FullName).Bare;

    private static IEnumerable<(UnitMention First, UnitMention Second)> Pairs(IEnumerable<UnitMention> alike)
    {
        var all = alike.ToList();
        return all.SelectMany((first, at) => all.Skip(at + 1).Select(second => (first, second)));
    }

    private static IEnumerable<IEnumerable<ScoreTable>> Boards(ScoreDraft draft) =>
        draft.Tables.Where(table => !table.HasIndices).Select(table => (IEnumerable<ScoreTable>)[table]);

    private static Finding Duplicate(ScoreTable table, ScoreRow row, ScoreTable firstTable, ScoreRow first) =>
        Duplicate(MentionOf(table, row), MentionOf(firstTable, first), blocks: table.HasIndices && !SameScores(table, row, firstTable, first));

    /// <summary>The second row of a unit that must stand once.</summary>
    internal static Finding Duplicate(UnitMention mention, UnitMention first, bool blocks)
    {
        var other = mention.Sheet == first.Sheet ? $"{first.Cell}" : $"{first.Cell} ({first.Sheet})";
        return Of("UNIT_DUPLICATE", Severity.Error, blocks, mention, mention.Unit!.Id, expected: null,
            $"Ô {mention.Cell}: {mention.UnitName} đã có tại ô {other}. Đề nghị chỉ giữ một dòng cho mỗi đơn vị.",
            $"Cell {mention.Cell}: {mention.UnitName} already stands at cell {other}. Please keep one row for each unit.");
    }

    private static bool SameScores(ScoreTable table, ScoreRow row, ScoreTable otherTable, ScoreRow other) =>
        table.IndexColumns.All(column => otherTable.IndexColumns.FirstOrDefault(same => same.Code == column.Code) is { } match
            && row.FigureIn(column).Value == other.FigureIn(match).Value);

    private static Finding Ambiguous(UnitMention mention, string candidates) =>
        Of("UNIT_NAME_AMBIGUOUS", Severity.Error, blocks: true, mention, unit: null, expected: null,
            $"Ô {mention.Cell}: \"{mention.Name}\" có thể là {candidates}. Đề nghị ghi đúng tên hoặc mã đơn vị.",
            $"Cell {mention.Cell}: \"{mention.Name}\" may be {candidates}. Please write the exact name or code of the unit.");

    private static Finding Unknown(UnitMention mention, IReadOnlyList<Unit> suggestions)
    {
        var (hint, hintEn) = suggestions.Count == 0 ? ("", "") : ($" (gợi ý: {Names(suggestions)})", $" (perhaps: {Names(suggestions)})");
        var (name, nameEn) = mention.Name.Length == 0 ? ("(để trống)", "(empty cell)") : ($"\"{mention.Name}\"", $"\"{mention.Name}\"");
        return Of("UNIT_UNKNOWN", Severity.Error, blocks: true, mention, unit: null, expected: null,
            $"Ô {mention.Cell}: không tìm thấy đơn vị {name} trong danh mục. Đề nghị ghi đúng tên hoặc mã đơn vị{hint}.",
            $"Cell {mention.Cell}: there is no unit {nameEn} in the list. Please write the exact name or code of the unit{hintEn}.");
    }

    private static Finding OutOfScope(UnitMention mention, Unit unit, Unit submitter) =>
        Of("UNIT_NOT_IN_PATH", Severity.Error, blocks: false, mention, unit.Id, expected: null,
            $"Ô {mention.Cell}: {unit.FullName} không thuộc phạm vi của đơn vị gửi {submitter.FullName} nên không được ghi nhận. "
            + "Đề nghị gửi đúng đơn vị.",
            $"Cell {mention.Cell}: {unit.FullName} is not within the submitting unit {submitter.FullName} and was not recorded. "
            + "Please upload it under the right unit.");

    private static Finding Of(
        string rule, Severity severity, bool blocks, UnitMention mention, string? unit, string? expected,
        string message, string messageEn) =>
        new(rule, severity, blocks, mention.Sheet, mention.Cell, unit, mention.Name, expected, message, messageEn);

    private static string Names(IReadOnlyCollection<Unit> units) =>
        string.Join(", ", units.Take(MostNamed).Select(unit => unit.FullName)) + (units.Count > MostNamed ? ", …" : "");
}
