namespace Dti.Domain.Submissions;

/// <summary>One criterion (<i>tiêu chí</i>) in the form of one unit.</summary>
/// <param name="Number">As typed, without a final point: <c>1.2</c>; empty where it has none.</param>
/// <param name="Label">What is scored, as typed.</param>
/// <param name="Index">Code of the index it belongs to.</param>
/// <param name="MaxPoints">As printed, or null where that is no number.</param>
/// <param name="Points">What the unit gave itself, or what verification gave it: whichever counts.</param>
/// <param name="Self">What the unit gave itself.</param>
public sealed record FormCriterion(string Number, string Label, string Index, decimal? MaxPoints, Figure Points, Figure Self);

/// <summary>The points of an index as the form of one unit prints them above its criteria.</summary>
/// <param name="Index">Index code.</param>
public sealed record FormSubtotal(string Index, Figure Printed);
