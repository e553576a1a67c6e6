namespace Dti.Domain.Catalogue;

/// <summary>Rules for the names by which a rubric's indices and pillars are looked up: codes in URLs, headers on sheets.</summary>
internal static class BoardRules
{
    /// <summary>The board of total scores; no pillar and no index may be called so.</summary>
    internal const string Overall = "overall";

    public static IEnumerable<CatalogueFinding> CodesAreSlugs(CatalogueContent content) =>
        from board in Boards(content)
        where !CatalogueSlug.IsCode(board.Code)
        select CatalogueSlug.NotACode($"{board.Place}/code", board.Code);

    /// <summary>The total, the pillars and the indices of a rubric share one namespace.</summary>
    public static IEnumerable<CatalogueFinding> CodesAreUnique(CatalogueContent content)
    {
        var first = new Dictionary<(int Rubric, string Code), string>();
        foreach (var (rubric, place, code, _) in Boards(content))
        {
            var taken = code == Overall ? Overall : first.TryAdd((rubric, code), place) ? null : first[(rubric, code)];
            if (taken is null)
                continue;

            yield return new("CATALOGUE_BOARD_DUPLICATE", $"{place}/code",
                $"Mã bảng xếp hạng \"{code}\" đã dùng ({taken}). " +
                $"Mã trụ cột, mã chỉ số và \"{Overall}\" trong một bộ chỉ số phải khác nhau.",
                $"The board code \"{code}\" is taken ({taken}). Pillar codes, index codes and \"{Overall}\" must differ within a rubric.");
        }
    }

    /// <summary>A header must mean one column: names and aliases are compared as headers are.</summary>
    public static IEnumerable<CatalogueFinding> IndexNamesDiffer(CatalogueContent content)
    {
        var first = new Dictionary<(int Rubric, string Name), (string Board, string Place)>();
        foreach (var (rubric, board, _, names) in Boards(content))
        {
            foreach (var (place, name) in names.Where(name => !string.IsNullOrWhiteSpace(name.Text)))
            {
                var key = (rubric, VietnameseText.Fold(name));
                if (first.TryAdd(key, (board, place)) || first[key].Board == board)
                    continue;

                yield return new("CATALOGUE_INDEX_NAME_CLASH", place,
                    $"Tên \"{name}\" trùng với tên tại {first[key].Place} nên tiêu đề cột không xác định được. " +
                    "Đề nghị đổi hoặc bỏ một tên.",
                    $"The name \"{name}\" equals that at {first[key].Place}: a column header could mean either. Change or drop one.");
            }
        }
    }

    public static IEnumerable<CatalogueFinding> PillarsNameActivityIndices(CatalogueContent content)
    {
        foreach (var (at, rubric) in content.Rubrics.Index())
        {
            foreach (var (number, pillar) in rubric.Pillars.Index())
            {
                var named = rubric.Indices.FirstOrDefault(index => index.Code == pillar.ActivityIndex);
                if (named?.Group == IndexGroup.Activity)
                    continue;

                yield return new("CATALOGUE_PILLAR_INDEX", $"/rubrics/{at}/pillars/{number}/activityIndex",
                    $"{rubric.Id}, trụ cột {pillar.Code}: \"{pillar.ActivityIndex}\" không phải là chỉ số hoạt động của bộ chỉ số này. " +
                    "Đề nghị ghi mã một chỉ số thuộc nhóm hoạt động (activity).",
                    $"{rubric.Id}, pillar {pillar.Code}: \"{pillar.ActivityIndex}\" is no activity index of this rubric. " +
                    "Name an index whose group is activity.");
            }
        }
    }

    // A rubric goes by its place, not by its id: two rubrics with one id do not clash here as well.
    private static IEnumerable<Board> Boards(CatalogueContent content)
    {
        foreach (var (at, rubric) in content.Rubrics.Index())
        {
            foreach (var (number, index) in rubric.Indices.Index())
            {
                var place = $"/rubrics/{at}/indices/{number}";
                var aliases = index.Aliases.Index().Select(alias => ($"{place}/aliases/{alias.Index}", alias.Item));
                yield return new(at, place, index.Code, aliases.Prepend(($"{place}/name", index.Name)));
            }

            foreach (var (number, pillar) in rubric.Pillars.Index())
            {
                var place = $"/rubrics/{at}/pillars/{number}";
                yield return new(at, place, pillar.Code, [($"{place}/name", pillar.Name)]);
            }
        }
    }

    private sealed record Board(int Rubric, string Place, string Code, IEnumerable<(string Place, string Text)> Names);
}
