using System.Text.Json.Serialization;
using Dti.Domain.Scoring;
using Dti.Domain.Submissions;
using Dti.Functions.Hosting;
using Dti.Functions.Storage;

namespace Dti.Functions.Computing;

/// <summary>One board of an edition as <c>GET rankings/{period}/{group}</c> answers it.</summary>
/// <param name="Mean">Of the ranked units, half away from zero to two decimals; null when none is ranked.</param>
internal sealed record RankingAnswer(
    string Period, string Group, string GroupName, string Edition, bool Provisional, string Board, string BoardName, decimal? MaxPoints,
    decimal? Mean, int Ranked, IReadOnlyList<PlacementAnswer> Placements, IReadOnlyList<NotRankedAnswer> NotRanked)
{
    public static RankingAnswer Of(ReadEdition read, Board board)
    {
        var (edition, catalogue) = (read.Edition, read.Catalogue);
        decimal? mean = board.Mean is { } exact ? Math.Round(exact, 2, MidpointRounding.AwayFromZero) : null;
        return new RankingAnswer(
            edition.Period.ToString(), edition.Group, read.Group.Name, edition.Id, read.Standing.Status == EditionStatus.Provisional, board.Code, board.Name,
            board.MaxPoints, mean, board.Placements.Count,
            [.. board.Placements.Select(placement => new PlacementAnswer(
                placement.Rank, placement.Unit, catalogue.NameOf(placement.Unit), WithDecimals(placement.Points),
                placement.Class is { } scoreClass ? Names.Lower(scoreClass) : null, placement.IsTied, placement.IsDisputed))],
            [.. edition.Ranking.NotRanked.Select(unit => new NotRankedAnswer(
                unit.Unit, catalogue.NameOf(unit.Unit), Names.Lower(unit.Code), unit.Reason))]);
    }

    // At least two decimals, more where there are more: 329.1 is written 329.10.
    private static decimal WithDecimals(decimal points) => points + 0.00m;

    /// <summary>The placements as CSV, decimals with a point, one row a unit; units not ranked follow with their reason.</summary>
    public string ToCsv()
    {
        var rows = Placements.Select(unit => Csv.Row(
                unit.Rank, unit.Unit, unit.Name, unit.Points, unit.Class, unit.Tied, unit.Disputed, null))
            .Concat(NotRanked.Select(unit => Csv.Row(null, unit.Unit, unit.Name, null, null, null, null, unit.Reason)));
        return string.Concat(["rank,unit,name,points,class,tied,disputed,reason\r\n", .. rows]);
    }
}

/// <param name="Points">Unrounded.</param>
/// <param name="Class">good, fair, average, weak; null where the rubric has no limits.</param>
internal sealed record PlacementAnswer(int Rank, string Unit, string Name, decimal Points, string? Class, bool Tied, bool Disputed);

/// <param name="Code">noSubmission or notUsable.</param>
internal sealed record NotRankedAnswer(string Unit, string Name, string Code, string Reason);

/// <summary>What <c>POST computations/{period}/{group}</c> answers.</summary>
internal sealed record ComputationAnswer(string Period, string Group, string Edition);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RankingAnswer))]
[JsonSerializable(typeof(ComputationAnswer))]
internal sealed partial class ComputingJson : JsonSerializerContext
{
    public static ComputingJson Answering { get; } = new(Answers.Options());
}
