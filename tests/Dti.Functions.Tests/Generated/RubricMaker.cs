using Dti.Domain.Catalogue;

namespace Dti.Functions.Tests.Generated;

/// <summary>Rubrics of six to nine indices, with or without maxima, pillars and classes.</summary>
internal static class RubricMaker
{
    private static readonly RubricIndex[] Eight =
    [
        new("awareness", "Nhận thức số", IndexGroup.Foundation, 100, []),
        new("institutions", "Thể chế số", IndexGroup.Foundation, 100, []),
        new("infrastructure", "Hạ tầng số", IndexGroup.Foundation, 100, []),
        new("human-resources", "Nhân lực số", IndexGroup.Foundation, 100, []),
        new("cyber-security", "An toàn thông tin mạng", IndexGroup.Foundation, 100, []),
        new("digital-government", "Hoạt động chính quyền số", IndexGroup.Activity, 200, []),
        new("digital-economy", "Hoạt động kinh tế số", IndexGroup.Activity, 150, []),
        new("digital-society", "Hoạt động xã hội số", IndexGroup.Activity, 150, []),
    ];

    private static readonly RubricIndex SmartCity = new("smart-city", "Đô thị thông minh", IndexGroup.Foundation, 50, []);

    private static readonly Dictionary<string, string> PillarNames = new()
    {
        ["digital-government"] = "Trụ cột Chính quyền số", ["digital-economy"] = "Trụ cột Kinh tế số",
            ["digital-society"] = "Trụ cột Xã hội số",
    };

    public static Rubric Make(Lot lot)
    {
        var indices = lot.Below(5) switch
        {
            0 => [.. Eight.Where(index => index.Code is not ("institutions" or "digital-economy"))],
            1 => [.. Eight.Where(index => index.Code != "digital-economy")],
            2 => [.. Eight[..5], SmartCity, .. Eight[5..]],
            _ => Eight.ToList(),
        };
        if (lot.Draws("other index names", 15))
            indices = [.. indices.Select(Renamed)];
        if (lot.Draws("indices in another order", 15))
            indices = lot.Shuffled(indices);
        var scale = lot.Draws("rubric without maxima", 35) ? null : lot.Draws("other maxima", 30) ? lot.Pick<decimal?>(0.5m, 0.6m, 2m) : 1m;
        indices = [.. indices.Select(index => index with { MaxPoints = index.MaxPoints * scale })];

        var pillars = indices.Where(index => index.Group == IndexGroup.Activity)
            .Select(index => new Pillar(index.Code["digital-".Length..], PillarNames[index.Code], index.Code));
        var total = Rubric.SumOfMaxima(indices);
        ClassLimit[] limits = total is { } most && lot.Draws("class limits", 50)
            ? [new(ScoreClass.Good, most * 0.8m), new(ScoreClass.Fair, most * 0.65m), new(ScoreClass.Average, most * 0.5m),
                new(ScoreClass.Weak, 0)]
            : [];
        return new Rubric("rubric", "Bộ chỉ số", null, indices, lot.Half() || lot.Half() ? [.. pillars] : [], limits);
    }

    private static RubricIndex Renamed(RubricIndex index) => index.Code switch
    {
        "cyber-security" => index with { Name = "An toàn, an ninh mạng", Aliases = ["An toàn thông tin mạng"] },
        "human-resources" => index with { Name = "Nguồn nhân lực số" },
        "digital-government" => index with { Name = "Chính quyền số", Aliases = ["Hoạt động chính quyền số"] },
        "digital-economy" => index with { Name = "Kinh tế số" },
        "digital-society" => index with { Name = "Xã hội số" },
        _ => index,
    };
}
