using System.Globalization;
using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Reports;
using Dti.Domain.Scoring;
using Dti.Domain.Submissions;

namespace Dti.Functions.Tests.Reports;

/// <summary>Reports on rankings of any size, made without storage.</summary>
internal static class ManyUnits
{
    /// <summary>78 characters; with a number behind it a name has more than 80.</summary>
    public const string LongName = "Xã Nguyễn Thị Ngọc Ẩn Đắk R'Lấp Phường Thượng Thẩm Định Ưỡng Ợ Ậ Ỹ Kiến Đức Số";

    private static readonly Period Year = Period.TryParse("2024", out var year) ? year : throw new InvalidOperationException();

    private static readonly Rubric EightIndices = new(
        "r", "Bộ chỉ số", LegalBasis: null,
        [
            .. new[] { "Nhận thức số", "Thể chế số", "Hạ tầng số", "Nhân lực số", "An toàn thông tin mạng" }
                .Select((name, at) => new RubricIndex($"f{at}", name, IndexGroup.Foundation, 100m, []) { Offices = ["Văn phòng HĐND và UBND"] }),
            .. new[] { "Hoạt động chính quyền số", "Hoạt động kinh tế số", "Hoạt động xã hội số" }
                .Select((name, at) => new RubricIndex($"a{at}", name, IndexGroup.Activity, at == 0 ? 200m : 150m, [])),
        ],
        [new Pillar("government", "Trụ cột Chính quyền số", "a0"), new Pillar("economy", "Trụ cột Kinh tế số", "a1"), new Pillar("society", "Trụ cột Xã hội số", "a2")],
        [new ClassLimit(ScoreClass.Good, 800m), new ClassLimit(ScoreClass.Fair, 650m), new ClassLimit(ScoreClass.Average, 500m), new ClassLimit(ScoreClass.Weak, 0m)]);

    /// <param name="units">How many belong to the round.</param>
    /// <param name="ranked">How many of them have scores.</param>
    /// <param name="pointsOf">Points of every index of a unit, by its number from 0.</param>
    public static ReportFacts Facts(int units, int ranked, Func<int, decimal> pointsOf)
    {
        List<Unit> members = [.. Enumerable.Range(0, units).Select(at => new Unit(
            Id(at), at.ToString("D5", CultureInfo.InvariantCulture), NameOf(at), UnitKind.Commune, UnitLevel.Commune, "d", new DateOnly(2020, 1, 1), null))];
        var owner = new Unit("d", "001", "Huyện Dài", UnitKind.District, UnitLevel.District, null, new DateOnly(2020, 1, 1), null);
        var group = new Group("d.communes", "Các xã huyện Dài", "d", "r", [.. members.Select(unit => unit.Id)], new DateOnly(2020, 1, 1), null);
        var round = new Round(Year, SubmissionKind.Scores, group.Id, group.Members, new DateOnly(2025, 1, 15));
        var profile = new DocumentProfile(
            "d", "UBND TỈNH", "ỦY BAN NHÂN DÂN HUYỆN DÀI", "UBND huyện Dài", "BC-UBND", "Dài", "UBND tỉnh", ["Căn cứ kế hoạch"],
            ["Như trên", "UBND các xã", "Lưu: VT"], ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], []);
        var catalogue = new ReferenceCatalogue("v", new CatalogueContent([owner, .. members], [EightIndices], [group], [round], [], [profile]));

        List<Scorecard> cards = [.. Enumerable.Range(0, ranked).Select(at => new Scorecard(
            Id(at), EightIndices.Indices.ToDictionary(index => index.Code, _ => pointsOf(at)), IsDisputed: at % 7 == 3))];
        List<NotRanked> others = [.. Enumerable.Range(ranked, units - ranked).Select(at => new NotRanked(Id(at), NotRankedReason.NoSubmission, RoundInputs.NothingSubmitted))];
        var edition = new Edition("0123456789abcdef0123", Year, group.Id, [], Previous: null, "v", "1", Ranking.Of(EightIndices, cards, others));
        var scored = new ScoredFacts(
            catalogue, round, group, EightIndices, edition, RoundState.Empty.StandingOf(edition.Id), Changes: null, RoundComparison.WithoutEarlierRound,
            new Dictionary<string, UnitScores>(), [], []);
        return new ReportFacts(Year, "d", profile, scored, scored, Measured: null, []);
    }

    /// <summary>The same as one of the units sees it.</summary>
    public static ReportFacts SeenBy(this ReportFacts facts, int unit) => facts with { Unit = Id(unit) };

    public static string NameOf(int unit)
    {
        var number = unit.ToString("D4", CultureInfo.InvariantCulture);
        return $"{LongName} {number}";
    }

    private static string Id(int unit) => "d.x" + unit.ToString("D4", CultureInfo.InvariantCulture);
}
