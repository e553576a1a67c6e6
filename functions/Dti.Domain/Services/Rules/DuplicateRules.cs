using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;
using UnitMention = Dti.Domain.Submissions.Rules.UnitMention;
using UnitRules = Dti.Domain.Submissions.Rules.UnitRules;

namespace Dti.Domain.Services.Rules;

/// <summary>Checks of what must stand once.</summary>
internal static class DuplicateRules
{
    /// <summary>One indicator of the catalogue, or names equal but for wording, of one unit, tier and level of service.</summary>
    internal static IEnumerable<Finding> IndicatorsStandOnce(ServiceDraft draft)
    {
        var first = new Dictionary<string, (string Sheet, IndicatorRow Row)>(StringComparer.Ordinal);
        foreach (var (table, row) in ServiceTables.IndicatorRows(draft))
        {
            var (level, serviceLevel) = (row.Level ?? row.Indicator?.Level, row.ServiceLevel ?? row.Indicator?.ServiceLevel);
            var whose = $"{RowOwner.Of(draft, row).Id ?? row.UnitName}|{level}|{serviceLevel}|";
            List<string> keys = [whose + IndicatorNames.WordingOf(row.Name)];
            if (row.Indicator is { } indicator)
                keys.Add(whose + "=" + indicator.Code);

            if (keys.Find(first.ContainsKey) is { } known)
                yield return Duplicate(draft, table.Sheet, row, first[known].Sheet, first[known].Row);
            foreach (var key in keys)
                first.TryAdd(key, (table.Sheet, row));
        }
    }

    /// <summary>In a table of units without procedures. Rows that differ are both kept out: nobody knows which is right.</summary>
    internal static IEnumerable<Finding> UnitsStandOnce(ServiceDraft draft) =>
        from table in draft.Counts
        where table.Find(ServiceColumnRole.Procedure) is null
        from same in table.Rows.Where(row => row.Match is UnitMatch.Found).GroupBy(row => RowOwner.Of(draft, row).Id)
        let first = same.First()
        from row in same.Skip(1)
        select UnitRules.Duplicate(MentionOf(table, row), MentionOf(table, first), blocks: !same.All(one => HasCountsOf(one, first)));

    private static bool HasCountsOf(CountRow row, CountRow other) =>
        row.Counts.All(pair => pair.Value.Value == other.Find(pair.Key)?.Value);

    private static UnitMention MentionOf(CountTable table, CountRow row) =>
        new(table.Sheet, row.UnitCell ?? row.NameCell, row.UnitName, row.Match!);

    private static Finding Duplicate(ServiceDraft draft, string sheet, IndicatorRow row, string otherSheet, IndicatorRow other)
    {
        var place = sheet == otherSheet ? $"{other.NameCell}" : $"{other.NameCell} ({otherSheet})";
        return new Finding(
            "DUPLICATE_INDICATOR", Severity.Warning, Blocks: false, sheet, row.NameCell, RowOwner.Of(draft, row).Id, row.Name, Expected: null,
            $"Ô {row.NameCell}: chỉ tiêu có thể trùng với chỉ tiêu tại ô {place}. Đề nghị bỏ bớt hoặc ghi rõ điểm khác nhau.",
            $"Cell {row.NameCell}: the indicator may be the one at cell {place}. Please remove one or state how they differ.");
    }
}
