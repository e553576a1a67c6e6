using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;
using Dti.Functions.Ingestion;
using Dti.Functions.Storage.Catalogue;
using Dti.Functions.Tests.Support;

namespace Dti.Functions.Tests.Ingestion;

/// <summary>Heads and rows as offices lay them out: what is taken as what, and what is left out.</summary>
public class TypedTableTests
{
    private static readonly string[] Indices =
    [
        "Nhận thức số", "Thể chế số", "Hạ tầng số", "Nhân lực số", "An toàn thông tin mạng", "Hoạt động chính quyền số", "Hoạt động kinh tế số",
        "Hoạt động xã hội số",
    ];

    private static readonly object?[] Head = ["TT", "Tên đơn vị", .. Indices, "Tổng điểm", "Xếp hạng"];

    private static readonly ReferenceCatalogue Catalogue = ((CatalogueReading.Accepted)CatalogueJson.Read(Samples.Catalogue)).Catalogue;

    [Fact]
    public void A_head_of_two_rows_with_merged_cells_is_one_head()
    {
        var reading = ReadMerged(
            ["A1:A2", "B1:B2", "C1:J1", "K1:K2", "L1:L2"],
            ["TT", "Tên đơn vị", "Điểm các chỉ số", null, null, null, null, null, null, null, "Tổng điểm", "Xếp hạng"],
            [null, null, .. Indices], Unit("Xã Xá Nhè", 1));

        Assert.Equal(["tua-chua.xa-nhe"], UsableUnits(reading));
        Assert.Equal(("1:2", "3"), (Table(reading).HeadRows, Table(reading).UnitRows));
        Assert.Equal("A1 B1 C2 D2 E2 F2 G2 H2 I2 J2 K1 L1", string.Join(' ', Table(reading).Columns.Select(column => column.Header)));
    }

    [Fact]
    public void A_head_of_three_rows_with_groups_of_indices_is_one_head()
    {
        var reading = ReadMerged(
            ["A1:A3", "B1:B3", "C1:J1", "C2:G2", "H2:J2", "K1:K3"],
            ["TT", "Tên đơn vị", "Điểm các chỉ số", null, null, null, null, null, null, null, "Tổng điểm"],
            [null, null, "Nhóm chỉ số nền tảng chung", null, null, null, null, "Nhóm chỉ số hoạt động"],
            [null, null, .. Indices], Unit("Xã Xá Nhè"));

        Assert.Equal(["tua-chua.xa-nhe"], UsableUnits(reading));
        Assert.Equal("1:3", Table(reading).HeadRows);
    }

    [Fact]
    public void Of_two_columns_under_an_index_the_self_scored_one_is_taken()
    {
        var head = Indices.SelectMany(index => new object?[] { index, null });
        var under = Indices.SelectMany(_ => new object?[] { "Tự chấm", "Thẩm định" });
        var merges = Enumerable.Range(0, 8).Select(at => $"{(char)('C' + 2 * at)}1:{(char)('D' + 2 * at)}1").ToList();

        var reading = ReadMerged(merges, ["TT", "Tên đơn vị", .. head], [null, null, .. under], [1, "Xã Xá Nhè", .. Enumerable.Range(0, 16).Select(at => (object?)(at % 2 == 0 ? 5 : 99))]);

        Assert.All(Assert.Single(reading.Scores).Points, points => Assert.Equal(5m, points.Points));
        Assert.Equal(8, Table(reading).OtherColumns.Count);
    }

    [Fact]
    public void Numbers_of_columns_and_maxima_under_the_head_are_no_units()
    {
        var reading = Read(
            Head, ["A", "B", 1, 2, 3, 4, 5, 6, 7, 8, "9=1+…+8", 10], [null, "Điểm tối đa", 100, 100, 100, 100, 100, 200, 150, 150, 1000], Unit("Xã Xá Nhè", 1));

        Assert.Equal(["tua-chua.xa-nhe"], UsableUnits(reading));
        Assert.Equal([OtherRowKind.ColumnNumbers, OtherRowKind.Maxima], Table(reading).OtherRows.Select(row => row.Kind));
        Assert.DoesNotContain(reading.Findings, finding => finding.Rule is "RUBRIC_MISSING" or "UNIT_UNKNOWN");
    }

    [Fact]
    public void Letters_may_number_columns_even_of_a_small_table()
    {
        var reading = Read(Head, Unit("Xã Xá Nhè", 1), [null], ["Trụ cột Xã hội số"], ["TT", "Tên đơn vị", "Tổng điểm"], ["A", "B", 1], [1, "Xã Xá Nhè", 23]);

        Assert.DoesNotContain(reading.Findings, finding => finding.Rule is "UNIT_UNKNOWN" or "PILLAR_VALUE");
    }

    [Fact]
    public void A_second_pillar_table_is_told_by_the_title_next_above_it()
    {
        var reading = Read(
            Head, Unit("Xã Xá Nhè", 1), ["Trụ cột Kinh tế số"], ["TT", "Tên đơn vị", "Tổng điểm"], [1, "Xã Xá Nhè", 22],
            ["Trụ cột Xã hội số"], ["TT", "Tên đơn vị", "Tổng điểm"], [1, "Xã Xá Nhè", 24]);

        Assert.Equal(["C8=23"], reading.Findings.Where(finding => finding.Rule == "PILLAR_VALUE").Select(finding => $"{finding.Cell}={finding.Expected}"));
    }

    [Fact]
    public void A_table_that_is_not_understood_is_said_and_its_rows_are_read_by_no_other()
    {
        var reading = Read(
            Head, Unit("Xã Xá Nhè", 1), [null], ["Số", "", .. Indices.Reverse()], [1, "Xã Tả Phìn", 8, 7, 6, 5, 4, 3, 2, 1],
            [null], ["TT", "Đơn vị", "Số hồ sơ"], [1, "Xã Trung Thu", 50]);

        Assert.Equal(["tua-chua.xa-nhe"], UsableUnits(reading));
        Assert.Equal(
            [("A4", Severity.Error), ("A7", Severity.Warning)],
            reading.Findings.Where(finding => finding.Rule == "TABLE_NOT_READ").Select(finding => ($"{finding.Cell}", finding.Severity)));
    }

    [Fact]
    public void A_name_is_shown_as_it_was_typed()
    {
        var reading = Read(Head, Unit("Xã B’Lao", 1));

        Assert.Equal("Xã B’Lao", Assert.Single(reading.Findings, finding => finding.Rule == "UNIT_UNKNOWN").Value);
    }

    [Theory]
    [InlineData("Năm trước", "Năm nay")]
    [InlineData("Điểm tối đa", "Điểm tự chấm")]
    [InlineData("Thẩm định", "Tự chấm")]
    public void Of_two_columns_under_an_index_that_are_not_merged_none_is_guessed(string left, string right)
    {
        var heads = Indices.SelectMany(index => new object?[] { index, null });
        var under = Indices.SelectMany(_ => new object?[] { left, right });

        var reading = Read(
            ["TT", "Tên đơn vị", .. heads], [null, null, .. under], [1, "Xã Xá Nhè", .. Enumerable.Range(0, 16).Select(at => (object?)at)]);

        Assert.Empty(reading.Scores);
        Assert.Contains(reading.Findings, finding => finding.Rule is "TABLE_NOT_READ" or "INDEX_COLUMN_MISSING");
    }

    [Fact]
    public void What_only_adds_to_the_header_above_divides_nothing()
    {
        var reading = Read(Head, [null, null, .. Indices.Select((_, at) => $"({at + 3})")], [null, null, .. Indices.Select(_ => "(100 điểm)")], Unit("Xã Xá Nhè"));

        Assert.Single(reading.Scores);
    }

    [Fact]
    public void A_name_merged_over_two_rows_names_both()
    {
        var reading = ReadMerged(["B2:B3"], Head, Unit("Xã Xá Nhè"), [1, null, 8, 7, 6, 5, 4, 3, 2, 1, 36, 1]);

        Assert.Empty(reading.Scores);
        Assert.Contains(reading.Findings, finding => finding is { Rule: "UNIT_DUPLICATE", Blocks: true });
    }

    [Fact]
    public void The_sum_of_other_things_is_no_table_of_scores()
    {
        var reading = Read(
            Head, Unit("Xã Xá Nhè"), [null], ["TT", "Tên đơn vị", "Số hộ", "Tổng", "Xếp hạng"], [1, "Xã Xá Nhè", 10, 50, 2], [2, "Xã Tả Phìn", 10, 60, 3]);

        Assert.Equal(["TABLE_NOT_READ"], reading.Findings.Where(finding => finding.Rule != "RUBRIC_MISSING").Select(finding => finding.Rule));
    }

    [Fact]
    public void An_index_that_a_wide_header_names_again_is_not_certain()
    {
        var reading = ReadMerged(["L1:M1"], [.. Head[..11], "Nhận thức số", null], [.. Unit("Xã Xá Nhè", 1)[..11], 50, 60]);

        Assert.Empty(reading.Scores);
        Assert.Contains(reading.Findings, finding => finding is { Rule: "INDEX_COLUMN_MISSING", Expected: "Nhận thức số" });
    }

    [Fact]
    public void Maxima_printed_in_the_headers_are_maxima()
    {
        var reading = Read(["TT", "Tên đơn vị", .. Indices.Select(index => $"{index}\n(tối đa 5 điểm)")], [1, "Xã Xá Nhè", 1, 2, 3, 4, 5, 5.5, 0, 0]);

        Assert.Equal(["SCORE_RANGE H2"], reading.Findings.Select(finding => $"{finding.Rule} {finding.Cell}"));
    }

    [Fact]
    public void Tables_side_by_side_are_two_tables()
    {
        var reading = Read(
            [.. Head, null, "TT", "Tên đơn vị", "Trụ cột Xã hội số"], [.. Unit("Xã Xá Nhè", 1), null, 1, "Xã Xá Nhè", 23], [.. Unit("Xã Tả Phìn", 1), null, 2, "Xã Tả Phìn", 24]);

        Assert.Equal(2, reading.Recognised!.Tables.Count);
        Assert.Equal("PILLAR_VALUE P3", reading.Findings.Where(finding => finding.Rule == "PILLAR_VALUE").Select(finding => $"{finding.Rule} {finding.Cell}").Single());
    }

    [Fact]
    public void Headings_of_groups_and_the_district_above_are_no_units()
    {
        var reading = Read(
            Head, [null, "Huyện Tủa Chùa"], ["I", "Thị trấn"], Unit("Thị trấn Tủa Chùa", 1), ["II", "Các xã vùng cao"], Unit("Xã Xá Nhè", 1), ["", "Cộng", 2, 4]);

        Assert.Equal(["tua-chua.tua-chua", "tua-chua.xa-nhe"], UsableUnits(reading));
        Assert.DoesNotContain(reading.Findings, finding => finding.Rule is "NOT_SCORED" or "UNIT_DUPLICATE" or "UNIT_UNKNOWN");
        Assert.Equal(
            [(2, OtherRowKind.Text), (3, OtherRowKind.Text), (5, OtherRowKind.Text), (7, OtherRowKind.Summary)],
            Table(reading).OtherRows.Select(row => (row.Row, row.Kind)));
    }

    [Fact]
    public void Figures_without_a_name_are_never_left_out_in_silence()
    {
        var reading = Read(Head, Unit("Xã Xá Nhè", 1), Unit("", 1));

        var finding = Assert.Single(reading.Findings, finding => finding.Rule == "UNIT_UNKNOWN");
        Assert.Equal("Ô B3: không tìm thấy đơn vị (để trống) trong danh mục. Đề nghị ghi đúng tên hoặc mã đơn vị.", finding.Message);
    }

    [Fact]
    public void A_code_beside_the_name_tells_the_unit_and_must_not_contradict_it()
    {
        object?[] head = ["TT", "Mã đơn vị", "Tên đơn vị", .. Indices];

        var reading = Read(
            head, [1, "03241", "UBND xã Sinh Phinh", 1, 2, 3, 4, 5, 6, 7, 8], [2, 3241, "Xã Xá Nhè", 8, 7, 6, 5, 4, 3, 2, 1],
            [3, "03241", "Huyện Krông Nô", 8, 7, 6, 5, 4, 3, 2, 1], [4, "03241", "Xã Không Có", 8, 7, 6, 5, 4, 3, 2, 1]);

        Assert.Contains(reading.Findings, finding => finding is { Rule: "UNIT_NAME_VARIANT", Unit: "tua-chua.sinh-phinh" });
        Assert.Contains(reading.Findings, finding => finding is { Rule: "UNIT_NAME_AMBIGUOUS", Blocks: true, Value: "Xã Xá Nhè" });
        Assert.Contains(reading.Findings, finding => finding is { Rule: "UNIT_NAME_AMBIGUOUS", Blocks: true, Value: "Huyện Krông Nô" });
        Assert.Contains(reading.Findings, finding => finding is { Rule: "UNIT_NAME_AMBIGUOUS", Blocks: true, Value: "Xã Không Có" });
    }

    [Theory]
    [InlineData("không chấm")]
    [InlineData("Chưa chấm điểm")]
    [InlineData("Không áp dụng")]
    [InlineData("-")]
    public void Words_in_place_of_a_figure_are_not_zero(string typed)
    {
        object?[] unscored = [2, "Xã Tả Phìn", .. Enumerable.Repeat<object?>(typed, 10)];
        var partly = Unit("Xã Trung Thu", 2);
        partly[4] = typed;

        var reading = Read(Head, Unit("Xã Xá Nhè", 1), unscored, partly);

        Assert.Equal(["tua-chua.xa-nhe"], UsableUnits(reading));
        Assert.Contains(reading.Findings, finding => finding is { Rule: "NOT_SCORED", Unit: "tua-chua.ta-phin" });
        Assert.Equal(["E4"], reading.Findings.Where(finding => finding.Rule == "NUMBER_UNREADABLE").Select(finding => $"{finding.Cell}"));
    }

    [Fact]
    public void Sheets_and_columns_that_were_not_read_are_named()
    {
        var reading = Read([.. Head, "Ghi chú"], Unit("Xã Xá Nhè", 1));

        Assert.Equal("M1", Assert.Single(Table(reading).OtherColumns).Header.ToString());
        Assert.Empty(reading.Recognised!.SheetsWithoutTable);
    }

    [Theory]
    [InlineData("KẾT QUẢ TỰ CHẤM ĐIỂM", ScoreStage.SelfScored)]
    [InlineData("KẾT QUẢ THẨM ĐỊNH CỦA HỘI ĐỒNG", ScoreStage.Verified)]
    [InlineData("Công bố kết quả xếp hạng (Quyết định số 401/QĐ-UBND)", ScoreStage.Final)]
    [InlineData("(Kèm theo Quyết định số 1552/QĐ-UBND ban hành Bộ chỉ số)", ScoreStage.SelfScored)]
    [InlineData("Bảng điểm đề nghị thẩm định", ScoreStage.SelfScored)]
    [InlineData("Bảng điểm", ScoreStage.SelfScored)]
    public void The_title_says_how_far_the_scores_have_come(string title, ScoreStage stage)
    {
        Assert.Equal(stage, Assert.Single(Read([title], Head, Unit("Xã Xá Nhè", 1)).Scores).Stage);
    }

    [Fact]
    public void A_unit_cannot_verify_its_own_scores()
    {
        var own = UploadPath.Of("2022/tua-chua.xa-nhe/a.xlsx", Domain.Periods.SubmissionKind.Scores, Catalogue);
        var content = SheetBuilder.Build(["KẾT QUẢ THẨM ĐỊNH"], Head, Unit("Xã Xá Nhè", 1));

        var reading = ScoreReading.Of(BinaryData.FromBytes(content), own, Catalogue, CancellationToken.None);

        Assert.Equal(ScoreStage.SelfScored, Assert.Single(reading.Scores).Stage);
    }

    private static object?[] Unit(string name, int rank = 1) => [1, name, 1, 2, 3, 4, 5, 6, 7, 8, 36, rank];

    private static IEnumerable<string> UsableUnits(ScoreReading reading) => reading.Scores.Select(unit => unit.Unit).Order(StringComparer.Ordinal);

    private static RecognisedTable Table(ScoreReading reading) => Assert.Single(reading.Recognised!.Tables);

    private static ScoreReading Read(params IReadOnlyList<object?[]> rows) => ReadMerged([], rows);

    private static ScoreReading ReadMerged(IReadOnlyList<string> merges, params IReadOnlyList<object?[]> rows) => ScoreReading.Of(
        BinaryData.FromBytes(SheetBuilder.BuildMerged(merges, rows)),
        UploadPath.Of("2022/tua-chua/a.xlsx", Domain.Periods.SubmissionKind.Scores, Catalogue), Catalogue, CancellationToken.None);
}
