using Dti.Domain.Catalogue;
using Dti.Domain.Gaps;
using Dti.Domain.Scoring;
using Dti.Domain.Services;
using Dti.Domain.Submissions;

namespace Dti.Domain.Reports.Measured;

/// <summary>
/// In which cell of which file a figure of services stands. A row that was kept before its cells were is named by the cell of its name; a
/// figure of a file that is no longer read, by the edition.
/// </summary>
internal sealed class MeasuredCells(MeasuredFacts facts)
{
    private readonly Dictionary<(string Submission, string Sheet, CellAddress Cell), FigureOrigin> cells = [];
    private readonly Dictionary<string, FigureOrigin> entries = new(StringComparer.Ordinal);

    /// <summary>Of a percentage or amount that the row prints; of the row where it prints none.</summary>
    public FigureOrigin Result(string unit, Measurement one) =>
        Find(unit, one) is { } value ? Of(unit, value.Sheet, value.Cells?.Result ?? value.Cell)
        : one.Printed is { } printed ? Of(unit, printed.Sheet, printed.Cell)
        : Edition($"{unit}/{one.Key}/{one.Level}");

    public Counted OfRow(string unit, Measurement one) => Find(unit, one) is { } value
        ? new Counted(Of(unit, value.Sheet, value.Cells?.Numerator ?? value.Cell),
            Of(unit, value.Sheet, value.Cells?.Denominator ?? value.Cell))
        : new Counted(Edition($"{unit}/{one.Key}/{one.Level}/numerator"), Edition($"{unit}/{one.Key}/{one.Level}/denominator"));

    /// <summary>Of an indicator that the procedures of a unit add up to.</summary>
    public Counted OfProcedures(string unit, Measurement one)
    {
        var indicator = facts.Catalogue.FindIndicator(one.Indicator ?? "");
        var parts = indicator is null ? [] : UnitMeasurements.PartsOf(indicator, facts.Printed.GetValueOrDefault(unit)?.Procedures ?? []);
        return parts.Count == 0
            ? new Counted(Edition($"{unit}/{one.Key}/numerator"), Edition($"{unit}/{one.Key}/denominator"))
            : MeasuredFigures.Added(parts.Select(part => new UnitProcedure(unit, part)).Select(part => new Counted(
                OfChannel(part, indicator!.Numerator.Dossiers!.Value), OfChannel(part, indicator.Denominator!.Dossiers!.Value))));
    }

    /// <summary>Online dossiers out of all.</summary>
    public Counted OfProcedure(UnitProcedure one) => new(OfChannel(one, DossierCount.Online), OfChannel(one, DossierCount.Total));

    public FigureOrigin OfChannel(UnitProcedure one, DossierCount count)
    {
        var cell = count switch
        {
            DossierCount.Online => one.Count.Cells?.Online,
            DossierCount.InPerson => one.Count.Cells?.InPerson,
            DossierCount.Post => one.Count.Cells?.Post,
            _ => one.Count.Cells?.Total,
        };
        return Of(one.Unit, one.Count.Sheet, cell ?? one.Count.Cell);
    }

    /// <summary>The cell that prints the target, else the catalogue's entry.</summary>
    /// <param name="part">Of a sum over units, one whose row prints the target of all; else null.</param>
    public FigureOrigin Target(string unit, Measurement one, MeasuredUnit? part)
    {
        var target = one.Standing!.Target;
        if (target.Shown is null)
            return Entry($"targets/{one.Indicator}/{VietnameseNumber.Format(target.Value, VietnameseNumber.DecimalsOf(target.Value))}");

        var (where, value) = Find(unit, one) is { } own ? (unit, own)
            : part is null ? (unit, null) : (part.Unit, Find(part.Unit, part.Measurement));
        return value is null ? Edition($"{unit}/{one.Key}/target") : Of(where, value.Sheet, value.Cells?.Target ?? value.Cell);
    }

    /// <summary>A cell of the file that counts for a unit.</summary>
    public FigureOrigin Of(string unit, string sheet, CellAddress cell)
    {
        if (facts.PrintedIn.GetValueOrDefault(unit) is not { } submission)
            return Edition($"{unit}/{sheet}/{cell}");

        var place = (submission, sheet, cell);
        return cells.TryGetValue(place, out var known) ? known : cells[place] = new FigureOrigin.Cell(submission, sheet, cell.ToString());
    }

    /// <summary>An entry of the catalogue.</summary>
    public FigureOrigin Entry(string entry) =>
        entries.TryGetValue(entry, out var known) ? known : entries[entry] = new FigureOrigin.Catalogue(facts.Catalogue.Version, entry);

    /// <summary>What the edition itself says: how many units there are, at what pace a target is reached.</summary>
    public FigureOrigin Edition(string entry) =>
        entries.TryGetValue(entry, out var known) ? known : entries[entry] = new FigureOrigin.OtherEdition(facts.Edition.Id, entry);

    private IndicatorValue? Find(string unit, Measurement one) => one.Origin.Kind == OriginKind.Reported
        ? facts.Printed.GetValueOrDefault(unit)?.Indicators.FirstOrDefault(value => value.Key == one.Key && value.Level == one.Level)
        : null;
}
