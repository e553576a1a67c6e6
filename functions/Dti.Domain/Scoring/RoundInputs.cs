using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Submissions;

namespace Dti.Domain.Scoring;

/// <summary>What a round has to go on: for each expected unit the submission that counts, or why none does.</summary>
public static class RoundInputs
{
    public const string NothingSubmitted = "Chưa gửi số liệu của kỳ này.";

    /// <summary>Why nothing counts of a unit whose submission cannot be used, where the submission itself is not at hand.</summary>
    public const string NothingUsable = "Số liệu đã gửi chưa sử dụng được. Đề nghị xem phản hồi của tệp, sửa rồi gửi lại.";

    private const string RubricChanged = "Điểm đã gửi không đủ các chỉ số của bộ chỉ số hiện hành; cần gửi lại.";

    /// <param name="claims">Of the period and kind, in any order.</param>
    /// <param name="blocked">What was submitted in a form that cannot be used, in any order.</param>
    /// <returns>One per expected unit, by unit id.</returns>
    public static IReadOnlyList<EditionInput> Of(Round round, IEnumerable<Claim> claims, IEnumerable<BlockedSubmission> blocked)
    {
        var claimsByUnit = claims.ToLookup(claim => claim.Unit, StringComparer.Ordinal);
        var blockedByUnit = blocked.ToLookup(submission => submission.Unit, StringComparer.Ordinal);
        return [.. round.ExpectedUnits.Order(StringComparer.Ordinal).Select(InputOf)];

        EditionInput InputOf(string unit)
        {
            if (Claim.Winner(claimsByUnit[unit]) is { } winner)
                return new EditionInput(unit, winner.Reading, Reason: null, Blocked: null);

            return BlockedSubmission.Newest(blockedByUnit[unit]) is { } newest
                ? new EditionInput(unit, Reading: null, NotRankedReason.NotUsable, newest.Reading)
                : new EditionInput(unit, Reading: null, NotRankedReason.NoSubmission, Blocked: null);
        }
    }

    /// <summary>Computes the edition that these inputs make.</summary>
    /// <param name="round">Of scores; of services where the group is not scored in the period.</param>
    /// <param name="inputs">None where the group is not scored.</param>
    /// <param name="scores">Scores of the inputs, by unit id.</param>
    /// <param name="whyBlocked">Sentence by unit id, for units whose submission cannot be used.</param>
    /// <param name="services">What was measured beside scores; null where the round has no such part.</param>
    /// <param name="serviceBoard">The ranking by it; null where the group has none.</param>
    public static Edition Compute(
        Round round, Rubric rubric, IReadOnlyList<EditionInput> inputs, IReadOnlyDictionary<string, UnitScores> scores,
        IReadOnlyDictionary<string, string> whyBlocked, EditionReference? previous, string catalogueVersion, string rulesVersion,
        ServiceResults? services, Board? serviceBoard)
    {
        var cards = new List<Scorecard>();
        var notRanked = new List<NotRanked>();
        foreach (var input in inputs)
        {
            if (input.Reading is not null && CardOf(rubric, input.Unit, scores) is { } card)
                cards.Add(card);
            else
                notRanked.Add(WhyNot(input, whyBlocked));
        }

        var id = Edition.IdOf(round.Period, round.Group, inputs, previous, catalogueVersion, rulesVersion, services?.Sources);
        var ranking = Ranking.Of(rubric, cards, notRanked);
        return new Edition(
            id, round.Period, round.Group, inputs, previous, catalogueVersion, rulesVersion,
            serviceBoard is null ? ranking : ranking with { Boards = [.. ranking.Boards, serviceBoard] })
        {
            Services = services,
        };
    }

    private static Scorecard? CardOf(Rubric rubric, string unit, IReadOnlyDictionary<string, UnitScores> scores)
    {
        if (scores.GetValueOrDefault(unit) is not { } submitted)
            return null;

        var points = submitted.Points.ToDictionary(score => score.Index, score => score.Points, StringComparer.Ordinal);
        return rubric.Indices.All(index => points.ContainsKey(index.Code)) ? new Scorecard(unit, points, submitted.IsDisputed) : null;
    }

    private static NotRanked WhyNot(EditionInput input, IReadOnlyDictionary<string, string> whyBlocked) => input.Reason switch
    {
        null => new NotRanked(input.Unit, NotRankedReason.NotUsable, RubricChanged),
        NotRankedReason.NotUsable => new NotRanked(input.Unit, NotRankedReason.NotUsable, whyBlocked[input.Unit]),
        _ => new NotRanked(input.Unit, NotRankedReason.NoSubmission, NothingSubmitted),
    };
}
