using System.Text;
using System.Text.RegularExpressions;

namespace Dti.Xlsx.Hostile.Fuzzing;

/// <summary>The third level: workbooks that stay whole, but whose cells hold, point at and are styled as something else. What
/// the reader lets through comes to those who work with it.</summary>
internal static partial class CellChanges
{
    private const int MostChanges = 30;

    private static readonly string[] Contents =
    [
        " t=\"inlineStr\"><is><t>{0}</t></is>", " t=\"str\"><v>{0}</v>", "><v>{1}</v>", " t=\"e\"><v>{0}</v>", " t=\"b\"><v>1</v>",
        "><f>1</f>", "><f>1</f><v>{1}</v>",
        " t=\"d\"><v>2024-02-29</v>", " t=\"s\"><v>0</v>", "",
    ];

    public static (string Changes, byte[] File) Make(Dice dice, FuzzBase sample)
    {
        var count = 1 + dice.Below(MostChanges);
        var parts = sample.Parts.Select(part => part.Name.Contains("/worksheets/sheet",
            StringComparison.Ordinal) || part.Name.EndsWith("Strings.xml", StringComparison.Ordinal)
            ? (part.Name, Change(dice, part.Content, count)) : part);
        return ($"cells ×{count}", FuzzBase.Pack([.. parts]));
    }

    private static byte[] Change(Dice dice, byte[] content, int count)
    {
        var xml = Encoding.Latin1.GetString(content);
        for (var left = dice.Below(count + 1); left > 0; left--)
        {
            xml = dice.Below(4) switch
            {
                0 => XmlChanges.Replace(dice, xml, Value(),
                    (chance, value) => value.Length > 9 ? $"<v>{Values.Finite(chance)}</v>" : value),
                1 => XmlChanges.Replace(dice, xml, Text(), (chance, _) => $"<t>{Values.Sound(chance)}</t>"),
                2 => XmlChanges.Replace(dice, xml, Style(), (chance, _) => $" s=\"{chance.Below(12)}\""),
                _ => XmlChanges.Replace(dice, xml, Cell(), (chance, cell) => Refill(chance, cell)),
            };
        }

        return Encoding.Latin1.GetBytes(xml);
    }

    private static string Refill(Dice dice, string cell)
    {
        var reference = Reference().Match(cell).Value;
        var content = dice.OneOf(Contents)
            .Replace("{0}", Values.Sound(dice), StringComparison.Ordinal).Replace("{1}", Values.Finite(dice), StringComparison.Ordinal);
        return content.Length == 0 ? "" : $"<c{reference} s=\"{dice.Below(12)}\"{content}</c>";
    }

    [GeneratedRegex("<v>[^<]*</v>")]
    private static partial Regex Value();

    [GeneratedRegex("<t[^<>]*>[^<]*</t>")]
    private static partial Regex Text();

    [GeneratedRegex(" s=\"[^\"]*\"")]
    private static partial Regex Style();

    [GeneratedRegex("<c [^<>]*?(/>|>.*?</c>)")]
    private static partial Regex Cell();

    [GeneratedRegex(" r=\"[^\"]*\"")]
    private static partial Regex Reference();
}
