namespace Dti.Pdf.Layout.Charts;

/// <summary>Columns or lines: categories from left to right. What the width does not hold goes on in a further part.</summary>
internal sealed class UprightChart(Chart chart, double width, double pageHeight, Func<ChartCanvas> newCanvas)
{
    public IEnumerable<Atom> Lay()
    {
        var frame = new UprightFrame(chart, width, newCanvas());
        return ChartLayout.Divide(chart.Categories.Count, frame.MostCategories).Select(range =>
        {
            var part = new UprightFrame(chart, width, newCanvas());
            return part.Draw(range, pageHeight);
        });
    }
}
