using Dti.Domain.Periods;

namespace Dti.Domain.Tests.Periods;

public class RoundTests
{
    [Theory]
    [InlineData("2023-Q1", "2023-04-15")]
    [InlineData("2023-H1", "2023-07-15")]
    [InlineData("2023", "2024-01-15")]
    [InlineData("2024-M02", "2024-03-15")]
    [InlineData("2023-M11", "2023-12-15")]
    public void Units_have_fifteen_days_from_the_periods_end(string code, string dueDay)
    {
        Assert.True(Period.TryParse(code, out var period));

        Assert.Equal(dueDay, $"{Round.DefaultDueDay(period):O}");
    }
}
