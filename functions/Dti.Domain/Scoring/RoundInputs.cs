using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Submissions;

namespace Dti.Domain.Scoring;

/// <summary>What a round has to go on: for each expected unit the submission that counts, or why none does.</summary>
public static class RoundInputs
{
    public const string NothingSubmitted = "Chưa gửi số liệu của kỳ này.";

    private const string RubricChanged = "Điểm đã gửi không đủ các chỉ số của bộ chỉ số hiện hành; cần gửi lại.";

    /// <param name="claims">Of the period and kind, in any order.</param>
    /// <param name="unusable">Ids of units that were submitted in a form that cannot be used.</param>
    /// <returns>One per expected unit, by unit id.</returns>
    public static IReadOnlyList<EditionInput> Of(Round round, IEnumerable<Claim> claims, IReadOnlySet<string> unusable)
    {
        var byUnit = claims.ToLookup(claim => claim.Unit, StringComparer.Ordinal);
        return [.. round.ExpectedUnits.Order(StringComparer.Ordinal).Select(InputOf)];

        EditionInput InputOf(string unit) => Claim.Winner(byUnit[unit]) is { } winner
            ? new EditionInput(unit, winner.Submission, Reason: null)
            : new EditionInput(unit, Submission: null, unusable.Contains(unit) ? NotRankedReason.NotUsable : NotRankedReason.NoSubmission);
    }

    /// <summary>Computes the edition that these inputs make.</summary>
    /// <param name="scores">Scores of the inputs, by unit id.</param>
    /// <param name="disputed">Ids of units in an unresolved contradiction.</param>
    /// <param name="whyUnusable">Sentence by unit id, for units whose submission cannot be used.</param>
    public static Edition Compute(
        Round round, Rubric rubric, IReadOnlyList<EditionInput> inputs, IReadOnlyDictionary<string, UnitScores> scores,
        IReadOnlySet<string> disputed, IReadOnlyDictionary<string, string> whyUnusable, string catalogueVersion, string rulesVersion)
    {
        var cards = new List<Scorecard>();
        var notRanked = new Dictionary<string, NotRanked>(StringComparer.Ordinal);
        foreach (var input in inputs)
        {
            if (input.Submission is not null && CardOf(rubric, input, scores, disputed) is { } card)
                cards.Add(card);
            else
                notRanked.Add(input.Unit, WhyNot(input, whyUnusable));
        }

        var ranking = Ranking.Of(rubric, cards, [.. round.ExpectedUnits.Where(notRanked.ContainsKey).Select(unit => notRanked[unit])]);
        var id = Edition.IdOf(round.Period, round.Group, inputs, catalogueVersion, rulesVersion);
        return new Edition(id, round.Period, round.Group, inputs, catalogueVersion, rulesVersion, IsProvisional: true, ranking);
    }

    private static Scorecard? CardOf(
        Rubric rubric, EditionInput input, IReadOnlyDictionary<string, UnitScores> scores, IReadOnlySet<string> disputed)
    {
        var points = scores.GetValueOrDefault(input.Unit)?.Points.ToDictionary(score => score.Index, score => score.Points, StringComparer.Ordinal);
        return points is not null && rubric.Indices.All(index => points.ContainsKey(index.Code))
            ? new Scorecard(input.Unit, points, input.Submission!, disputed.Contains(input.Unit))
            : null;
    }

    private static NotRanked WhyNot(EditionInput input, IReadOnlyDictionary<string, string> whyUnusable) => input switch
    {
        { Submission: not null } => new NotRanked(input.Unit, NotRankedReason.NotUsable, RubricChanged),
        { Reason: NotRankedReason.NotUsable } => new NotRanked(input.Unit, NotRankedReason.NotUsable, whyUnusable[input.Unit]),
        _ => new NotRanked(input.Unit, NotRankedReason.NoSubmission, NothingSubmitted),
    };
}
