using Dti.Domain.Catalogue;
using Dti.Domain.Reports;
using Dti.Domain.Scoring;
using Dti.Domain.Submissions;
using static Dti.Domain.Tests.Catalogue.SmallCatalogue;

namespace Dti.Domain.Tests.Reports;

/// <summary>What a report on the small catalogue's round of quarter I of 2023 is composed from.</summary>
internal static class SmallReport
{
    public const string Blank = "\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0";

    public static readonly NotRanked MissingBinh = new("p.d.binh", NotRankedReason.NoSubmission, "Chưa gửi số liệu của kỳ này.");
    public static readonly NotRanked UnusableBinh = new("p.d.binh", NotRankedReason.NotUsable, "Không được sử dụng vì có lỗi.");

    /// <summary>Both units ranked: Xã An 100 and 150,255 points, Thị trấn Bình 10,5 and 20.</summary>
    public static ReportFacts Facts => FactsBy(TheRubric);

    public static ReportFacts FactsBy(Rubric rubric) => With([Card("p.d.an", 100m, 150.255m), Card("p.d.binh", 10.5m, 20m)], [], rubric);

    /// <summary>Only Xã An ranked.</summary>
    public static ReportFacts FactsWithout(NotRanked unit) => With([Card("p.d.an", 100m, 150.255m)], [unit]);

    public static ReportFacts FactsWithNobody =>
        With([], [new NotRanked("p.d.an", NotRankedReason.NoSubmission, "Chưa gửi số liệu của kỳ này."), MissingBinh]);

    public static ReportFacts With(IReadOnlyCollection<Scorecard> cards, IReadOnlyList<NotRanked> notRanked, Rubric? rubric = null)
    {
        var round = Content.Rounds[0];
        var ranking = Ranking.Of(rubric ?? TheRubric, cards, notRanked);
        var edition = new Edition("0123456789abcdef0123", round.Period, round.Group, [], Previous: null, "v", "1", ranking);
        var scored = new ScoredFacts(
            new ReferenceCatalogue("v", Content), round, Content.Groups[0], rubric ?? TheRubric, edition,
            RoundState.Empty.StandingOf(edition.Id), Changes: null, RoundComparison.WithoutEarlierRound, new Dictionary<string, UnitScores>(), [], []);
        return new ReportFacts(round.Period, "p.d", TheProfile, scored, Ranked: null, Measured: null, []);
    }

    public static Scorecard Card(string unit, decimal awareness, decimal government, bool isDisputed = false) => new(
        unit, new Dictionary<string, decimal> { ["awareness"] = awareness, ["digital-government"] = government }, isDisputed);

    public static ReportFacts WithSections(this ReportFacts facts, params IReadOnlyList<ProfileSection> sections) =>
        facts with { Profile = facts.Profile with { Sections = sections } };

    public static ReportFinding Found(string message, string? sheet, string? file = null) => new(
        file,
        new Finding("ROW_SUM", Severity.Error, Blocks: false, sheet, new CellAddress(2, 6), "p.d.an", "1", "2", message, "Sentence."));

    /// <summary>The same with another ranking collected.</summary>
    public static ReportFacts Collecting(this ReportFacts facts, Func<ScoredFacts, ScoredFacts> other) =>
        facts with { Collected = other(facts.Collected!) };

    public static ReportContent Compose(ReportFacts facts) => ReportKinds.Find("self-scoring")!.Compose(facts);

    public static IEnumerable<string> Headings(ReportContent report) =>
        report.Body.OfType<ReportPart.Heading>().Select(heading => heading.Title);

    /// <summary>What people are asked to write.</summary>
    public static IEnumerable<string> Asked(ReportContent report) =>
        report.Body.OfType<ReportPart.Prose>().SelectMany(prose => prose.Text.Pieces).OfType<TextPiece.Gap>().Select(gap => gap.Asks);

    public static IEnumerable<string> Prose(IEnumerable<ReportPart> parts) => parts.OfType<ReportPart.Prose>().Select(prose => prose.Text.Plain);

    public static IEnumerable<string> Items(IEnumerable<ReportPart> parts) => parts.OfType<ReportPart.Item>().Select(item => item.Text.Plain);

    /// <summary>Rows as <c>1|Xã An|250,26</c>, the header first.</summary>
    public static IEnumerable<string> Rows(IEnumerable<ReportPart> parts)
    {
        var table = parts.OfType<ReportPart.Grid>().Single().Table;
        return [string.Join('|', table.Columns.Select(column => column.Header)), .. table.Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Plain)))];
    }
}
