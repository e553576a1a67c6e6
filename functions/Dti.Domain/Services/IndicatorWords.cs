using Dti.Domain.Catalogue;

namespace Dti.Domain.Services;

/// <summary>An indicator's name taken apart: its words in one spelling, and the tier and the level of service it speaks of.</summary>
/// <param name="Words">Folded, abbreviations written out, without numbering and without what only says that it is a rate.</param>
/// <param name="Level">Null where it names no tier, or several.</param>
internal sealed record IndicatorWords(IReadOnlyList<string> Words, UnitLevel? Level, ServiceLevel? ServiceLevel)
{
    // Longer names are hardly typed, except to keep a reader busy.
    private const int MostCharactersRead = 300;

    private static readonly (string[] Short, string[] Long)[] Abbreviations =
    [
        .. new[]
        {
            ("dvctt toàn trình", "dịch vụ công trực tuyến toàn trình"), ("dvctt", "dịch vụ công trực tuyến"), ("dvc trực tuyến", "dịch vụ công trực tuyến"),
            ("dvc", "dịch vụ công"), ("tthc", "thủ tục hành chính"), ("hs", "hồ sơ"), ("cntt", "công nghệ thông tin"), ("tmđt", "thương mại điện tử"),
            ("cđs", "chuyển đổi số"), ("attt", "an toàn thông tin"), ("vb", "văn bản"), ("tỉ lệ", "tỷ lệ"), ("cbccvc", "cán bộ công chức viên chức"),
            ("ubnd", "ủy ban nhân dân"), ("bcđ", "ban chỉ đạo"), ("bccich", "bưu chính công ích"), ("bcci", "bưu chính công ích"),
        }.Select(pair => (WordsOf(pair.Item1), WordsOf(pair.Item2))),
    ];

    private static readonly (string[] Phrase, UnitLevel Level)[] Tiers =
    [
        (WordsOf("cấp tỉnh"), UnitLevel.Province), (WordsOf("cấp huyện"), UnitLevel.District), (WordsOf("cấp xã"), UnitLevel.Commune),
    ];

    // "Cấp xã" is no tier in "trợ cấp xã hội", nor is any "cấp" that belongs to the word before it.
    private static readonly string[] WordsWithCap = [.. new[] { "trợ", "cung", "phụ" }.Select(VietnameseText.Fold)];

    private static readonly string Society = VietnameseText.Fold("hội");
    private static readonly string Assigned = VietnameseText.Fold("giao");

    private const string Percent = "%";

    private static readonly string OfTier = VietnameseText.Fold("của");

    private static readonly string[] Rate = WordsOf("tỷ lệ");
    private static readonly string[] OtherRate = WordsOf("tỉ lệ");
    private static readonly string[] Full = WordsOf("toàn trình");
    private static readonly string[] Partial = WordsOf("một phần");

    // "Toàn trình" is said of other things than services: of the exchange of documents.
    private static readonly string[][] ServiceWords =
        [WordsOf("dịch vụ công"), WordsOf("thủ tục hành chính"), WordsOf("hồ sơ trực tuyến"), WordsOf("hồ sơ phát sinh"), WordsOf("hồ sơ")];

    private static readonly string[][] OtherThings = [WordsOf("văn bản")];

    /// <summary>A key under which two names are equal that differ in wording alone; the tier is not part of it where there is just one.</summary>
    public string Key => string.Join(' ', Words);

    public static IndicatorWords Of(string name)
    {
        var words = WithoutNumbering(WordsOfName(WithoutLetter(name)));
        foreach (var (abbreviation, written) in Abbreviations)
            words = Replaced(words, abbreviation, written);
        if (StartsWith(words, Rate))
            words = words[Rate.Length..];
        words = WithoutPercent(words);

        var level = LevelIn(words);
        var serviceLevel = ServiceLevelIn(words);
        if (level is not null)
            words = WithoutTier(words, Array.Find(Tiers, tier => tier.Level == level).Phrase);
        return new IndicatorWords(words, level, serviceLevel);
    }

    /// <summary>Whether a name begins as that of a rate does.</summary>
    public static bool SaysRate(string name)
    {
        var words = WithoutNumbering(WordsOf(WithoutLetter(name[..LengthRead(name)])));
        return IsAt(words, 0, Rate) || IsAt(words, 0, OtherRate);
    }

    /// <summary>Tiers that a text names; one that only assigns something ("cấp tỉnh giao") is none of them.</summary>
    internal static IReadOnlyList<UnitLevel> TiersIn(string text)
    {
        var words = WordsOf(text);
        return
        [
            .. from tier in Tiers
               where PlacesOf(tier.Phrase, words).Any(at => words.ElementAtOrDefault(at + tier.Phrase.Length) != Assigned)
               select tier.Level,
        ];
    }

    private static UnitLevel? LevelIn(string[] words)
    {
        var named = Tiers.Where(tier => PlacesOf(tier.Phrase, words).Any()).Select(tier => tier.Level).ToList();
        return named is [var only] ? only : null;
    }

    private static IEnumerable<int> PlacesOf(string[] tier, string[] words) =>
        from at in Enumerable.Range(0, words.Length)
        where IsAt(words, at, tier)
        where at == 0 || !WordsWithCap.Contains(words[at - 1])
        where at + tier.Length == words.Length || words[at + tier.Length] != Society
        select at;

    private static string[] WithoutTier(string[] words, string[] tier)
    {
        var taken = PlacesOf(tier, words).SelectMany(at => Enumerable.Range(at, tier.Length)).ToHashSet();
        taken.UnionWith(taken.Where(at => at > 0 && words[at - 1] == OfTier).Select(at => at - 1).ToList());
        return [.. words.Where((_, at) => !taken.Contains(at))];
    }

    private static ServiceLevel? ServiceLevelIn(string[] words)
    {
        if (!Array.Exists(ServiceWords, phrase => Contains(words, phrase)) || Array.Exists(OtherThings, phrase => Contains(words, phrase)))
            return null;

        return (Contains(words, Full), Contains(words, Partial)) switch
        {
            (true, false) => Catalogue.ServiceLevel.Full,
            (false, true) => Catalogue.ServiceLevel.Partial,
            _ => null,
        };
    }

    private static string[] WithoutNumbering(string[] words)
    {
        var first = Array.FindIndex(words, word => !word.All(char.IsAsciiDigit));
        return first < 0 ? words[^Math.Min(1, words.Length)..] : words[first..];
    }

    // The end of a very long name is one word: it tells names apart and is not looked into.
    private static string[] WordsOfName(string name)
    {
        var length = LengthRead(name);
        return length == name.Length ? WordsOf(name) : [.. WordsOf(name[..length]), VietnameseText.Fold(name[length..])];
    }

    private static int LengthRead(string name) =>
        name.Length <= MostCharactersRead ? name.Length
        : char.IsLowSurrogate(name[MostCharactersRead]) ? MostCharactersRead - 1
        : MostCharactersRead;

    // "a)", "II." before a name.
    private static string WithoutLetter(string name)
    {
        var text = name.AsSpan().TrimStart(" (");
        var end = text.IndexOfAny('.', ')');
        var isNumber = end is 1 or 2 or 3 or 4 && (end == 1 ? char.IsAsciiLetter(text[0]) : text[..end].IndexOfAnyExcept("IVX") < 0);
        return isNumber && end + 1 < text.Length ? text[(end + 1)..].ToString() : name;
    }

    // "(%)" around a name.
    private static string[] WithoutPercent(string[] words)
    {
        if (words is [Percent, _, ..])
            words = words[1..];
        return words is [_, .., Percent] ? words[..^1] : words;
    }

    internal static string[] WordsOf(string text)
    {
        var folded = VietnameseText.Fold(text);
        var words = new List<string>();
        var from = -1;
        for (var at = 0; at <= folded.Length; at++)
        {
            var isPart = at < folded.Length && (char.IsLetterOrDigit(folded[at]) || IsMark(folded[at]) || folded[at] == '%');
            if (isPart && from < 0)
                from = at;
            if (isPart || from < 0)
                continue;
            words.Add(folded[from..at]);
            from = -1;
        }

        return [.. words];
    }

    private static bool IsMark(char character) => char.GetUnicodeCategory(character) == System.Globalization.UnicodeCategory.NonSpacingMark;

    private static string[] Replaced(string[] words, string[] phrase, string[] by)
    {
        if (!Contains(words, phrase))
            return words;

        var result = new List<string>();
        for (var at = 0; at < words.Length; at++)
        {
            if (IsAt(words, at, phrase))
            {
                result.AddRange(by);
                at += phrase.Length - 1;
            }
            else
            {
                result.Add(words[at]);
            }
        }

        return [.. result];
    }

    internal static bool Contains(IReadOnlyList<string> words, string[] phrase)
    {
        for (var at = 0; at + phrase.Length <= words.Count; at++)
        {
            if (IsAt(words, at, phrase))
                return true;
        }

        return false;
    }

    private static bool StartsWith(string[] words, string[] phrase) => words.Length > phrase.Length && IsAt(words, 0, phrase);

    private static bool IsAt(IReadOnlyList<string> words, int at, string[] phrase)
    {
        if (at + phrase.Length > words.Count)
            return false;
        for (var next = 0; next < phrase.Length; next++)
        {
            if (words[at + next] != phrase[next])
                return false;
        }

        return true;
    }
}
