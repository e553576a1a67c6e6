using Dti.Domain.Submissions;

namespace Dti.Domain.Services.Rules;

/// <summary>One check of a services workbook: a pure query from what was read to what a submitter should know.</summary>
/// <param name="Codes">Codes of <see cref="Submissions.Rules.RuleBook"/> that it reports.</param>
internal sealed record ServiceRule(IReadOnlyList<string> Codes, Func<ServiceDraft, IEnumerable<Finding>> Check);
