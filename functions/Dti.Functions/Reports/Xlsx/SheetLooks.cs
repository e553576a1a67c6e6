using Dti.Domain.Reports;
using Dti.Xlsx.Writing;

namespace Dti.Functions.Reports.Xlsx;

/// <summary>How the cells of a report look: as on its pages, where a spreadsheet can.</summary>
internal static class SheetLooks
{
    public const string Font = "Times New Roman";
    public const double FontSize = 12;

    public static readonly CellStyle Title = new()
    {
        Bold = true, FontSize = 14, Horizontal = HorizontalAlignment.Center, Vertical = VerticalAlignment.Center, WrapsText = true,
    };

    public static readonly CellStyle Reference = Title with { Bold = false, Italic = true };

    public static readonly CellStyle Text = new() { Vertical = VerticalAlignment.Top, WrapsText = true };
    public static readonly CellStyle Heading = Text with { Bold = true };

    public static readonly CellStyle Head = new()
    {
        Bold = true, Horizontal = HorizontalAlignment.Center, Vertical = VerticalAlignment.Center, WrapsText = true,
        Borders = CellBorders.All,
        Fill = new Rgb(0xED, 0xED, 0xED),
    };

    public static readonly CellStyle Cell = new() { Vertical = VerticalAlignment.Center, WrapsText = true, Borders = CellBorders.All };

    public static CellStyle CellIn(ReportColumn column, bool isSummary, bool isGap) => Cell with
    {
        Bold = isSummary,
        Italic = isGap,
        Horizontal = column.Alignment switch
        {
            CellAlignment.Right => HorizontalAlignment.Right,
            CellAlignment.Centre => HorizontalAlignment.Center,
            _ => HorizontalAlignment.Left,
        },
    };
}

/// <summary>A line over the whole width.</summary>
internal sealed record SheetLine(CellStyle Look, string Text);
