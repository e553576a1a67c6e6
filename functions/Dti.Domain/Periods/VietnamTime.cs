namespace Dti.Domain.Periods;

/// <summary>The calendar that due days are reckoned by: UTC+7, without summer time, in every year this system knows.</summary>
public static class VietnamTime
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    /// <summary>The calendar day in Vietnam at an instant.</summary>
    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(Offset).DateTime);

    /// <summary>An instant as official documents write it, to the minute: <c>09 giờ 11, ngày 10/4/2023</c>.</summary>
    public static string Format(DateTimeOffset instant)
    {
        var local = instant.ToOffset(Offset);
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{local:HH} giờ {local:mm}, ngày {VietnameseDate.Format(DayOf(instant))}");
    }
}
