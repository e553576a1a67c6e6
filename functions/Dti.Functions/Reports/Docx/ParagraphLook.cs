using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dti.Functions.Reports.Docx;

/// <summary>A paragraph style. What is null or false is as in the style it is based on. Points, unless the name says otherwise.</summary>
/// <param name="Id">Names the style within the file.</param>
/// <param name="Name">What people choose it by: English where word processors know the style and show its name in their own
/// language.</param>
internal sealed record ParagraphLook(string Id, string Name)
{
    private const double PointsPerMm = 72 / 25.4;

    public string? BasedOn { get; init; } = "Normal";

    /// <summary>Style of the paragraph begun after it.</summary>
    public string? Next { get; init; }

    public double? Size { get; init; }

    public bool Bold { get; init; }

    public bool Italic { get; init; }

    public bool IsInCapitals { get; init; }

    public JustificationValues? Alignment { get; init; }

    public double? Before { get; init; }

    public double? After { get; init; }

    /// <summary>Times the font's own line height.</summary>
    public double? LineSpacing { get; init; }

    /// <summary>Points of a line, whatever stands in it.</summary>
    public double? ExactLine { get; init; }

    public double? FirstLineMm { get; init; }

    public bool KeepWithNext { get; init; }

    /// <summary>Draws a line along its upper edge.</summary>
    public bool HasRule { get; init; }

    /// <summary>In the navigation pane: 1 for what stands at the left.</summary>
    public int? OutlineLevel { get; init; }

    /// <summary>Which list it is an entry of, and how deep, counted from 0.</summary>
    public (int List, int Depth)? List { get; init; }

    public Style ToStyle() => new()
    {
        Type = StyleValues.Paragraph,
        StyleId = Id,
        Default = BasedOn is null ? true : null,
        CustomStyle = Name.All(char.IsAscii) ? null : true,
        StyleName = new StyleName { Val = Name },
        BasedOn = BasedOn is null ? null : new BasedOn { Val = BasedOn },
        NextParagraphStyle = Next is null ? null : new NextParagraphStyle { Val = Next },
        PrimaryStyle = new PrimaryStyle(),
        StyleParagraphProperties = Paragraph(),
        StyleRunProperties = Run(),
    };

    private StyleParagraphProperties Paragraph() => new()
    {
        KeepNext = KeepWithNext ? new KeepNext() : null,
        KeepLines = KeepWithNext && OutlineLevel is not null ? new KeepLines() : null,
        WidowControl = BasedOn is null ? new WidowControl() : null,
        NumberingProperties = List is var (list, depth)
            ? new NumberingProperties { NumberingLevelReference = new() { Val = depth }, NumberingId = new() { Val = list } }
            : null,
        ParagraphBorders = HasRule
            ? new ParagraphBorders { TopBorder = new TopBorder { Val = BorderValues.Single, Size = 6, Space = 0, Color = "000000" } }
            : null,
        SpacingBetweenLines = Before is null && After is null && LineSpacing is null && ExactLine is null ? null : Spacing(),
        Indentation = FirstLineMm is null ? null : new Indentation { FirstLine = Twips(FirstLineMm * PointsPerMm) },
        Justification = Alignment is { } alignment ? new Justification { Val = alignment } : null,
        OutlineLevel = OutlineLevel is { } level ? new OutlineLevel { Val = level - 1 } : null,
    };

    private SpacingBetweenLines Spacing() => new()
    {
        Before = Twips(Before),
        After = Twips(After),
        Line = Twips(ExactLine ?? LineSpacing * 12),
        LineRule = ExactLine is not null ? LineSpacingRuleValues.Exact : LineSpacing is not null ? LineSpacingRuleValues.Auto : null,
    };

    private StyleRunProperties Run() => new()
    {
        Bold = Bold ? new Bold() : null,
        Italic = Italic ? new Italic() : null,
        Caps = IsInCapitals ? new Caps() : null,
        FontSize = Size is { } size ? new FontSize { Val = HalfPoints(size) } : null,
        FontSizeComplexScript = Size is { } complex ? new FontSizeComplexScript { Val = HalfPoints(complex) } : null,
    };

    private static StringValue? Twips(double? points) => points is { } some ? new StringValue(Measure.TwipsOfPoints(some)) : null;

    private static StringValue HalfPoints(double points) => Measure.Text((int)Math.Round(points * 2));
}
