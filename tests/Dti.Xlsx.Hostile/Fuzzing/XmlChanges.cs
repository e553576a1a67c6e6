using System.Text;
using System.Text.RegularExpressions;

namespace Dti.Xlsx.Hostile.Fuzzing;

/// <summary>The second level: the XML of parts, packed again so that every checksum is right.</summary>
internal static partial class XmlChanges
{
    private static readonly (string Name, Func<Dice, string, string> Make)[] Changes =
    [
        ("number", (dice, xml) => Replace(dice, xml, Number(), Values.Extreme)),
        ("drop-tag", (dice, xml) => Replace(dice, xml, Tag(), (_, _) => "")),
        ("double-tag", (dice, xml) => Replace(dice, xml, Tag(), (_, tag) => tag + tag)),
        ("drop-attribute", (dice, xml) => Replace(dice, xml, Attribute(), (_, _) => "")),
        ("double-attribute", (dice, xml) => Replace(dice, xml, Attribute(), (_, attribute) => attribute + attribute)),
        ("attribute", (dice, xml) => Replace(dice, xml, Attribute(),
        (chance, attribute) => attribute[..(attribute.IndexOf('"', StringComparison.Ordinal) + 1)] + Values.Any(chance) + "\"")),
        ("text", (dice, xml) => Replace(dice, xml, Between(), (chance, _) => ">" + Values.Any(chance) + "<")),
        ("insert", (dice, xml) => xml.Insert(dice.Below(xml.Length), Values.Markup(dice))),
        ("between-tags", (dice, xml) => Replace(dice, xml, Tag(), (chance, tag) => tag + Values.Markup(chance))),
        ("swap-tags", SwapTags),
    ];

    public static (string Changes, byte[] File) Make(Dice dice, FuzzBase sample)
    {
        var parts = sample.Parts.ToList();
        var names = new List<string>();
        for (var left = 1 + dice.Below(3); left > 0; left--)
            names.Add(ChangeOne(dice, parts));
        return ($"XML {string.Join('+', names)}", FuzzBase.Pack(parts));
    }

    private static string ChangeOne(Dice dice, List<(string Name, byte[] Content)> parts)
    {
        var at = dice.Below(parts.Count);
        var (name, content) = parts[at];
        var other = parts[dice.Below(parts.Count)].Content;
        switch (dice.Below(8))
        {
            case 0:
                var (changes, bytes) = Slices.Change(dice, content);
                parts[at] = (name, bytes);
                return $"{changes} in {name}";
            case 1:
                parts[at] = (name, Splice(dice, content, other));
                return $"splice into {name}";
            default:
                var (kind, make) = dice.OneOf(Changes);
                parts[at] = (name, Encoding.Latin1.GetBytes(make(dice, Encoding.Latin1.GetString(content))));
                return $"{kind} in {name}";
        }
    }

    private static byte[] Splice(Dice dice, byte[] content, byte[] other)
    {
        var (at, from) = (dice.Below(content.Length), dice.Below(other.Length));
        return [.. content[..at], .. other[from..Math.Min(other.Length, from + 1 + dice.Below(200))], .. content[at..]];
    }

    /// <summary>Replaces one place that looks like the pattern.</summary>
    public static string Replace(Dice dice, string xml, Regex pattern, Func<Dice, string, string> replacement)
    {
        var places = pattern.Matches(xml);
        if (places.Count == 0)
            return xml;
        var place = places[dice.Below(places.Count)];
        return string.Concat(xml.AsSpan(0, place.Index), replacement(dice, place.Value), xml.AsSpan(place.Index + place.Length));
    }

    private static string SwapTags(Dice dice, string xml)
    {
        var tags = Tag().Matches(xml);
        if (tags.Count == 0)
            return xml;
        var tag = tags[dice.Below(tags.Count)].Value;
        return Replace(dice, xml, Tag(), (_, _) => tag);
    }

    [GeneratedRegex("[0-9][0-9.]*")]
    private static partial Regex Number();

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(" [a-zA-Z:]+=\"[^\"]*\"")]
    private static partial Regex Attribute();

    [GeneratedRegex(">[^<>]+<")]
    private static partial Regex Between();
}
