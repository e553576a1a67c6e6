using Dti.Domain.Reports;
using Dti.Xlsx.Writing;

namespace Dti.Functions.Reports.Xlsx;

/// <summary>
/// The tables of a report as a workbook to compute with: a sheet for each table of the text and each annex, and one that says where
/// every number comes from. The text itself and the charts are left to PDF and DOCX. The same report is the same bytes.
/// </summary>
internal static class ReportXlsx
{
    private const string SourcesName = "Nguồn số liệu";

    public static byte[] Render(ReportContent report)
    {
        var names = new SheetNames(SourcesName);
        var numbers = new List<PlacedNumber>();
        List<SheetContent> sheets = [];
        foreach (var plan in SheetPlan.Of(report))
            sheets.Add(TableSheet.Of(plan, names.Next(plan.Name), report.EditionNote, numbers));
        sheets.Add(SourcesSheet.Of(SourcesName, numbers, report));
        using var stream = new MemoryStream();
        WorkbookWriter.Write(
            new WorkbookContent(sheets)
            {
                Title = $"{report.TypeName}: {report.Abstract}", Creator = report.Head.IssuingBody, Language = "vi-VN",
                FontName = SheetLooks.Font, FontSize = SheetLooks.FontSize,
            },
            stream);
        return stream.ToArray();
    }
}

/// <summary>A number of a table, and the cell in which it stands.</summary>
internal sealed record PlacedNumber(string Sheet, string Cell, ReportFigure Figure);
