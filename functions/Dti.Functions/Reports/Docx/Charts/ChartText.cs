using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Dti.Functions.Reports.Docx.Charts;

/// <summary>Words on a chart.</summary>
internal static class ChartText
{
    /// <summary>Points.</summary>
    public const double Size = 10;

    // Anticlockwise, in sixty-thousandths of a degree.
    private const int QuarterTurn = -90 * 60_000;
    private const string Typeface = "Times New Roman";

    /// <summary>How words look that the chart itself writes: names on axes, the legend.</summary>
    public static C.TextProperties Look() => new(
        new A.BodyProperties(), new A.ListStyle(),
        new A.Paragraph(
            new A.ParagraphProperties(Run<A.DefaultRunProperties>(Size)),
            new A.EndParagraphRunProperties { Language = StylesXml.Language }));

    public static C.RichText Rich(string text, bool isUpright = false) => new(
        isUpright ? new A.BodyProperties { Rotation = QuarterTurn, Vertical = A.TextVerticalValues.Horizontal } : new A.BodyProperties(),
        new A.ListStyle(), Paragraph(text, A.TextAlignmentTypeValues.Center));

    public static A.Paragraph Paragraph(string text, A.TextAlignmentTypeValues alignment)
    {
        var look = Run<A.RunProperties>(Size);
        look.Language = StylesXml.Language;
        return new A.Paragraph(
            new A.ParagraphProperties(Run<A.DefaultRunProperties>(Size)) { Alignment = alignment },
            new A.Run(look, new A.Text(CleanText.Of(text))));
    }

    private static T Run<T>(double size)
        where T : A.TextCharacterPropertiesType, new()
    {
        var look = new T { FontSize = (int)(size * 100), Bold = false };
        look.Append(
            new A.SolidFill(new A.RgbColorModelHex { Val = "000000" }), new A.LatinFont { Typeface = Typeface },
            new A.EastAsianFont { Typeface = Typeface }, new A.ComplexScriptFont { Typeface = Typeface });
        return look;
    }
}
