namespace Dti.Domain.Submissions;

/// <summary>A figure as it stands in a workbook: what the cell shows, and what it means.</summary>
/// <param name="Shown">Text as the cell shows it, numbers in Vietnamese notation; empty for an empty cell.</param>
/// <param name="Value">The number, only in state <see cref="FigureState.Number"/>.</param>
/// <param name="Decimals">Decimals as shown, or null where the number format sets none.</param>
/// <param name="IsTyped">Typed as text, so that its decimal mark is the writer's own.</param>
/// <param name="Candidates">The readings of an ambiguous text, else empty.</param>
public sealed record Figure(
    CellAddress Cell, FigureState State, string Shown, decimal? Value, int? Decimals, bool IsTyped, IReadOnlyList<decimal> Candidates)
{
    /// <summary>The cell holds a formula, and the value is its stored result.</summary>
    public bool IsFormula { get; init; }

    /// <summary>Nothing was scored here: empty, or words or a dash in place of a figure. None of them is zero.</summary>
    public bool IsNothing => State is FigureState.Blank or FigureState.NotScored or FigureState.NotApplicable or FigureState.Dash;

    public static Figure Blank(CellAddress cell) => new(cell, FigureState.Blank, "", null, null, IsTyped: false, []);

    /// <summary>A numeric cell.</summary>
    /// <param name="decimals">Of the cell's number format; null for a general format, which shows what there is.</param>
    public static Figure Of(CellAddress cell, decimal value, int? decimals)
    {
        var shown = Math.Min(decimals ?? VietnameseNumber.DecimalsOf(value), VietnameseNumber.MostDecimals);
        return new(cell, FigureState.Number, VietnameseNumber.Format(value, shown), value, shown, IsTyped: false, []);
    }

    /// <summary>A cell that holds something no number can be read from.</summary>
    public static Figure Without(CellAddress cell, FigureState state, string shown) => new(cell, state, shown, null, null, IsTyped: false, []);
}
