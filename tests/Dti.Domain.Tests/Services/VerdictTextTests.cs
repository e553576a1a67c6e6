using Dti.Domain.Services;

namespace Dti.Domain.Tests.Services;

public class VerdictTextTests
{
    [Theory]
    [InlineData("vượt chỉ tiêu", TargetVerdict.Exceeded)]
    [InlineData("Vượt", TargetVerdict.Exceeded)]
    [InlineData("ĐẠT", TargetVerdict.Met)]
    [InlineData("đạt chỉ tiêu.", TargetVerdict.Met)]
    [InlineData("Hoàn thành", TargetVerdict.Met)]
    [InlineData("không đạt", TargetVerdict.NotMet)]
    [InlineData("Chưa  đạt", TargetVerdict.NotMet)]
    [InlineData("chưa hoàn thành", TargetVerdict.NotMet)]
    [InlineData("không đạt chỉ tiêu", TargetVerdict.NotMet)]
    public void Known_words_are_a_verdict(string printed, TargetVerdict verdict) => Assert.Equal(verdict, VerdictText.Parse(printed));

    [Theory]
    [InlineData("")]
    [InlineData("đạt và vượt")]
    [InlineData("Dat")]
    [InlineData("đạt 80%")]
    [InlineData("không xác định")]
    public void Other_words_are_none(string printed) => Assert.Null(VerdictText.Parse(printed));
}
