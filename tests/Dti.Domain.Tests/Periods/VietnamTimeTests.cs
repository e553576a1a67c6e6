using Dti.Domain.Periods;

namespace Dti.Domain.Tests.Periods;

public class VietnamTimeTests
{
    [Theory]
    [InlineData("2023-04-15T16:59:59.9999999Z", "2023-04-15")]
    [InlineData("2023-04-15T17:00:00Z", "2023-04-16")]
    [InlineData("2023-12-31T17:00:00Z", "2024-01-01")]
    [InlineData("2024-02-28T17:00:00Z", "2024-02-29")]
    public void The_day_begins_at_seventeen_hours_universal_time(string instant, string day)
    {
        Assert.Equal(day, $"{VietnamTime.DayOf(DateTimeOffset.Parse(instant, null)):O}");
    }

    [Fact]
    public void The_day_does_not_depend_on_the_offset_an_instant_is_written_with()
    {
        var instant = new DateTimeOffset(2023, 4, 15, 12, 30, 0, TimeSpan.FromHours(-5));

        Assert.Equal(new DateOnly(2023, 4, 16), VietnamTime.DayOf(instant));
        Assert.Equal(VietnamTime.DayOf(instant.ToUniversalTime()), VietnamTime.DayOf(instant));
    }
}
