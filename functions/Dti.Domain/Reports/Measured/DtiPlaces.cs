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

    /// <summary>The office's figures are disputed.</summary>
    public bool IsDisputed { get; init; }

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
        var own = report.Ranked is { } ranked ? PlacesIn(ranked).Find(place => place.Unit == report.Unit) : null;
        var below = report.Collected is { } collected ? PlacesIn(collected).FindAll(place => place.Unit != report.Unit) : [];
        var main = own is not null ? report.Ranked! : report.Collected;
        if (main is null || (own is null && below.Count == 0))
            return null;

        var notScored = (report.Collected?.Edition.Ranking.NotRanked ?? []).Select(one => one.Unit).ToList();
        return new DtiPlaces(
            main.Round.Period.VietnameseName,
            main.Comparison is { IsComparable: true, Previous: { } previous } ? previous.Period.VietnameseName : null, own,
            below, [], notScored, IsPrinted: false)
        {
            Ranked = own is null ? null : new ScoreFigures(main).Ranked(),
            IsDisputed = own is not null
                && main.Edition.Ranking.Overall.Placements.Any(placement => placement.IsDisputed && placement.Unit == own.Unit),
        };
    }

    private static List<DtiPlace> PlacesIn(ScoredFacts facts)
    {
        var (board, figures) = (facts.Edition.Ranking.Overall, new ScoreFigures(facts));
        var moves = facts.Comparison.MovementOn(board).ToDictionary(move => move.Unit, StringComparer.Ordinal);
        return [.. board.Placements.Select(placement =>
        {
            // Points by another rubric are no measure of these.
            var before = facts.Comparison.IsComparable ? moves[placement.Unit].Previous : null;
            return new DtiPlace(
                placement.Unit, new Sourced(placement.Points, figures.PointsOf(board, placement.Unit)),
                new Sourced(placement.Rank, figures.Rank(board, placement).Origin),
                before is null ? null : new Sourced(before.Points, Earlier(placement.Unit, "points")),
                before is null ? null : new Sourced(before.Rank, Earlier(placement.Unit, "rank")));
        })];

        FigureOrigin Earlier(string unit, string what) =>
            new FigureOrigin.OtherEdition(facts.Edition.Previous?.Edition ?? facts.Edition.Id, $"{board.Code}/{unit}/{what}");
    }
}

/// <summary>A unit's points and rank, and those before; null where they are not known.</summary>
internal sealed record DtiPlace(string Unit, Sourced? Points, Sourced? Rank, Sourced? PointsBefore, Sourced? RankBefore)
{
    /// <summary>By how many places it fell; negative where it rose.</summary>
    public decimal? Fall => Rank?.Value - RankBefore?.Value;
}
