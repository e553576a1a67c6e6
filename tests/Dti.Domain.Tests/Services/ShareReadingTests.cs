using Dti.Domain.Services;
using Dti.Domain.Submissions;

namespace Dti.Domain.Tests.Services;

public class ShareReadingTests
{
    [Theory]
    [InlineData("0,73", 73, 10_000, "0.73", 2)]
    [InlineData("0,73", 73, 100, "73", 0)]
    [InlineData("0,865", 423, 489, "86.5", 1)]
    [InlineData("1", 100, 100, "100", 0)]
    [InlineData("1", 1, 100, "1", 0)]
    public void Counts_beside_a_number_up_to_1_decide_which_percentage_it_is(string typed, int numerator, int denominator, string percent, int decimals)
    {
        var read = ShareReading.Decide(Typed(typed), numerator, denominator, isPercentColumn: false);

        Assert.Equal((QuantityKind.Percent, Number(percent), decimals), (read.Kind, read.Percent, read.Figure.Decimals!.Value));
    }

    [Theory]
    [InlineData("0,73", 50, 100, true, "0.73")]
    [InlineData("0,73", null, null, true, "0.73")]
    [InlineData("0,73", 50, 100, false, null)]
    [InlineData("0,73", null, null, false, null)]
    [InlineData("0,73", 0, 0, false, null)]
    [InlineData("1", null, null, true, null)]
    public void Without_them_a_column_of_percentages_decides_and_nothing_else(
        string typed, int? numerator, int? denominator, bool isPercentColumn, string? percent)
    {
        var read = ShareReading.Decide(Typed(typed), numerator, denominator, isPercentColumn);

        Assert.Equal(percent is null ? null : Number(percent), read.Percent);
        Assert.Equal(percent is null ? FigureState.Ambiguous : FigureState.Number, read.Figure.State);
    }

    // A spreadsheet stores 73% so as well.
    [Fact]
    public void A_number_that_nobody_typed_as_text_stays_ambiguous_without_counts()
    {
        var stored = QuantityText.Rate(Figure.Of(default, 0.73m, decimals: null));

        Assert.Equal(FigureState.Ambiguous, ShareReading.Decide(stored, null, null, isPercentColumn: true).Figure.State);
        Assert.Equal(73m, ShareReading.Decide(stored, 73, 100, isPercentColumn: true).Percent);
    }

    [Fact]
    public void Any_other_text_of_two_readings_stays_as_it_is()
    {
        var read = QuantityText.Parse(default, "436.500%");

        Assert.Same(read, ShareReading.Decide(read, 1, 2, isPercentColumn: true));
    }

    private static Quantity Typed(string text) => QuantityText.Parse(default, text, isRate: true);

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
