using Dti.Domain.Catalogue;
using Dti.Domain.Periods;

namespace Dti.Domain.Tests.Catalogue;

/// <summary>A catalogue without a mistake, small enough to break in one place.</summary>
internal static class SmallCatalogue
{
    public static readonly DateOnly From = new(2022, 1, 1);

    public static CatalogueContent Content { get; } = new(
        [Unit("p", "01", UnitKind.Province), Unit("p.d", "001", UnitKind.District, "p"),
            Unit("p.d.an", "00001", UnitKind.Commune, "p.d", "Xã An"), Unit("p.d.binh", "00002", UnitKind.Town, "p.d", "Thị trấn Bình")],
        [TheRubric],
        [new Group("p.d.communes", "Các xã", "p.d", "r", ["p.d.an", "p.d.binh"], From, null)],
        [new Round(Period("2023-Q1"), SubmissionKind.Scores, "p.d.communes", ["p.d.an", "p.d.binh"], new DateOnly(2023, 4, 15))],
        [new UnitAlias("xã Ân", "p.d.an")],
        [TheProfile])
    {
        Indicators = [Rate, Installations],
        Targets = [TheTarget],
        ServiceIndices = [TheServiceIndex],
    };

    /// <summary>A rate of dossiers.</summary>
    public static Indicator Rate => new(
        "online-dossiers", "Tỷ lệ hồ sơ trực tuyến", IndicatorMeasure.Rate, new("Hồ sơ nộp trực tuyến", null, DossierCount.Online),
        new("Tổng số hồ sơ", "dossiers", DossierCount.Total), Comparison.AtLeast, Certainty.Read)
    {
        Aliases = ["Hồ sơ trực tuyến"],
    };

    /// <summary>A number of things.</summary>
    public static Indicator Installations => new(
        "installations", "Phần mềm đã cài đặt", IndicatorMeasure.Count, new("Bản cài đặt", null, null), null,
        Comparison.AtLeast, Certainty.Read);

    public static IndicatorTarget TheTarget =>
        new("online-dossiers", Comparison.AtLeast, 80m, "Kế hoạch số 1/KH-UBND", From, From.AddYears(1), Certainty.Read);

    public static ServiceIndex TheServiceIndex => new("766", "Bộ chỉ số phục vụ", null, [TheComponent]);

    public static ServiceComponent TheComponent =>
        new("ONLINE", "Dịch vụ công", "online-dossiers", 12m, 50m, [], Certainty.Inferred);

    public static Rubric TheRubric => new("r", "Bộ chỉ số", null,
        [new("awareness", "Nhận thức số", IndexGroup.Foundation, 100m, []),
            new("digital-government", "Hoạt động chính quyền số", IndexGroup.Activity, 200m, ["Chính quyền số"])],
        [new("government", "Trụ cột chính quyền số", "digital-government")],
        [new(ScoreClass.Good, 240m), new(ScoreClass.Weak, 0m)]);

    public static DocumentProfile TheProfile => new("p.d", "UBND HUYỆN", "PHÒNG VĂN HÓA VÀ THÔNG TIN", "Phòng Văn hóa và Thông tin", "BC-PVHTT", "Huyện", null,
        [], ["Lưu: VT"], ["TRƯỞNG PHÒNG"], [new("self-scoring", "advantages", null, ["Đoạn văn."])]);

    public static Unit Unit(string id, string code, UnitKind kind, string? parent = null, string fullName = "Huyện Cao") =>
        new(id, code, fullName, kind, LevelOf(kind), parent, From, null);

    public static Period Period(string code) =>
        Dti.Domain.Periods.Period.TryParse(code, out var period) ? period : throw new ArgumentException(code, nameof(code));

    /// <summary>What is found, as <c>RULE /place</c>.</summary>
    public static IEnumerable<string> Findings(CatalogueContent content) =>
        CatalogueRules.Check(content).Select(finding => $"{finding.Rule} {finding.Place}");

    /// <summary>What is found when units are put behind the four.</summary>
    public static IEnumerable<string> WithUnits(params IEnumerable<Unit> more) =>
        Findings(Content with { Units = [.. Content.Units, .. more] });

    public static IEnumerable<string> WithRubric(Rubric rubric) => Findings(Content with { Rubrics = [rubric] });

    public static IEnumerable<string> WithGroup(Func<Group, Group> change) =>
        Findings(Content with { Groups = [change(Content.Groups[0])] });

    public static IEnumerable<string> WithRound(Func<Round, Round> change) =>
        Findings(Content with { Rounds = [change(Content.Rounds[0])] });

    /// <summary>What is found when indicators are put behind the two.</summary>
    public static IEnumerable<string> WithIndicators(params Indicator[] more) =>
        Findings(Content with { Indicators = [.. Content.Indicators, .. more] });

    public static IEnumerable<string> WithTargets(params IndicatorTarget[] targets) => Findings(Content with { Targets = targets });

    public static IEnumerable<string> WithServiceIndex(ServiceIndex index) => Findings(Content with { ServiceIndices = [index] });

    public static IEnumerable<string> WithComponent(ServiceComponent component) =>
        WithServiceIndex(TheServiceIndex with { Components = [component] });

    public static IEnumerable<string> WithAliases(params UnitAlias[] aliases) => Findings(Content with { Aliases = aliases });

    public static IEnumerable<string> WithProfile(DocumentProfile profile) => Findings(Content with { Profiles = [profile] });

    private static UnitLevel LevelOf(UnitKind kind) => kind switch
    {
        UnitKind.Province => UnitLevel.Province,
        UnitKind.District => UnitLevel.District,
        _ => UnitLevel.Commune,
    };
}
