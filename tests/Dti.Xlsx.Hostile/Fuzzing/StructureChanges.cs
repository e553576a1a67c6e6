using System.Text;
using System.Text.RegularExpressions;

namespace Dti.Xlsx.Hostile.Fuzzing;

/// <summary>The fourth level: parts that go, double, change places and names, and relationships that point elsewhere.</summary>
internal static partial class StructureChanges
{
    private static readonly string[] Names =
    [
        "xl/vbaProject.bin", "mimetype", "xl/workbook.bin", "word/document.xml", "XL/WORKBOOK.XML", "xl\\workbook.xml", "../a", "", "a/",
        "[Content_Types].xml",
        "_rels/.rels", "xl/sharedStrings.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml", "xl/_rels/workbook.xml.rels",
    ];

    public static (string Changes, byte[] File) Make(Dice dice, FuzzBase sample)
    {
        var parts = sample.Parts.ToList();
        var names = new List<string>();
        for (var left = 1 + dice.Below(3); left > 0 && parts.Count > 0; left--)
            names.Add(ChangeOne(dice, parts));
        return ($"parts {string.Join('+', names)}", FuzzBase.Pack(parts));
    }

    private static string ChangeOne(Dice dice, List<(string Name, byte[] Content)> parts)
    {
        var (at, other) = (dice.Below(parts.Count), dice.Below(parts.Count));
        switch (dice.Below(7))
        {
            case 0:
                parts.RemoveAt(at);
                return "drop";
            case 1:
                parts.Add(parts[at]);
                return "double";
            case 2:
                parts[at] = (dice.OneOf(Names), parts[at].Content);
                return "rename";
            case 3:
                (parts[at], parts[other]) = ((parts[at].Name, parts[other].Content), (parts[other].Name, parts[at].Content));
                return "swap";
            case 4:
                parts[at] = (parts[at].Name, []);
                return "empty";
            case 5:
                parts.Add((dice.OneOf(Names), parts[at].Content));
                return "add";
            default:
                Repoint(dice, parts);
                return "repoint";
        }
    }

    private static void Repoint(Dice dice, List<(string Name, byte[] Content)> parts)
    {
        var links = parts.FindIndex(part => part.Name.EndsWith("workbook.xml.rels", StringComparison.Ordinal));
        if (links < 0)
            return;
        var target = parts[dice.Below(parts.Count)].Name;
        var xml = XmlChanges.Replace(dice, Encoding.Latin1.GetString(parts[links].Content), Target(), (_, _) => $"Target=\"/{target}\"");
        parts[links] = (parts[links].Name, Encoding.Latin1.GetBytes(xml));
    }

    [GeneratedRegex("Target=\"[^\"]*\"")]
    private static partial Regex Target();
}
