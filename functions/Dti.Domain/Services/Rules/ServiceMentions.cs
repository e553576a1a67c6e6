using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;
using UnitRules = Dti.Domain.Submissions.Rules.UnitRules;
using UnitMention = Dti.Domain.Submissions.Rules.UnitMention;

namespace Dti.Domain.Services.Rules;

/// <summary>Where a services workbook names units.</summary>
internal static class ServiceMentions
{
    // A longer remark is a text; a table has no more remarks about units than this.
    private const int LongestRemark = 2_000;
    private const int MostNames = 2_000;

    private static readonly char[] Between = [',', ';', '.', ':', '(', ')', '\n'];

    /// <summary>Names in columns of units; one that is repeated down a column is mentioned once.</summary>
    internal static IEnumerable<UnitMention> InColumns(ServiceDraft draft)
    {
        var indicators =
            from pair in ServiceTables.IndicatorRows(draft)
            where pair.Row is { Match: not null, UnitCell: not null }
            select new UnitMention(pair.Table.Sheet, pair.Row.UnitCell!.Value, pair.Row.UnitName, pair.Row.Match!);
        var counts =
            from pair in ServiceTables.CountRows(draft)
            where pair.Row is { Match: not null, UnitCell: not null }
            select new UnitMention(pair.Table.Sheet, pair.Row.UnitCell!.Value, pair.Row.UnitName, pair.Row.Match!);
        return indicators.Concat(counts).DistinctBy(mention => (mention.Sheet, mention.Cell.Column, mention.Name));
    }

    /// <summary>Names of units in scope within remarks, exactly as in the catalogue; each stands for its remark.</summary>
    internal static IEnumerable<UnitMention> InRemarks(ServiceDraft draft)
    {
        var remarks = ServiceTables.IndicatorRows(draft).Where(pair => pair.Row.Remark is { Text.Length: <= LongestRemark }).ToList();
        if (remarks.Count == 0)
            return [];

        var directory = new UnitDirectory(draft.Catalogue, draft.Submitter, [], draft.Period.End);
        var names =
            from pair in remarks
            from name in NamesIn(pair.Row.Remark!.Value.Text).Take(MostNames)
            select (pair.Table.Sheet, pair.Row.Remark!.Value.Cell, Remark: pair.Row.Remark!.Value.Text, Name: name);
        return
        [
            .. from name in names.DistinctBy(one => one.Name).Take(MostNames)
               where directory.Knows(name.Name)
               let match = directory.Find(name.Name)
               where match is UnitMatch.Found { Quality: UnitNameQuality.AsInCatalogue }
               select new UnitMention(name.Sheet, name.Cell, name.Remark, match),
        ];
    }

    /// <summary>All places of the workbook.</summary>
    internal static IEnumerable<UnitMention> All(ServiceDraft draft) =>
        InColumns(draft).Concat(InRemarks(draft)).Concat(UnitRules.MentionsIn(ServiceTables.RankingsOf(draft)));

    private static IEnumerable<string> NamesIn(string remark) =>
        remark.Split(Between).SelectMany(part => part.Split(" và ")).Select(part => part.Trim()).Where(part => part.Length > 0);
}
