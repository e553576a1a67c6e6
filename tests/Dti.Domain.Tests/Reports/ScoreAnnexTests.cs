using Dti.Domain.Reports;
using static Dti.Domain.Tests.Catalogue.SmallCatalogue;
using static Dti.Domain.Tests.Reports.SmallReport;

namespace Dti.Domain.Tests.Reports;

public class ScoreAnnexTests
{
    [Fact]
    public void The_annex_is_a_wide_page_that_refers_to_its_report()
    {
        var annex = Compose(Facts).Annexes[0];

        Assert.Equal(
            ("Phụ lục I", "Kết quả tự chấm điểm chuyển đổi số quý\u00A0I năm\u00A02023 của các xã", true), (annex.Label, annex.Title, annex.IsWide));
        Assert.Equal(
            $"(Kèm theo Báo cáo số{Blank}/BC-PVHTT ngày{Blank}tháng{Blank}năm 2023 của Phòng Văn hóa và Thông tin)", annex.Reference);
    }

    [Fact]
    public void Points_stand_by_index_between_maxima_and_means()
    {
        Assert.Equal(
            [
                "Xếp hạng|Tên đơn vị|Nhận thức số|Hoạt động chính quyền số|Tổng điểm|Mức xếp loại", "|Điểm tối đa|100,00|200,00|300,00|",
                "1|Xã An|100,00|150,26|250,26|Tốt", "2|Thị trấn Bình|10,50|20,00|30,50|Yếu", "|Trung bình|55,25|85,13|140,38|",
            ],
            Rows(Compose(Facts).Annexes[0].Parts));
    }

    [Fact]
    public void Maxima_and_means_are_set_apart_from_units()
    {
        var table = Compose(Facts).Annexes[0].Parts.OfType<ReportPart.Grid>().Single().Table;

        Assert.Equal([true, false, false, true], table.Rows.Select(row => row.IsSummary));
        Assert.All(table.Rows, row => Assert.Equal(table.Columns.Count, row.Cells.Count));
    }

    [Fact]
    public void Maxima_are_left_out_where_one_is_unknown()
    {
        var rubric = TheRubric with { Indices = [TheRubric.Indices[0] with { MaxPoints = null }, TheRubric.Indices[1]] };

        Assert.StartsWith("1|Xã An", Rows(Compose(FactsBy(rubric)).Annexes[0].Parts).ElementAt(1), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_not_ranked_is_listed_with_the_reason()
    {
        Assert.Equal(
            ["Thị trấn Bình: Chưa gửi số liệu của kỳ này."], Items(Compose(FactsWithout(MissingBinh)).Annexes[0].Parts));
        Assert.Equal(
            ["Thị trấn Bình: Không được sử dụng vì có lỗi."], Items(Compose(FactsWithout(UnusableBinh)).Annexes[0].Parts));
    }

    [Fact]
    public void Where_nobody_is_ranked_the_annex_has_no_table()
    {
        var parts = Compose(FactsWithNobody).Annexes[0].Parts;

        Assert.Equal(2, Items(parts).Count());
        Assert.All(parts, part => Assert.IsType<ReportPart.Item>(part));
    }
}
