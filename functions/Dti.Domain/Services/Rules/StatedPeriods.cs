using System.Globalization;
using System.Text.RegularExpressions;
using Dti.Domain.Catalogue;
using Dti.Domain.Periods;

namespace Dti.Domain.Services.Rules;

/// <summary>Which quarter or half-year a title names: <c>quý III năm 2024</c>, <c>quý 3/2024</c>, <c>6 tháng đầu năm 2024</c>.</summary>
internal static partial class StatedPeriods
{
    /// <summary>
    /// The first period that a text names with its year, where it is another than the given one and the text does not name that as well, be
    /// it without a year: <c>kết quả quý I, nhiệm vụ quý II năm 2024</c> speaks of both. Null otherwise.
    /// </summary>
    internal static Period? Other(string text, Period period)
    {
        var named = Named().Matches(Compared().Replace(VietnameseText.Normalise(text), " ")).ToList();
        return named.Exists(one => Means(one, period)) ? null : named.Select(PeriodOf).FirstOrDefault(one => one is not null);
    }

    private static bool Means(Match named, Period period) =>
        Part(named) == Part(period) && (named.Groups["year"].Value is "" || PeriodOf(named) == period);

    private static string Part(Period period) => period.Kind switch
    {
        PeriodKind.Quarter => FormattableString.Invariant($"Q{period.Number}"),
        PeriodKind.HalfYear => FormattableString.Invariant($"H{period.Number}"),
        _ => "",
    };

    private static string Part(Match named) => named.Groups["quarter"] is { Success: true, Value: var quarter }
        ? "Q" + NumberOf(quarter.ToUpperInvariant())
        : "H" + (named.Groups["first"].Success ? "1" : "2");

    private static string NumberOf(string quarter) =>
        quarter switch { "I" => "1", "II" => "2", "III" => "3", "IV" => "4", _ => quarter[^1..] };

    private static Period? PeriodOf(Match named) =>
        Period.TryParse(string.Create(CultureInfo.InvariantCulture, $"{named.Groups["year"].Value}-{Part(named)}"), out var period)
            ? period : null;

    [GeneratedRegex(
        @"(?<![\p{L}0-9])(?:quý (?<quarter>0?[1-4]|IV|III|II|I)(?![\p{L}0-9])(?:(?: ?[/,-] ?(?:năm )?| năm | )(?<year>20[0-9]{2})(?![0-9]))?"
        + @"|(?:0?6|sáu) tháng (?:(?<first>đầu)|cuối) năm(?: (?<year>20[0-9]{2})(?![0-9]))?)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    /// <summary>What figures are only compared with.</summary>
    [GeneratedRegex(@"(?:so với|cùng kỳ|kỳ trước)[^;.()]*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Compared();
}
