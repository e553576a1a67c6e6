namespace Dti.Domain.Catalogue;

/// <summary>Rules for indices of services (handbook 3.3): boards of their own, made of rates.</summary>
internal static class ServiceIndexRules
{
    private const decimal HundredPercent = 100m;

    public static IEnumerable<CatalogueFinding> IdsAreSlugs(CatalogueContent content) =>
        from index in content.ServiceIndices.Index()
        where !CatalogueSlug.IsCode(index.Item.Id)
        select CatalogueSlug.NotACode($"/serviceIndices/{index.Index}/id", index.Item.Id);

    public static IEnumerable<CatalogueFinding> IdsAreUnique(CatalogueContent content) =>
        from repeat in CatalogueTexts.Repeated(content.ServiceIndices, index => index.Id)
        select CatalogueTexts.DuplicateId(
            "CATALOGUE_SERVICE_INDEX_DUPLICATE", "serviceIndices", repeat.Index, repeat.First, repeat.Item.Id);

    /// <summary>A group may be ranked by a rubric's boards and by the index: the id must tell which is meant.</summary>
    public static IEnumerable<CatalogueFinding> IdsAreNoBoards(CatalogueContent content)
    {
        var boards = content.Rubrics
            .SelectMany(rubric => rubric.Indices.Select(index => index.Code).Concat(rubric.Pillars.Select(pillar => pillar.Code)))
            .Append(BoardRules.Overall).ToHashSet(StringComparer.Ordinal);
        return from index in content.ServiceIndices.Index()
               where boards.Contains(index.Item.Id)
               select new CatalogueFinding("CATALOGUE_SERVICE_INDEX_BOARD", $"/serviceIndices/{index.Index}/id",
                   $"Mã {index.Item.Id} là mã bảng xếp hạng của một bộ chỉ số (rubrics). Đề nghị đặt mã khác.",
                   $"The id {index.Item.Id} is the code of a rubric's board. Assign another.");
    }

    public static IEnumerable<CatalogueFinding> NamesAreGiven(CatalogueContent content)
    {
        foreach (var (at, index) in content.ServiceIndices.Index())
        {
            if (index.Components.Count == 0)
            {
                yield return new("CATALOGUE_SERVICE_INDEX_EMPTY", $"/serviceIndices/{at}/components",
                    $"{index.Id}: chưa có chỉ số thành phần nào. Đề nghị bổ sung.", $"{index.Id}: there is no component. Add them.");
            }

            var groups = index.Components.Index()
                .Select(component => ($"/serviceIndices/{at}/components/{component.Index}/group", (string?)component.Item.Group));
            foreach (var finding in CatalogueTexts.Blank(groups.Prepend(($"/serviceIndices/{at}/name", index.Name))))
                yield return finding;
        }
    }

    public static IEnumerable<CatalogueFinding> CodesAreThePortals(CatalogueContent content) =>
        from component in Components(content)
        where !CatalogueSlug.IsPortalCode(component.Item.Code)
        select CatalogueSlug.NotAPortalCode($"{component.Place}/code", component.Item.Code);

    public static IEnumerable<CatalogueFinding> CodesAreUnique(CatalogueContent content) =>
        from index in content.ServiceIndices.Index()
        from repeat in CatalogueTexts.Repeated(index.Item.Components, component => component.Code)
        select new CatalogueFinding("CATALOGUE_COMPONENT_DUPLICATE", $"/serviceIndices/{index.Index}/components/{repeat.Index}/code",
            $"{index.Item.Id}: mã {repeat.Item.Code} đã dùng cho chỉ số thành phần thứ {repeat.First + 1}. Đề nghị đặt mã khác.",
            $"{index.Item.Id}: the code {repeat.Item.Code} is that of component number {repeat.First + 1} already. Assign another.");

    /// <summary>Points are given in proportion to a percentage, so only a rate can be a component.</summary>
    public static IEnumerable<CatalogueFinding> IndicatorsAreKnownRates(CatalogueContent content)
    {
        var indicators = CatalogueTexts.IndicatorsByCode(content);
        foreach (var (place, component) in Components(content))
        {
            if (!indicators.TryGetValue(component.Indicator, out var indicator))
            {
                yield return new("CATALOGUE_COMPONENT_INDICATOR_UNKNOWN", $"{place}/indicator",
                    $"{component.Code}: chỉ tiêu {component.Indicator} không có trong danh mục (indicators). "
                    + "Đề nghị ghi đúng mã hoặc bổ sung chỉ tiêu.",
                    $"{component.Code}: {component.Indicator} is not among the indicators. Write an existing code or add the indicator.");
            }
            else if (indicator.Measure != IndicatorMeasure.Rate)
            {
                yield return new("CATALOGUE_COMPONENT_NOT_A_RATE", $"{place}/indicator",
                    $"{component.Code}: chỉ tiêu {component.Indicator} không phải là tỷ lệ nên không chấm điểm được. "
                    + "Đề nghị chọn một tỷ lệ.",
                    $"{component.Code}: {component.Indicator} is no rate and earns no points. Name a rate.");
            }
        }
    }

    public static IEnumerable<CatalogueFinding> PointsCanBeWon(CatalogueContent content)
    {
        foreach (var (place, component) in Components(content))
        {
            if (component.MaxPoints <= 0)
            {
                yield return new("CATALOGUE_COMPONENT_MAXIMUM", $"{place}/maxPoints",
                    $"{component.Code}: điểm tối đa phải lớn hơn 0. Đề nghị sửa lại.",
                    $"{component.Code}: the maximum must be above 0. Correct it.");
            }

            if (component.FullFrom is <= 0 or > HundredPercent)
            {
                yield return new("CATALOGUE_COMPONENT_THRESHOLD", $"{place}/fullFrom",
                    $"{component.Code}: ngưỡng đạt điểm tối đa phải lớn hơn 0 và không quá 100 (%). Đề nghị sửa lại.",
                    $"{component.Code}: full points are given from above 0 to 100 percent. Correct the threshold.");
            }

            if (component.PointsWithoutCases < 0 || component.PointsWithoutCases > component.MaxPoints)
            {
                yield return new("CATALOGUE_COMPONENT_WITHOUT_CASES", $"{place}/pointsWithoutCases",
                    $"{component.Code}: điểm khi không phát sinh phải từ 0 đến điểm tối đa. Đề nghị sửa lại.",
                    $"{component.Code}: points without cases lie between 0 and the maximum. Correct them.");
            }
        }
    }

    private static IEnumerable<(string Place, ServiceComponent Item)> Components(CatalogueContent content) =>
        from index in content.ServiceIndices.Index()
        from component in index.Item.Components.Index()
        select ($"/serviceIndices/{index.Index}/components/{component.Index}", component.Item);
}
