using System.Text.RegularExpressions;
using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;

namespace Dti.Domain.Services;

/// <summary>Reads a target as workbooks print it: <c>80% trở lên</c>, <c>≥ 80%</c>, <c>không quá 5%</c>.</summary>
public static partial class TargetText
{
    private static readonly (string Words, Comparison Comparison)[] Before =
    [
        (">=", Comparison.AtLeast), ("≥", Comparison.AtLeast), ("từ", Comparison.AtLeast), ("tối thiểu", Comparison.AtLeast),
        ("ít nhất", Comparison.AtLeast), ("không dưới", Comparison.AtLeast), ("không thấp hơn", Comparison.AtLeast),
        ("<=", Comparison.AtMost), ("≤", Comparison.AtMost), ("không quá", Comparison.AtMost), ("không vượt quá", Comparison.AtMost),
        ("tối đa", Comparison.AtMost), ("không cao hơn", Comparison.AtMost), (">", Comparison.Above), ("trên", Comparison.Above),
        ("hơn", Comparison.Above), ("=", Comparison.Equal),
    ];

    private static readonly (string Words, Comparison Comparison)[] After =
    [
        (" trở lên", Comparison.AtLeast), (" trở xuống", Comparison.AtMost),
    ];

    // "Dưới 5%" is met by less than 5 only, which no comparison says.
    private static readonly Regex Number = new(
        @"^(?<number>[0-9]+(?:[.,][0-9]+)*) ?(?<percent>%|phần trăm)?(?: (?<of>\p{L}[\p{L}\p{M} ]*))?$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    public static StatedTarget Parse(string printed)
    {
        var shown = VietnameseText.Tidy(printed);
        var text = Lead().Replace(VietnameseText.Normalise(shown).ToLowerInvariant(), "").TrimEnd('.', ';', ',', ' ');
        var (rest, comparison) = TakeComparison(text);
        if (Number.Match(rest) is not { Success: true } found || !IsMeasure(found.Groups["of"].Value))
            return new StatedTarget(shown, comparison, Value: null, text.Contains('%', StringComparison.Ordinal));

        var isPercent = found.Groups["percent"].Success;
        var figure = VietnameseNumber.Parse(default, found.Groups["number"].Value, isPercent ? FigureKind.Points : FigureKind.Count);
        return new StatedTarget(shown, comparison, figure.Value, isPercent);
    }

    private static (string Text, Comparison? Comparison) TakeComparison(string text)
    {
        foreach (var (words, comparison) in Before)
        {
            if (text.StartsWith(words, StringComparison.Ordinal) && EndsWord(text, words))
            {
                var (rest, after) = TakeAfter(text[words.Length..].TrimStart());
                return after is null || after == comparison ? (Lead().Replace(rest, ""), comparison) : (text, null);
            }
        }

        return TakeAfter(text);
    }

    private static (string Text, Comparison? Comparison) TakeAfter(string text)
    {
        foreach (var (words, comparison) in After)
        {
            if (text.EndsWith(words, StringComparison.Ordinal))
                return (text[..^words.Length], comparison);
        }

        return (text, null);
    }

    private static bool EndsWord(string text, string words) =>
        !char.IsLetter(words[^1]) || text.Length == words.Length || !char.IsLetter(text[words.Length]);

    // A word of verdict or estimate after the number is no measure.
    private static bool IsMeasure(string words) => words.Length == 0 || (QuantityText.Parse(default, "1 " + words).Kind == QuantityKind.Amount);

    [GeneratedRegex("^(?:(?:đạt|phấn đấu|chỉ tiêu|tỷ lệ|tỉ lệ|là|:)(?: |(?=[0-9≥≤<>=])))+", RegexOptions.CultureInvariant)]
    private static partial Regex Lead();
}
