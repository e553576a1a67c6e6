using Dti.Domain.Submissions;

namespace Dti.Domain.Reports;

/// <summary>A finding in a report's notes.</summary>
/// <param name="File">Name of the file it is about, or null where that is not known any more.</param>
public sealed record ReportFinding(string? File, Finding Finding);
