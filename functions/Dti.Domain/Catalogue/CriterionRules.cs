namespace Dti.Domain.Catalogue;

/// <summary>Rules for the criteria within a rubric's indices (handbook 2.3) and for the offices that must act.</summary>
internal static class CriterionRules
{
    public static IEnumerable<CatalogueFinding> CodesAreNumbers(CatalogueContent content) =>
        from criterion in Criteria(content)
        where !CatalogueSlug.IsId(criterion.Item.Code)
        select CatalogueSlug.NotAnId($"{criterion.Place}/code", criterion.Item.Code);

    public static IEnumerable<CatalogueFinding> CodesAreUnique(CatalogueContent content) =>
        from rubric in content.Rubrics.Index()
        from repeat in CatalogueTexts.Repeated(rubric.Item.Criteria, criterion => criterion.Code)
        select new CatalogueFinding("CATALOGUE_CRITERION_DUPLICATE", $"/rubrics/{rubric.Index}/criteria/{repeat.Index}/code",
            $"{rubric.Item.Id}: mã tiêu chí {repeat.Item.Code} đã dùng cho tiêu chí thứ {repeat.First + 1}. Đề nghị đặt mã khác.",
            $"{rubric.Item.Id}: the code {repeat.Item.Code} is that of criterion number {repeat.First + 1} already. Assign another.");

    public static IEnumerable<CatalogueFinding> NamesAndOfficesAreGiven(CatalogueContent content)
    {
        var ofCriteria = Criteria(content).SelectMany(criterion =>
            Offices(criterion.Place, criterion.Item.Offices).Prepend(($"{criterion.Place}/name", criterion.Item.Name)));
        var ofIndices = from rubric in content.Rubrics.Index()
                        from index in rubric.Item.Indices.Index()
                        from office in Offices($"/rubrics/{rubric.Index}/indices/{index.Index}", index.Item.Offices)
                        select office;
        return CatalogueTexts.Blank(ofIndices.Concat(ofCriteria));
    }

    /// <summary>A line of a form must mean one criterion: within an index names are compared as forms are read.</summary>
    public static IEnumerable<CatalogueFinding> NamesDiffer(CatalogueContent content) =>
        from rubric in content.Rubrics.Index()
        from repeat in CatalogueTexts.Repeated(
            rubric.Item.Criteria, criterion => (criterion.Index, Name: VietnameseText.Fold(criterion.Name)))
        where !string.IsNullOrWhiteSpace(repeat.Item.Name)
        select new CatalogueFinding("CATALOGUE_CRITERION_NAME_CLASH", $"/rubrics/{rubric.Index}/criteria/{repeat.Index}/name",
            $"{rubric.Item.Id}: tên này trùng với tiêu chí thứ {repeat.First + 1} của cùng chỉ số. Đề nghị đổi một tên.",
            $"{rubric.Item.Id}: the name equals that of criterion number {repeat.First + 1} of the same index. Change one.");

    public static IEnumerable<CatalogueFinding> IndicesAreKnown(CatalogueContent content) =>
        from criterion in Criteria(content)
        where !criterion.Rubric.Indices.Any(index => index.Code == criterion.Item.Index)
        select new CatalogueFinding("CATALOGUE_CRITERION_INDEX_UNKNOWN", $"{criterion.Place}/index",
            $"{criterion.Rubric.Id}, tiêu chí {criterion.Item.Code}: không có chỉ số \"{criterion.Item.Index}\" trong bộ chỉ số này. "
            + "Đề nghị ghi đúng mã chỉ số.",
            $"{criterion.Rubric.Id}, criterion {criterion.Item.Code}: this rubric has no index \"{criterion.Item.Index}\". "
            + "Write an existing code.");

    public static IEnumerable<CatalogueFinding> MaximaArePositive(CatalogueContent content) =>
        from criterion in Criteria(content)
        where criterion.Item.MaxPoints <= 0
        select new CatalogueFinding("CATALOGUE_CRITERION_MAXIMUM", $"{criterion.Place}/maxPoints",
            $"{criterion.Rubric.Id}, tiêu chí {criterion.Item.Code}: điểm tối đa phải lớn hơn 0. Nếu chưa biết thì bỏ trống hoặc ghi null.",
            $"{criterion.Rubric.Id}, criterion {criterion.Item.Code}: the maximum must be above 0. Leave it out where it is not known.");

    /// <summary>Where every maximum of an index and of its criteria is given, the parts make up the whole.</summary>
    public static IEnumerable<CatalogueFinding> MaximaAddUp(CatalogueContent content) =>
        from rubric in content.Rubrics.Index()
        from index in rubric.Item.Indices.Index()
        let parts = rubric.Item.Criteria.Where(criterion => criterion.Index == index.Item.Code).Select(one => one.MaxPoints).ToList()
        where index.Item.MaxPoints is not null && parts.Count > 0 && !parts.Contains(null) && parts.Sum() != index.Item.MaxPoints
        select new CatalogueFinding("CATALOGUE_CRITERIA_SUM", $"/rubrics/{rubric.Index}/indices/{index.Index}/maxPoints",
            $"{rubric.Item.Id}, {index.Item.Code}: điểm tối đa của các tiêu chí cộng lại khác điểm tối đa của chỉ số. Đề nghị kiểm tra lại.",
            $"{rubric.Item.Id}, {index.Item.Code}: the maxima of the criteria do not add up to that of the index. Check them.");

    private static IEnumerable<(string Place, Rubric Rubric, Criterion Item)> Criteria(CatalogueContent content) =>
        from rubric in content.Rubrics.Index()
        from criterion in rubric.Item.Criteria.Index()
        select ($"/rubrics/{rubric.Index}/criteria/{criterion.Index}", rubric.Item, criterion.Item);

    private static IEnumerable<(string Place, string? Text)> Offices(string place, IReadOnlyList<string> offices) =>
        offices.Index().Select(office => ($"{place}/offices/{office.Index}", (string?)office.Item));
}
