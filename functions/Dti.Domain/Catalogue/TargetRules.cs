using Dti.Domain.Periods;

namespace Dti.Domain.Catalogue;

/// <summary>Rules for targets (handbook 3.5): each of a known indicator, by some right, and one at a time.</summary>
internal static class TargetRules
{
    public static IEnumerable<CatalogueFinding> IndicatorsAreKnown(CatalogueContent content)
    {
        var indicators = CatalogueTexts.IndicatorsByCode(content);
        return from target in content.Targets.Index()
               where !indicators.ContainsKey(target.Item.Indicator)
               select new CatalogueFinding("CATALOGUE_TARGET_INDICATOR_UNKNOWN", $"/targets/{target.Index}/indicator",
                   $"Chỉ tiêu {target.Item.Indicator} không có trong danh mục (indicators). Đề nghị ghi đúng mã hoặc bổ sung chỉ tiêu.",
                   $"This is a target for no indicator: {target.Item.Indicator} is not among the indicators. Write an existing code "
                   + "or add the indicator.");
    }

    public static IEnumerable<CatalogueFinding> UnitsAndGroupsAreKnown(CatalogueContent content)
    {
        var units = CatalogueTexts.UnitsById(content);
        var groups = CatalogueTexts.GroupsById(content);
        foreach (var (at, target) in content.Targets.Index())
        {
            if (target.Unit is { } unit && !units.ContainsKey(unit))
                yield return CatalogueTexts.UnknownUnit("CATALOGUE_TARGET_UNIT_UNKNOWN", $"/targets/{at}/unit", unit);
            if (target.Group is { } named && !groups.ContainsKey(named))
            {
                yield return new("CATALOGUE_TARGET_GROUP_UNKNOWN", $"/targets/{at}/group",
                    $"{target.Indicator}: nhóm {named} không có trong danh mục (groups). Đề nghị ghi đúng mã hoặc bổ sung nhóm.",
                    $"{target.Indicator}: the group {named} is not among the groups. Write an existing id or add the group.");
            }
        }
    }

    public static IEnumerable<CatalogueFinding> ValidityRunsForward(CatalogueContent content) =>
        from target in content.Targets.Index()
        let finding = CatalogueTexts.Reversed(
            $"/targets/{target.Index}", target.Item.Indicator, target.Item.ValidFrom, target.Item.ValidTo)
        where finding is not null
        select finding;

    /// <summary>The period ends within the validity, or the target would never hold.</summary>
    public static IEnumerable<CatalogueFinding> PeriodsEndWithinTheValidity(CatalogueContent content)
    {
        foreach (var (at, target) in content.Targets.Index().Where(target => target.Item.Period is not null))
        {
            if (!Period.TryParse(target.Period, out var period))
            {
                yield return new("CATALOGUE_TARGET_PERIOD", $"/targets/{at}/period",
                    $"{target.Indicator}: \"{target.Period}\" không phải là kỳ báo cáo. Đề nghị ghi ví dụ 2024 hoặc 2024-Q1.",
                    $"{target.Indicator}: \"{target.Period}\" is not a period. Write 2024 or 2024-Q1, for example.");
            }
            else if (!target.IsValidOn(period.End))
            {
                yield return new("CATALOGUE_TARGET_PERIOD_NOT_VALID", $"/targets/{at}/period",
                    $"{target.Indicator}: chỉ tiêu không có hiệu lực vào ngày cuối kỳ {period}, {period.End:O}. "
                    + "Đề nghị kiểm tra lại kỳ hoặc thời gian hiệu lực.",
                    $"{target.Indicator}: the target is not valid on the last day of {period}, {period.End:O}. "
                    + "Check the period or the validity.");
            }
        }
    }

    public static IEnumerable<CatalogueFinding> LegalBasesAreGiven(CatalogueContent content) => CatalogueTexts.Blank(
        content.Targets.Index().Select(target => ($"/targets/{target.Index}/legalBasis", (string?)target.Item.LegalBasis)));

    /// <summary>A rate is to reach 0 to 100, and to be above less than 100; nothing is to reach less than 0.</summary>
    public static IEnumerable<CatalogueFinding> ValuesCanBeReached(CatalogueContent content)
    {
        var indicators = CatalogueTexts.IndicatorsByCode(content);
        return from target in content.Targets.Index()
               let isRate = indicators.GetValueOrDefault(target.Item.Indicator)?.Measure == IndicatorMeasure.Rate
               where target.Item.Value < 0
                   || (isRate && (target.Item.Value > 100 || (target.Item.Value == 100 && target.Item.Comparison == Comparison.Above)))
               select new CatalogueFinding("CATALOGUE_TARGET_VALUE", $"/targets/{target.Index}/value",
                   $"{target.Item.Indicator}: không kết quả nào có thể đạt giá trị này. "
                   + "Đề nghị ghi giá trị từ 0 trở lên, tỷ lệ từ 0 đến 100.",
                   $"{target.Item.Indicator}: no result can reach this value. Write 0 or more, for a rate 0 to 100.");
    }

    /// <summary>The level is the indicator's, where that has one, and not above the unit's.</summary>
    public static IEnumerable<CatalogueFinding> LevelsAgree(CatalogueContent content)
    {
        var indicators = CatalogueTexts.IndicatorsByCode(content);
        var units = CatalogueTexts.UnitsById(content);
        return from target in content.Targets.Index()
               let ofIndicator = indicators.GetValueOrDefault(target.Item.Indicator)?.Level
               let ofUnit = target.Item.Unit is { } unit ? units.GetValueOrDefault(unit)?.Level : null
               where (target.Item.Level is { } level && ofIndicator is not null && level != ofIndicator)
                   || (target.Item.Level ?? ofIndicator) < ofUnit
               select new CatalogueFinding("CATALOGUE_TARGET_LEVEL", $"/targets/{target.Index}/level",
                   $"{target.Item.Indicator}: cấp của chỉ tiêu giao không khớp với cấp của chỉ tiêu hoặc của đơn vị. Đề nghị kiểm tra lại.",
                   $"{target.Item.Indicator}: the target's level contradicts that of its indicator or unit. Check them.");
    }

    /// <summary>Of two targets for the same at the same time it is not certain which holds.</summary>
    public static IEnumerable<CatalogueFinding> OneTargetHoldsAtATime(CatalogueContent content)
    {
        var same = content.Targets.Index().GroupBy(
            target => (target.Item.Indicator, target.Item.Level, target.Item.Unit, target.Item.Group, target.Item.Period));
        foreach (var targets in same)
        {
            (int Index, IndicatorTarget Item)? last = null;
            foreach (var target in targets.OrderBy(target => target.Item.ValidFrom))
            {
                if (last is var (first, earlier) && target.Item.ValidFrom <= EndOf(earlier))
                    yield return Contradicts(target.Index, target.Item, first);
                if (last is null || EndOf(target.Item) > EndOf(last.Value.Item))
                    last = target;
            }
        }
    }

    private static DateOnly EndOf(IndicatorTarget target) => target.ValidTo ?? DateOnly.MaxValue;

    private static CatalogueFinding Contradicts(int at, IndicatorTarget target, int first) => new(
        "CATALOGUE_TARGET_CONTRADICTION", $"/targets/{at}",
        $"{target.Indicator}: chỉ tiêu giao tại /targets/{first} còn hiệu lực vào ngày {target.ValidFrom:O}. "
        + "Đề nghị chỉ giữ một hoặc sửa thời gian hiệu lực.",
        $"{target.Indicator}: the target at /targets/{first} still holds on {target.ValidFrom:O}. Keep one or correct the validity.");
}
