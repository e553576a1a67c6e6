using Dti.Domain.Reports;
using Dti.Domain.Scoring;
using Dti.Domain.Services;
using static Dti.Domain.Tests.Gaps.SmallService;
using static Dti.Domain.Tests.Reports.SmallReport;

namespace Dti.Domain.Tests.Reports;

public class CorrectionSectionTests
{
    [Fact]
    public void A_unit_that_a_newer_catalogue_does_not_expect_any_more_stands_after_the_others()
    {
        var published = Scored.Edition;
        var corrected = With([Card("p.d.binh", 11m, 20m)], []);

        var items = Items(Compose(Correcting(corrected, published, expected: ["p.d.binh"])).Body);

        Assert.Equal(
            [
                "Thị trấn Bình: tổng điểm từ 30,50 thành 31,00; thứ hạng từ 2 thành 1; Nhận thức số từ 10,50 thành 11,00.",
                "Xã An: không còn được xếp hạng, trước đó xếp hạng 1 với 250,26 điểm.",
            ],
            items);
    }

    [Fact]
    public void An_indicator_that_differs_says_what_it_was_and_what_it_is()
    {
        var published = Scored.Edition with { Services = Measured(Reported(Online, null, 40, 100), Reported(Offered, null, percent: 75, decimals: 1)) };
        var corrected = Facts.Collecting(scored => scored with { Edition = scored.Edition with { Services = Measured(Reported(Online, null, 70, 100)) } });

        var items = Items(Compose(Correcting(corrected, published, ["p.d.an", "p.d.binh"])).Body);

        Assert.Equal(
            [
                "Xã An, Hồ sơ trực tuyến: từ 40/100 (40,00%) thành 70/100 (70,00%).",
                "Xã An, TTHC được cung cấp DVCTT toàn trình: từ 75,0% thành chưa có số liệu.",
            ],
            items);
    }

    private static ServiceResults Measured(params IndicatorValue[] values) =>
        new(new ServiceSources([], null, null), [Measure(values, unit: "p.d.an")]);

    private static ScoredFacts Scored => Facts.Collected!;

    private static ReportFacts Correcting(ReportFacts corrected, Edition published, IReadOnlyList<string> expected) => corrected.Collecting(scored => scored with
    {
        Round = scored.Round with { ExpectedUnits = expected },
        Changes = EditionChanges.Between(published, scored.Edition, scored.Rubric),
    });
}
