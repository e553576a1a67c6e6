using Dti.Domain.Catalogue;
using Dti.Domain.Services;
using Dti.Domain.Submissions;
using Dti.Functions.Tests.Support;

namespace Dti.Functions.Tests.Ingestion.Services;

/// <summary>Layouts that mislead: what is read of them is right, or nothing is.</summary>
public class OddServicesTests
{
    [Fact]
    public void Dossiers_that_were_handled_are_not_taken_for_those_that_were_received()
    {
        var table = Assert.Single(Merged(["C1:D1", "E1:G1"],
            ["TT", "Tên thủ tục hành chính", "Số hồ sơ tiếp nhận", null, "Số hồ sơ đã giải quyết"],
            [null, null, "Trực tuyến", "Trực tiếp", "Tổng số", "Đúng hạn", "Quá hạn"],
            [1, "Đăng ký khai sinh", 10, 20, 25, 24, 1]).Counts);

        Assert.Null(table.Find(ServiceColumnRole.Total));
        Assert.Equal([10m, 20m], Assert.Single(table.Rows).Counts.Values.Select(count => count.Value!.Value));
        Assert.Equal(["E2", "F2", "G2"], table.OtherColumns.Select(column => $"{column.Header}"));
    }

    [Fact]
    public void A_sum_that_carries_dossiers_over_is_not_of_the_period()
    {
        var table = Assert.Single(Merged(["C1:E1"],
            ["TT", "Tên thủ tục hành chính", "Số hồ sơ tiếp nhận"], [null, null, "Tổng số", "Trực tuyến", "Từ kỳ trước"],
            [1, "Đăng ký khai sinh", 15, 10, 5]).Counts);

        Assert.Null(table.Find(ServiceColumnRole.Total));
    }

    [Theory]
    [InlineData("Tên TTHC", "Khai sinh")]
    [InlineData("Tên đơn vị", "Ba Dinh")]
    public void A_table_divided_by_levels_of_service_is_said_not_to_be_read(string header, string name)
    {
        var draft = Merged(["C1:E1", "F1:H1"],
            ["TT", header, "DVCTT toàn trình", null, null, "DVCTT một phần"],
            [null, null, "Tổng số", "Trực tuyến", "Tỷ lệ", "Tổng số", "Trực tuyến", "Tỷ lệ"], [1, name, 10, 5, 50, 8, 2, 25]);

        Assert.Empty(draft.Counts);
        Assert.Equal("A1", $"{Assert.Single(draft.Scores.Unread).Head}");
    }

    [Fact]
    public void A_total_beside_levels_of_service_is_read_and_the_levels_are_said_not_to_be()
    {
        var table = Assert.Single(Merged(["C1:D1", "E1:F1", "G1:H1"],
            ["TT", "Tên TTHC", "Hồ sơ tiếp nhận", null, "DVCTT toàn trình", null, "DVCTT một phần"],
            [null, null, "Tổng số", "Trực tuyến", "Tổng số", "Trực tuyến", "Tổng số", "Trực tuyến"], [1, "Khai sinh", 18, 7, 10, 5, 8, 2]).Counts);

        Assert.Equal([18m, 7m], Assert.Single(table.Rows).Counts.Values.Select(count => count.Value!.Value));
        Assert.Equal(["E2", "F2", "G2", "H2"], table.OtherColumns.Where(column => column.HoldsFigures).Select(column => $"{column.Header}"));
    }

    [Fact]
    public void Numbers_of_procedures_are_no_numbers_of_dossiers()
    {
        var draft = Merged(["C1:E1"],
            ["TT", "Tên đơn vị", "Số TTHC cung cấp DVC"], [null, null, "Tổng số", "Trực tuyến", "Trực tiếp"], [1, "Ba Dinh", 15, 10, 5]);

        Assert.Empty(draft.Counts);
    }

    [Fact]
    public void Rows_under_the_heading_of_a_unit_are_that_units()
    {
        var rows = Assert.Single(Rows(
            ["TT", "Nội dung", "Kết quả"], ["I", "Xã Ba Dinh"], [1, "Hồ sơ trực tuyến", "50%"], ["II", "UBND xã Ba Tô"], [1, "Hồ sơ trực tuyến", "60%"],
            ["III", "UBND huyện Ba Tơ"], [1, "Hồ sơ trực tuyến", "70%"]).Indicators).Rows;

        Assert.Equal(["Xã Ba Dinh", "Xã Ba Tô", null], rows.Select(row => (row.Match as UnitMatch.Found)?.Unit.FullName));
        Assert.Equal("B4", $"{rows[1].UnitCell}");
    }

    [Fact]
    public void A_plan_and_what_was_done_of_it_beside_a_rate_leave_open_which_is_the_result()
    {
        var draft = Rows(["TT", "Chỉ tiêu", "Kế hoạch", "Thực hiện", "Tỷ lệ (%)"], [1, "Hồ sơ trực tuyến", 500, 423, 84.6m]);

        Assert.Empty(draft.Indicators);
        Assert.Equal("A1", $"{Assert.Single(draft.Scores.Unread).Head}");
    }

    [Fact]
    public void A_number_above_a_hundred_without_a_sign_is_no_percentage_unless_its_column_says_so()
    {
        var plain = Assert.Single(Rows(["TT", "Nội dung", "Kết quả"], [1, "Tỷ lệ hồ sơ trực tuyến", 423]).Indicators);
        var said = Assert.Single(Rows(["TT", "Nội dung", "Tỷ lệ (%)"], [1, "Tỷ lệ hồ sơ trực tuyến", 120]).Indicators);

        Assert.Equal((QuantityKind.Amount, 423m), (plain.Rows[0].Result.Kind, plain.Rows[0].Result.Figure.Value!.Value));
        Assert.Equal(120m, said.Rows[0].Result.Percent);
    }

    [Fact]
    public void Dossiers_in_all_and_online_beside_a_result_are_its_counts()
    {
        var row = Assert.Single(Assert.Single(Rows(
            ["TT", "Nội dung", "Tổng số hồ sơ", "Số hồ sơ trực tuyến", "Tỷ lệ"], [1, "Hồ sơ trực tuyến", 489, 423, "86,5%"]).Indicators).Rows);

        Assert.Equal((423m, 489m), row.Ratio);
        Assert.Equal(("D2", "C2"), ($"{row.Numerator.Cell}", $"{row.Denominator.Cell}"));
    }

    [Fact]
    public void Channels_of_dossiers_beside_a_result_leave_open_what_its_counts_are()
    {
        var table = Assert.Single(Rows(
            ["TT", "Nội dung", "Tổng số hồ sơ", "Trực tuyến", "Trực tiếp", "Tỷ lệ"], [1, "Hồ sơ đúng hạn", 10, 6, 4, "100%"]).Indicators);

        Assert.Null(Assert.Single(table.Rows).Ratio);
        Assert.Equal(["C1", "D1", "E1"], table.OtherColumns.Where(column => column.HoldsFigures).Select(column => $"{column.Header}"));
    }

    [Fact]
    public void A_result_of_another_year_is_left_out()
    {
        var table = Assert.Single(Rows(
            ["TT", "Nội dung", "Kết quả năm 2023", "Kết quả năm 2024"], [1, "Hồ sơ trực tuyến", "50%", "60%"]).Indicators);

        Assert.Equal(60m, Assert.Single(table.Rows).Result.Percent);
        Assert.Equal("C1", $"{Assert.Single(table.OtherColumns).Header}");
    }

    [Fact]
    public void The_column_of_measures_may_be_headed_as_that_of_units()
    {
        var rows = Assert.Single(Rows(
            ["TT", "Chỉ tiêu", "Đơn vị", "Kết quả"], [1, "Hồ sơ trực tuyến", "%", 86.5m], [2, "Tin bài tuyên truyền", "tin", 41]).Indicators).Rows;

        Assert.Equal((86.5m, null), (rows[0].Result.Percent, rows[0].Match));
        Assert.Equal((QuantityKind.Amount, 41m, "tin"), (rows[1].Result.Kind, rows[1].Result.Figure.Value!.Value, rows[1].Result.Measure));
    }

    [Fact]
    public void Procedures_numbered_in_roman_are_rows_like_others()
    {
        var table = Assert.Single(Rows(["TT", "Tên TTHC", "Trực tuyến", "Trực tiếp"], ["I", "Khai sinh", 1, 2], ["II", "Khai tử", 3, 4]).Counts);

        Assert.Equal([1m, 3m], table.Rows.Select(row => row.Find(ServiceColumnRole.Online)!.Value!.Value));
    }

    [Fact]
    public void A_field_with_its_own_sum_is_no_procedure()
    {
        var table = Assert.Single(Rows(
            ["TT", "Tên TTHC", "Trực tuyến", "Trực tiếp"], ["I", "Lĩnh vực Hộ tịch", 4, 6], [1, "Khai sinh", 1, 2], [2, "Khai tử", 3, 4],
            [null, "Tổng cộng", 4, 6]).Counts);

        Assert.Equal([("Khai sinh", "Hộ tịch"), ("Khai tử", "Hộ tịch")], table.Rows.Select(row => (row.Procedure, row.Field)));
        Assert.Equal(4m, table.Sum?.Find(ServiceColumnRole.Online)?.Value);
    }

    [Fact]
    public void Points_of_two_years_are_told_apart_in_score_workbooks_as_well()
    {
        var table = Assert.Single(Merged(["C1:D1", "E1:F1"],
            ["TT", "Tên đơn vị", "Năm 2023", null, "Năm 2024"], [null, null, "Tổng điểm", "Hạng", "Điểm", "Hạng"],
            [1, "Ba Dinh", 400.5m, 2, 500.25m, 1]).Scores.Tables);

        Assert.Equal((2024, 2023), (table.Year!.Value, Assert.Single(table.Earlier).Year));
        Assert.Equal(500.25m, Assert.Single(table.Rows).FigureIn(table.Find(ColumnRole.Total)!).Value);
    }

    [Fact]
    public void A_channel_that_is_not_read_is_said_so_that_the_total_is_not_called_wrong()
    {
        object?[] first = ["TT", "Tên TTHC", "Số hồ sơ tiếp nhận"];
        var open = Merged(["C1:F1"], first, [null, null, "Tổng số", "Trực tuyến", "Trực tiếp", "Kênh khác"], [1, "Khai sinh", 10, 5, 3, 2]);
        var whole = Merged(["C1:F1"], first, [null, null, "Tổng số", "Trực tuyến", "Trực tiếp", "Tỷ lệ trực tuyến"], [1, "Khai sinh", 10, 5, 5, 50]);

        Assert.Equal((true, false), (Assert.Single(open.Counts).HasOtherChannels, Assert.Single(whole.Counts).HasOtherChannels));
    }

    [Fact]
    public void Figures_without_a_name_are_nobodys_and_no_total_of_the_unit()
    {
        var draft = Rows(["TT", "Tên TTHC", "Trực tuyến", "Trực tiếp"], [1, "Khai sinh", 1, 2], [2, null, 3, 4], [], ["Bảng 2"], [],
            ["TT", "Nội dung", "Kết quả"], [1, "Hồ sơ trực tuyến", "50%"], [2, null, "60%"]);

        Assert.Equal(3, Assert.Single(Assert.Single(draft.Counts).OtherRows, row => row.Kind == OtherRowKind.Nameless).Row);
        Assert.Equal(9, Assert.Single(Assert.Single(draft.Indicators).OtherRows, row => row.Kind == OtherRowKind.Nameless).Row);
        Assert.Equal((1, 1), (draft.Counts[0].Rows.Count, draft.Indicators[0].Rows.Count));
    }

    [Fact]
    public void Texts_around_tables_are_kept_and_names_of_indicators_are_not_among_them()
    {
        var draft = Rows(["Số liệu tính đến 15/4/2024"], ["TT", "Nội dung", "Kết quả"], [1, "Hồ sơ trực tuyến", "50%"], [null, "Ghi chú: chưa đầy đủ"]);

        Assert.Equal(["A1", "B4"], draft.Texts.Select(text => $"{text.Cell}"));
    }

    [Theory]
    [InlineData(0.756, "0%", FigureState.Ambiguous)]
    public void A_share_of_one_without_a_percent_format_is_not_guessed(decimal value, string target, FigureState state)
    {
        var row = Assert.Single(Assert.Single(Rows(["TT", "Nội dung", "Kết quả", "Chỉ tiêu giao"], [1, "Hồ sơ", value, target]).Indicators).Rows);

        Assert.Equal(state, row.Result.Figure.State);
        Assert.Equal([0.756m, 75.6m], row.Result.Figure.Candidates);
    }

    [Fact]
    public void A_percentage_below_1_is_one_where_the_column_or_the_counts_beside_say_so()
    {
        decimal? Read(params object?[][] rows) => Assert.Single(Assert.Single(Rows(rows).Indicators).Rows).Result.Percent;

        Assert.Equal(0.73m, Read(["TT", "Nội dung", "Kết quả (%)"], [1, "Tỷ lệ hồ sơ quá hạn", "0,73"]));
        Assert.Equal(73m, Read(["TT", "Nội dung", "Tử số", "Mẫu số", "Kết quả"], [1, "Tỷ lệ hồ sơ trực tuyến", 73, 100, 0.73m]));
    }

    [Fact]
    public void A_long_table_is_read_to_its_last_row()
    {
        object?[][] rows = [["TT", "Tên TTHC", "Trực tuyến", "Trực tiếp"], .. Enumerable.Range(1, 4_990).Select(at => new object?[] { at, $"Thủ tục số {at}", at, 1 })];

        var table = Assert.Single(Rows(rows).Counts);

        Assert.Equal(4_990, table.Rows.Count);
        Assert.Equal(4_990m, table.Rows[^1].Find(ServiceColumnRole.Online)!.Value);
    }

    private static ServiceDraft Rows(params object?[][] rows) => ReadServices.Of(SheetBuilder.Build(rows), "2024", "ba-to");

    private static ServiceDraft Merged(string[] merges, params object?[][] rows) => ReadServices.Of(SheetBuilder.BuildMerged(merges, rows), "2024", "ba-to");
}
