using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;
using Dti.Xlsx;

namespace Dti.Functions.Ingestion.Recognition;

/// <summary>Finds the score tables of a workbook, wherever they begin, and reads their rows. Hidden sheets are left out.</summary>
internal sealed class ScoreTableReader(Rubric rubric, UnitDirectory units, Unit submitter)
{
    /// <summary>Rows of all visible sheets together.</summary>
    public const int MostRows = 5_000;

    private const int MostNameCells = 20;
    private const int LongestName = 100;

    private static readonly Dictionary<int, int> NoOthers = [];

    private readonly HeaderVocabulary vocabulary = new(rubric);
    private readonly FormReader forms = new(rubric, units, submitter);
    private readonly List<ScoreTable> tables = [];
    private readonly List<UnreadTable> unread = [];

    public static IEnumerable<Sheet> VisibleSheets(Workbook workbook) =>
        workbook.Sheets.Where(sheet => sheet.Visibility == SheetVisibility.Visible);

    /// <summary>Whether the workbook has more rows than any score workbook has: the whole country has 3,321 units.</summary>
    public static bool IsTooLong(Workbook workbook) => VisibleSheets(workbook).Sum(sheet => sheet.Rows.Count) > MostRows;

    public ScoreDraft Read(Workbook workbook)
    {
        foreach (var sheet in VisibleSheets(workbook))
            Read(new SheetGrid(sheet), NoOthers);
        return DraftOf(HiddenParts.In(workbook, tables.Select(TableExtent.Of)));
    }

    /// <summary>What was read of the sheets so far.</summary>
    public ScoreDraft DraftOf(IReadOnlyList<HiddenPart> hidden) => new(submitter, rubric, tables) { Unread = unread, Hidden = hidden };

    /// <summary>Reads the score tables of a sheet, and hands back the sections that begin with a head of another kind.</summary>
    /// <param name="otherHeads">By the number of the row at which such a table begins, how many rows its head takes.</param>
    public List<TableSection> Read(SheetGrid grid, IReadOnlyDictionary<int, int> otherHeads)
    {
        var found = forms.Read(grid).ToList();
        tables.AddRange(found);
        var formHeads = found.Select(form => form.HeadRows.First).ToHashSet();
        var heads = new Dictionary<int, int>(otherHeads);
        foreach (var row in formHeads)
            heads[row] = 1;

        var others = new List<TableSection>();
        foreach (var section in new TableSections(grid, vocabulary, heads).Find())
        {
            var row = grid.Rows[section.At].Number;
            foreach (var head in section.Heads)
                tables.Add(TableBody.Read(grid, head, section.Body, string.Join(' ', section.Titles), rubric, units));
            if (section.Heads.Count > 0 || formHeads.Contains(row))
                continue;
            if (otherHeads.ContainsKey(row))
                others.Add(section);
            else if (HoldsFigures(section))
                unread.Add(section.AsUnread(grid));
        }

        return others;
    }

    private bool HoldsFigures(TableSection section) => section.NamesIndices
        ? section.Body.Any(row => row.Cells.Count(IsNumber) > 1)
        : section.Body.Any(row => row.Cells.Any(IsNumber) && row.Cells.Take(MostNameCells).Any(IsUnit));

    private bool IsUnit(Cell cell) => cell is { Kind: CellKind.Text, Text.Length: <= LongestName } && units.Knows(cell.Text);

    private static bool IsNumber(Cell cell) =>
        FigureReader.Read(cell, cell.Address.Row, cell.Address.Column, ColumnRole.Total).State is FigureState.Number or FigureState.Ambiguous;
}
