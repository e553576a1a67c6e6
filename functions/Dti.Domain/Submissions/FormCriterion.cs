namespace Dti.Domain.Submissions;

/// <summary>One criterion (<i>tiêu chí</i>) in the form of one unit.</summary>
/// <param name="Index">Code of the index it belongs to.</param>
/// <param name="MaxPoints">As printed, or null where that is no number.</param>
/// <param name="Points">What the unit gave itself, or what verification gave it: whichever counts.</param>
public sealed record FormCriterion(string Index, decimal? MaxPoints, Figure Points);

/// <summary>The points of an index as the form of one unit prints them above its criteria.</summary>
/// <param name="Index">Index code.</param>
public sealed record FormSubtotal(string Index, Figure Printed);
