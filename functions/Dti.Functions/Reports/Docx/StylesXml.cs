using DocumentFormat.OpenXml.Wordprocessing;

namespace Dti.Functions.Reports.Docx;

/// <summary>Every style of the document: what an officer chooses from.</summary>
internal static class StylesXml
{
    public const string GapStyle = "ChoBoSung";
    public const string StrongStyle = "Strong";
    public const string FootnoteReferenceStyle = "FootnoteReference";
    public const string TableStyle = "BangBaoCao";
    public const string LayoutStyle = "BangKhongKe";
    public const string Language = "vi-VN";

    private const string Typeface = "Times New Roman";
    private const string PlainTable = "TableNormal";

    public static Styles Build()
    {
        var styles = new Styles(Defaults());
        styles.Append(DocxLooks.All.Select(look => look.ToStyle()));
        styles.Append(
            Character("DefaultParagraphFont", "Default Paragraph Font", new StyleRunProperties(), isDefault: true),
            Character(GapStyle, "Chỗ bổ sung", new StyleRunProperties { Italic = new Italic() }),
            Character(StrongStyle, "Strong", new StyleRunProperties { Bold = new Bold() }),
            Character(FootnoteReferenceStyle, "footnote reference", new StyleRunProperties
            {
                VerticalTextAlignment = new VerticalTextAlignment { Val = VerticalPositionValues.Superscript },
            }),
            
            PlainTables(),
            Table(LayoutStyle, "Bảng không kẻ", new StyleTableProperties { TableCellMarginDefault = Margins(0, 0) }),
            Table(TableStyle, "Bảng báo cáo",
                new StyleTableProperties { TableBorders = Grid(), TableCellMarginDefault = Margins(30, 70) }));
        return styles;
    }

    private static DocDefaults Defaults() => new(
        new RunPropertiesDefault(new RunPropertiesBaseStyle
        {
            RunFonts = new RunFonts { Ascii = Typeface, HighAnsi = Typeface, EastAsia = Typeface, ComplexScript = Typeface },
            Languages = new Languages { Val = Language, EastAsia = Language },
        }),
        new ParagraphPropertiesDefault());

    private static Style Character(string id, string name, StyleRunProperties look, bool isDefault = false) => new()
    {
        Type = StyleValues.Character,
        StyleId = id,
        Default = isDefault ? true : null,
        CustomStyle = name.All(char.IsAscii) ? null : true,
        StyleName = new StyleName { Val = name },
        BasedOn = isDefault ? null : new BasedOn { Val = "DefaultParagraphFont" },
        PrimaryStyle = isDefault ? null : new PrimaryStyle(),
        StyleRunProperties = look,
    };

    private static Style PlainTables() =>
        new() { Type = StyleValues.Table, StyleId = PlainTable, Default = true, StyleName = new StyleName { Val = "Normal Table" } };

    private static Style Table(string id, string name, StyleTableProperties look) => new()
    {
        Type = StyleValues.Table,
        StyleId = id,
        CustomStyle = true,
        StyleName = new StyleName { Val = name },
        BasedOn = new BasedOn { Val = PlainTable },
        PrimaryStyle = new PrimaryStyle(),
        StyleTableProperties = look,
    };

    private static TableBorders Grid() => new()
    {
        TopBorder = Line<TopBorder>(), LeftBorder = Line<LeftBorder>(),
        BottomBorder = Line<BottomBorder>(), RightBorder = Line<RightBorder>(),
        InsideHorizontalBorder = Line<InsideHorizontalBorder>(), InsideVerticalBorder = Line<InsideVerticalBorder>(),
    };

    private static T Line<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = "000000" };

    /// <summary>Within cells, in twentieths of a point.</summary>
    public static TableCellMarginDefault Margins(int vertical, short horizontal) => new()
    {
        TopMargin = new TopMargin { Width = Measure.Text(vertical), Type = TableWidthUnitValues.Dxa },
        TableCellLeftMargin = new TableCellLeftMargin { Width = horizontal, Type = TableWidthValues.Dxa },
        BottomMargin = new BottomMargin { Width = Measure.Text(vertical), Type = TableWidthUnitValues.Dxa },
        TableCellRightMargin = new TableCellRightMargin { Width = horizontal, Type = TableWidthValues.Dxa },
    };
}
