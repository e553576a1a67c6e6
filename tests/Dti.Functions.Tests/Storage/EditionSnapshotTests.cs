using System.Text;
using System.Text.Json.Nodes;
using Dti.Domain.Catalogue;
using Dti.Domain.Gaps;
using Dti.Domain.Periods;
using Dti.Domain.Scoring;
using Dti.Domain.Services;
using Dti.Domain.Submissions;
using Dti.Functions.Storage;

namespace Dti.Functions.Tests.Storage;

/// <summary>An edition is read from the archive as it was computed, whatever is missing in it.</summary>
public class EditionSnapshotTests
{
    private static readonly ApplicableTarget TheTarget = new(Comparison.Above, 80.5m, IsPercent: true, "> 80,5%", "Kế hoạch số 28/KH-UBND");
    private static readonly EditionReference Earlier = new(Period("2023-Q4"), "p.communes", "0123456789abcdef0123");

    private static readonly Measurement Full = new(
        "online", "online-dossiers", "Hồ sơ trực tuyến", UnitLevel.Commune, ServiceLevel.Partial, new Rate(1.5m, 3m),
        new PrintedResult("50,0%", 50.0m, 1, IsVague: true, 7.25m, TargetVerdict.NotMet, "ước đạt", "Bảng 1", new CellAddress(5, 6)),
        new MeasurementOrigin(OriginKind.Units, 2, 3), new Standing(TheTarget, TargetVerdict.NotMet, -30.5m, 1m))
    {
        HasNoCases = true, YearToDate = new YearToDate(new Rate(2, 4), 3),
    };

    private static readonly Dictionary<string, Measurement> Measurements = new()
    {
        ["everything"] = Full,
        ["nothing"] = new Measurement("x", null, "", null, null, null, null, MeasurementOrigin.Reported, null),
        ["a result of which nothing but its place is known"] = Full with { Printed = Unread },
        ["a target that figures say nothing about"] = Full with { Standing = new Standing(TheTarget with { Shown = null, LegalBasis = null }, null, null, null) },
        ["a target of nothing"] = Full with { Standing = new Standing(new ApplicableTarget(default, 0, false, "0", null), TargetVerdict.Met, 0, 0) },
        ["zero of some"] = Full with { Rate = new Rate(0, 20), Printed = Full.Printed! with { Percent = 0.00m, Decimals = 0, Amount = 0 } },
        ["no cases at all"] = Full with { Rate = null, YearToDate = null, Printed = null },
        ["an amount"] = Full with { Rate = null, Printed = Unread with { Shown = "1.133.820.000", Amount = 1_133_820_000m } },
        ["a vague figure"] = Full with { Rate = null, Printed = Full.Printed! with { Shown = "trên 50%", Decimals = null } },
        ["all digits"] = Full with { Rate = new Rate(1, 3), Standing = Full.Standing! with { Gap = -47.166666666666666666666666667m } },
        ["added up from nobody"] = Full with { Origin = new MeasurementOrigin(OriginKind.Procedures, 0, 0) },
        ["a year in which nothing came"] = Full with { YearToDate = new YearToDate(new Rate(0, 1), 12) },
    };

    public static TheoryData<string> Names => [.. Measurements.Keys];

    private static PrintedResult Unread => new("", null, null, IsVague: false, null, null, null, "", new CellAddress(1, 1));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_measurement_is_read_as_it_was_whether_everything_is_known_of_it_or_nothing(string what)
    {
        var measurement = Measurements[what];

        var read = Read(EditionOf(measurement)).Services!.Units.Single().Measurements.Single();

        Assert.Equal(measurement, read);
        Assert.Equal(Digits(measurement), Digits(read));
    }

    [Fact]
    public void An_edition_with_services_is_read_member_by_member_as_it_was()
    {
        var edition = EditionOf([.. Measurements.Values]);

        var read = Read(edition);

        var (sources, readSources) = (edition.Services!.Sources, read.Services!.Sources);
        Assert.Equal(
            (edition.Id, edition.Period, edition.Group, edition.Previous, edition.CatalogueVersion, edition.RulesVersion),
            (read.Id, read.Period, read.Group, read.Previous, read.CatalogueVersion, read.RulesVersion));
        Assert.Equal(edition.Inputs, read.Inputs);
        Assert.Equal(sources.Inputs, readSources.Inputs);
        Assert.Equal((sources.Previous, sources.YearBefore), (readSources.Previous, readSources.YearBefore));
        Assert.Equal(edition.Services.Units.SelectMany(unit => unit.Measurements), read.Services.Units.SelectMany(unit => unit.Measurements));
        Assert.Equal(EditionSnapshot.Of(edition).ToString(), EditionSnapshot.Of(read).ToString());
    }

    [Fact]
    public void The_board_of_the_index_keeps_who_is_not_on_it_apart_from_who_is_on_none()
    {
        var edition = EditionOf(Full);

        var read = Read(edition);

        Assert.Equal(edition.Ranking.NotRanked, read.Ranking.NotRanked);
        Assert.Equal(edition.Ranking.Boards.Select(board => board.Code), read.Ranking.Boards.Select(board => board.Code));
        foreach (var (board, same) in edition.Ranking.Boards.Zip(read.Ranking.Boards))
        {
            Assert.Equal(board.Placements, same.Placements);
            Assert.Equal(board.NotRanked, same.NotRanked);
        }

        Assert.Equal([null, null, 1, 0], read.Ranking.Boards.Select(board => board.NotRanked?.Count));
    }

    [Fact]
    public void An_edition_from_before_services_is_read_without_them()
    {
        const string Old = """
            {"edition":"0123456789abcdef0123","period":"2023-Q1","group":"p.communes","catalogueVersion":"c1","rulesVersion":"1",
            "inputs":[{"unit":"a","reading":"s1.c1"},{"unit":"b","reason":"NotUsable","blocked":"s2.c1"}],
            "boards":[{"code":"overall","placements":[{"rank":1,"unit":"a","points":12.50,"class":"Good","tied":true}]}],
            "notRanked":[{"unit":"b","code":"NotUsable","reason":"Sai."}]}
            """;

        var read = EditionSnapshot.Read(BinaryData.FromString(Old)).ToEdition(Empty);

        Assert.Null(read.Services);
        Assert.Null(read.Previous);
        Assert.Equal(new Placement(1, "a", 12.50m, ScoreClass.Good, IsTied: true, IsDisputed: false), Assert.Single(read.Ranking.Overall.Placements));
        Assert.Equal(read.Ranking.NotRanked, read.Ranking.NotRankedOn(read.Ranking.Overall));
        Assert.Equal(
            [new EditionInput("a", "s1.c1", null, null), new EditionInput("b", null, NotRankedReason.NotUsable, "s2.c1")], read.Inputs);
    }

    [Fact]
    public void An_edition_of_scores_alone_says_nothing_of_services()
    {
        var edition = EditionOf(Full) with { Services = null };

        var json = JsonNode.Parse(EditionSnapshot.Of(edition))!.AsObject();

        Assert.False(json.ContainsKey("services"));
        Assert.Null(Read(edition).Services);
    }

    private static Board[] Empty =>
    [
        new(Board.OverallCode, "Tổng hợp", 100, []), new("i", "Chỉ số", null, []), new("766", "Chỉ số phục vụ", 22, []), new("other", "Khác", 1, []),
    ];

    private static Edition EditionOf(params IReadOnlyList<Measurement> measurements)
    {
        NotRanked[] onNone = [new("c", NotRankedReason.NoSubmission, "Chưa gửi."), new("d", NotRankedReason.NotUsable, "Sai.")];
        var boards = Empty.Select((board, at) => board with
        {
            Placements =
            [
                new Placement(1, "a", 99.5m, at == 0 ? ScoreClass.Weak : null, IsTied: at == 1, IsDisputed: at == 0),
                new Placement(2, "b", 0, Class: null, IsTied: false, IsDisputed: false),
            ],
            NotRanked = at switch { 2 => [new NotRanked("b", NotRankedReason.NotUsable, "Chưa có số liệu.")], 3 => [], _ => null },
        });
        return new Edition(
            "0123456789abcdef0124", Period("2024-Q1"), "p.communes",
            [new("a", "s1.c1", null, null), new("c", null, NotRankedReason.NoSubmission, null), new("d", null, NotRankedReason.NotUsable, "s9.c1")],
            Earlier, "c1", "1+2", new Ranking([.. boards], onNone))
        {
            Services = new ServiceResults(
                new ServiceSources(
                    [new("a", "s3.c1", null, null), new("c", null, NotRankedReason.NoSubmission, null)], Earlier,
                    Earlier with { Period = Period("2023-Q1"), Edition = "0123456789abcdef0125" }),
                [new UnitMeasurements("a", measurements)]),
        };
    }

    private static Edition Read(Edition edition) => EditionSnapshot.Read(EditionSnapshot.Of(edition)).ToEdition(Empty);

    // Equal decimals may be written otherwise: 50 and 50.0.
    private static string Digits(Measurement one) =>
        new StringBuilder().Append(one.Rate).Append(one.Printed).Append(one.Standing).Append(one.YearToDate).ToString();

    private static Period Period(string code) =>
        Dti.Domain.Periods.Period.TryParse(code, out var period) ? period : throw new ArgumentException(code, nameof(code));
}
