using Dti.Domain.Reports;
using Dti.Functions.Reports.Docx.Charts;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using P = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Dti.Functions.Reports.Docx;

/// <summary>Charts that stand in the line of the text, each with its title below.</summary>
internal sealed class DrawingsXml(MainDocumentPart main)
{
    private const string ChartContent = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private uint drawn;

    /// <summary>One drawing, or as many as it takes to show every category on a page.</summary>
    public IEnumerable<OpenXmlElement> Of(ReportChart chart, PageShape shape)
    {
        var parts = ChartParts.Of(chart, shape);
        for (var at = 0; at < parts.Count; at++)
        {
            var number = parts.Count == 1 ? "" : $" ({at + 1}/{parts.Count})";
            var paragraph = TextXml.Paragraph(DocxLooks.Drawing);
            paragraph.Append(new Run(new Drawing(Place(parts[at], number))));
            yield return paragraph;
            yield return TextXml.Paragraph(DocxLooks.Caption, chart.Title + number);
        }
    }

    private P.Inline Place(ChartPicture picture, string number)
    {
        drawn++;
        var id = $"chart{drawn}";
        ChartXml.Write(picture, main.AddNewPart<ChartPart>(id));
        var (width, height) = (Measure.Emu(picture.WidthMm), Measure.Emu(picture.HeightMm));
        return new P.Inline(
            new P.Extent { Cx = width, Cy = height },
            new P.EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            new P.DocProperties
            {
                Id = drawn, Name = $"Biểu đồ {drawn}",
                Title = CleanText.Of(picture.Chart.Title + number), Description = CleanText.Of(picture.Chart.Alternative),
            },
            new P.NonVisualGraphicFrameDrawingProperties(),
            new A.Graphic(new A.GraphicData(new C.ChartReference { Id = id }) { Uri = ChartContent }))
        {
            DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0,
        };
    }
}
