using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Dti.Domain.Periods;

/// <summary>
/// A reporting period: a year, half-year, quarter, or the months from January to <see cref="Number"/>.
/// Two periods are equal when their codes are.
/// </summary>
public sealed record Period
{
    private const int FirstYear = 2000;
    private const int LastYear = 2099;

    private Period(int year, PeriodKind kind, int number) => (Year, Kind, Number) = (year, kind, number);

    /// <summary>Calendar year, 2000 to 2099.</summary>
    public int Year { get; }

    public PeriodKind Kind { get; }

    /// <summary>Which quarter (1 to 4), half (1 or 2) or last month (1 to 11); 0 for a year.</summary>
    public int Number { get; }

    /// <summary>First day of the period.</summary>
    public DateOnly Start => Kind switch
    {
        PeriodKind.Quarter => new DateOnly(Year, 3 * Number - 2, 1),
        PeriodKind.HalfYear => new DateOnly(Year, 6 * Number - 5, 1),
        _ => new DateOnly(Year, 1, 1),
    };

    /// <summary>Last day of the period.</summary>
    public DateOnly End => new DateOnly(Year, LastMonth, 1).AddMonths(1).AddDays(-1);

    /// <summary>How the period is written in Vietnamese within a sentence: <c>quý I năm 2024</c>.</summary>
    public string VietnameseName => Kind switch
    {
        PeriodKind.Quarter => $"quý {Roman(Number)} năm {Year}",
        PeriodKind.HalfYear => Number == 1 ? $"6 tháng đầu năm {Year}" : $"6 tháng cuối năm {Year}",
        PeriodKind.MonthsToDate => $"{Number} tháng đầu năm {Year}",
        _ => $"năm {Year}",
    };

    private int LastMonth => Kind switch
    {
        PeriodKind.Quarter => 3 * Number,
        PeriodKind.HalfYear => 6 * Number,
        PeriodKind.MonthsToDate => Number,
        _ => 12,
    };

    /// <summary>
    /// Reads <c>2024</c>, <c>2024-Q1</c>, <c>2024-H1</c> or <c>2024-M08</c>. Months that end a quarter (03, 06, 09, 12)
    /// are refused, so that no period has two codes.
    /// </summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Period? period)
    {
        period = null;
        if (text is null || text.Length is not (4 or 7 or 8) || !TryDigits(text.AsSpan(0, 4), out var year) || year is < FirstYear or > LastYear)
            return false;

        period = text.Length == 4 ? new Period(year, PeriodKind.Year, 0) : Part(year, text.AsSpan(4));
        return period is not null;
    }

    /// <summary>The code as it stands in paths and tables: <c>2024-Q1</c>.</summary>
    public override string ToString() => Kind switch
    {
        PeriodKind.Quarter => $"{Year:D4}-Q{Number}",
        PeriodKind.HalfYear => $"{Year:D4}-H{Number}",
        PeriodKind.MonthsToDate => $"{Year:D4}-M{Number:D2}",
        _ => $"{Year:D4}",
    };

    private static Period? Part(int year, ReadOnlySpan<char> text)
    {
        if (text[0] != '-' || !TryDigits(text[2..], out var number))
            return null;

        return (text[1], text.Length) switch
        {
            ('Q', 3) when number is >= 1 and <= 4 => new Period(year, PeriodKind.Quarter, number),
            ('H', 3) when number is 1 or 2 => new Period(year, PeriodKind.HalfYear, number),
            ('M', 4) when number is >= 1 and <= 11 && number % 3 != 0 => new Period(year, PeriodKind.MonthsToDate, number),
            _ => null,
        };
    }

    // int.TryParse alone would take trailing NUL characters.
    private static bool TryDigits(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && !text.ContainsAnyExceptInRange('0', '9');

    private static string Roman(int quarter) => quarter switch { 1 => "I", 2 => "II", 3 => "III", _ => "IV" };
}
