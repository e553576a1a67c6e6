using System.Globalization;

namespace Dti.Xlsx.Hostile.Fuzzing;

/// <summary>Values that are seldom expected where they come, in Latin-1 so that each character is one byte.</summary>
internal static class Values
{
    private static readonly string[] Numbers =
    [
        "-1", "0", "1", "1.5", "-0", "00", "65536", "200001", "1048577", "16385", "2147483647", "2147483648", "4294967296",
        "9223372036854775808", "1E15", "1E28",
        "1E29", "-7.9E28", "1E308", "1E999", "NaN", "INF", "79228162514264337593543950335", "0.0000000000000000000000000001", "1E-400",
        "999999999.9999999",
        "1000000000", "-1000000000", "", "0x10", "1,5", "2958465", "2958466", "60",
    ];

    private static readonly string[] Texts =
    [
        "", " ", "=1+1", "_x0000_", "_xD800_", "_xFFFF_", "\xC3\xA1", "\xE1\xBB\x99", "\xFF", "A1", "XFD1048576", "A0", "A1:B2", "B2:A1",
        "#REF!", "true", "s", "n", "d", "b",
        "e", "str", "inlineStr", "hidden", "veryHidden", "rId1", "2024-02-29", "&amp;", "&#0;", "&#x110000;", "T\xE1\xBB\x95ng", "255,77",
        "31,5%", "3/8", "1.234.567,8", "(1)",
        "../../a", "/xl/workbook.xml", "General", "0.00%", "[h]:mm", "yyyy", "\"",
    ];

    private static readonly string[] Marks =
    [
        "<!DOCTYPE a [<!ENTITY a \"b\">]>", "&a;", "<!-- -->", "<![CDATA[1]]>", "<?p?>", "<a/>", "<v>1</v>", "<c/>", "<row/>",
        "<sheetData>", "</sheetData>", "<f/>",
        "<is><t>a</t></is>", "<mergeCell ref=\"A1:XFD1048576\"/>", "<mergeCells/>", "<cols/>", "<xml:a/>", "<x:a/>", "\0",
        "<a xmlns=\"\">", "<row r=\"1\" hidden=\"1\"/>",
        "<c r=\"A1\" t=\"s\"><v>0</v></c>", "<si/>", "<xf/>", "<sheet/>", "<Relationship/>",
    ];

    /// <summary>What a cell may hold as its number, however large.</summary>
    public static string Finite(Dice dice) =>
        double.TryParse(dice.OneOf(Numbers), CultureInfo.InvariantCulture, out var number) ? number.ToString("R",
            CultureInfo.InvariantCulture) : "7";

    /// <summary>Text that is well-formed.</summary>
    public static string Sound(Dice dice) => Any(dice) is var text && text.AsSpan().IndexOfAny('\xFF', '#',
        '"') < 0 ? text : "T\xE1\xBB\x95ng";

    public static string Extreme(Dice dice, string number) => dice.OneOf(Numbers);

    public static string Any(Dice dice) => dice.Below(2) == 0 ? dice.OneOf(Numbers) : dice.OneOf(Texts);

    public static string Markup(Dice dice)
    {
        var mark = dice.OneOf(Marks);
        return dice.Below(50) == 0 ? string.Concat(Enumerable.Repeat(mark, 1 + dice.Below(20_000))) : mark;
    }
}
