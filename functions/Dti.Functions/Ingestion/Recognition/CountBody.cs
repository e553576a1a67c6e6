using Dti.Domain.Catalogue;
using Dti.Domain.Services;
using Dti.Domain.Submissions;
using Dti.Xlsx;

namespace Dti.Functions.Ingestion.Recognition;

/// <summary>Reads the rows under a head of dossiers.</summary>
internal sealed class CountBody
{
    private const string FieldWord = "lĩnh vực ";

    private static readonly ServiceColumnRole[] Counts =
        [ServiceColumnRole.Total, ServiceColumnRole.Online, ServiceColumnRole.InPerson, ServiceColumnRole.Post];

    private static readonly string Full = VietnameseText.Fold("toàn trình");
    private static readonly string Partial = VietnameseText.Fold("một phần");

    private readonly ServiceHead head;
    private readonly ServiceCells cells;
    private readonly SectionUnits sections;
    private readonly ServiceColumnRole nameRole;
    private readonly List<CountRow> rows = [];
    private readonly List<(CountRow Row, string Label)> sums = [];
    private readonly List<OtherRow> others = [];
    private string field = "";

    // Some rows are numbered 1, 2, 3, so that one numbered I is a heading.
    private bool hasNumbers;

    private CountBody(SheetGrid grid, ServiceHead head, UnitDirectory units, Unit submitter)
    {
        this.head = head;
        cells = new ServiceCells(grid, head);
        sections = new SectionUnits(units, submitter);
        nameRole = head.NameColumn!.Role;
    }

    public static CountTable Read(
        SheetGrid grid, ServiceHead head, IReadOnlyList<Row> body, bool isSelection, UnitDirectory units, Unit submitter)
    {
        var reader = new CountBody(grid, head, units, submitter);
        reader.hasNumbers = body.Any(new NumberedRows(grid, head).Contains);
        foreach (var row in body)
            reader.Read(row);

        var sum = reader.GrandSum();
        return new CountTable(grid.Name, head.Columns, reader.rows, sum)
        {
            HeadRows = (head.FirstRow, head.LastRow),
            IsSelection = isSelection,
            HasOtherChannels = head.HasOtherChannels,
            OtherColumns = LeftOutFigures.In(grid, head, body, reader.rows.Select(row => row.Row)),
            OtherRows = [.. reader.others.OrderBy(other => other.Row)],
        };
    }

    private void Read(Row row)
    {
        cells.Begin(row);
        var name = cells.TextOf(nameRole);
        var label = name.Length > 0 ? name : cells.Label;
        if (label.Length == 0)
            return;

        if (cells.IsColumnNumbers())
            Leave(OtherRowKind.ColumnNumbers, label);
        else if (IsSum(label) || IsSum(cells.Label))
            TakeSum(label);
        else if (!cells.Holds(Counts) && !(cells.IsNumbered && name.Length > 0 && !cells.IsAcross(nameRole)))
            TakeHeading(label);
        else if (hasNumbers && cells.IsNumberedAsHeading && nameRole == ServiceColumnRole.Procedure)
            TakeSubtotal(label);
        else if (!cells.IsNumbered && !HoldsReadable())
            Leave(OtherRowKind.Text, label);
        else if (name.Length == 0)
            Leave(OtherRowKind.Nameless, label);
        else
            rows.Add(RowOf(name));
    }

    // "Tổng số hồ sơ" may begin the name of a procedure, in a row with a number.
    private bool IsSum(string label) => RowLabels.IsSummaryAlone(label) || (!cells.IsNumbered && RowLabels.IsSummary(label));

    private void TakeSum(string label)
    {
        if (RowLabels.IsAverage(label) || RowLabels.IsAverage(cells.Label))
            Leave(OtherRowKind.Summary, label);
        else if (cells.Holds(Counts))
            sums.Add((RowOf(label), label));
        else
            Leave(OtherRowKind.Text, label);
    }

    // A field's sum above its procedures.
    private void TakeSubtotal(string label)
    {
        TakeField(label);
        Leave(OtherRowKind.Summary, label);
    }

    private void TakeHeading(string label)
    {
        TakeField(label);
        sections.Begin(label, cells.Row);
        Leave(OtherRowKind.Text, label);
    }

    private void TakeField(string label)
    {
        var text = label.AsSpan().TrimStart("0123456789.IVXABCDEF) ");
        if (text.StartsWith(FieldWord, StringComparison.OrdinalIgnoreCase))
            field = text[FieldWord.Length..].Trim(" :").ToString();
    }

    // Of several sums the last is that of all rows, if it says so; the others are of parts.
    private CountRow? GrandSum()
    {
        var grand = sums.Count == 1 ? sums[0].Row : null;
        if (sums.Count > 1 && RowLabels.IsSummaryAlone(sums[^1].Label) && sums.Count(sum => Same(sum.Label, sums[^1].Label)) == 1)
            grand = sums[^1].Row;
        others.AddRange(sums.Where(sum => sum.Row != grand)
            .Select(sum => new OtherRow(sum.Row.Row, OtherRowKind.Summary, FigureReader.Shorten(sum.Label))));
        return grand;
    }

    private static bool Same(string one, string other) => VietnameseText.Fold(one) == VietnameseText.Fold(other);

    private bool HoldsReadable() => Array.Exists(Counts, role => cells.Holds(role) && cells.CountOf(role).State != FigureState.Unreadable);

    private CountRow RowOf(string name)
    {
        var row = new CountRow(
            cells.Row.Number, cells.AddressOf(nameRole), head.Has(ServiceColumnRole.Procedure) ? name : "",
            Counts.Where(head.Has).ToDictionary(role => role, cells.CountOf))
        {
            Field = head.Has(ServiceColumnRole.Field) ? cells.TextOf(ServiceColumnRole.Field) : field,
            ServiceLevel = ServiceLevelIn(cells.TextOf(ServiceColumnRole.ServiceLevel)),
        };
        return sections.Place(cells, head, row);
    }

    private static ServiceLevel? ServiceLevelIn(string text)
    {
        var folded = VietnameseText.Fold(text);
        return (folded.Contains(Full, StringComparison.Ordinal), folded.Contains(Partial, StringComparison.Ordinal)) switch
        {
            (true, false) => ServiceLevel.Full,
            (false, true) => ServiceLevel.Partial,
            _ => null,
        };
    }

    private void Leave(OtherRowKind kind, string text) => others.Add(new OtherRow(cells.Row.Number, kind, FigureReader.Shorten(text)));
}
