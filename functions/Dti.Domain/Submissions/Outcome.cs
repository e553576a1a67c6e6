namespace Dti.Domain.Submissions;

/// <summary>How an upload ended for the person who sent it.</summary>
public enum Outcome
{
    /// <summary>Every usable unit was stored, however many findings there are.</summary>
    Accepted,

    /// <summary>A workbook, but nothing in it can be used.</summary>
    Rejected,

    /// <summary>Not a workbook that can be read.</summary>
    Unreadable,
}
