using System.Globalization;
using Dti.Domain.Submissions;

namespace Dti.Domain.Tests.Submissions;

/// <summary>Handbook 4.6, parsing of a figure typed as text.</summary>
public class TypedNumberTests
{
    private static readonly CellAddress Place = new(7, 11);

    [Theory]
    [InlineData("0", "0")]
    [InlineData("0,0", "0.0")]
    [InlineData("30", "30")]
    [InlineData("007", "7")]
    [InlineData("1234567", "1234567")]
    [InlineData("999999999999999", "999999999999999")]
    public void Digits_alone_are_a_number(string typed, string value)
    {
        Assert.Equal((value, value), (Points(typed), Count(typed)));
    }

    [Theory]
    [InlineData("1.234,56", "1234.56")]
    [InlineData("1,234.56", "1234.56")]
    [InlineData("1.234,567", "1234.567")]
    [InlineData("1,234.567", "1234.567")]
    [InlineData("12.345.678,9", "12345678.9")]
    [InlineData("123.456.789.012.345,67", "123456789012345.67")]
    public void Of_two_marks_the_last_stands_before_the_decimals(string typed, string value)
    {
        Assert.Equal((value, value), (Points(typed), Count(typed)));
    }

    [Theory]
    [InlineData("1.133.820.000", "1133820000")]
    [InlineData("1,133,820,000", "1133820000")]
    [InlineData("999.999.999", "999999999")]
    public void Several_equal_marks_group(string typed, string value)
    {
        Assert.Equal((value, value), (Points(typed), Count(typed)));
    }

    [Theory]
    [InlineData("251.16", "251.16")]
    [InlineData("75.6", "75.6")]
    [InlineData("31,5", "31.5")]
    [InlineData("231,60", "231.60")]
    [InlineData("83,3599", "83.3599")]
    [InlineData("1234,567", "1234.567")]
    [InlineData("1234567.8", "1234567.8")]
    public void One_mark_stands_before_decimals(string typed, string value)
    {
        Assert.Equal((value, value), (Points(typed), Count(typed)));
    }

    [Theory]
    [InlineData("3.662", "3662")]
    [InlineData("3,662", "3662")]
    [InlineData("1.125", "1125")]
    [InlineData("131.826", "131826")]
    public void One_mark_before_three_digits_groups_a_count(string typed, string value)
    {
        Assert.Equal(value, Count(typed));
    }

    [Theory]
    [InlineData("436.500", "436500", "436.500")]
    [InlineData("1.125", "1125", "1.125")]
    [InlineData("1,125", "1125", "1.125")]
    [InlineData("-1.125", "-1125", "-1.125")]
    public void One_mark_before_three_digits_is_ambiguous_in_points(string typed, params string[] candidates)
    {
        var figure = VietnameseNumber.Parse(Place, typed, FigureKind.Points);

        Assert.Equal((FigureState.Ambiguous, typed), (figure.State, figure.Shown));
        Assert.Equal((null, null), (figure.Value, figure.Decimals));
        Assert.Equal(candidates, figure.Candidates.Select(value => value.ToString(CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("0,125", "0.125")]
    [InlineData("0.125", "0.125")]
    [InlineData("-0,125", "-0.125")]
    [InlineData("01,125", "1.125")]
    public void A_group_does_not_begin_with_zero_so_three_decimals_after_it_are_certain(string typed, string value)
    {
        Assert.Equal((value, value), (Points(typed), Count(typed)));
    }

    [Theory]
    [InlineData("1 234", "1234")]
    [InlineData("1\u00A0234\u00A0567", "1234567")]
    [InlineData("1 234,5", "1234.5")]
    [InlineData("1 234.56", "1234.56")]
    [InlineData("12\u202F345,678", "12345.678")]
    public void Blanks_may_group(string typed, string value)
    {
        Assert.Equal((value, value), (Points(typed), Count(typed)));
    }

    [Theory]
    [InlineData("-5", "-5")]
    [InlineData("\u22125,5", "-5.5")]
    [InlineData("- 5", "-5")]
    [InlineData("-1.234,5", "-1234.5")]
    [InlineData("-1 234", "-1234")]
    public void A_minus_may_stand_before_a_number(string typed, string value)
    {
        Assert.Equal((value, value), (Points(typed), Count(typed)));
    }

    [Theory]
    [InlineData(" 30 ", "30")]
    [InlineData("\t30\r\n", "30")]
    [InlineData("\u00A030,5\u200B", "30,5")]
    public void Blanks_around_a_number_are_taken_off(string typed, string shown)
    {
        var figure = VietnameseNumber.Parse(Place, typed, FigureKind.Points);

        Assert.Equal((FigureState.Number, shown), (figure.State, figure.Shown));
    }

    [Theory]
    [InlineData("30", 0)]
    [InlineData("30,0", 1)]
    [InlineData("231,60", 2)]
    [InlineData("1.234,5678", 4)]
    [InlineData("1.133.820", 0)]
    [InlineData("1 234,5", 1)]
    public void Decimals_are_those_that_were_typed(string typed, int decimals)
    {
        Assert.Equal(decimals, VietnameseNumber.Parse(Place, typed, FigureKind.Points).Decimals);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\u00A0\t\n")]
    [InlineData("\u200B")]
    public void Blanks_alone_are_an_empty_cell(string typed)
    {
        Assert.Equal(Figure.Blank(Place), VietnameseNumber.Parse(Place, typed, FigureKind.Points));
    }

    [Fact]
    public void What_is_written_with_two_decimals_is_read_back()
    {
        var random = new Random(2);

        for (var round = 0; round < 2000; round++)
        {
            var value = random.NextInt64(-999_999_999_99, 999_999_999_99) / 100m;

            var figure = VietnameseNumber.Parse(Place, VietnameseNumber.Format(value, 2), FigureKind.Points);

            Assert.Equal((value, 2), (figure.Value, figure.Decimals));
        }
    }

    private static string? Points(string typed) => Value(typed, FigureKind.Points);

    private static string? Count(string typed) => Value(typed, FigureKind.Count);

    private static string? Value(string typed, FigureKind kind) =>
        VietnameseNumber.Parse(Place, typed, kind).Value?.ToString(CultureInfo.InvariantCulture);
}
