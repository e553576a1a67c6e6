namespace Dti.Domain.Submissions.Rules;

/// <summary>One check of a score workbook: a pure query from what was read to what a submitter should know.</summary>
/// <param name="Codes">Codes of <see cref="RuleBook"/> that it reports.</param>
internal sealed record ScoreRule(IReadOnlyList<string> Codes, Func<ScoreDraft, IEnumerable<Finding>> Check);
