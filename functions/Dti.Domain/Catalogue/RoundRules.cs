using Dti.Domain.Periods;

namespace Dti.Domain.Catalogue;

/// <summary>Rules for rounds: who is expected to report what for which period, and by when.</summary>
internal static class RoundRules
{
    public static IEnumerable<CatalogueFinding> GroupsAreKnown(CatalogueContent content)
    {
        var groups = CatalogueTexts.GroupsById(content);
        return from round in content.Rounds.Index()
               where !groups.ContainsKey(round.Item.Group)
               select new CatalogueFinding("CATALOGUE_ROUND_GROUP_UNKNOWN", $"/rounds/{round.Index}/group",
                   $"Kỳ {round.Item.Period}: nhóm {round.Item.Group} không có trong danh mục (groups). " +
                   "Đề nghị ghi đúng mã hoặc bổ sung nhóm.",
                   $"Round {round.Item.Period}: the group {round.Item.Group} is not among the groups. " +
                   "Write an existing id or add the group.");
    }

    /// <summary>A group that is measured by indicators alone is scored by nothing.</summary>
    public static IEnumerable<CatalogueFinding> ScoresNeedARubric(CatalogueContent content)
    {
        var groups = CatalogueTexts.GroupsById(content);
        return from round in content.Rounds.Index()
               where round.Item.Kind == SubmissionKind.Scores && groups.GetValueOrDefault(round.Item.Group) is { Rubric: null }
               select new CatalogueFinding("CATALOGUE_ROUND_WITHOUT_RUBRIC", $"/rounds/{round.Index}/kind",
                   $"Kỳ {round.Item.Period}: nhóm {round.Item.Group} chưa có bộ chỉ số (rubric) nên không có đợt chấm điểm. "
                   + "Đề nghị ghi services hoặc bổ sung bộ chỉ số cho nhóm.",
                   $"Round {round.Item.Period}: the group {round.Item.Group} has no rubric and cannot be scored. "
                   + "Write services or give the group a rubric.");
    }

    public static IEnumerable<CatalogueFinding> RoundsAreUnique(CatalogueContent content) =>
        from repeat in CatalogueTexts.Repeated(content.Rounds, round => (round.Period, round.Kind, round.Group))
        select new CatalogueFinding("CATALOGUE_ROUND_DUPLICATE", $"/rounds/{repeat.Index}",
            $"Kỳ {repeat.Item.Period} của nhóm {repeat.Item.Group} đã có tại /rounds/{repeat.First}. Đề nghị chỉ giữ một dòng.",
            $"The round {repeat.Item.Period} of {repeat.Item.Group} stands at /rounds/{repeat.First} already. Keep one.");

    /// <summary>An upload's folder names a period and a unit, so it must be certain which round is meant.</summary>
    public static IEnumerable<CatalogueFinding> OwnersHaveOneRound(CatalogueContent content)
    {
        var owners = CatalogueTexts.GroupsById(content);
        var rounds = content.Rounds.Index().Where(round => owners.ContainsKey(round.Item.Group))
            .GroupBy(round => (round.Item.Period, round.Item.Kind, owners[round.Item.Group].Owner));
        return from same in rounds
               from round in same.Skip(1)
               where round.Item.Group != same.First().Item.Group
               select new CatalogueFinding("CATALOGUE_ROUND_OWNER_DUPLICATE", $"/rounds/{round.Index}",
                   $"Kỳ {round.Item.Period}: {same.Key.Owner} đã có đợt thu số liệu của nhóm {same.First().Item.Group}. " +
                   "Mỗi đơn vị chỉ có một đợt trong một kỳ; đề nghị bỏ bớt.",
                   $"Round {round.Item.Period}: {same.Key.Owner} already collects from group {same.First().Item.Group}. " +
                   "A unit has one round of a kind in a period; remove one.");
    }

    public static IEnumerable<CatalogueFinding> GroupsExistAtPeriodEnd(CatalogueContent content)
    {
        var groups = CatalogueTexts.GroupsById(content);
        return from round in content.Rounds.Index()
               let named = groups.GetValueOrDefault(round.Item.Group)
               where named is not null && !named.ExistedOn(round.Item.Period.End)
               select new CatalogueFinding("CATALOGUE_ROUND_GROUP_NOT_VALID", $"/rounds/{round.Index}/group",
                   $"Kỳ {round.Item.Period}: nhóm {named.Id} không có hiệu lực vào ngày cuối kỳ {round.Item.Period.End:O}. " +
                   "Đề nghị kiểm tra lại nhóm hoặc thời gian hiệu lực.",
                   $"Round {round.Item.Period}: the group {named.Id} is not valid on the period's last day, " +
                   $"{round.Item.Period.End:O}. Check the group or its validity.");
    }

    /// <summary>Where all members are expected there is nothing to say here that was not said of the group.</summary>
    public static IEnumerable<CatalogueFinding> ExpectedUnitsAreMembersOnce(CatalogueContent content)
    {
        var groups = CatalogueTexts.GroupsById(content);
        foreach (var (at, round) in content.Rounds.Index())
        {
            if (groups.GetValueOrDefault(round.Group)?.Members is not { } members || round.ExpectedUnits.SequenceEqual(members))
                continue;

            var known = members.ToHashSet(StringComparer.Ordinal);
            foreach (var (index, unit) in round.ExpectedUnits.Index().Where(unit => !known.Contains(unit.Item)))
            {
                yield return new("CATALOGUE_ROUND_UNIT_NOT_IN_GROUP", $"/rounds/{at}/expectedUnits/{index}",
                    $"Kỳ {round.Period}: {unit} không thuộc nhóm {round.Group}. Đề nghị bỏ đơn vị này hoặc bổ sung vào nhóm.",
                    $"Round {round.Period}: {unit} is no member of {round.Group}. Drop it or add it to the group.");
            }

            foreach (var (index, first, unit) in CatalogueTexts.Repeated(round.ExpectedUnits, unit => unit))
            {
                yield return new("CATALOGUE_ROUND_UNIT_DUPLICATE", $"/rounds/{at}/expectedUnits/{index}",
                    $"Kỳ {round.Period}: {unit} đã có ở vị trí thứ {first + 1}. Đề nghị bỏ dòng trùng.",
                    $"Round {round.Period}: {unit} is expected unit number {first + 1} already. Drop the duplicate.");
            }
        }
    }

    /// <summary>A unit reports as it was on the period's last day; nobody waits for one that had ended or not begun.</summary>
    public static IEnumerable<CatalogueFinding> ExpectedUnitsExistAtPeriodEnd(CatalogueContent content)
    {
        var units = CatalogueTexts.UnitsById(content);
        return from round in content.Rounds.Index()
               from expected in round.Item.ExpectedUnits
               let unit = units.GetValueOrDefault(expected)
               where unit is not null && !unit.ExistedOn(round.Item.Period.End)
               select new CatalogueFinding("CATALOGUE_ROUND_UNIT_NOT_VALID", $"/rounds/{round.Index}/period",
                   $"Kỳ {round.Item.Period}: {unit.Id} không tồn tại vào ngày cuối kỳ {round.Item.Period.End:O}. " +
                   "Đề nghị bỏ đơn vị này khỏi kỳ.",
                   $"Round {round.Item.Period}: {unit.Id} does not exist on the period's last day, {round.Item.Period.End:O}. " +
                   "Leave it out of the round.");
    }

    public static IEnumerable<CatalogueFinding> DueDaysFollowThePeriod(CatalogueContent content) =>
        from round in content.Rounds.Index()
        where round.Item.DueDay < round.Item.Period.End
        select new CatalogueFinding("CATALOGUE_ROUND_DUE_DAY", $"/rounds/{round.Index}/dueDay",
            $"Kỳ {round.Item.Period}: hạn nộp {round.Item.DueDay:O} trước ngày cuối kỳ {round.Item.Period.End:O}. " +
            "Đề nghị sửa hạn nộp.",
            $"Round {round.Item.Period}: the due day {round.Item.DueDay:O} is before the period's last day, " +
            $"{round.Item.Period.End:O}. Correct it.");
}
