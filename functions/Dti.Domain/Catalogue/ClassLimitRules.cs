namespace Dti.Domain.Catalogue;

/// <summary>
/// Rules for class limits (handbook 2.6): a rubric has none, or they fall from the best class down to one that begins at 0, so
/// that every total has exactly one class.
/// </summary>
internal static class ClassLimitRules
{
    public static IEnumerable<CatalogueFinding> EachClassStandsOnce(CatalogueContent content) =>
        from rubric in content.Rubrics.Index()
        from repeat in CatalogueTexts.Repeated(rubric.Item.ClassLimits, limit => limit.Class)
        select new CatalogueFinding("CATALOGUE_CLASS_DUPLICATE", $"/rubrics/{rubric.Index}/classLimits/{repeat.Index}/class",
            $"{rubric.Item.Id}: mức xếp loại này đã có ở dòng thứ {repeat.First + 1}. Đề nghị chỉ giữ một dòng cho mỗi mức.",
            $"{rubric.Item.Id}: this class stands in line {repeat.First + 1} already. Keep one line for each class.");

    public static IEnumerable<CatalogueFinding> LimitsFall(CatalogueContent content) =>
        from rubric in content.Rubrics.Index()
        from pair in rubric.Item.ClassLimits.Index().Zip(rubric.Item.ClassLimits.Skip(1))
        where pair.Second.FromPoints >= pair.First.Item.FromPoints || pair.Second.Class < pair.First.Item.Class
        select new CatalogueFinding("CATALOGUE_CLASS_ORDER", $"/rubrics/{rubric.Index}/classLimits/{pair.First.Index + 1}",
            $"{rubric.Item.Id}: các mức xếp loại phải xếp từ cao xuống thấp, mức sau có điểm sàn thấp hơn mức trước. " +
            "Đề nghị kiểm tra lại mức và điểm sàn.",
            $"{rubric.Item.Id}: classes must stand best first, each from fewer points than the one before. Check class and limit.");

    public static IEnumerable<CatalogueFinding> NoTotalIsLeftOut(CatalogueContent content) =>
        from rubric in content.Rubrics.Index()
        let limits = rubric.Item.ClassLimits
        where limits.Count > 0 && limits[^1].FromPoints != 0
        select new CatalogueFinding("CATALOGUE_CLASS_GAP", $"/rubrics/{rubric.Index}/classLimits/{limits.Count - 1}/fromPoints",
            $"{rubric.Item.Id}: mức thấp nhất phải bắt đầu từ 0 điểm, nếu không sẽ có tổng điểm không thuộc mức nào. Đề nghị sửa thành 0.",
            $"{rubric.Item.Id}: the lowest class must begin at 0 points, or some totals have no class. Write 0.");
}
