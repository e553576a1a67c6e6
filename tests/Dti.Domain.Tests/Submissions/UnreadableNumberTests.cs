using Dti.Domain.Submissions;

namespace Dti.Domain.Tests.Submissions;

/// <summary>Handbook 4.6: what is no figure is said to be none and never guessed.</summary>
public class UnreadableNumberTests
{
    private static readonly CellAddress Place = new(7, 11);

    [Theory]
    [InlineData("không có")]
    [InlineData("31,5%")]
    [InlineData("trên 96")]
    [InlineData(".")]
    [InlineData(",5")]
    [InlineData("5,")]
    [InlineData("--5")]
    [InlineData("+5")]
    [InlineData("5-")]
    [InlineData("1e3")]
    [InlineData("1..2")]
    [InlineData("1.,2")]
    [InlineData("1.23.456")]
    [InlineData("1.234.56")]
    [InlineData("1234.567.890")]
    [InlineData("0.123.456")]
    [InlineData("1.23,456")]
    [InlineData("1.234,5,6")]
    [InlineData("1,234.5,6")]
    [InlineData("1.234,")]
    [InlineData(".234,5")]
    [InlineData("0.234,5")]
    [InlineData("12 5")]
    [InlineData("1234 567")]
    [InlineData("0 125")]
    [InlineData("1 234 56")]
    [InlineData("1 234,")]
    [InlineData("1 234,5,6")]
    [InlineData("1 .5")]
    [InlineData("1  ,5")]
    [InlineData("٣٠")]
    [InlineData("３０")]
    [InlineData("²")]
    public void Anything_else_is_unreadable_and_kept(string typed)
    {
        var figure = VietnameseNumber.Parse(Place, typed, FigureKind.Points);

        Assert.Equal((FigureState.Unreadable, null, null), (figure.State, figure.Value, figure.Decimals));
        Assert.Equal(FigureState.Unreadable, VietnameseNumber.Parse(Place, typed, FigureKind.Count).State);
        Assert.Equal(typed.Replace("  ", " ", StringComparison.Ordinal), figure.Shown);
    }

    [Theory]
    [InlineData("12345678901234567890", true)]
    [InlineData("123456789012345678901", false)]
    [InlineData("1,2345678901234567890", true)]
    [InlineData("1,23456789012345678901", false)]
    [InlineData("12.345.678.901.234.567.890", true)]
    [InlineData("123.456.789.012.345.678.901", false)]
    [InlineData("1.234.567.890.123.456.789,01", false)]
    [InlineData("12 345 678 901,5", true)]
    [InlineData("12 345 678 901 234 567 890", false)]
    [InlineData("99999999999999999999999999999999999999999999", false)]
    public void More_than_twenty_digits_are_no_figure(string typed, bool isNumber)
    {
        Assert.Equal(isNumber, VietnameseNumber.Parse(Place, typed, FigureKind.Count).State == FigureState.Number);
    }

    [Fact]
    public void Any_text_at_all_has_a_state_that_fits_what_is_known()
    {
        const string Characters = "0123456789012345678900000000......,,,,,,    --−%\u00A0\t\0eEdđ\u0300\u200B\uD83D\uDE00\uFFFF٣";
        var random = new Random(1);

        for (var round = 0; round < 5000; round++)
        {
            var typed = string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => Characters[random.Next(Characters.Length)]));

            foreach (var kind in Enum.GetValues<FigureKind>())
            {
                var figure = VietnameseNumber.Parse(Place, typed, kind);

                Assert.Equal(figure.State == FigureState.Number, figure.Value is not null);
                Assert.Equal(figure.State == FigureState.Number, figure.Decimals is not null);
                Assert.Equal(figure.State == FigureState.Ambiguous ? 2 : 0, figure.Candidates.Count);
                Assert.Equal(figure.State == FigureState.Blank, figure.Shown.Length == 0);
                Assert.False(figure.State == FigureState.Ambiguous && kind == FigureKind.Count, typed);
            }
        }
    }
}
