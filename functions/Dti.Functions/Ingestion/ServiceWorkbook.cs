using Dti.Domain.Catalogue;
using Dti.Domain.Services;
using Dti.Domain.Submissions;
using Dti.Xlsx;

namespace Dti.Functions.Ingestion;

/// <summary>The least that can be taken from a services workbook: procedures under <c>Tên thủ tục</c>, with total, online, in person.</summary>
internal static class ServiceWorkbook
{
    /// <returns>Null where there is no such table.</returns>
    public static ServiceIntake? Take(Workbook workbook, UploadPath.Known place, ReferenceCatalogue catalogue)
    {
        if (workbook.Sheets is not [var sheet, ..])
            return null;

        var rows = sheet.Rows.SkipWhile(row => !row.Cells.Any(cell => cell.Text.StartsWith("Tên thủ tục", StringComparison.Ordinal))).Skip(1).ToList();
        if (rows.Count == 0)
            return null;

        var procedures = rows.Select(row => new ProcedureCount(
            VietnameseText.Compose(row.CellAt(2)?.Text ?? ""), null, null, Number(row, 3), Number(row, 4), Number(row, 5), null, IsSelection: false,
            sheet.Name, new(row.Number, 2)));
        return new ServiceIntake([], FindingCounts.Of([]), [new UnitServices(place.Submitter.Id, [], [.. procedures])], []);
    }

    private static decimal? Number(Row row, int column) => row.CellAt(column) is { Kind: CellKind.Number } cell ? (decimal)cell.Number : null;
}
