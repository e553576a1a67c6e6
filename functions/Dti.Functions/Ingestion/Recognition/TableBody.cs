using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;
using Dti.Xlsx;
using CellAddress = Dti.Domain.Submissions.CellAddress;

namespace Dti.Functions.Ingestion.Recognition;

/// <summary>Reads the rows under a head: units, and what stands between and below them.</summary>
internal sealed class TableBody
{
    private const int RowsToTellNamesBy = 200;

    private readonly SheetGrid grid;
    private readonly int firstRow;
    private readonly Rubric rubric;
    private readonly UnitDirectory units;
    private readonly IReadOnlyList<ScoreColumn> columns;
    private readonly ScoreColumn unitColumn;
    private readonly ScoreColumn? codeColumn;
    private readonly IReadOnlyList<ScoreColumn> figureColumns;
    private readonly Dictionary<string, decimal> maxima;
    private readonly List<ScoreRow> rows = [];
    private readonly List<OtherRow> others = [];
    private IReadOnlyDictionary<int, Figure> averages = new Dictionary<int, Figure>();

    private TableBody(SheetGrid grid, TableHead head, IReadOnlyList<Row> body, Rubric rubric, UnitDirectory units)
    {
        this.grid = grid;
        firstRow = head.LastRow + 1;
        this.rubric = rubric;
        this.units = units;
        maxima = new Dictionary<string, decimal>(head.MaxPoints);
        unitColumn = head.Columns.Where(column => column.Role == ColumnRole.Unit).MaxBy(column => NamesIn(column, body))!;
        columns = [.. head.Columns.Where(column => column.Role != ColumnRole.Unit || column == unitColumn)];
        figureColumns =
        [
            .. columns.Where(column => column.Role is ColumnRole.Index or ColumnRole.Total or ColumnRole.Pillar or ColumnRole.Rank),
            .. head.Earlier.SelectMany(year => new[] { year.Total, year.Rank }).OfType<ScoreColumn>(),
        ];
        codeColumn = columns.FirstOrDefault(column => column.Role == ColumnRole.UnitCode);
    }

    public static ScoreTable Read(SheetGrid grid, TableHead head, IReadOnlyList<Row> body, string title, Rubric rubric, UnitDirectory units)
    {
        var reader = new TableBody(grid, head, body, rubric, units);
        foreach (var row in body)
            reader.Read(row);
        reader.LeaveHeadingsOut();
        return new ScoreTable(grid.Name, reader.columns, reader.rows, reader.averages, reader.maxima)
        {
            HeadRows = (head.FirstRow, head.LastRow),
            Stage = ScoreStages.Of(title),
            OtherColumns = head.Others,
            Year = head.Year,
            Earlier = head.Earlier,
            OtherRows = [.. reader.others.OrderBy(other => other.Row)],
        };
    }

    private int NamesIn(ScoreColumn column, IReadOnlyList<Row> body) =>
        body.Take(RowsToTellNamesBy).Count(row => TextIn(row, column) is { Length: > 0 } name && units.Find(name) is UnitMatch.Found);

    private void Read(Row row)
    {
        var name = NameIn(row);
        var label = name.Length > 0 ? name : LabelOf(row);
        if (IsColumnNumbers(row))
            Leave(row, OtherRowKind.ColumnNumbers, label);
        else if (RowLabels.IsMaximum(label))
            ReadMaxima(row, label);
        else if (MatchOf(row, name) is var match && match is not UnitMatch.Found && (RowLabels.IsSummary(label) || RowLabels.IsSummary(LabelOf(row))))
            ReadSummary(row, label);
        else
            ReadUnit(row, name, label, match);
    }

    // A name that is merged over several rows names each of them.
    private string NameIn(Row row)
    {
        var name = TextIn(row, unitColumn);
        var seen = name.Length > 0 ? default : grid.Visible(new Xlsx.CellAddress(row.Number, unitColumn.Column));
        return name.Length == 0 && seen.Row >= firstRow && seen.Row < row.Number && grid.Sheet.RowAt(seen.Row) is { } above
            ? TextIn(above, unitColumn)
            : name;
    }

    private void ReadUnit(Row row, string name, string label, UnitMatch match)
    {
        var figures = FiguresIn(row);
        var hasFigure = figures.Values.Any(figure => !figure.IsNothing && figure.State != FigureState.Unreadable);
        if (!hasFigure && match is UnitMatch.Unknown unknown && (unknown.Suggestions.Count == 0 || !IsNumbered(row)))
        {
            if (label.Length > 0 && !RowLabels.TryColumnNumber(label, out _))
                Leave(row, OtherRowKind.Text, label);
            return;
        }

        if (name.Length == 0 && IsRubricMaxima(figures))
        {
            ReadMaxima(row, label);
            return;
        }

        rows.Add(new ScoreRow(row.Number, new(row.Number, unitColumn.Column), name, match, figures) { FirstShown = FirstShown(row), Class = ClassIn(row) });
    }

    private UnitMatch MatchOf(Row row, string name) => UnitNaming.Match(units, name, codeColumn is null ? "" : TextIn(row, codeColumn));

    private void ReadMaxima(Row row, string label)
    {
        foreach (var column in columns.Where(column => column.Role == ColumnRole.Index))
        {
            if (FigureIn(row, column).Value is { } most and > 0)
                maxima[column.Code!] = most;
        }

        Leave(row, OtherRowKind.Maxima, label);
    }

    private void ReadSummary(Row row, string label)
    {
        var isAverage = RowLabels.IsAverage(label) || RowLabels.IsAverage(LabelOf(row));
        if (isAverage)
            averages = FiguresIn(row);
        Leave(row, isAverage ? OtherRowKind.Average : OtherRowKind.Summary, label);
    }

    // "Thị trấn" above the row of the town, "Huyện Tủa Chùa" above its communes: headings of groups, not units that nobody scored.
    private void LeaveHeadingsOut()
    {
        foreach (var row in rows.Where(row => row.Figures.Values.All(figure => figure.State == FigureState.Blank)).ToList())
        {
            var rest = rows.Where(other => other != row).Select(other => other.Unit).OfType<Unit>().ToList();
            var isKind = row.Match is UnitMatch.Found { Quality: UnitNameQuality.KindOnly } && !UnitName.NamesOffice(row.Name) && rest.Contains(row.Unit!);
            if (!isKind && (row.Unit is null || !units.IsAbove(row.Unit, rest)))
                continue;

            rows.Remove(row);
            others.Add(new OtherRow(row.Row, OtherRowKind.Text, row.Name));
        }
    }

    private bool IsRubricMaxima(Dictionary<int, Figure> figures)
    {
        var known = columns.Where(column => column.Role == ColumnRole.Index)
            .Select(column => (Most: rubric.Indices.First(index => index.Code == column.Code).MaxPoints, Printed: figures[column.Column].Value)).ToList();
        return known.TrueForAll(pair => pair.Most is not null && pair.Most == pair.Printed);
    }

    // Numbers that go up with the columns, and one of them, or a letter, in place of a unit's name.
    private bool IsColumnNumbers(Row row)
    {
        var (tokens, letters) = (new List<(int Column, int Number)>(), 0);
        foreach (var column in columns)
        {
            var text = TextIn(row, column);
            if (text.Length == 0 && column != unitColumn)
                continue;
            if (!RowLabels.TryColumnNumber(text, out var number))
                return false;
            if (number > 0)
                tokens.Add((column.Column, number));
            else
                letters++;
        }

        return tokens.Count >= 1 && tokens.Count + letters >= 3 && tokens.Zip(tokens.Skip(1)).All(pair => pair.Second.Number - pair.First.Number == pair.Second.Column - pair.First.Column);
    }

    private bool IsNumbered(Row row) =>
        columns.FirstOrDefault(column => column.Role == ColumnRole.Number) is not { } number || TextIn(row, number).Length > 0;

    private Dictionary<int, Figure> FiguresIn(Row row) => figureColumns.ToDictionary(column => column.Column, column => FigureIn(row, column));

    private static Figure FigureIn(Row row, ScoreColumn column) => FigureReader.Read(row.CellAt(column.Column), row.Number, column.Column, column.Role);

    private string? FirstShown(Row row) =>
        FigureReader.Read(row.CellAt(columns[0].Column), row.Number, columns[0].Column, columns[0].Role) is { Shown.Length: > 0 } first ? first.Shown : null;

    private PrintedClass? ClassIn(Row row) =>
        columns.FirstOrDefault(column => column.Role == ColumnRole.Class) is { } column && TextIn(row, column) is { Length: > 0 } shown
            ? new PrintedClass(new CellAddress(row.Number, column.Column), shown)
            : null;

    private void Leave(Row row, OtherRowKind kind, string text) => others.Add(new OtherRow(row.Number, kind, text));

    private static string TextIn(Row row, ScoreColumn column) =>
        row.CellAt(column.Column) is { } cell ? VietnameseText.Tidy(FigureReader.Shorten(cell.Text)) : "";

    // A label is often written across the first columns.
    private static string LabelOf(Row row) =>
        row.Cells is [var first, ..] ? VietnameseText.Normalise(FigureReader.Shorten(first.Text)) : "";
}
