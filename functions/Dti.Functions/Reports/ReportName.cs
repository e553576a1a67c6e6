using Dti.Domain.Reports;

namespace Dti.Functions.Reports;

/// <summary>The last part of a report's address: <c>self-scoring.pdf</c>.</summary>
/// <param name="Report">Up to the last dot.</param>
/// <param name="Extension">Behind it; empty where there is no dot.</param>
internal sealed record ReportName(string Report, string Extension)
{
    /// <summary>Null where there is no such report.</summary>
    public ReportKind? Kind => ReportKinds.Find(Report);

    public static ReportName Parse(string text) =>
        text.LastIndexOf('.') is >= 0 and var dot ? new ReportName(text[..dot], text[(dot + 1)..]) : new ReportName(text, "");
}
