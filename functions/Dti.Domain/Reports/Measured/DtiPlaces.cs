using Dti.Domain.Periods;
using Dti.Domain.Reports.Scored;
using Dti.Domain.Scoring;
using Dti.Domain.Services;

namespace Dti.Domain.Reports.Measured;

/// <summary>The ranking by the index of digital transformation that a report speaks of: as printed, else as computed.</summary>
/// <param name="Period">What it is of: <c>năm 2023</c>.</param>
/// <param name="PeriodBefore">What it is set against; null where there is nothing.</param>
/// <param name="Own">Of the reporting office; null where it is not among them.</param>
/// <param name="Below">Of the units right below it, best first.</param>
/// <param name="Others">Of any other unit that is printed, best first.</param>
/// <param name="NotScored">Ids of units below that stand there without points and rank, in that order.</param>
/// <param name="IsPrinted">The places are a workbook's and may be a part of a longer list.</param>
internal sealed record DtiPlaces(
    string Period, string? PeriodBefore, DtiPlace? Own, IReadOnlyList<DtiPlace> Below, IReadOnlyList<DtiPlace> Others,
    IReadOnlyList<string> NotScored, bool IsPrinted)
{
    /// <summary>How many are ranked where the office is; null where that is not known.</summary>
    public ReportFigure? Ranked { get; init; }

    /// <summary>What is to be said of disputed places; empty where none is.</summary>
    public IReadOnlyList<string> DisputedNotes { get; init; } = [];

    /// <summary>Null where no ranking is known.</summary>
    public static DtiPlaces? Of(MeasuredReport report)
    {
        var printed = report.Facts.Printed.Where(one => one.Value.Ranks.Count > 0)
            .ToDictionary(one => one.Key, one => one.Value.Ranks, StringComparer.Ordinal);
        return printed.Count > 0 || report.Facts.NotScored.Count > 0 ? OfWorkbook(report, printed) : OfEditions(report);
    }

    private static DtiPlaces OfWorkbook(MeasuredReport report, Dictionary<string, IReadOnlyList<PrintedRank>> printed)
    {
        var years = printed.Values.SelectMany(ranks => ranks.Select(rank => rank.Year)).Distinct().OrderDescending().ToList();
        var (year, before) = (years.Count > 0 ? years[0] : report.Facts.Round.Period.Year, years.Count > 1 ? years[1] : (int?)null);
        var cells = new MeasuredCells(report.Facts);
        var places = printed.Select(one => PlaceOf(one.Key, one.Value)).OrderBy(place => place.Rank?.Value ?? decimal.MaxValue)
            .ThenBy(place => place.Unit, StringComparer.Ordinal).ToList();
        return new DtiPlaces(
            $"năm {year}", before is { } earlier ? $"năm {earlier}" : null, places.Find(place => place.Unit == report.Unit),
            places.FindAll(place => IsBelow(place.Unit)), places.FindAll(place => place.Unit != report.Unit && !IsBelow(place.Unit)),
            [.. report.Facts.NotScored.Keys.Order(StringComparer.Ordinal)], IsPrinted: true);

        DtiPlace PlaceOf(string unit, IReadOnlyList<PrintedRank> ranks)
        {
            var (now, then) = (ranks.FirstOrDefault(rank => rank.Year == year), ranks.FirstOrDefault(rank => rank.Year == before));
            return new DtiPlace(unit, PointsIn(unit, now), RankIn(unit, now), PointsIn(unit, then), RankIn(unit, then));
        }

        Sourced? PointsIn(string unit, PrintedRank? rank) =>
            rank is { Points: { } points } ? new Sourced(points, cells.Of(unit, rank.Sheet, rank.PointsCell ?? rank.Cell)) : null;

        Sourced? RankIn(string unit, PrintedRank? rank) =>
            rank is { Rank: { } place } ? new Sourced(place, cells.Of(unit, rank.Sheet, rank.Cell)) : null;

        bool IsBelow(string unit) => report.Facts.Catalogue.FindUnit(unit)?.ParentId == report.Unit;
    }

    private static DtiPlaces? OfEditions(MeasuredReport report)
    {
        var main = report.Ranked is { } ranked && ranked.Edition.Ranking.Overall.Placements.Any(placement => placement.Unit == report.Unit)
            ? ranked
            : report.Collected;
        if (main is null)
            return null;

        // Places of another period would be taken for those of this one.
        var collected = report.Collected is { } those && those.Round.Period == main.Round.Period ? those : null;
        var before = BeforeOf(main);
        var own = PlacesIn(main, before).Find(place => place.Unit == report.Unit);
        var below = collected is null ? [] : PlacesIn(collected, before).FindAll(place => place.Unit != report.Unit);
        if (own is null && below.Count == 0)
            return null;

        return new DtiPlaces(
            main.Round.Period.VietnameseName, before?.VietnameseName, own, below, [],
            [.. (collected?.Edition.Ranking.NotRanked ?? []).Select(one => one.Unit)], IsPrinted: false)
        {
            Ranked = own is null ? null : new ScoreFigures(main).Ranked(),
            DisputedNotes =
            [
                .. (own is { IsDisputed: true } ? OfficialForm.DisputedNotes(main) : [])
                    .Union(below.Exists(place => place.IsDisputed) ? OfficialForm.DisputedNotes(collected!) : [], StringComparer.Ordinal),
            ],
        };
    }

    // Points by another rubric are no measure of these.
    private static Period? BeforeOf(ScoredFacts facts) =>
        facts.Comparison is { IsComparable: true, Previous: { } previous } ? previous.Period : null;

    /// <param name="period">What places are set against; those of a ranking that is compared with another period have none before.</param>
    private static List<DtiPlace> PlacesIn(ScoredFacts facts, Period? period)
    {
        var (board, figures) = (facts.Edition.Ranking.Overall, new ScoreFigures(facts));
        var isCompared = period is not null && BeforeOf(facts) == period;
        var moves = facts.Comparison.MovementOn(board).ToDictionary(move => move.Unit, StringComparer.Ordinal);
        return [.. board.Placements.Select(placement =>
        {
            var before = isCompared ? moves[placement.Unit].Previous : null;
            return new DtiPlace(
                placement.Unit, new Sourced(placement.Points, figures.PointsOf(board, placement.Unit)),
                new Sourced(placement.Rank, figures.Rank(board, placement).Origin),
                before is null ? null : new Sourced(before.Points, Earlier(placement.Unit, "points")),
                before is null ? null : new Sourced(before.Rank, Earlier(placement.Unit, "rank")))
            {
                IsDisputed = placement.IsDisputed,
            };
        })];

        FigureOrigin Earlier(string unit, string what) =>
            new FigureOrigin.OtherEdition(facts.Edition.Previous?.Edition ?? facts.Edition.Id, $"{board.Code}/{unit}/{what}");
    }
}

/// <summary>A unit's points and rank, and those before; null where they are not known.</summary>
internal sealed record DtiPlace(string Unit, Sourced? Points, Sourced? Rank, Sourced? PointsBefore, Sourced? RankBefore)
{
    /// <summary>Its figures contradict each other.</summary>
    public bool IsDisputed { get; init; }

    /// <summary>By how many places it fell; negative where it rose.</summary>
    public decimal? Fall => Rank?.Value - RankBefore?.Value;
}
