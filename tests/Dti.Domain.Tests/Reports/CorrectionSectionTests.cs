using Dti.Domain.Reports;
using Dti.Domain.Scoring;
using static Dti.Domain.Tests.Reports.SmallReport;

namespace Dti.Domain.Tests.Reports;

public class CorrectionSectionTests
{
    [Fact]
    public void A_unit_that_a_newer_catalogue_does_not_expect_any_more_stands_after_the_others()
    {
        var published = Facts.Edition;
        var corrected = With([Card("p.d.binh", 11m, 20m)], []);

        var items = Items(Compose(Correcting(corrected, published, expected: ["p.d.binh"])).Body);

        Assert.Equal(
            [
                "Thị trấn Bình: tổng điểm từ 30,50 thành 31,00; thứ hạng từ 2 thành 1; Nhận thức số từ 10,50 thành 11,00.",
                "Xã An: không còn được xếp hạng, trước đó xếp hạng 1 với 250,26 điểm.",
            ],
            items);
    }

    private static ReportFacts Correcting(ReportFacts corrected, Edition published, IReadOnlyList<string> expected) => corrected with
    {
        Round = corrected.Round with { ExpectedUnits = expected },
        Changes = EditionChanges.Between(published, corrected.Edition, corrected.Rubric),
    };
}
