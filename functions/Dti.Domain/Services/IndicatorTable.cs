using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;

namespace Dti.Domain.Services;

/// <summary>A table of indicators as read; nothing is corrected and nothing is dropped.</summary>
/// <param name="Columns">Recognised columns, left to right.</param>
/// <param name="Rows">One per indicator, top to bottom; headings of sections are not among them.</param>
/// <param name="Counts">Numbers below the rows that a whole and its parts are given by; top to bottom.</param>
public sealed record IndicatorTable(
    string Sheet, IReadOnlyList<ServiceColumn> Columns, IReadOnlyList<IndicatorRow> Rows, IReadOnlyList<CountedWhole> Counts)
{
    /// <summary>The rows of the head, first and last.</summary>
    public (int First, int Last) HeadRows { get; init; }

    public IReadOnlyList<OtherColumn> OtherColumns { get; init; } = [];

    /// <summary>Rows under the head that are no indicator's, top to bottom.</summary>
    public IReadOnlyList<OtherRow> OtherRows { get; init; } = [];

    public ServiceColumn? Find(ServiceColumnRole role) => Columns.FirstOrDefault(column => column.Role == role);
}

/// <summary>An indicator's row.</summary>
/// <param name="NameCell">Where the indicator is named.</param>
/// <param name="Name">As printed, NFC.</param>
/// <param name="Indicator">The catalogue's, where the name is one of its; else null.</param>
/// <param name="Numerator">Blank where there is no such column.</param>
/// <param name="Denominator">Blank where there is no such column.</param>
public sealed record IndicatorRow(
    int Row, CellAddress NameCell, string Name, Indicator? Indicator, Figure Numerator, Figure Denominator, Quantity Result)
{
    /// <summary>Whose row it is, in a table with a column of units; null where it is the submitter's own.</summary>
    public UnitMatch? Match { get; init; }

    /// <summary>Where the unit is named; null without a column of units.</summary>
    public CellAddress? UnitCell { get; init; }

    /// <summary>The unit's name as printed; empty without a column of units.</summary>
    public string UnitName { get; init; } = "";

    /// <summary>Tier of government that is measured, by the column or the indicator's name; null where neither says.</summary>
    public UnitLevel? Level { get; init; }

    /// <summary>Level of service, by the indicator's name; null where it does not say.</summary>
    public ServiceLevel? ServiceLevel { get; init; }

    /// <summary>The target and its cell; null where the row prints none.</summary>
    public (CellAddress Cell, StatedTarget Target)? Target { get; init; }

    /// <summary>The cell of the verdict, filled or not; null where the table has no such column.</summary>
    public CellAddress? VerdictCell { get; init; }

    /// <summary>The verdict as printed; empty where none is.</summary>
    public string VerdictText { get; init; } = "";

    /// <summary>What the printed verdict says; null where there is none or its words are not known.</summary>
    public TargetVerdict? Verdict { get; init; }

    /// <summary>The legal basis and its cell; null where the row prints none.</summary>
    public (CellAddress Cell, string Text)? LegalBasis { get; init; }

    /// <summary>The remark and its cell; null where the row prints none.</summary>
    public (CellAddress Cell, string Text)? Remark { get; init; }

    /// <summary>
    /// Numerator and denominator by their columns, else as the result cell writes them; null where either is missing, and for an estimate.
    /// </summary>
    public (decimal Numerator, decimal Denominator)? Ratio =>
        Numerator.Value is { } part && Denominator.Value is { } whole ? (part, whole)
        : Numerator.IsNothing && Denominator.IsNothing && !Result.IsVague ? Result.Ratio
        : null;

    /// <summary>The exact share; null where the counts do not give one.</summary>
    public Rate? Rate => Ratio is var (part, whole) ? Services.Rate.Of(part, whole) : null;
}

/// <summary>A number printed below the indicators, and the parts it is said to be made of: <c>24, trong đó: vượt 11, đạt 13</c>.</summary>
/// <param name="Label">As printed.</param>
/// <param name="Parts">Empty where the number stands alone: <c>tổng số chỉ tiêu: 30</c>.</param>
public sealed record CountedWhole(int Row, string Label, Figure Whole, IReadOnlyList<(string Label, Figure Figure)> Parts);
