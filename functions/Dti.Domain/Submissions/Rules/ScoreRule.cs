namespace Dti.Domain.Submissions.Rules;

/// <summary>One check of a score workbook: a pure query from what was read to what a submitter should know.</summary>
/// <param name="Codes">Rules of the handbook's Appendix A that it reports.</param>
/// <param name="Reference">Section of the handbook that states them.</param>
internal sealed record ScoreRule(IReadOnlyList<string> Codes, string Reference, Func<ScoreDraft, IEnumerable<Finding>> Check);
