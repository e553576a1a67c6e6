using Dti.Domain.Reports;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dti.Functions.Reports.Docx;

/// <summary>An A4 page, upright or on its side, with the margins of handbook 4.1 in millimetres.</summary>
internal sealed record PageShape(double WidthMm, double HeightMm)
{
    private const double TopMm = 20;
    private const double BottomMm = 20;
    private const double LeftMm = 30;
    private const double RightMm = 15;

    // The number's baseline is 10 mm below the upper edge; above it stand 4,1 mm of the line.
    private const double HeaderMm = 5.9;
    private const double FooterMm = 8.4;

    public static PageShape Portrait { get; } = new(210, 297);

    public static PageShape Landscape { get; } = new(297, 210);

    public double TextWidthMm => WidthMm - LeftMm - RightMm;

    public double TextHeightMm => HeightMm - TopMm - BottomMm;

    public static PageShape Of(ReportAnnex annex) => annex.IsWide ? Landscape : Portrait;

    public PageSize Size() => new()
    {
        Width = (uint)Measure.Twips(WidthMm),
        Height = (uint)Measure.Twips(HeightMm),
        Orient = WidthMm > HeightMm ? PageOrientationValues.Landscape : null,
    };

    public static PageMargin Margins() => new()
    {
        Top = Measure.Twips(TopMm), Bottom = Measure.Twips(BottomMm),
        Left = (uint)Measure.Twips(LeftMm), Right = (uint)Measure.Twips(RightMm),
        Header = (uint)Measure.Twips(HeaderMm), Footer = (uint)Measure.Twips(FooterMm), Gutter = 0,
    };
}
