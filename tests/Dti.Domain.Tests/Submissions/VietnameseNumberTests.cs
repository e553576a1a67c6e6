using System.Globalization;
using Dti.Domain.Submissions;

namespace Dti.Domain.Tests.Submissions;

public class VietnameseNumberTests
{
    [Theory]
    [InlineData("255.77", 2, "255,77")]
    [InlineData("231.6", 2, "231,60")]
    [InlineData("1133820000", 0, "1.133.820.000")]
    [InlineData("999", 0, "999")]
    [InlineData("1000", 0, "1.000")]
    [InlineData("0", 2, "0,00")]
    [InlineData("-0.18", 2, "-0,18")]
    [InlineData("-1234.5", 1, "-1.234,5")]
    public void Points_part_thousands_and_a_comma_stands_before_decimals(string value, int decimals, string written)
    {
        Assert.Equal(written, VietnameseNumber.Format(Exact(value), decimals));
    }

    [Theory]
    [InlineData("433.765", "433,77")]
    [InlineData("433.7649999999999999999999", "433,76")]
    [InlineData("82.515", "82,52")]
    [InlineData("-433.765", "-433,77")]
    [InlineData("0.005", "0,01")]
    [InlineData("0.004", "0,00")]
    [InlineData("-0.004", "0,00")]
    [InlineData("999.995", "1.000,00")]
    public void Halves_are_rounded_away_from_zero(string value, string written)
    {
        Assert.Equal(written, VietnameseNumber.Format(Exact(value), 2));
    }

    [Theory]
    [InlineData(28)]
    [InlineData(29)]
    [InlineData(30)]
    public void A_number_format_may_ask_for_more_decimals_than_a_decimal_has(int decimals)
    {
        Assert.Equal("0,5" + new string('0', decimals - 1), VietnameseNumber.Format(0.5m, decimals));
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("0.00", 0)]
    [InlineData("30.00", 0)]
    [InlineData("255.770", 2)]
    [InlineData("1200", 0)]
    [InlineData("-0.10", 1)]
    [InlineData("0.0000000000000000000000000001", 28)]
    [InlineData("79228162514264337593543950335", 0)]
    [InlineData("-79228162514264337593543950335", 0)]
    public void Trailing_zeros_are_no_decimals(string value, int decimals)
    {
        Assert.Equal(decimals, VietnameseNumber.DecimalsOf(Exact(value)));
    }

    [Fact]
    public void Writing_does_not_depend_on_the_culture_of_the_machine()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-US");
            var american = VietnameseNumber.Format(-1234.5m, 2);
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("sv-SE");
            var swedish = VietnameseNumber.Format(-1234.5m, 2);

            Assert.Equal(("-1.234,50", "-1.234,50"), (american, swedish));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static decimal Exact(string value) => decimal.Parse(value, CultureInfo.InvariantCulture);
}
