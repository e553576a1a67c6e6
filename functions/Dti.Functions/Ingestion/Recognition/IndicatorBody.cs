using Dti.Domain.Catalogue;
using Dti.Domain.Services;
using Dti.Domain.Submissions;
using Dti.Xlsx;
using CellAddress = Dti.Domain.Submissions.CellAddress;

namespace Dti.Functions.Ingestion.Recognition;

/// <summary>Reads the rows under a head of indicators.</summary>
internal sealed class IndicatorBody
{
    private const int RowsToTellMeasuresBy = 200;
    private const int LongestMeasure = 20;

    private static readonly ServiceColumnRole[] Figures =
        [ServiceColumnRole.Numerator, ServiceColumnRole.Denominator, ServiceColumnRole.Result];

    private static readonly string Whole = VietnameseText.Fold("toàn");

    private static readonly Dictionary<string, UnitLevel> Levels = new (string Word, UnitLevel Level)[]
    {
        ("tỉnh", UnitLevel.Province), ("huyện", UnitLevel.District), ("xã", UnitLevel.Commune),
        ("phường", UnitLevel.Commune), ("trấn", UnitLevel.Commune),
    }.ToDictionary(pair => VietnameseText.Fold(pair.Word), pair => pair.Level, StringComparer.Ordinal);

    private readonly SheetGrid grid;
    private readonly ServiceHead head;
    private readonly ServiceCells cells;
    private readonly SectionUnits sections;
    private readonly SectionTier tier;
    private readonly IndicatorNames names;
    private readonly UnitDirectory units;
    private readonly List<IndicatorRow> rows = [];
    private readonly List<OtherRow> others = [];
    private readonly CountedWholes counts = new();
    private int lastRow;
    private bool isBelow;

    private IndicatorBody(
        SheetGrid grid, ServiceHead head, SectionTier tier, IndicatorNames names, UnitDirectory units, Unit submitter)
    {
        (this.grid, this.head, this.tier, this.names, this.units) = (grid, head, tier, names, units);
        cells = new ServiceCells(grid, head);
        sections = new SectionUnits(units, submitter);
    }

    /// <param name="tier">Which tier rows are about that do not say so, by the titles above the table.</param>
    public static IndicatorTable Read(
        SheetGrid grid, ServiceHead head, IReadOnlyList<Row> body, SectionTier tier, IndicatorNames names, UnitDirectory units, Unit submitter)
    {
        var reader = new IndicatorBody(grid, MeasureAsSuch(head, body, units), tier, names, units, submitter);
        for (var at = 0; at < body.Count; at++)
            reader.Read(body[at], at + 1 < body.Count ? body[at + 1] : null);
        return new IndicatorTable(grid.Name, reader.head.Columns, reader.rows, reader.counts.All)
        {
            HeadRows = (head.FirstRow, head.LastRow),
            OtherColumns = LeftOutFigures.In(grid, head, body, reader.rows.Select(row => row.Row)),
            OtherRows = reader.others,
        };
    }

    // "Đơn vị" over "%", "hồ sơ", "máy" is short for "đơn vị tính".
    private static ServiceHead MeasureAsSuch(ServiceHead head, IReadOnlyList<Row> body, UnitDirectory units)
    {
        if (head.Find(ServiceColumnRole.Unit) is not { } column || head.Has(ServiceColumnRole.Measure))
            return head;

        var texts = body.Take(RowsToTellMeasuresBy).Select(row => row.CellAt(column.Column)).OfType<Cell>().Select(ServiceCells.TextOf)
            .Where(text => text.Length > 0).ToList();
        return texts.Exists(text => text == "%") && texts.TrueForAll(text => text.Length <= LongestMeasure && !units.Knows(text))
            ? head with { Columns = [.. head.Columns.Select(one => one == column ? one with { Role = ServiceColumnRole.Measure } : one)] }
            : head;
    }

    private void Read(Row row, Row? next)
    {
        cells.Begin(row);
        var name = cells.TextOf(ServiceColumnRole.Indicator);
        var label = name.Length > 0 ? name : cells.Label;
        if (label.Length == 0)
            return;
        isBelow |= rows.Count > 0 && row.Number > lastRow + 1;
        lastRow = row.Number;
        if (cells.IsColumnNumbers())
            Leave(OtherRowKind.ColumnNumbers, label);
        else if (!IsCount(label) && !IsOther(name, label, next))
            rows.Add(RowOf(name));
    }

    private bool IsCount(string label)
    {
        var mayBe = rows.Count > 0 && !cells.IsNumbered
            && (CountedWholes.Names(label) || counts.HasBegun || (isBelow && cells.HasNumbering));
        if (!mayBe || cells.Holds(ServiceColumnRole.Target, ServiceColumnRole.Verdict, ServiceColumnRole.Level))
            return false;

        var labelled = LabelColumn();
        var values = cells.Row.Cells.Where(cell => cell.Address.Column > labelled)
            .Select(cell => cells.CountIn(cell, cell.Address.Column)).Where(figure => !figure.IsNothing).ToList();
        if (values is [] && counts.TakeHeading(label))
        {
            Leave(OtherRowKind.Text, label);
            return true;
        }

        if (values is not [{ Value: { } value } one] || value != decimal.Truncate(value))
            return false;
        counts.Take(cells.Row.Number, label, one);
        return true;
    }

    private int LabelColumn() =>
        cells.Row.CellAt(head.Find(ServiceColumnRole.Indicator)!.Column)?.Address.Column ?? cells.Row.Cells[0].Address.Column;

    // A heading, a sum, a note, a signature.
    private bool IsOther(string name, string label, Row? next)
    {
        if (!cells.IsNumbered && (cells.HasNumbering ? RowLabels.IsSummary(label) && !HoldsResult() : RowLabels.IsSummaryAlone(label)))
            return Leave(OtherRowKind.Summary, label);
        if (!cells.IsNumbered && (cells.HasNumbering || isBelow) && !HoldsReadable())
            return LeaveHeading(label);
        if (name.Length == 0 && HoldsReadable())
            return Leave(OtherRowKind.Nameless, label);
        if (cells.Holds(Figures) || cells.Holds(ServiceColumnRole.Target, ServiceColumnRole.Verdict))
            return false;

        var isIndicator = name.Length > 0 && !IndicatorNames.IsTierAlone(name) && !cells.IsAcross(ServiceColumnRole.Indicator) && (cells.HasNumbering
            ? cells.IsNumbered && !IsHeadingOf(next)
            : cells.Holds(ServiceColumnRole.Level, ServiceColumnRole.Unit, ServiceColumnRole.LegalBasis));
        return !isIndicator && LeaveHeading(label);
    }

    private bool LeaveHeading(string label)
    {
        var namesUnit = sections.Begin(label, cells.Row);
        if (tier.Begin($"{cells.Numbering} {label}".TrimStart(), namesUnit))
            sections.End();
        return Leave(OtherRowKind.Text, label);
    }

    // "1" above "1.1".
    private bool IsHeadingOf(Row? next)
    {
        var column = head.Find(ServiceColumnRole.Number)!.Column;
        var own = cells.TextOf(ServiceColumnRole.Number).TrimEnd('.');
        return next?.CellAt(column) is { } below && ServiceCells.TextOf(below).StartsWith(own + ".", StringComparison.Ordinal)
            && ServiceCells.TextOf(below).TrimEnd('.').Length > own.Length;
    }

    private bool HoldsResult() => cells.Holds(ServiceColumnRole.Result, ServiceColumnRole.Denominator, ServiceColumnRole.Target);

    private bool HoldsReadable() => HoldsCount(ServiceColumnRole.Numerator) || HoldsCount(ServiceColumnRole.Denominator)
        || QuantityReader.ReadTarget(cells.Find(ServiceColumnRole.Target), isRate: true) is { Value: not null }
        || ResultOf(isRate: false, "") is { Kind: not QuantityKind.None } or { Figure.State: FigureState.Ambiguous };

    private bool HoldsCount(ServiceColumnRole role) => cells.Holds(role) && cells.CountOf(role).State != FigureState.Unreadable;

    private IndicatorRow RowOf(string name)
    {
        var level = LevelOf(name);
        var indicator = name.Length > 0 ? names.Find(name, level) : null;
        var measure = cells.TextOf(ServiceColumnRole.Measure);
        var isRate = IsRate(indicator, measure, name) && !IsAbove100Unsaid(measure);
        return sections.Place(cells, head, new IndicatorRow(
            cells.Row.Number, cells.AddressOf(ServiceColumnRole.Indicator), name, indicator, cells.CountOf(ServiceColumnRole.Numerator),
            cells.CountOf(ServiceColumnRole.Denominator), ResultOf(isRate, measure == "%" ? "" : measure))
        {
            Level = level,
            ServiceLevel = IndicatorNames.ServiceLevelOf(name),
            Target = TargetOf(isRate),
            VerdictCell = head.Find(ServiceColumnRole.Verdict) is { } verdict ? new CellAddress(cells.Row.Number, verdict.Column) : null,
            VerdictText = cells.TextOf(ServiceColumnRole.Verdict),
            Verdict = VerdictText.Parse(cells.TextOf(ServiceColumnRole.Verdict)),
            LegalBasis = TextAt(ServiceColumnRole.LegalBasis),
            Remark = TextAt(ServiceColumnRole.Remark),
        });
    }

    private (CellAddress, StatedTarget)? TargetOf(bool isRate) =>
        QuantityReader.ReadTarget(cells.Find(ServiceColumnRole.Target), isRate) is { } target ? (cells.AddressOf(ServiceColumnRole.Target), target) : null;

    private Quantity ResultOf(bool isRate, string measure) => head.Find(ServiceColumnRole.Result) is { } column
        ? ShareReading.Decide(
            QuantityReader.Read(cells.Row.CellAt(column.Column), new CellAddress(cells.Row.Number, column.Column), isRate, measure),
            cells.CountOf(ServiceColumnRole.Numerator).Value, cells.CountOf(ServiceColumnRole.Denominator).Value,
            isPercentColumn: head.Percentages.Contains(column.Column))
        : Quantity.Blank(new CellAddress(cells.Row.Number, head.Columns[0].Column));

    private bool IsRate(Indicator? indicator, string measure, string name)
    {
        if (measure.Length > 0)
            return measure == "%";
        if (head.Find(ServiceColumnRole.Result) is { } result && head.Percentages.Contains(result.Column))
            return true;
        if (indicator is not null)
            return indicator.Measure == IndicatorMeasure.Rate;

        return cells.Find(ServiceColumnRole.Target) is { } target && (target.IsPercent || target.Text.Contains('%', StringComparison.Ordinal))
            || cells.CountOf(ServiceColumnRole.Denominator).Value is not null || IndicatorNames.SaysRate(name);
    }

    // A share above 100% is a count more likely, unless the column says that it holds percentages.
    private bool IsAbove100Unsaid(string measure) =>
        measure.Length == 0 && head.Find(ServiceColumnRole.Result) is { } result && !head.Percentages.Contains(result.Column)
        && ResultOf(isRate: true, "") is { Percent: > 100 } && ResultOf(isRate: false, "").Kind == QuantityKind.Amount;

    private (CellAddress, string)? TextAt(ServiceColumnRole role) =>
        cells.TextOf(role) is { Length: > 0 } text ? (cells.AddressOf(role), text) : null;

    // A unit in a column has its own tier, whatever the titles say.
    private UnitLevel? LevelOf(string name)
    {
        var text = cells.TextOf(ServiceColumnRole.Level);
        if ((LevelIn(text) ?? IndicatorNames.LevelOf(name)) is { } own)
            return own;

        var isSaid = text.Length > 0 || IndicatorNames.TiersIn(name).Count > 0 || head.Has(ServiceColumnRole.Unit) || head.Has(ServiceColumnRole.UnitCode);
        return isSaid ? null : tier.Level;
    }

    private static UnitLevel? LevelIn(string text)
    {
        var words = text.Length == 0 ? [] : VietnameseText.Fold(text).Split([' ', ',', ';', '/'], StringSplitOptions.RemoveEmptyEntries);
        var named = words.Select(word => Levels.TryGetValue(word, out var level) ? (UnitLevel?)level : null).ToList();
        return named.OfType<UnitLevel>().Distinct().ToList() is [var only] && !words.Contains(Whole) ? only : null;
    }

    private bool Leave(OtherRowKind kind, string text)
    {
        others.Add(new OtherRow(cells.Row.Number, kind, FigureReader.Shorten(text)));
        return true;
    }
}
