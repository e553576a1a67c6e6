using Dti.Domain.Services;
using Dti.Domain.Submissions;
using Dti.Xlsx;
using CellAddress = Dti.Domain.Submissions.CellAddress;

namespace Dti.Functions.Ingestion.Recognition;

/// <summary>Turns the cell of a result or a target into what it says.</summary>
internal static class QuantityReader
{
    private const int MostTargetText = 120;

    /// <param name="isRate">A number without a sign is a percentage, as the column or the row says.</param>
    /// <param name="measure">What the row's results are counted in; empty where it does not say.</param>
    public static Quantity Read(Cell? cell, CellAddress address, bool isRate, string measure)
    {
        if (cell is not { } held)
            return Quantity.Blank(address);

        var quantity = held.Kind switch
        {
            CellKind.Text => WithMeasure(QuantityText.Parse(address, held.Text, isRate), measure),
            CellKind.Number when Math.Abs(held.Number) <= QuantityText.Largest => OfNumber(held, address, isRate, measure),
            _ => new Quantity(FigureReader.ReadCount(held, address.Row, address.Column), QuantityKind.None),
        };
        return quantity with { Figure = quantity.Figure with { IsFormula = held.IsFormula } };
    }

    /// <summary>Null where the cell holds nothing.</summary>
    public static StatedTarget? ReadTarget(Cell? cell, bool isRate)
    {
        if (cell is not { } held || ServiceCells.TextOf(held).Length == 0)
            return null;
        if (held.Kind == CellKind.Text)
            return OfRate(TargetText.Parse(held.Text.Length <= MostTargetText ? held.Text : FigureReader.Shorten(held.Text)), isRate);
        if (held.Kind != CellKind.Number)
            return new StatedTarget(ServiceCells.TextOf(held), Comparison: null, Value: null, IsPercent: false);

        var number = Read(held, default, isRate: false, measure: "").Figure;
        return OfRate(new StatedTarget(number.Shown, Comparison: null, number.Value, held.IsPercent), isRate);
    }

    // Without a sign, 0,8 may be 80% as well as 0,8%.
    private static StatedTarget OfRate(StatedTarget target, bool isRate) => target switch
    {
        { IsPercent: true } or { Value: null } => target,
        { Value: > 0 and <= 1 } when isRate => target with { Value = null },
        _ => target with { IsPercent = isRate },
    };

    private static Quantity OfNumber(Cell held, CellAddress address, bool isRate, string measure)
    {
        if (!held.IsPercent)
        {
            var figure = Figure.Of(address, held.Number, held.FormatDecimals);
            return isRate ? QuantityText.Rate(figure) : new Quantity(figure, QuantityKind.Amount) { Measure = measure };
        }

        var percent = Figure.Of(address, held.Number * 100, held.FormatDecimals);
        return new Quantity(percent with { Shown = percent.Shown + "%" }, QuantityKind.Percent);
    }

    private static Quantity WithMeasure(Quantity quantity, string measure) =>
        quantity is { Kind: QuantityKind.Amount, Measure: "" } ? quantity with { Measure = measure } : quantity;
}
