namespace Dti.Domain.Submissions;

/// <summary>One thing a submitter should know, with its place and its remedy.</summary>
/// <param name="Rule">Code of the rule (handbook, Appendix A): <c>ROW_SUM</c>.</param>
/// <param name="Blocks">Whether the unit is kept out of the ranking by it.</param>
/// <param name="Sheet">Sheet it stands on, or null when it is about the file or its path.</param>
/// <param name="Cell">Address on the sheet, or null.</param>
/// <param name="Unit">Id of the unit it concerns, or null.</param>
/// <param name="Value">What stands there, as shown.</param>
/// <param name="Expected">What would be right, in the same notation, or null when that cannot be said.</param>
/// <param name="Message">One or two Vietnamese sentences: what is wrong, where, what to do.</param>
/// <param name="MessageEn">The same in English.</param>
public sealed record Finding(
    string Rule, Severity Severity, bool Blocks, string? Sheet, CellAddress? Cell, string? Unit, string? Value, string? Expected,
    string Message, string MessageEn)
{
    /// <summary>Id of the second unit it concerns: of a pair that may have changed places, the other one. Else null.</summary>
    public string? Other { get; init; }
}
