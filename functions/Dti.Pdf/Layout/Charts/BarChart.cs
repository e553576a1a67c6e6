namespace Dti.Pdf.Layout.Charts;

/// <summary>Bars from left to right. Many bars shrink the text; what a page does not hold then goes on in a further part.</summary>
internal sealed class BarChart(Chart chart, double width, double pageHeight, Func<ChartCanvas> newCanvas)
{
    private const double SmallestText = 8;

    /// <summary>Left for what stands on the page with the chart: its caption.</summary>
    private const double RoomBeside = 0.93;

    public IEnumerable<Atom> Lay()
    {
        for (var size = chart.Size; ; size = Math.Max(SmallestText, size - 1))
        {
            var whole = new BarPart(chart, 0..chart.Categories.Count, width, size, newCanvas());
            if (whole.Height <= pageHeight * RoomBeside)
                return [whole.Draw()];
            if (size <= SmallestText)
                return Divided(size, (int)Math.Ceiling(whole.Height / (pageHeight * RoomBeside)));
        }
    }

    /// <summary>Names take different heights: parts grow more until each fits a page.</summary>
    private IEnumerable<Atom> Divided(double size, int parts)
    {
        for (; ; parts++)
        {
            var most = (chart.Categories.Count + parts - 1) / parts;
            List<BarPart> drawn =
                [.. ChartLayout.Divide(chart.Categories.Count, most).Select(range => new BarPart(chart, range, width, size, newCanvas()))];
            if (most == 1 || drawn.TrueForAll(part => part.Height <= pageHeight * RoomBeside))
                return drawn.Select(part => part.Draw());
        }
    }
}
