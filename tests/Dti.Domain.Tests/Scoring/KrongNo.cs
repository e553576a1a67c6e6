using Dti.Domain.Catalogue;
using Dti.Domain.Scoring;

namespace Dti.Domain.Tests.Scoring;

/// <summary>The districts of Đắk Nông in 2023 as printed in the report of Krông Nô (handbook 1.5).</summary>
internal static class KrongNo
{
    private const string Office = "Văn phòng HĐND và UBND";
    private const string Culture = "Phòng Văn hóa và Thông tin";
    private const string Finance = "Phòng Tài chính - Kế hoạch";
    private const string Telecom = "các doanh nghiệp viễn thông";

    public static Rubric Rubric { get; } = new(
        "dak-nong-2023", "Bộ chỉ số", null,
        [
            Index("awareness", IndexGroup.Foundation, 100m),
            Index("institutions", IndexGroup.Foundation, 100m, Office, Finance),
            Index("infrastructure", IndexGroup.Foundation, 100m),
            Index("human-resources", IndexGroup.Foundation, 100m, "UBND các xã, thị trấn"),
            Index("cyber-security", IndexGroup.Foundation, 100m, Office, Culture, Finance),
            Index("digital-government", IndexGroup.Activity, 200m, Culture, Office, Finance, "các cơ quan, đơn vị", "UBND các xã, thị trấn"),
            Index("digital-economy", IndexGroup.Activity, 150m, Telecom, Culture, "Phòng Nông nghiệp và Phát triển nông thôn", Finance),
            Index("digital-society", IndexGroup.Activity, 150m, Telecom, "các ngân hàng"),
        ],
        [
            new("government", "Chính quyền số", "digital-government"), new("economy", "Kinh tế số", "digital-economy"),
            new("society", "Xã hội số", "digital-society"),
        ],
        [new(ScoreClass.Good, 800m), new(ScoreClass.Fair, 650m), new(ScoreClass.Average, 500m), new(ScoreClass.Weak, 0m)]);

    public static IReadOnlyList<Scorecard> Cards { get; } =
    [
        Card("dak-song", 100m, 90m, 90.75m, 88.25m, 36.3m, 66.34m, 103.7m, 109.87m),
        Card("dak-mil", 98.75m, 90m, 99.26m, 82.69m, 33m, 61.84m, 89.5m, 109.83m),
        Card("krong-no", 100m, 60m, 99m, 89.73m, 28m, 65.97m, 83.56m, 129m),
        Card("dak-glong", 89.29m, 85m, 85.45m, 81.03m, 51m, 59.99m, 48.32m, 75.84m),
        Card("dak-rlap", 91.59m, 65m, 95.57m, 78.11m, 18.6m, 67.51m, 97.38m, 81.03m),
        Card("gia-nghia", 73m, 75m, 95.75m, 75.03m, 43m, 54.01m, 51.66m, 65.68m),
        Card("tuy-duc", 70m, 35m, 64.35m, 73.94m, 43m, 30.01m, 32.5m, 39.07m),
        Card("cu-jut", 72.33m, 45m, 40m, 52.23m, 26m, 61.86m, 43.54m, 49.8m),
    ];

    public static Ranking Ranking { get; } = Ranking.Of(Rubric, Cards, []);

    private static RubricIndex Index(string code, IndexGroup group, decimal most, params string[] offices) =>
        new(code, code, group, most, []) { Offices = offices };

    private static Scorecard Card(string unit, params decimal[] points) => new(
        unit, Rubric.Indices.Zip(points).ToDictionary(pair => pair.First.Code, pair => pair.Second), IsDisputed: false);
}
