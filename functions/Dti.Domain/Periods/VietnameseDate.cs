using System.Globalization;

namespace Dti.Domain.Periods;

/// <summary>Days as official documents write them (handbook 4.6): two digits below 10 for days, for months only in January and February.</summary>
public static class VietnameseDate
{
    /// <summary><c>30/01/2024</c>, <c>05/3/2024</c>.</summary>
    public static string Format(DateOnly day) => $"{Day(day)}/{Month(day)}/{day.Year}";

    /// <summary><c>ngày 10 tháng 4 năm 2023</c>.</summary>
    public static string FormatLong(DateOnly day) => $"ngày {Day(day)} tháng {Month(day)} năm {day.Year}";

    private static string Day(DateOnly day) => day.Day.ToString("D2", CultureInfo.InvariantCulture);

    private static string Month(DateOnly day) => day.Month.ToString(day.Month <= 2 ? "D2" : "D", CultureInfo.InvariantCulture);
}
