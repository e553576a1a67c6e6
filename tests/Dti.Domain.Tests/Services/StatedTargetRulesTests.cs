using Dti.Domain.Catalogue;
using Dti.Domain.Gaps;
using Dti.Domain.Services;
using static Dti.Domain.Tests.Catalogue.SmallCatalogue;
using static Dti.Domain.Tests.Services.SmallServices;

namespace Dti.Domain.Tests.Services;

public class StatedTargetRulesTests
{
    private static readonly Indicator Dossiers = Rate("dossiers", "Hồ sơ");
    private static readonly IndicatorTarget Eighty = new("dossiers", Comparison.AtLeast, 80, "Kế hoạch số 28", From, null, Certainty.Read);

    [Theory]
    [InlineData("90%")]
    [InlineData("90")]
    [InlineData("80,5% trở lên")]
    [InlineData("trên 80%")]
    public void A_target_that_is_not_the_catalogues_is_asked_about(string printed)
    {
        var finding = The("TARGET_DIFFERS", DraftWith($"Hồ sơ|1|2|50%|{printed}"));

        Assert.Equal(("F2", printed, "80%", "p.d"), ($"{finding.Cell}", finding.Value, finding.Expected, finding.Unit));
        Assert.Equal($"Ô F2: chỉ tiêu ghi {printed}, theo danh mục là 80% (Kế hoạch số 28). Đề nghị kiểm tra lại.", finding.Message);
    }

    [Theory]
    [InlineData("Hồ sơ|1|2|50%|80%")]
    [InlineData("Hồ sơ|1|2|50%|80")]
    [InlineData("Hồ sơ|1|2|50%|≥ 80%")]
    [InlineData("Hồ sơ|1|2|50%|80,0% trở lên")]
    [InlineData("Hồ sơ|1|2|50%|khoảng 90%")]
    [InlineData("Hồ sơ|1|2|50%|0,9")]
    [InlineData("Hồ sơ|1|2|50%|")]
    [InlineData("Văn bản|1|2|50%|90%")]
    public void The_same_target_in_other_words_and_one_that_cannot_be_read_are_not(string line)
    {
        Assert.DoesNotContain(Check(DraftWith(line)), finding => finding.Rule == "TARGET_DIFFERS");
    }

    [Fact]
    public void The_printed_target_is_compared_with_that_of_the_rows_tier_and_still_counts()
    {
        var ofCommunes = Eighty with { Level = UnitLevel.Commune, Value = 60 };
        var table = Indicators([Dossiers], Rates + " Target Level", "Hồ sơ|7|10|70%|60%|Commune", "Hồ sơ|7|10|70%|60%|District");
        var draft = Draft(table) with { Catalogue = Known([Dossiers], ofCommunes, Eighty with { Level = UnitLevel.District }) };

        Assert.Equal(["TARGET_DIFFERS F3"], Findings(draft).Where(finding => finding.StartsWith("TARGET", StringComparison.Ordinal)));
        Assert.Equal(60m, UnitMeasurements.Of(ServiceIntake.Of(draft).Services[0], draft.Period, draft.Catalogue).Measurements[1].Standing!.Target.Value);
    }

    private static ServiceDraft DraftWith(string line) =>
        Draft(Indicators([Dossiers], Rates + " Target", line)) with { Catalogue = Known([Dossiers], Eighty) };
}
