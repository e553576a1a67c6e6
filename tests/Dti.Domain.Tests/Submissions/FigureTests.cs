using Dti.Domain.Submissions;

namespace Dti.Domain.Tests.Submissions;

public class FigureTests
{
    private static readonly CellAddress Place = new(7, 11);

    [Fact]
    public void A_number_format_decides_what_is_shown_and_not_what_is_meant()
    {
        var figure = Figure.Of(Place, 255.775m, 2);

        Assert.Equal(("255,78", 255.775m, 2), (figure.Shown, figure.Value, figure.Decimals));
    }

    [Fact]
    public void A_general_format_shows_what_there_is()
    {
        var figure = Figure.Of(Place, 1250.50m, null);

        Assert.Equal(("1.250,5", 1), (figure.Shown, figure.Decimals));
    }

    [Fact]
    public void Zero_is_a_number_and_blank_is_none()
    {
        Assert.Equal((FigureState.Number, 0m, "0"), StateOf(Figure.Of(Place, 0m, null)));
        Assert.Equal((FigureState.Blank, null, ""), StateOf(Figure.Blank(Place)));
    }

    [Fact]
    public void What_is_no_number_keeps_its_text_and_has_no_value()
    {
        var figure = Figure.Without(Place, FigureState.CellError, "#DIV/0!");

        Assert.Equal((FigureState.CellError, null, "#DIV/0!"), StateOf(figure));
        Assert.Null(figure.Decimals);
        Assert.Empty(figure.Candidates);
    }

    [Theory]
    [InlineData(1, 1, "A1")]
    [InlineData(7, 11, "K7")]
    [InlineData(100, 26, "Z100")]
    [InlineData(1, 27, "AA1")]
    [InlineData(1, 52, "AZ1")]
    [InlineData(1, 53, "BA1")]
    [InlineData(1, 702, "ZZ1")]
    [InlineData(1, 703, "AAA1")]
    [InlineData(1048576, 16384, "XFD1048576")]
    public void A_cell_is_named_as_spreadsheets_do(int row, int column, string name)
    {
        Assert.Equal(name, new CellAddress(row, column).ToString());
    }

    private static (FigureState State, decimal? Value, string Shown) StateOf(Figure figure) => (figure.State, figure.Value, figure.Shown);
}
