namespace Dti.Domain.Periods;

/// <summary>One collection of submissions: who is expected to report what for which period, and by when.</summary>
/// <param name="Group">Id of the group that is ranked or measured together.</param>
/// <param name="ExpectedUnits">Ids of the units that must be spoken of, in catalogue order.</param>
/// <param name="DueDay">Last day on time, Vietnam's calendar.</param>
public sealed record Round(Period Period, SubmissionKind Kind, string Group, IReadOnlyList<string> ExpectedUnits, DateOnly DueDay)
{
    /// <summary>Days after the period's end when a catalogue names no due day.</summary>
    public const int DefaultDaysToDeliver = 15;

    /// <summary>The due day of a period whose catalogue names none.</summary>
    public static DateOnly DefaultDueDay(Period period) => period.End.AddDays(DefaultDaysToDeliver);
}
