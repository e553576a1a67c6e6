namespace Dti.Domain.Catalogue;

/// <summary>Rules for rubrics and the indices in them (handbook 2.1 to 2.3).</summary>
internal static class RubricRules
{
    public static IEnumerable<CatalogueFinding> IdsAreSlugs(CatalogueContent content) =>
        from rubric in content.Rubrics.Index()
        where !CatalogueSlug.IsId(rubric.Item.Id)
        select CatalogueSlug.NotAnId($"/rubrics/{rubric.Index}/id", rubric.Item.Id);

    public static IEnumerable<CatalogueFinding> IdsAreUnique(CatalogueContent content) =>
        from repeat in CatalogueTexts.Repeated(content.Rubrics, rubric => rubric.Id)
        select CatalogueTexts.DuplicateId("CATALOGUE_RUBRIC_DUPLICATE", "rubrics", repeat.Index, repeat.First, repeat.Item.Id);

    public static IEnumerable<CatalogueFinding> NamesAreGiven(CatalogueContent content)
    {
        foreach (var (at, rubric) in content.Rubrics.Index())
        {
            if (rubric.Indices.Count == 0)
            {
                yield return new("CATALOGUE_RUBRIC_EMPTY", $"/rubrics/{at}/indices",
                    $"{rubric.Id}: bộ chỉ số chưa có chỉ số nào. Đề nghị bổ sung.",
                    $"{rubric.Id}: the rubric has no index. Add its indices.");
            }

            var texts = rubric.Indices.Index().SelectMany(index => Names($"indices/{index.Index}", index.Item))
                .Concat(rubric.Pillars.Index().Select(pillar => ($"pillars/{pillar.Index}/name", pillar.Item.Name)))
                .Append(("name", rubric.Name));
            foreach (var finding in CatalogueTexts.Blank(texts.Select(text => ($"/rubrics/{at}/{text.Item1}", (string?)text.Item2))))
                yield return finding;
        }
    }

    /// <summary>A maximum that is not known is left out; nothing can be won out of zero points.</summary>
    public static IEnumerable<CatalogueFinding> MaximaArePositive(CatalogueContent content) =>
        from rubric in content.Rubrics.Index()
        from index in rubric.Item.Indices.Index()
        where index.Item.MaxPoints <= 0
        select new CatalogueFinding("CATALOGUE_INDEX_MAXIMUM", $"/rubrics/{rubric.Index}/indices/{index.Index}/maxPoints",
            $"{rubric.Item.Id}, {index.Item.Code}: điểm tối đa phải lớn hơn 0. Nếu chưa biết điểm tối đa thì ghi null.",
            $"{rubric.Item.Id}, {index.Item.Code}: the maximum must be above 0. Write null where it is not known.");

    private static IEnumerable<(string Place, string Text)> Names(string place, RubricIndex index) =>
        index.Aliases.Index().Select(alias => ($"{place}/aliases/{alias.Index}", alias.Item)).Prepend(($"{place}/name", index.Name));
}
