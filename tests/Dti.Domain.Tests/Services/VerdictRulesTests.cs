using Dti.Domain.Catalogue;
using Dti.Domain.Gaps;
using Dti.Domain.Services;
using static Dti.Domain.Tests.Catalogue.SmallCatalogue;
using static Dti.Domain.Tests.Services.SmallServices;

namespace Dti.Domain.Tests.Services;

public class VerdictRulesTests
{
    [Theory]
    [InlineData("||75.6%|80% trở lên|", "không đạt", "−4,4")]
    [InlineData("||31,5%|90%|", "không đạt", "−58,5")]
    [InlineData("423|489|86,5%|80%|", "vượt", "+6,5")]
    [InlineData("80|100|80%|80%|", "đạt", "0")]
    [InlineData("1|3|33%|80%|", "không đạt", "−46,67")]
    public void A_result_with_a_target_lacks_its_verdict(string figures, string verdict, string gap)
    {
        var finding = The("TARGET_VERDICT_MISSING", Draft(Indicators(Judged, "Hồ sơ|" + figures)));

        Assert.Equal(("G2", null, verdict), ($"{finding.Cell}", finding.Value, finding.Expected));
        Assert.Contains($"(chênh lệch {gap} điểm phần trăm)", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_verdict_is_explained()
    {
        Assert.Equal(
            "Ô G2: chưa ghi đánh giá. Kết quả 75.6% so với chỉ tiêu 80% trở lên là không đạt (chênh lệch −4,4 điểm phần trăm). Đề nghị bổ sung.",
            The("TARGET_VERDICT_MISSING", Draft(Indicators(Judged, "Hồ sơ|||75.6%|80% trở lên|"))).Message);
    }

    [Theory]
    [InlineData("||80,0%|80%|")]
    [InlineData("||100%|100%|")]
    [InlineData("||trên 96%|80%|")]
    [InlineData("|||80%|")]
    [InlineData("||75%||")]
    [InlineData("||75%|khoảng 80%|")]
    [InlineData("||75%|80%|đang thực hiện")]
    [InlineData("||80,0%|80%|không đạt")]
    [InlineData("||100%|100%|đạt chỉ tiêu")]
    [InlineData("||100%|100%|không đạt")]
    [InlineData("||trên 96%|80%|không đạt")]
    [InlineData("90|80|112,5%|80%|không đạt")]
    [InlineData("41|41||41|không đạt")]
    public void Where_nothing_is_certain_or_asked_nothing_is_said(string figures)
    {
        Assert.DoesNotContain(
            Findings(Indicators(Judged, "Hồ sơ|" + figures)), finding => finding.StartsWith("TARGET", StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_without_a_column_of_verdicts_lacks_none()
    {
        Assert.DoesNotContain(
            Findings(Indicators(Rates + " Target", "Hồ sơ|||75%|80%")), finding => finding.StartsWith("TARGET", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("||99,17%|80%|vượt chỉ tiêu")]
    [InlineData("80|100|80%|80%|đạt")]
    [InlineData("||75,6%|80%|chưa đạt")]
    public void A_right_verdict_is_right_in_any_words(string figures)
    {
        Assert.DoesNotContain(
            Findings(Indicators(Judged, "Hồ sơ|" + figures)), finding => finding.StartsWith("TARGET", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("||75,6%|80%|đạt chỉ tiêu", "không đạt")]
    [InlineData("||75,6%|80|đạt chỉ tiêu", "không đạt")]
    [InlineData("||99,17%|80%|chưa đạt", "vượt")]
    [InlineData("79.999|100.000|80,0%|80%|đạt", "không đạt")]
    public void A_wrong_verdict_is_answered_with_the_right_one(string figures, string verdict)
    {
        var finding = The("TARGET_VERDICT_WRONG", Draft(Indicators(Judged, "Hồ sơ|" + figures)));

        Assert.Equal(("G2", figures[(figures.LastIndexOf('|') + 1)..], verdict), ($"{finding.Cell}", finding.Value, finding.Expected));
    }

    [Fact]
    public void A_wrong_verdict_is_explained_by_the_counts_where_there_are_any()
    {
        Assert.Equal(
            "Ô G2: đánh giá ghi \"đạt\", kết quả 79.999/100.000 (80,00%) so với chỉ tiêu 80% là \"không đạt\". Đề nghị sửa lại đánh giá.",
            The("TARGET_VERDICT_WRONG", Draft(Indicators(Judged, "Hồ sơ|79.999|100.000|80,0%|80%|đạt"))).Message);
    }

    [Fact]
    public void A_stated_verdict_without_a_printed_target_is_held_against_the_catalogues()
    {
        var indicator = Rate("dossiers", "Hồ sơ");
        var target = new IndicatorTarget("dossiers", Comparison.AtLeast, 80, "Kế hoạch", From, null, Certainty.Read);
        var table = Indicators([indicator], Judged, "Hồ sơ|1|2|50%||đạt", "Hồ sơ|1|2|50%||");
        var draft = Draft(table) with { Catalogue = Known([indicator], target) };

        Assert.Equal(["TARGET_VERDICT_WRONG G2"], Findings(draft).Where(finding => finding.StartsWith("TARGET", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_is_kept_stands_to_its_target_as_the_row_did()
    {
        var draft = Draft(Indicators(Judged, "Hồ sơ|16|1.009|1,6%|80%|không đạt"));

        var kept = UnitMeasurements.Of(ServiceIntake.Of(draft).Services[0], draft.Period, draft.Catalogue);
        var standing = kept.Measurements[0].Standing!;

        Assert.Equal((TargetVerdict.NotMet, 792m), (standing.Verdict, standing.Missing));
        Assert.Equal(-78.41m, Math.Round(standing.Gap!.Value, 2));
    }

    [Theory]
    [InlineData("vượt", 1)]
    [InlineData("vượt 3,2%", 1)]
    [InlineData("đạt", 0)]
    [InlineData("chưa đạt", 0)]
    public void Reached_is_wrong_above_a_target_only_where_the_table_tells_exceeded_from_met(string other, int wrong)
    {
        var percent = other == "chưa đạt" ? "70%" : "90%";
        var table = Indicators(Judged, "Hồ sơ|||99,17%|80%|đạt", $"Văn bản|||{percent}|80%|{other}");

        Assert.Equal(wrong, Findings(table).Count(finding => finding.StartsWith("TARGET_VERDICT_WRONG G2", StringComparison.Ordinal)));
    }
}
