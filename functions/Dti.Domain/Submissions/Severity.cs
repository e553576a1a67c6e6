namespace Dti.Domain.Submissions;

/// <summary>How grave a finding is.</summary>
public enum Severity
{
    /// <summary>Something is wrong.</summary>
    Error,

    /// <summary>Something is probably wrong, or will be misread.</summary>
    Warning,

    /// <summary>Worth knowing; nothing needs to be done.</summary>
    Info,
}
