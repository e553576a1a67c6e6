using Dti.Domain.Submissions;

namespace Dti.Domain.Tests.Submissions;

public class FigureMarksTests
{
    [Theory]
    [InlineData("", FigureState.Blank)]
    [InlineData("\u00A0 ", FigureState.Blank)]
    [InlineData("0", FigureState.Number)]
    [InlineData("không chấm", FigureState.NotScored)]
    [InlineData("CHƯA CHẤM ĐIỂM.", FigureState.NotScored)]
    [InlineData("(Không áp dụng)", FigureState.NotApplicable)]
    [InlineData("N/A", FigureState.NotApplicable)]
    [InlineData("-", FigureState.Dash)]
    [InlineData(" – ", FigureState.Dash)]
    [InlineData("--", FigureState.Dash)]
    [InlineData("-5", FigureState.Number)]
    [InlineData("x", FigureState.Unreadable)]
    [InlineData("không", FigureState.Unreadable)]
    public void Missing_zero_and_words_in_place_of_a_figure_stay_different_things(string typed, FigureState state)
    {
        var figure = VietnameseNumber.Parse(new CellAddress(2, 3), typed, FigureKind.Points);

        Assert.Equal((state, state == FigureState.Number), (figure.State, figure.Value is not null));
    }
}
