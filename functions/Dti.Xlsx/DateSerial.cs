namespace Dti.Xlsx;

/// <summary>Spreadsheet dates: days since the end of 1899, or since 1 January 1904.</summary>
internal static class DateSerial
{
    private const int MillisecondsPerDay = 86_400_000;

    // Day 60 of the 1900 system is 29 February 1900, which never was: days before it are one off.
    private const int DayThatNeverWas = 60;

    private static readonly DateTime BeforeLeapError = new(1899, 12, 31);
    private static readonly DateTime AfterLeapError = new(1899, 12, 30);
    private static readonly DateTime Since1904 = new(1904, 1, 1);

    /// <summary>Null for what is no date: negative, after the year 9999, or 29 February 1900.</summary>
    public static DateTime? ToDate(decimal serial, bool since1904)
    {
        if (serial < 0 || !since1904 && decimal.Floor(serial) == DayThatNeverWas)
            return null;
        var origin = since1904 ? Since1904 : serial < DayThatNeverWas ? BeforeLeapError : AfterLeapError;
        if (serial > (DateTime.MaxValue - origin).Days + 1)
            return null;
        var ticks = (long)decimal.Round(serial * MillisecondsPerDay, MidpointRounding.AwayFromZero) * TimeSpan.TicksPerMillisecond;
        return ticks <= (DateTime.MaxValue - origin).Ticks ? origin.AddTicks(ticks) : null;
    }

    /// <summary>The inverse; null for a date before the count begins.</summary>
    public static decimal? FromDate(DateTime date, bool since1904)
    {
        var origin = since1904 ? Since1904 : date < new DateTime(1900, 3, 1) ? BeforeLeapError : AfterLeapError;
        return date < origin
            ? null
            : (decimal)(date - origin).Ticks / TimeSpan.TicksPerMillisecond / MillisecondsPerDay;
    }
}
