using System.Globalization;
using Dti.Domain.Catalogue;

namespace Dti.Domain.Services;

/// <summary>
/// Finds the indicator that a printed name means. Names are equal but for case, tone placement, numbering, abbreviations and the words
/// "tỷ lệ" before them; nothing else is taken for another, and what fits several means none.
/// </summary>
public sealed class IndicatorNames
{
    private const int LongestKey = 80;

    private static readonly HashSet<string> Fillers = new[]
        { "được", "của", "các", "đã", "có", "là", "những", "ở", "tại", "và", "thì", "trong", "số" }
        .Select(VietnameseText.Fold).ToHashSet(StringComparer.Ordinal);

    private static readonly string Digital = VietnameseText.Fold("số");
    private static readonly string Made = VietnameseText.Fold("hóa");
    private static readonly string[] Counted = [VietnameseText.Fold("tổng"), VietnameseText.Fold("trên")];
    private static readonly string[] Over = IndicatorWords.WordsOf("trên tổng số");

    private readonly ILookup<string, (Indicator Indicator, UnitLevel? Level, ServiceLevel? ServiceLevel)> byName;

    public IndicatorNames(IEnumerable<Indicator> indicators) =>
        byName = (from indicator in indicators
                  from name in indicator.Aliases.Prepend(indicator.Name)
                  let words = IndicatorWords.Of(name)
                  select (words.Key, Entry: (indicator, words.Level ?? indicator.Level, indicator.ServiceLevel)))
            .ToLookup(pair => pair.Key, pair => pair.Entry, StringComparer.Ordinal);

    /// <summary>The tier of government that a name speaks of; null where it names none, or several.</summary>
    public static UnitLevel? LevelOf(string name) => IndicatorWords.Of(name).Level;

    /// <summary>The tiers that a name, a heading or a title speaks of; one that only assigns something (<i>cấp tỉnh giao</i>) is none of them.</summary>
    public static IReadOnlyList<UnitLevel> TiersIn(string text) => IndicatorWords.TiersIn(text);

    /// <summary>Whether a name is that of a tier and says nothing else: <c>I. Cấp xã</c>.</summary>
    public static bool IsTierAlone(string name) => IndicatorWords.Of(name) is { Level: not null, Words: [] };

    /// <summary>The level of service that a name speaks of; null where it names none, or both.</summary>
    public static ServiceLevel? ServiceLevelOf(string name) => IndicatorWords.Of(name).ServiceLevel;

    /// <summary>Whether a name begins as that of a rate does.</summary>
    public static bool SaysRate(string name) => IndicatorWords.SaysRate(name);

    /// <summary>Null where no indicator has the name, or several have.</summary>
    /// <param name="level">Tier that the row states beside the name; null where it does not.</param>
    public Indicator? Find(string name, UnitLevel? level)
    {
        var words = IndicatorWords.Of(name);
        var measured = level ?? words.Level;
        var meant = byName[words.Key].Where(entry => entry.Level is null || entry.Level == measured)
            .Where(entry => words.ServiceLevel is null || entry.ServiceLevel is null || entry.ServiceLevel == words.ServiceLevel)
            .Select(entry => entry.Indicator).DistinctBy(indicator => indicator.Code).ToList();
        return meant is [var only] ? only : null;
    }

    /// <summary>
    /// A key for an indicator that the catalogue does not know, the same in every period: its own words without diacritics, joined by
    /// hyphens, and a number that tells words apart that differ in diacritics only.
    /// </summary>
    public static string KeyOf(string name)
    {
        var words = IndicatorWords.Of(name);
        var slug = string.Concat(VietnameseText.StripDiacritics(string.Join('-', words.Words))
            .Where(one => char.IsAsciiLetterOrDigit(one) || one == '-'));
        return string.Create(CultureInfo.InvariantCulture,
            $"{slug[..Math.Min(slug.Length, LongestKey)]}-{Hash($"{words.Key}|{words.Level}") & 0xFFFFFFFFFFFF:x12}");
    }

    /// <summary>
    /// A key under which two names are equal that say the same in other words: equal words but for fillers, in any order. One that names a
    /// tier or a level of service that the other does not is another indicator.
    /// </summary>
    public static string WordingOf(string name)
    {
        var words = IndicatorWords.Of(name);
        return $"{words.Level}|{words.ServiceLevel}|{WordingOf(words)}";
    }

    // What is counted and what it is a share of must not change places.
    private static string WordingOf(IndicatorWords words)
    {
        var parts = new List<List<string>> { new() };
        for (var at = 0; at < words.Words.Count; at++)
        {
            if (words.Words.Skip(at).Take(Over.Length).SequenceEqual(Over))
            {
                parts.Add([]);
                at += Over.Length - 1;
            }
            else if (!Fillers.Contains(words.Words[at]) || IsDigital(words.Words, at))
            {
                parts[^1].Add(words.Words[at]);
            }
        }

        return string.Join(" / ", parts.Select(part => string.Join(' ', part.Order(StringComparer.Ordinal))));
    }

    // "Số" before a noun counts it; after one it is digital, and in "số hóa" wherever that stands.
    private static bool IsDigital(IReadOnlyList<string> words, int at) =>
        words[at] == Digital && ((at + 1 < words.Count && words[at + 1] == Made)
            || (at > 0 && !Counted.Contains(words[at - 1]) && !Fillers.Contains(words[at - 1])));

    // FNV-1a: for telling long names apart, not for secrets.
    private static ulong Hash(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var character in text)
            hash = unchecked((hash ^ character) * 1099511628211UL);
        return hash;
    }
}
