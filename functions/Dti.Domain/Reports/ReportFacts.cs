using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Scoring;
using Dti.Domain.Services;
using Dti.Domain.Submissions;

namespace Dti.Domain.Reports;

/// <summary>What a report of an office is composed from.</summary>
/// <param name="Period">What the report is on; its editions may be of earlier periods.</param>
/// <param name="Unit">Id of the unit that reports.</param>
/// <param name="Collected">The ranking of the units whose scores it collects; null where none was computed up to then.</param>
/// <param name="Ranked">The ranking it is itself in; null where none was computed up to then. May be the same.</param>
/// <param name="Measured">Its services; null where no such round was computed up to then.</param>
/// <param name="Submissions">What the editions rest on, by path.</param>
public sealed record ReportFacts(
    Period Period, string Unit, DocumentProfile Profile, ScoredFacts? Collected, ScoredFacts? Ranked, MeasuredFacts? Measured,
    IReadOnlyList<UsedSubmission> Submissions)
{
    /// <summary>Whether everyone may read the report: what the office has not written yet is then not asked for.</summary>
    public bool IsPublic { get; init; }

    /// <summary>Every edition it rests on, once.</summary>
    public IEnumerable<EditionFacts> Editions =>
        new EditionFacts?[] { Collected, Ranked, Measured }.OfType<EditionFacts>().DistinctBy(facts => (facts.Edition.Id, facts.Round.Kind));

    /// <summary>Whether any of its figures may still change before they are published.</summary>
    public bool IsProvisional => Editions.Any(facts => facts.Standing.Status == EditionStatus.Provisional);

    /// <summary>By when the report is due; its year stands in the document's date.</summary>
    public DateOnly DueDay =>
        Editions.FirstOrDefault(facts => facts.Round.Period == Period)?.Round.DueDay ?? Round.DefaultDueDay(Period);

    /// <summary>Null where the office has said nothing of a section; empty where it leaves the section out.</summary>
    public IReadOnlyList<string>? TextsOf(string report, string section) =>
        Profile.Sections.Where(own => own.Report == report && own.Section == section && (own.Period is null || own.Period == Period))
            .MaxBy(own => own.Period is null ? 0 : 1)?.Paragraphs;
}

/// <summary>An edition with the reference data it was made with.</summary>
/// <param name="Catalogue">The version the edition was made with.</param>
/// <param name="Standing">What the edition is taken for.</param>
/// <param name="Changes">Against the published edition that it corrects; null where there is none.</param>
/// <param name="Findings">About units that count, in reading order within each file.</param>
public abstract record EditionFacts(
    ReferenceCatalogue Catalogue, Round Round, Group Group, Edition Edition, EditionStanding Standing, EditionChanges? Changes,
    IReadOnlyList<ReportFinding> Findings)
{
    /// <summary>What the edition had to go on for these figures.</summary>
    public abstract IReadOnlyList<EditionInput> Inputs { get; }
}

/// <summary>A ranking, with the scores it was made from.</summary>
/// <param name="Comparison">With the round before.</param>
/// <param name="Scores">As submitted, of the units that count, by unit id; the reporting unit's with its criteria.</param>
/// <param name="Earlier">The rounds before, the nearest first; the one it is compared with begins them.</param>
public sealed record ScoredFacts(
    ReferenceCatalogue Catalogue, Round Round, Group Group, Rubric Rubric, Edition Edition, EditionStanding Standing, EditionChanges? Changes,
    RoundComparison Comparison, IReadOnlyDictionary<string, UnitScores> Scores, IReadOnlyList<EarlierRound> Earlier,
    IReadOnlyList<ReportFinding> Findings)
    : EditionFacts(Catalogue, Round, Group, Edition, Standing, Changes, Findings)
{
    public override IReadOnlyList<EditionInput> Inputs => Edition.Inputs;
}

/// <summary>A round before, as one of its editions has it.</summary>
public sealed record EarlierRound(string Edition, RankedRound Round);

/// <summary>What was measured against targets.</summary>
/// <param name="Gaps">Of the reporting unit.</param>
/// <param name="Printed">What the workbooks that count say, of every unit they speak of, by unit id.</param>
public sealed record MeasuredFacts(
    ReferenceCatalogue Catalogue, Round Round, Group Group, Edition Edition, EditionStanding Standing, EditionChanges? Changes,
    UnitGaps Gaps, IReadOnlyDictionary<string, UnitServices> Printed, IReadOnlyList<ReportFinding> Findings)
    : EditionFacts(Catalogue, Round, Group, Edition, Standing, Changes, Findings)
{
    public override IReadOnlyList<EditionInput> Inputs => Edition.Services?.Sources.Inputs ?? [];

    /// <summary>Id of the submission that says what <see cref="Printed"/> has of a unit, by unit id.</summary>
    public IReadOnlyDictionary<string, string> PrintedIn { get; init; } = new Dictionary<string, string>();

    /// <summary>Units that stand in a printed ranking without points and rank, by unit id: where, and in which submission.</summary>
    public IReadOnlyDictionary<string, FigureOrigin.Cell> NotScored { get; init; } = new Dictionary<string, FigureOrigin.Cell>();
}

/// <summary>A submission that an edition rests on.</summary>
/// <param name="Path">Container and blob name.</param>
/// <param name="ContentHash"><c>sha256:…</c>.</param>
/// <param name="Units">For which it counts, by id.</param>
public sealed record UsedSubmission(string Id, string Path, string ContentHash, DateTimeOffset ReceivedAt, IReadOnlyList<string> Units);
