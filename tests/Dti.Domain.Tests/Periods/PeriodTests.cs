using Dti.Domain.Periods;

namespace Dti.Domain.Tests.Periods;

public class PeriodTests
{
    [Theory]
    [InlineData("2024", PeriodKind.Year, 2024, 0, "2024-01-01", "2024-12-31", "năm 2024")]
    [InlineData("2000", PeriodKind.Year, 2000, 0, "2000-01-01", "2000-12-31", "năm 2000")]
    [InlineData("2099", PeriodKind.Year, 2099, 0, "2099-01-01", "2099-12-31", "năm 2099")]
    [InlineData("2024-H1", PeriodKind.HalfYear, 2024, 1, "2024-01-01", "2024-06-30", "6 tháng đầu năm 2024")]
    [InlineData("2024-H2", PeriodKind.HalfYear, 2024, 2, "2024-07-01", "2024-12-31", "6 tháng cuối năm 2024")]
    [InlineData("2024-Q1", PeriodKind.Quarter, 2024, 1, "2024-01-01", "2024-03-31", "quý I năm 2024")]
    [InlineData("2024-Q2", PeriodKind.Quarter, 2024, 2, "2024-04-01", "2024-06-30", "quý II năm 2024")]
    [InlineData("2024-Q3", PeriodKind.Quarter, 2024, 3, "2024-07-01", "2024-09-30", "quý III năm 2024")]
    [InlineData("2024-Q4", PeriodKind.Quarter, 2024, 4, "2024-10-01", "2024-12-31", "quý IV năm 2024")]
    [InlineData("2024-M02", PeriodKind.MonthsToDate, 2024, 2, "2024-01-01", "2024-02-29", "2 tháng đầu năm 2024")]
    [InlineData("2023-M02", PeriodKind.MonthsToDate, 2023, 2, "2023-01-01", "2023-02-28", "2 tháng đầu năm 2023")]
    [InlineData("2024-M08", PeriodKind.MonthsToDate, 2024, 8, "2024-01-01", "2024-08-31", "8 tháng đầu năm 2024")]
    public void A_code_says_which_days_it_covers_and_how_it_is_called(
        string code, PeriodKind kind, int year, int number, string start, string end, string name)
    {
        Assert.True(Period.TryParse(code, out var period));

        Assert.Equal((kind, year, number), (period.Kind, period.Year, period.Number));
        Assert.Equal((start, end), ($"{period.Start:O}", $"{period.End:O}"));
        Assert.Equal(name, period.VietnameseName);
    }

    [Fact]
    public void Every_code_of_a_year_reads_back_as_it_was_written()
    {
        string[] codes =
        [
            "2024", "2024-H1", "2024-H2", "2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4",
            "2024-M01", "2024-M02", "2024-M04", "2024-M05", "2024-M07", "2024-M08", "2024-M10", "2024-M11",
        ];

        Assert.Equal(codes, codes.Select(Read).Select(period => period.ToString()));
        Assert.Equal(codes.Length, codes.Select(Read).Distinct().Count());
    }

    [Fact]
    public void Periods_are_equal_when_their_codes_are()
    {
        Assert.Equal(Read("2024-Q1"), Read("2024-Q1"));
        Assert.NotEqual(Read("2024-Q1"), Read("2025-Q1"));
        Assert.NotEqual(Read("2024-Q1"), Read("2024-H1"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("24")]
    [InlineData("1999")]
    [InlineData("2100")]
    [InlineData("20245")]
    [InlineData(" 2024")]
    [InlineData("2024 ")]
    [InlineData("+024")]
    [InlineData("２０２４")]
    [InlineData("2024-")]
    [InlineData("2024Q1")]
    [InlineData("2024/Q1")]
    [InlineData("2024-q1")]
    [InlineData("2024-Q0")]
    [InlineData("2024-Q5")]
    [InlineData("2024-Q01")]
    [InlineData("2024-Q-1")]
    [InlineData("2024-H0")]
    [InlineData("2024-H3")]
    [InlineData("2024-M8")]
    [InlineData("2024-M8\0")]
    [InlineData("2024-M00")]
    [InlineData("2024-M12")]
    [InlineData("2024-M13")]
    [InlineData("2024-M 8")]
    [InlineData("2024-08")]
    [InlineData("2024-M08-01")]
    public void Other_forms_are_refused(string? code)
    {
        Assert.False(Period.TryParse(code, out var period));
        Assert.Null(period);
    }

    [Theory]
    [InlineData("2024-M03")]
    [InlineData("2024-M06")]
    [InlineData("2024-M09")]
    [InlineData("2024-M12")]
    public void Months_that_end_a_quarter_have_another_code(string code)
    {
        Assert.False(Period.TryParse(code, out _));
    }

    private static Period Read(string code) => Period.TryParse(code, out var period) ? period : throw new ArgumentException(code);
}
