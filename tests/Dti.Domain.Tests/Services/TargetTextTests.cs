using System.Globalization;
using Dti.Domain.Catalogue;
using Dti.Domain.Services;

namespace Dti.Domain.Tests.Services;

public class TargetTextTests
{
    [Theory]
    [InlineData("80% trở lên", Comparison.AtLeast, "80")]
    [InlineData("≥80%", Comparison.AtLeast, "80")]
    [InlineData("≥ 80 %", Comparison.AtLeast, "80")]
    [InlineData(">= 80%", Comparison.AtLeast, "80")]
    [InlineData("tối thiểu 80%", Comparison.AtLeast, "80")]
    [InlineData("Đạt tối thiểu 80%", Comparison.AtLeast, "80")]
    [InlineData("từ 80% trở lên", Comparison.AtLeast, "80")]
    [InlineData("trên 80%", Comparison.Above, "80")]
    [InlineData("> 80%", Comparison.Above, "80")]
    [InlineData("không quá 5%", Comparison.AtMost, "5")]
    [InlineData("≤ 5%", Comparison.AtMost, "5")]
    [InlineData("2,5% trở xuống", Comparison.AtMost, "2.5")]
    public void Words_and_signs_say_how_a_result_must_stand(string printed, Comparison comparison, string value)
    {
        var target = TargetText.Parse(printed);

        Assert.Equal((comparison, decimal.Parse(value, CultureInfo.InvariantCulture), true, printed), (
            target.Comparison, target.Value, target.IsPercent, target.Shown));
    }

    [Theory]
    [InlineData("90%", "90", true)]
    [InlineData("đạt 100%", "100", true)]
    [InlineData("80", "80", false)]
    [InlineData("1.500 hồ sơ", "1500", false)]
    public void A_bare_number_leaves_the_comparison_open(string printed, string value, bool isPercent)
    {
        var target = TargetText.Parse(printed);

        Assert.Equal((null, decimal.Parse(value, CultureInfo.InvariantCulture), isPercent), (target.Comparison, target.Value, target.IsPercent));
    }

    [Theory]
    [InlineData("khoảng 80%")]
    [InlineData("dưới 5%")]
    [InlineData("gần 80%")]
    [InlineData("theo kế hoạch")]
    [InlineData("80% - 90%")]
    [InlineData("trên 80% trở lên")]
    [InlineData("80.000%")]
    [InlineData("")]
    public void What_is_not_certain_has_no_value(string printed) => Assert.Null(TargetText.Parse(printed).Value);
}
