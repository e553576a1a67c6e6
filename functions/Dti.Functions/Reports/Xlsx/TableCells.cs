using System.Globalization;
using Dti.Domain.Reports;
using Dti.Xlsx.Writing;

namespace Dti.Functions.Reports.Xlsx;

/// <summary>The cells of a table: numbers where a number stands, alone or with a unit or a mark behind it; else text.</summary>
internal sealed class TableCells(ReportTable table, SheetText texts)
{
    private const int MostDigits = 9;

    private readonly int?[] decimals = [.. table.Columns.Select((column, at) => column.Number?.Decimals ?? MostShown(table, at))];
    private readonly Dictionary<(int Column, bool IsSummary, bool IsGap, string Format), CellStyle> styles = [];

    /// <summary>The cell, and what is read in it.</summary>
    public (CellContent Cell, string Shown) Of(ReportText text, int column, bool isSummary)
    {
        var isGap = text.Pieces.Any(piece => piece is TextPiece.Gap);
        var behind = text.Pieces.Skip(1);
        if (text.Pieces is [TextPiece.Number(var figure), ..] && behind.All(piece => piece is TextPiece.Words or TextPiece.Footnote))
        {
            var unit = texts.Of(behind);
            return NumberShown.Of(figure, decimals[column], unit) is { } number
                ? (CellContent.OfNumber(number.Value, Style(column, isSummary, isGap, number.Format)), figure.Shown + unit)
                : TextCell(figure.Shown + unit, column, isSummary, isGap);
        }

        var words = texts.Of(text);
        return IsOrdinal(words, column)
            ? (CellContent.OfNumber(int.Parse(words, CultureInfo.InvariantCulture), Style(column, isSummary, isGap, "0")), words)
            : TextCell(words, column, isSummary, isGap);
    }

    private static int? MostShown(ReportTable table, int column) =>
        table.Rows.Select(row => row.Cells[column].Figure is { } figure ? NumberShown.DecimalsOf(figure) : null).Max();

    private (CellContent, string) TextCell(string text, int column, bool isSummary, bool isGap)
    {
        var kept = SheetText.ForCell(text);
        return (CellContent.OfText(kept, Style(column, isSummary, isGap, CellStyle.General)), kept);
    }

    // "TT" counts rows in words of the text; a spreadsheet would complain of numbers stored as text.
    private bool IsOrdinal(string words, int column) =>
        table.Columns[column].Header is "TT" or "STT" && words.Length is > 0 and <= MostDigits && words.All(char.IsAsciiDigit);

    private CellStyle Style(int column, bool isSummary, bool isGap, string format)
    {
        if (styles.TryGetValue((column, isSummary, isGap, format), out var known))
            return known;

        return styles[(column, isSummary, isGap, format)] =
            SheetLooks.CellIn(table.Columns[column], isSummary, isGap) with { NumberFormat = format };
    }
}
