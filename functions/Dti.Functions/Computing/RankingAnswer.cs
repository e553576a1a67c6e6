using System.Text.Json.Serialization;
using Dti.Domain.Scoring;
using Dti.Domain.Submissions;
using Dti.Functions.Hosting;
using Dti.Functions.Storage;

namespace Dti.Functions.Computing;

/// <summary>
/// One board of an edition as <c>GET rankings/{period}/{group}</c> answers it. Points and distances are unrounded; shares are of 1,
/// rounded half away from zero to four decimals.
/// </summary>
/// <param name="Mean">Of the ranked units, half away from zero to two decimals; null when none is ranked.</param>
/// <param name="MeanShare">The unrounded mean out of the maximum; null where that is unknown.</param>
/// <param name="MeanBasis">Vietnamese: what the mean is the mean of.</param>
/// <param name="Ranked">On the whole board, also where one unit is asked for.</param>
/// <param name="Rises">Left out where one unit is asked for, as are <paramref name="Falls"/>.</param>
/// <param name="Detail">Only where one unit is asked for.</param>
internal sealed record RankingAnswer(
    string Period, string Group, string GroupName, string Edition, bool Provisional, string Board, string BoardName, decimal? MaxPoints,
    decimal? Mean, decimal? MeanShare, string MeanBasis, string MeanBasisEn, int Ranked, PreviousAnswer Previous,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] MoversAnswer? Rises,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] MoversAnswer? Falls,
    IReadOnlyList<PlacementAnswer> Placements, IReadOnlyList<NotRankedAnswer> NotRanked)
{
    /// <summary>What the edition is taken for; left out where that stands beside the ranking.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public StandingAnswer? Standing { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public UnitDetailAnswer? Detail { get; init; }

    /// <param name="disputes">Findings by unit id, of the disputed; null where they are not for the reader.</param>
    /// <param name="unit">Id of the only unit that is asked for, or null for the whole board.</param>
    public static RankingAnswer Of(
        RankingFacts facts, Board board, IReadOnlyDictionary<string, IReadOnlyList<Finding>>? disputes, string? unit)
    {
        var (edition, comparison) = (facts.Read.Edition, facts.Comparison);
        var movements = comparison.MovementOn(board);
        var distances = Distance.Of(board, facts.Read.Rubric);
        var before = comparison.Previous?.Ranking.FindBoard(board.Code)?.ByUnit();
        var basis = ComparisonTexts.MeanBasis(board.Placements.Count);
        return new RankingAnswer(
            edition.Period.ToString(), edition.Group, facts.Read.Group.Name, edition.Id,
            facts.Read.Standing.Status == EditionStatus.Provisional,
            board.Code, board.Name, board.MaxPoints, Printed.Rounded(board.Mean), Printed.Share(board.ShareOf(board.Mean)), basis.Vietnamese,
            basis.English, board.Placements.Count, PreviousAnswer.Of(facts, board),
            unit is null ? MoversAnswer.Of(Movers.Rises(movements), board, facts) : null,
            unit is null ? MoversAnswer.Of(Movers.Falls(movements), board, facts) : null,
            [.. board.Placements.Zip(movements).Where(pair => unit is null || pair.First.Unit == unit).Select(pair => PlacementAnswer.Of(
                pair.First, pair.Second, distances[pair.First.Unit], board, facts, disputes?.GetValueOrDefault(pair.First.Unit)))],
            [.. edition.Ranking.NotRankedOn(board).Where(missing => unit is null || missing.Unit == unit).Select(missing => NotRankedAnswer.Of(
                missing, before?.GetValueOrDefault(missing.Unit), facts))]);
    }
}

/// <summary>What <c>POST computations/{period}/{group}</c> answers.</summary>
internal sealed record ComputationAnswer(string Period, string Group, string Edition);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RankingAnswer))]
[JsonSerializable(typeof(ComputationAnswer))]
internal sealed partial class ComputingJson : JsonSerializerContext
{
    public static ComputingJson Answering { get; } = new(Answers.Options());
}
