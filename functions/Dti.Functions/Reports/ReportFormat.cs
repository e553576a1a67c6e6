using Dti.Functions.Reports.Docx;
using Dti.Functions.Reports.Pdf;
using Dti.Functions.Reports.Xlsx;

namespace Dti.Functions.Reports;

/// <summary>A form in which a report is given.</summary>
/// <param name="Extension">Without its dot: <c>pdf</c>.</param>
internal sealed record ReportFormat(string Extension, string ContentType, Func<ReportDraft, ReportFonts, ReadOnlyMemory<byte>> Render)
{
    public static IReadOnlyList<ReportFormat> All { get; } =
    [
        new("pdf", "application/pdf", (draft, fonts) => ReportPdf.Render(draft.Content, fonts.Family)),
        new("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", (draft, _) => ReportDocx.Render(draft.Content)),
        new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", (draft, _) => ReportXlsx.Render(draft.Content)),
        new("json", "application/json", (draft, _) => draft.Json) { IsKept = false },
    ];

    /// <summary>What everybody may have of a published report.</summary>
    public static ReportFormat Public => All[0];

    /// <summary>Whether it is kept once rendered: what is made for every request anyway is not.</summary>
    public bool IsKept { get; init; } = true;

    public static ReportFormat? Find(string extension) => All.FirstOrDefault(format => format.Extension == extension);
}
