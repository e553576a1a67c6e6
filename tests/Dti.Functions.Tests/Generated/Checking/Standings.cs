using Dti.Domain.Catalogue;
using Dti.Domain.Scoring;
using Dti.Functions.Ingestion;
using Dti.Functions.Tests.Generated.Typing;

namespace Dti.Functions.Tests.Generated.Checking;

/// <summary>Every board of a round with this one submission, against ranks worked out here: 1, 2, 2, 4.</summary>
internal static class Standings
{
    public static IEnumerable<string> Differences(Book book, Verdict verdict, ScoreReading reading)
    {
        var rubric = book.World.Rubric;
        var points = verdict.Usable.Concat(verdict.Either.Where(
            unit => reading.Scores.Any(scores => scores.Unit == unit.Key))).ToDictionary();
        if (points.Count != reading.Scores.Count)
            return [];
        var cards = reading.Scores.Select(unit =>
            new Scorecard(unit.Unit, unit.Points.ToDictionary(point => point.Index, point => point.Points), unit.IsDisputed)).ToList();
        var boards = Ranking.Of(rubric, cards, []).Boards;
        return boards.SelectMany(board => Differences(
            board, points, [.. Counted(rubric, board.Code)], board.Code == "overall" ? rubric.ClassLimits : []));
    }

    private static IEnumerable<string> Counted(Rubric rubric, string board) => board == "overall" ? rubric.Indices
        .Select(index => index.Code)
        : rubric.Pillars.FirstOrDefault(pillar => pillar.Code == board) is { } pillar
            ? rubric.Indices.Where(index => index.Group == IndexGroup.Foundation).Select(index => index.Code).Append(pillar.ActivityIndex)
                : [board];

    private static IEnumerable<string> Differences(
        Board board, Dictionary<string, IReadOnlyDictionary<string, decimal>> points, HashSet<string> counted,
            IReadOnlyList<ClassLimit> limits)
    {
        var sums = points.ToDictionary(unit => unit.Key, unit => unit.Value.Where(point => counted.Contains(point.Key)).Sum(
            point => point.Value));
        var right = sums.Select(unit => Line(
                1 + sums.Values.Count(other => other > unit.Value), unit.Key, unit.Value,
                    sums.Values.Count(other => other == unit.Value) > 1,
                limits.Where(limit => unit.Value >= limit.FromPoints).MaxBy(limit => limit.FromPoints)?.Class))
            .Order(StringComparer.Ordinal).ToList();
        var given = board.Placements.Select(place => Line(place.Rank, place.Unit, place.Points, place.IsTied, place.Class)).Order(
            StringComparer.Ordinal).ToList();
        if (!right.SequenceEqual(given))
            yield return $"~ board {board.Code}: {string.Join("; ", given.Except(right))} instead of {string.Join("; ", right.Except(given))}";
        if (!board.Placements.Select(place => place.Rank).SequenceEqual(board.Placements.Select(place => place.Rank).Order()))
            yield return $"~ board {board.Code} is not in order of ranks";
    }

    private static string Line(int rank, string unit, decimal points, bool isTied, ScoreClass? level) =>
        $"{rank:D3} {unit} {points:0.0000} {(isTied ? "tied" : "")} {level}";
}
