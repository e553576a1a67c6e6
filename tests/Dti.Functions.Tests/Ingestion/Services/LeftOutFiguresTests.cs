using Dti.Domain.Services;
using Dti.Domain.Submissions;
using Dti.Functions.Tests.Support;

namespace Dti.Functions.Tests.Ingestion.Services;

/// <summary>Which columns of a services table are said to hold figures that were not read.</summary>
public class LeftOutFiguresTests
{
    [Fact]
    public void A_column_of_numbers_with_an_unknown_header_is_said_and_one_of_words_is_not()
    {
        var draft = Rows(
            ["TT", "Nội dung", "Kết quả", "Số máy chủ", "Cán bộ phụ trách", "Số đội"], [1, "Hồ sơ trực tuyến", "50%", 7, "Nguyễn Văn A", "41 đội"]);

        Assert.Equal(["D1", "F1"], LeftOut(Assert.Single(draft.Indicators).OtherColumns));
    }

    [Fact]
    public void Two_columns_of_one_meaning_are_both_said()
    {
        var draft = Rows(["TT", "Tên TTHC", "Trực tuyến", "Qua mạng", "Trực tiếp"], [1, "Khai sinh", 1, 2, 3]);

        Assert.Equal(["C1", "D1"], LeftOut(Assert.Single(draft.Counts).OtherColumns));
    }

    [Fact]
    public void Another_year_and_the_rate_of_counts_that_are_read_are_left_out_for_a_reason()
    {
        var results = Rows(["TT", "Nội dung", "Kết quả năm 2023", "Kết quả"], [1, "Hồ sơ trực tuyến", "50%", "60%"]);
        var dossiers = Rows(["TT", "Tên TTHC", "Tổng số", "Trực tuyến", "Tỷ lệ trực tuyến"], [1, "Khai sinh", 4, 2, 50]);

        Assert.Empty(LeftOut(Assert.Single(results.Indicators).OtherColumns));
        Assert.Empty(LeftOut(Assert.Single(dossiers.Counts).OtherColumns));
    }

    [Fact]
    public void Figures_under_a_wide_header_that_is_not_taken_apart_are_said_once()
    {
        var draft = ReadServices.Of(
            SheetBuilder.BuildMerged(["D1:E1"], [["TT", "Nội dung", "Kết quả", "Số máy"], [1, "Hồ sơ trực tuyến", "50%", null, 3]]), "2024", "ba-to");

        Assert.Equal(["D1"], LeftOut(Assert.Single(draft.Indicators).OtherColumns));
    }

    private static IEnumerable<string> LeftOut(IReadOnlyList<OtherColumn> columns) =>
        columns.Where(column => column.HoldsFigures).Select(column => $"{column.Header}");

    private static ServiceDraft Rows(params object?[][] rows) => ReadServices.Of(SheetBuilder.Build(rows), "2024", "ba-to");
}
