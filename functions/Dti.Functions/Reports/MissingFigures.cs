using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Reports;

namespace Dti.Functions.Reports;

/// <summary>Which kinds of figures that a report needs an office has none of, and why.</summary>
internal static class MissingFigures
{
    /// <param name="rounds">All rounds up to the period's end of groups that it collects from or belongs to.</param>
    /// <returns>Vietnamese and English, to stand within a sentence.</returns>
    public static (string Vietnamese, string English) Of(ReportFacts facts, ReportNeeds needs, IReadOnlyList<GroupRound> rounds)
    {
        var missing = new List<(string Vietnamese, string English)>();
        if (needs.HasFlag(ReportNeeds.Collected) && facts.Collected is null)
        {
            missing.Add(Why(
                "kết quả chấm điểm do đơn vị thu", "results of a scoring that it collects",
                rounds.Where(one => one.Round.Kind == SubmissionKind.Scores && one.Group.Owner == facts.Unit)));
        }

        if (needs.HasFlag(ReportNeeds.Ranked) && facts.Ranked is null)
        {
            missing.Add(Why(
                "kết quả xếp hạng của chính đơn vị", "a ranking that it is in itself",
                rounds.Where(one => one.Round.Kind == SubmissionKind.Scores && one.Group.Members.Contains(facts.Unit))));
        }

        if (needs.HasFlag(ReportNeeds.Measured) && facts.Measured is null)
        {
            missing.Add(Why(
                "kết quả dịch vụ công so với chỉ tiêu", "results of services against targets",
                rounds.Where(one => one.Round.Kind == SubmissionKind.Services)));
        }

        // There are such figures, and the report is still not made of them.
        if (missing.Count == 0)
        {
            return ("báo cáo này cần số liệu của đúng kỳ báo cáo, và báo cáo theo quý không lập cho cả năm",
                "it takes figures of its own period, and a quarterly report is not made of a whole year");
        }

        return (string.Join("; ", missing.Select(one => one.Vietnamese)), string.Join("; ", missing.Select(one => one.English)));
    }

    private static (string, string) Why(string figures, string figuresEn, IEnumerable<GroupRound> rounds)
    {
        if (rounds.FirstOrDefault() is not { Round: var round })
        {
            return ($"không có {figures} vì danh mục không có đợt (rounds) như vậy của đơn vị",
                $"no {figuresEn}, as the catalogue has no such round of the unit");
        }

        var ask = $"POST computations/{round.Period}/{round.Group}";
        return ($"chưa có {figures} vì đợt {round.Period} của nhóm {round.Group} chưa được tính ({ask})",
            $"no {figuresEn}, as the round {round.Period} of group {round.Group} was not computed ({ask})");
    }
}
