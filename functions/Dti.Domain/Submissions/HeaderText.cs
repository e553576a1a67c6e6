using System.Globalization;
using System.Text.RegularExpressions;
using Dti.Domain.Catalogue;

namespace Dti.Domain.Submissions;

/// <summary>
/// A column header taken apart: what it names, and the maximum that some print beside it. <c>2. Thể chế số (tối đa 100 điểm)</c>
/// names Thể chế số and prints 100.
/// </summary>
/// <param name="Key">Folded name, without numbering, brackets and marks at the end.</param>
/// <param name="MaxPoints">The printed maximum, or null.</param>
public sealed partial record HeaderText(string Key, decimal? MaxPoints)
{
    private const string Points = @"[0-9]{1,4}\s*(?:điểm|đ)?";

    // Time grows with the length alone: anybody may have typed the header.
    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    // What may follow a name at its end without changing what it names: a maximum, the measure, a mark, the number of a column, an
    // abbreviation, the text it goes by. "(năm trước)" and "(thẩm định)" do, and are part of the name.
    private static readonly Regex Aside = new(
        @"(?:\s*[(\[]\s*(?:(?:(?:thang điểm|điểm tối đa|tối đa|max)\s*:?\s*)?" + Points + @"|điểm|\*+|[a-zđ]{2,8}|theo\s[^)\]]*)\s*[)\]]"
        + @"|\s*/\s*" + Points + @"|\s*[-,:;]?\s+(?:điểm\s+)?tối đa\s*:?\s*" + Points + @")+[\s:.*,;-]*$", Linear);

    private static readonly Regex Maximum = new(
        @"^[(\[/,:;\s-]*(?:(?:thang điểm|điểm tối đa|tối đa|max)\s*:?\s*)?([0-9]{1,4})\s*(?:điểm|đ)?[)\]\s.:*]*$", Linear);

    public static HeaderText Parse(string header)
    {
        var text = Numbering().Replace(VietnameseText.Normalise(header).ToLowerInvariant(), "");
        var said = Aside.Match(text) is { Success: true, Index: > 0 } found ? found.Index : text.Length;
        return new HeaderText(VietnameseText.Fold(text[..said]).TrimEnd(' ', ':', '.', '*', ',', '-', ';'), MaximumIn(text[said..]));
    }

    /// <summary>Whether a text of its own only adds to the header above it: <c>(100 điểm)</c>, <c>(3)</c>.</summary>
    public static bool IsAside(string text) => Parse("x " + text).Key == "x";

    private static decimal? MaximumIn(string remainder) =>
        Maximum.Match(remainder) is { Success: true } found
            ? decimal.Parse(found.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
            : null;

    // "1.", "(2)", "III." and "a)" before a name.
    [GeneratedRegex(
        @"^(?:\((?:[0-9]{1,2}|[ivx]{1,4}|[a-z])\)|(?:[0-9]{1,2}(?:\.[0-9]{1,2})?|[ivx]{1,4}|[a-z])[.)])\s*(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Numbering();
}
