using System.Globalization;
using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;
using Dti.Xlsx;

namespace Dti.Functions.Ingestion.Recognition;

/// <summary>Finds the score tables of a workbook, wherever they begin, and reads their rows. Hidden sheets are left out.</summary>
internal sealed class ScoreTableReader(Rubric rubric, UnitDirectory units)
{
    /// <summary>Rows of all visible sheets together.</summary>
    public const int MostRows = 5_000;

    private const int TitleRows = 5;

    private static readonly string[] AverageWords = Folded("trung bình", "bình quân");
    private static readonly string[] SummaryWords = [.. AverageWords, .. Folded("tổng cộng", "tổng số", "cộng")];
    private static readonly string[] MaximumWords = Folded("điểm tối đa", "tối đa", "thang điểm", "điểm chuẩn");

    private readonly ScoreHeader header = new(new HeaderVocabulary(rubric));

    public IReadOnlyList<ScoreTable> Read(Workbook workbook) => [.. VisibleSheets(workbook).SelectMany(TablesOf)];

    /// <summary>Hidden sheets that hold or may hold something, and hidden rows and columns of the tables.</summary>
    public static IReadOnlyList<HiddenPart> HiddenIn(Workbook workbook, IReadOnlyList<ScoreTable> tables)
    {
        var hidden = new List<HiddenPart>();
        foreach (var sheet in workbook.Sheets)
        {
            var name = NameOf(sheet);
            if (sheet.Visibility != SheetVisibility.Visible)
            {
                hidden.Add(new HiddenPart(name, Row: null, Column: null));
                continue;
            }

            var own = tables.Where(table => table.Sheet == name).ToList();
            var columns = own.SelectMany(table => table.Columns).Select(column => column.Column).Distinct().Order();
            hidden.AddRange(columns.Where(sheet.IsColumnHidden).Select(column => new HiddenPart(name, Row: null, column)));
            var rows = own.SelectMany(table => table.Rows).Select(row => row.Row);
            hidden.AddRange(rows.Where(row => sheet.RowAt(row) is { IsHidden: true }).Select(row => new HiddenPart(name, row, Column: null)));
        }

        return hidden;
    }

    /// <summary>Whether the workbook has more rows than any score workbook has: the whole country has 3,321 units.</summary>
    public static bool IsTooLong(Workbook workbook) => VisibleSheets(workbook).Sum(sheet => sheet.Rows.Count) > MostRows;

    private static IEnumerable<Sheet> VisibleSheets(Workbook workbook) =>
        workbook.Sheets.Where(sheet => sheet.Visibility == SheetVisibility.Visible);

    private IEnumerable<ScoreTable> TablesOf(Sheet sheet)
    {
        var name = NameOf(sheet);
        for (var at = 0; at < sheet.Rows.Count; at++)
        {
            if (header.Find(sheet.Rows[at], TitleAbove(sheet, at)) is not { } columns)
                continue;

            var body = sheet.Rows.Skip(at + 1).TakeWhile(row => header.Find(row, name) is null).ToList();
            yield return TableOf(name, columns, body);
            at += body.Count;
        }
    }

    private static string NameOf(Sheet sheet) => VietnameseText.Normalise(FigureReader.Shorten(sheet.Name));

    // The sheet's name and what stands at the left of the rows above a table.
    private static string TitleAbove(Sheet sheet, int at)
    {
        var above = sheet.Rows.Take(at).TakeLast(TitleRows).Where(row => row.Cells is [{ Kind: CellKind.Text }, ..]).Select(row => row.Cells[0].Text);
        return string.Join(' ', above.Prepend(sheet.Name).Select(FigureReader.Shorten));
    }

    private ScoreTable TableOf(string sheet, IReadOnlyList<ScoreColumn> columns, List<Row> body)
    {
        var rows = new List<ScoreRow>();
        var maxima = new Dictionary<string, decimal>();
        IReadOnlyDictionary<int, Figure> averages = new Dictionary<int, Figure>();
        foreach (var row in body)
        {
            if (IsOneOf(NameIn(row, columns), MaximumWords))
                ReadMaxima(row, columns, maxima);
            else if (UnitRow(row, columns) is { } unitRow)
                rows.Add(unitRow);
            else if (IsOneOf(LabelOf(row), AverageWords))
                averages = FiguresIn(row, columns);
        }

        return new ScoreTable(sheet, columns, rows, averages, maxima);
    }

    private ScoreRow? UnitRow(Row row, IReadOnlyList<ScoreColumn> columns)
    {
        var unitColumn = columns.First(column => column.Role == ColumnRole.Unit);
        var name = NameIn(row, columns);
        if (name.Length == 0 || IsColumnNumbers(row, columns))
            return null;

        // A unit may be named Cộng Hòa: only what is no unit's name can head a row of sums or averages.
        var match = units.Find(name);
        if (match is not UnitMatch.Found && IsOneOf(name, SummaryWords))
            return null;

        var figures = FiguresIn(row, columns);

        // Group headings, signatures and notes under a table: no unit's name, and nothing that was ever a figure.
        var hasNoFigure = figures.Values.All(figure => figure.State is FigureState.Blank or FigureState.Unreadable);
        return hasNoFigure && match is UnitMatch.Unknown
            ? null
            : new ScoreRow(row.Number, new(row.Number, unitColumn.Column), name, match, figures) { FirstShown = FirstShown(row, columns) };
    }

    private static string? FirstShown(Row row, IReadOnlyList<ScoreColumn> columns) =>
        FigureReader.Read(row.CellAt(columns[0].Column), row.Number, columns[0].Column, columns[0].Role) is { Shown.Length: > 0 } first
            ? first.Shown
            : null;

    private static Dictionary<int, Figure> FiguresIn(Row row, IReadOnlyList<ScoreColumn> columns) => columns
        .Where(column => column.Role is ColumnRole.Index or ColumnRole.Total or ColumnRole.Pillar or ColumnRole.Rank)
        .ToDictionary(column => column.Column, column => FigureReader.Read(row.CellAt(column.Column), row.Number, column.Column, column.Role));

    private static void ReadMaxima(Row row, IReadOnlyList<ScoreColumn> columns, Dictionary<string, decimal> maxima)
    {
        foreach (var column in columns.Where(column => column.Role == ColumnRole.Index))
        {
            if (FigureReader.Read(row.CellAt(column.Column), row.Number, column.Column, column.Role).Value is { } most and > 0)
                maxima[column.Code!] = most;
        }
    }

    // A row under the head that numbers the columns: (1), (2), (3) …
    private static bool IsColumnNumbers(Row row, IReadOnlyList<ScoreColumn> columns)
    {
        var numbers = columns.Select(column => row.CellAt(column.Column)).OfType<Cell>()
            .Select(cell => int.TryParse(cell.Text.Trim(' ', '(', ')', '[', ']'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1)
            .ToList();
        return numbers.Count == columns.Count && numbers[0] >= 0 && numbers.Zip(numbers.Skip(1)).All(pair => pair.Second == pair.First + 1);
    }

    private static string NameIn(Row row, IReadOnlyList<ScoreColumn> columns) =>
        row.CellAt(columns.First(column => column.Role == ColumnRole.Unit).Column) is { } cell
            ? VietnameseText.Normalise(FigureReader.Shorten(cell.Text))
            : "";

    // A row of averages is often labelled across the first columns.
    private static string LabelOf(Row row) =>
        row.Cells is [{ Kind: CellKind.Text } first, ..] ? VietnameseText.Normalise(FigureReader.Shorten(first.Text)) : "";

    // A phrase may go on ("Trung bình toàn huyện"); a single word may not ("Cộng Hóa" is a misspelt unit, not a sum).
    private static bool IsOneOf(string name, string[] words)
    {
        var folded = VietnameseText.Fold(name).TrimEnd(':', '.', ' ');
        return Array.Exists(words, word => folded == word
            || (word.Contains(' ', StringComparison.Ordinal) && folded.StartsWith(word + " ", StringComparison.Ordinal)));
    }

    private static string[] Folded(params string[] words) => [.. words.Select(VietnameseText.Fold)];
}
