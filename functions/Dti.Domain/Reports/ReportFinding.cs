using Dti.Domain.Submissions;

namespace Dti.Domain.Reports;

/// <summary>A finding in a report's notes.</summary>
/// <param name="File">Name of the file it is about, or null where the report rests on one file.</param>
public sealed record ReportFinding(string? File, Finding Finding);
