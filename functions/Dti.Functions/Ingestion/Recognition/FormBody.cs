using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;
using Dti.Xlsx;

namespace Dti.Functions.Ingestion.Recognition;

/// <summary>Collects the rows of the form of one unit.</summary>
internal sealed class FormBody(FormHead head, HeaderVocabulary vocabulary, bool usesVerified)
{
    private readonly List<ScoreColumn> columns = [];
    private readonly List<FormCriterion> criteria = [];
    private readonly List<FormSubtotal> subtotals = [];
    private readonly List<OtherRow> others = [];
    private readonly List<Figure> unplaced = [];
    private readonly Dictionary<string, decimal> maxima = [];
    private string? index;
    private bool isBehindTotal;

    public bool UsesVerified => usesVerified;

    /// <summary>One per index, in reading order; an index that stands twice has none, because neither can be trusted to be meant.</summary>
    public IReadOnlyList<ScoreColumn> Columns =>
        [.. columns.Where(column => column.Code is null || columns.Count(other => other.Code == column.Code) == 1)];

    /// <summary>Only those that are not divided further: 1.1 is the sum of 1.1.1 and 1.1.2 where they stand below it.</summary>
    public IReadOnlyList<FormCriterion> Criteria
    {
        get
        {
            var divided = criteria.Select(one => ParentOf(one.Number)).ToHashSet(StringComparer.Ordinal);
            return [.. criteria.Where(one => one.Number.Length == 0 || !divided.Contains(one.Number))];
        }
    }

    public IReadOnlyList<FormSubtotal> Subtotals => subtotals;

    public IReadOnlyList<OtherRow> OtherRows => others;

    /// <summary>Points that belong to no criterion, but for notes under a total.</summary>
    public IReadOnlyList<Figure> Unplaced => unplaced;

    public IReadOnlyDictionary<string, decimal> MaxPoints => maxima;

    /// <summary>Every criterion has a number.</summary>
    public bool IsComplete => Criteria is [_, ..] && Criteria.All(criterion => criterion.Points.Value is not null);

    /// <summary>One per index, worth what its criteria add up to, and the printed total.</summary>
    public IReadOnlyDictionary<int, Figure> Figures
    {
        get
        {
            var byIndex = Criteria.ToLookup(criterion => criterion.Index, criterion => criterion.Points, StringComparer.Ordinal);
            return Columns.ToDictionary(column => column.Column, column => column.Role == ColumnRole.Total ? Total! : IndexFigure(column, [.. byIndex[column.Code!]]));
        }
    }

    /// <summary>Rows read so far.</summary>
    public int RowCount { get; private set; }

    private Figure? Total { get; set; }

    public void Read(Row row)
    {
        RowCount++;
        var label = TextIn(row, head.Label);
        if (FormVocabulary.IsTotalLabel(label))
        {
            TakeTotal(row, label);
            return;
        }

        var number = head.Number is { } column ? TextIn(row, column).TrimEnd('.').Replace(',', '.') : "";
        if (label.Length == 0)
            return;
        if (!IsCriterionNumber(number) && vocabulary.Find(label) is { Role: ColumnRole.Index } meaning)
            BeginIndex(row, label, meaning);
        else if (number.Length > 0 && !IsCriterionNumber(number))
            Leave(row, label, endsIndex: !IsBullet(number));
        else if (index is null)
            LeaveCriterion(row, label, number);
        else
            criteria.Add(new FormCriterion(number, label, index, MaximumIn(row), Points(row), PointsIn(row, head.SelfScored)));
    }

    // A form may add up each index: the last of the totals is that of the form. What follows it is no criterion.
    private void TakeTotal(Row row, string label)
    {
        if (columns.Find(column => column.Role == ColumnRole.Total) is { } earlier)
        {
            columns.Remove(earlier);
            others.Add(new OtherRow(earlier.Column, OtherRowKind.Summary, earlier.HeaderText));
        }

        (index, isBehindTotal) = (null, true);
        Total = Points(row);
        Add(row, ColumnRole.Total, null, label, label, isVariant: false);
    }

    private void BeginIndex(Row row, string label, HeaderMeaning meaning)
    {
        (index, isBehindTotal) = (meaning.Code, false);
        Add(row, ColumnRole.Index, index, label, meaning.Expected, meaning.IsVariant);
        subtotals.Add(new FormSubtotal(index!, Points(row)));
        if (MaximumIn(row) is { } most and > 0)
            maxima[index!] = most;
    }

    // Numbered like an index and none of the rubric's: what stands below belongs to no index that is known.
    private void Leave(Row row, string label, bool endsIndex)
    {
        if (endsIndex)
            index = null;
        others.Add(new OtherRow(row.Number, OtherRowKind.Text, label));
        if (!isBehindTotal && Points(row) is { Value: not null and not 0 } points)
            unplaced.Add(points);
    }

    // A numbered criterion has points to lose wherever it stands; a line under the total may be a note.
    private void LeaveCriterion(Row row, string label, string number)
    {
        isBehindTotal &= number.Length == 0;
        Leave(row, label, endsIndex: false);
    }

    private void Add(Row row, ColumnRole role, string? code, string label, string expected, bool isVariant) =>
        columns.Add(new ScoreColumn(row.Number, role, code, new(row.Number, head.Label), label, expected, isVariant));

    private Figure IndexFigure(ScoreColumn column, List<Figure> parts)
    {
        var printed = subtotals.First(subtotal => subtotal.Printed.Cell.Row == column.Column).Printed;
        if (parts.Count == 0)
            return printed;
        if (parts.TrueForAll(part => part.IsNothing))
            return Figure.Blank(printed.Cell);

        return parts.TrueForAll(part => part.Value is not null)
            ? Figure.Of(printed.Cell, parts.Sum(part => part.Value!.Value), decimals: null)
            : Figure.Without(printed.Cell, FigureState.Unreadable, printed.Shown);
    }

    private Figure Points(Row row) => PointsIn(row, head.Points(usesVerified));

    private static Figure PointsIn(Row row, int column) => FigureReader.Read(row.CellAt(column), row.Number, column, ColumnRole.Index);

    private decimal? MaximumIn(Row row) =>
        head.MaxPoints is { } column ? FigureReader.Read(row.CellAt(column), row.Number, column, ColumnRole.Rank).Value : null;

    private static string ParentOf(string number) => number.LastIndexOf('.') is > 0 and var at ? number[..at] : "";

    // "1.1" and "1.1.2" number criteria; "I" and "1" number indices.
    private static bool IsCriterionNumber(string number)
    {
        var parts = number.Split('.');
        return parts.Length > 1 && Array.TrueForAll(parts, part => part.Length > 0 && part.All(char.IsAsciiDigit));
    }

    private static bool IsBullet(string number) => number is "-" or "–" or "+" or "*" or "•" || number is [>= 'a' and <= 'z', ')'];

    private static string TextIn(Row row, int column) =>
        row.CellAt(column) is { } cell ? VietnameseText.Normalise(FigureReader.Shorten(cell.Text)) : "";
}
