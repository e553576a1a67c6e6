using System.Globalization;
using System.Text.RegularExpressions;
using Dti.Domain.Catalogue;

namespace Dti.Domain.Services.Rules;

/// <summary>What texts of a sheet say about time: until when was counted, and of which year a plan or target is.</summary>
internal static partial class StatedDates
{
    // Time grows with the length alone: anybody may have typed the cell.
    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private const string Day = @"(?<day>[0-9]{1,2})(?:[/.-]| tháng )(?<month>[0-9]{1,2})(?:[/.-]| năm )(?<year>[0-9]{4})";

    // A year that is the beginning or end of several, or no more than a horizon, is not the year of the plan.
    private static readonly Regex NotItsYear = new(
        "giai đoạn[^;.()]{0,40}?(?:19|20)[0-9]{2}(?: ?[-–] ?(?:19|20)[0-9]{2})?|năm (?:19|20)[0-9]{2} ?[-–] ?(?:19|20)[0-9]{2}"
        + "|(?:đến|tới|định hướng|tầm nhìn)(?: hết)? năm (?:19|20)[0-9]{2}|tháng [0-9]{1,2}(?:/| năm )(?:19|20)[0-9]{2}", Linear);

    private static readonly Regex PlanOfYear = new(@"(?:kế hoạch|chỉ tiêu)[^;.()]{0,120}? năm (?<year>20[0-9]{2})(?:$|[^0-9])", Linear);

    /// <summary>The day until which figures were counted, as written and as a day; null where the text names none.</summary>
    internal static (string Written, DateOnly Day)? CutOff(string text)
    {
        foreach (Match found in Until().Matches(VietnameseText.Normalise(text)))
        {
            var written = $"{found.Groups["day"].Value}/{found.Groups["month"].Value}/{found.Groups["year"].Value}";
            if (DateOnly.TryParseExact(written, "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return (written, day);
        }

        return null;
    }

    /// <summary>The first year before or after a given one of which the text cites a plan or target; null where there is none.</summary>
    internal static int? StaleYear(string text, int year)
    {
        var plain = NotItsYear.Replace(VietnameseText.Normalise(text), " ");
        foreach (Match found in PlanOfYear.Matches(plain))
        {
            if (int.Parse(found.Groups["year"].Value, CultureInfo.InvariantCulture) is var cited && cited != year)
                return cited;
        }

        return null;
    }

    [GeneratedRegex(
        @"(?:tổng hợp|tính|cập nhật|thống kê) đến (?:hết )?(?:ngày )?" + Day + "(?![0-9])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Until();
}
