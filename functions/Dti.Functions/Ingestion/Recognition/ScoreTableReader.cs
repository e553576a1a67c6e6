using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;
using Dti.Xlsx;

namespace Dti.Functions.Ingestion.Recognition;

/// <summary>Finds the score tables of a workbook, wherever they begin, and reads their rows. Hidden sheets are left out.</summary>
internal sealed class ScoreTableReader(Rubric rubric, UnitDirectory units, Unit submitter)
{
    /// <summary>Rows of all visible sheets together.</summary>
    public const int MostRows = 5_000;

    private readonly HeaderVocabulary vocabulary = new(rubric);
    private readonly FormReader forms = new(rubric, units, submitter);

    public IReadOnlyList<ScoreTable> Read(Workbook workbook) => [.. VisibleSheets(workbook).SelectMany(sheet => TablesOf(new SheetGrid(sheet)))];

    /// <summary>Whether the workbook has more rows than any score workbook has: the whole country has 3,321 units.</summary>
    public static bool IsTooLong(Workbook workbook) => VisibleSheets(workbook).Sum(sheet => sheet.Rows.Count) > MostRows;

    public static IEnumerable<Sheet> VisibleSheets(Workbook workbook) =>
        workbook.Sheets.Where(sheet => sheet.Visibility == SheetVisibility.Visible);

    private IEnumerable<ScoreTable> TablesOf(SheetGrid grid)
    {
        var begins = BeginsOfTables(grid);
        if (begins.Count == 0)
        {
            foreach (var form in forms.Read(grid))
                yield return form;
        }

        for (var nth = 0; nth < begins.Count; nth++)
        {
            var (at, found) = begins[nth];
            var end = nth + 1 < begins.Count ? begins[nth + 1].At : grid.Rows.Count;
            Row[] body = [.. grid.Rows.Take(end).Skip(at + found[0].RowCount)];
            foreach (var head in found)
                yield return TableBody.Read(grid, head, body, string.Join(' ', grid.TitlesAbove(at)), rubric, units);
        }
    }

    private List<(int At, IReadOnlyList<TableHead> Heads)> BeginsOfTables(SheetGrid grid)
    {
        var heads = new HeadFinder(grid, vocabulary);
        var begins = new List<(int, IReadOnlyList<TableHead>)>();
        for (var at = 0; at < grid.Rows.Count; at++)
        {
            if (heads.Find(at) is not [var first, ..] found)
                continue;
            begins.Add((at, found));
            at += first.RowCount - 1;
        }

        return begins;
    }
}
