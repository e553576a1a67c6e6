namespace Dti.Domain.Reports;

/// <summary>A figure in a report, as it is shown and as it is, with where it comes from.</summary>
/// <param name="Shown">As it stands in the text, rounded once.</param>
/// <param name="Value">Unrounded; null where it is no number that can be computed with.</param>
public sealed record ReportFigure(string Shown, decimal? Value, FigureOrigin Origin);

/// <summary>Where a figure comes from. The set is closed. One origin of many figures is one object.</summary>
public abstract record FigureOrigin
{
    private FigureOrigin()
    {
    }

    /// <summary>A cell of an uploaded workbook.</summary>
    /// <param name="Submission">Id of the submission.</param>
    /// <param name="Cell">Address on the sheet: <c>K7</c>.</param>
    public sealed record Cell(string Submission, string Sheet, string CellAddress) : FigureOrigin;

    /// <summary>The catalogue says so: a maximum, a target, a due day, who is expected.</summary>
    /// <param name="Entry">Which entry: <c>rubrics/dak-nong-2023/awareness</c>.</param>
    /// <param name="Version">Of the catalogue.</param>
    public sealed record Catalogue(string Version, string Entry) : FigureOrigin;

    /// <summary>Another edition says so: that of the period before.</summary>
    /// <param name="Entry">Which of its figures: <c>overall/krong-no/points</c>.</param>
    public sealed record OtherEdition(string Edition, string Entry) : FigureOrigin;

    /// <summary>Computed from other figures.</summary>
    public sealed record Formula(FormulaRule Rule, IReadOnlyList<FigureOrigin> Over) : FigureOrigin;
}

/// <summary>How a figure is computed from others.</summary>
public enum FormulaRule
{
    /// <summary>All of them added.</summary>
    Sum,

    /// <summary>Their sum by their number.</summary>
    Mean,

    /// <summary>The first less the second.</summary>
    Difference,

    /// <summary>The first as a percentage of the second.</summary>
    Share,

    /// <summary>How many there are in the set.</summary>
    Count,

    /// <summary>All of them, as one thing that other formulas are over.</summary>
    Set,

    /// <summary>The place of the first among the set that follows.</summary>
    Rank,

    /// <summary>The largest of the set.</summary>
    Largest,

    /// <summary>The smallest of the set.</summary>
    Smallest,

    /// <summary>By how much the first, a number of things, must grow to be the third, a percentage, of the second.</summary>
    Missing,
}
