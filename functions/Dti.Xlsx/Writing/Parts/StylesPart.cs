namespace Dti.Xlsx.Writing.Parts;

/// <summary>Writes the different fonts, grounds, borders and number formats, and the styles made of them.</summary>
internal sealed class StylesPart(WorkbookContent workbook, StyleTable table, PartWriter xml)
{
    // Numbers below are those of the formats that every program knows.
    private const int FirstOwnFormat = 164;

    // The first two grounds are fixed: none, and a pattern of dots.
    private const int FirstOwnFill = 2;

    private readonly Numbered<string> formats = new();
    private readonly Numbered<(string Name, double Size, bool Bold, bool Italic)> fonts = new();
    private readonly Numbered<Rgb> fills = new();
    private readonly Numbered<CellBorders> borders = new();

    public void Write()
    {
        var styles = table.Styles.Select(style => (Style: style, Format: FormatOf(style), Font: FontOf(style), Fill: FillOf(style),
            Border: borders.NumberOf(style.Borders))).ToList();

        xml.Begin("xl/styles.xml");
        xml.Write($"<styleSheet xmlns=\"{PartNames.Main}\">");
        WriteFormats();
        WriteFonts();
        WriteFills();
        WriteBorders();
        xml.Write("<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"u8);
        xml.Write($"<cellXfs count=\"{styles.Count}\">");
        foreach (var (style, format, font, fill, border) in styles)
        {
            xml.Write($"<xf numFmtId=\"{format}\" fontId=\"{font}\" fillId=\"{fill}\" borderId=\"{border}\" xfId=\"0\"");
            WriteDetails(style);
        }

        xml.Write("</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>"u8);
        xml.End();
    }

    private int FormatOf(CellStyle style) =>
        style.NumberFormat == CellStyle.General ? 0 : FirstOwnFormat + formats.NumberOf(style.NumberFormat);

    private int FontOf(CellStyle style) =>
        fonts.NumberOf((style.FontName ?? workbook.FontName, style.FontSize ?? workbook.FontSize, style.Bold, style.Italic));

    private int FillOf(CellStyle style) => style.Fill is { } color ? FirstOwnFill + fills.NumberOf(color) : 0;

    private void WriteFormats()
    {
        if (formats.Values.Count == 0)
            return;
        xml.Write($"<numFmts count=\"{formats.Values.Count}\">");
        foreach (var (index, code) in formats.Values.Index())
            xml.Write($"<numFmt numFmtId=\"{FirstOwnFormat + index}\" formatCode=\"{code}\"/>");
        xml.Write("</numFmts>"u8);
    }

    private void WriteFonts()
    {
        xml.Write($"<fonts count=\"{fonts.Values.Count}\">");
        foreach (var (name, size, bold, italic) in fonts.Values)
        {
            xml.Write("<font>"u8);
            xml.Write(bold ? "<b/>"u8 : ""u8);
            xml.Write(italic ? "<i/>"u8 : ""u8);
            xml.Write($"<sz val=\"{size}\"/><name val=\"{name}\"/></font>");
        }

        xml.Write("</fonts>"u8);
    }

    private void WriteFills()
    {
        xml.Write($"<fills count=\"{FirstOwnFill + fills.Values.Count}\">");
        xml.Write("<fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"u8);
        foreach (var color in fills.Values)
        {
            xml.Write($"<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF{color.ToString()}\"/>");
            xml.Write("<bgColor indexed=\"64\"/></patternFill></fill>"u8);
        }

        xml.Write("</fills>"u8);
    }

    private void WriteBorders()
    {
        xml.Write($"<borders count=\"{borders.Values.Count}\">");
        foreach (var sides in borders.Values)
        {
            xml.Write("<border>"u8);
            WriteSide("left", sides.HasFlag(CellBorders.Left));
            WriteSide("right", sides.HasFlag(CellBorders.Right));
            WriteSide("top", sides.HasFlag(CellBorders.Top));
            WriteSide("bottom", sides.HasFlag(CellBorders.Bottom));
            xml.Write("<diagonal/></border>"u8);
        }

        xml.Write("</borders>"u8);
    }

    private void WriteSide(string name, bool hasLine)
    {
        if (hasLine)
            xml.Write($"<{name} style=\"thin\"><color auto=\"1\"/></{name}>");
        else
            xml.Write($"<{name}/>");
    }

    private void WriteDetails(CellStyle style)
    {
        var isAligned = style.Horizontal != HorizontalAlignment.General || style.Vertical != VerticalAlignment.Bottom || style.WrapsText;
        xml.Write(" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\""u8);
        xml.Write(isAligned ? " applyAlignment=\"1\""u8 : ""u8);
        xml.Write(style.IsLocked ? ">"u8 : " applyProtection=\"1\">"u8);
        if (isAligned)
            WriteAlignment(style);
        xml.Write(style.IsLocked ? "</xf>"u8 : "<protection locked=\"0\"/></xf>"u8);
    }

    private void WriteAlignment(CellStyle style)
    {
        xml.Write($"<alignment horizontal=\"{NameOf(style.Horizontal)}\" vertical=\"{NameOf(style.Vertical)}\"");
        xml.Write(style.WrapsText ? " wrapText=\"1\"/>"u8 : "/>"u8);
    }

    private static string NameOf(HorizontalAlignment alignment) => alignment switch
    {
        HorizontalAlignment.Left => "left",
        HorizontalAlignment.Center => "center",
        HorizontalAlignment.Right => "right",
        HorizontalAlignment.Justify => "justify",
        _ => "general",
    };

    private static string NameOf(VerticalAlignment alignment) => alignment switch
    {
        VerticalAlignment.Top => "top",
        VerticalAlignment.Center => "center",
        _ => "bottom",
    };
}
