using System.Globalization;
using Dti.Domain.Periods;
using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;
using Dti.Xlsx;

namespace Dti.Functions.Ingestion.Recognition;

/// <summary>Turns a cell of a figure column into what it shows and means. What is not certainly a number is never made one.</summary>
internal static class FigureReader
{
    private const int LongestShown = 120;

    // No score, total or rank comes near it; what is larger is a slip, and sums of it would overflow.
    private const decimal Largest = 1_000_000_000m;

    public static Figure Read(Cell? cell, int row, int column, ColumnRole role) =>
        Read(cell, new Domain.Submissions.CellAddress(row, column), (address, text) => FromText(address, text, role));

    /// <summary>A number of whole things.</summary>
    public static Figure ReadCount(Cell? cell, int row, int column) =>
        Read(cell, new Domain.Submissions.CellAddress(row, column), (address, text) => FromText(address, Shorten(text), FigureKind.Count, Shorten(text)));

    /// <param name="fromText">Reads a cell of text.</param>
    private static Figure Read(Cell? cell, Domain.Submissions.CellAddress address, Func<Domain.Submissions.CellAddress, string, Figure> fromText) =>
        cell is { } held ? Read(held, address, fromText) with { IsFormula = held.IsFormula } : Figure.Blank(address);

    private static Figure Read(Cell held, Domain.Submissions.CellAddress address, Func<Domain.Submissions.CellAddress, string, Figure> fromText)
    {
        if (held.Kind == CellKind.Number && Math.Abs(held.Number) > Largest)
            return Figure.Without(address, FigureState.Unreadable, held.Text);

        return held.Kind switch
        {
            CellKind.Text => fromText(address, held.Text),
            CellKind.Number when !held.IsPercent => Figure.Of(address, held.Number, held.FormatDecimals),
            CellKind.Number => Figure.Without(address, FigureState.Unreadable, Percentage(held)),
            CellKind.Date => Figure.Without(address, FigureState.Date, DateShown(held)),
            CellKind.Error => Figure.Without(address, FigureState.CellError, VietnameseText.Tidy(Shorten(held.Text))),
            CellKind.FormulaWithoutValue => Figure.Without(address, FigureState.FormulaWithoutValue, ""),
            _ => Figure.Without(address, FigureState.Unreadable, VietnameseText.Tidy(Shorten(held.Text))),
        };
    }

    /// <summary>Text as messages may repeat it: no longer than a line or two.</summary>
    public static string Shorten(string text) => text.Length <= LongestShown ? text : string.Concat(text.AsSpan(0, LongestShown), "…");

    private static Figure FromText(Domain.Submissions.CellAddress address, string text, ColumnRole role)
    {
        var typed = Shorten(text);
        return role == ColumnRole.Rank ? FromText(address, RankOf(typed), FigureKind.Count, typed) : FromText(address, typed, FigureKind.Points, typed);
    }

    private static Figure FromText(Domain.Submissions.CellAddress address, string text, FigureKind kind, string typed)
    {
        var figure = VietnameseNumber.Parse(address, text, kind);
        if (Math.Abs(figure.Value ?? 0) > Largest)
            return Figure.Without(address, FigureState.Unreadable, figure.Shown);

        return figure with { Shown = figure.State == FigureState.Number ? typed.Trim() : figure.Shown };
    }

    // "3/8" is rank 3 of 8 ranked units.
    private static string RankOf(string text) =>
        text.Split('/') is [var rank, var of] && int.TryParse(of.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out _) ? rank.Trim() : text;

    private static string Percentage(Cell cell) =>
        VietnameseNumber.Format(cell.Number * 100, cell.FormatDecimals ?? VietnameseNumber.DecimalsOf(cell.Number * 100)) + "%";

    private static string DateShown(Cell cell) =>
        cell.Date is { } date ? VietnameseDate.Format(DateOnly.FromDateTime(date)) : cell.Text;
}
