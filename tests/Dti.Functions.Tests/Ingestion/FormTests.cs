using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Submissions;
using Dti.Functions.Ingestion;
using Dti.Functions.Storage.Catalogue;
using Dti.Functions.Tests.Support;

namespace Dti.Functions.Tests.Ingestion;

/// <summary>The form of one commune: criteria under indices, one unit a sheet.</summary>
public class FormTests
{
    private const string Commune = "2024/tua-chua.sinh-phinh/a.xlsx";

    private static readonly ReferenceCatalogue Catalogue = ((CatalogueReading.Accepted)CatalogueJson.Read(Samples.Catalogue)).Catalogue;

    private static readonly object?[] Head = ["TT", "Tiêu chí", "Điểm tối đa", "Điểm tự chấm", "Điểm thẩm định", "Tài liệu kiểm chứng"];

    private static readonly string[] Indices =
    [
        "NHẬN THỨC SỐ", "THỂ CHẾ SỐ", "HẠ TẦNG SỐ", "NHÂN LỰC SỐ", "AN TOÀN THÔNG TIN MẠNG", "HOẠT ĐỘNG CHÍNH QUYỀN SỐ", "HOẠT ĐỘNG KINH TẾ SỐ",
        "HOẠT ĐỘNG XÃ HỘI SỐ",
    ];

    [Fact]
    public void The_filled_form_is_read_without_a_finding_and_worth_what_the_commune_gave_itself()
    {
        var reading = Of(Samples.Workbook("bieu-mau-xa-sinh-phinh.xlsx"), Commune);

        Assert.Empty(reading.Findings);
        var scores = Assert.Single(reading.Scores);
        Assert.Equal(("tua-chua.sinh-phinh", 255.77m), (scores.Unit, scores.Points.Sum(points => points.Points)));
        Assert.Equal([30m, 25m, 31.72m, 33.3m, 50m, 79m, 0m, 6.75m], scores.Points.Select(points => points.Points));
        Assert.Equal("D12", scores.Points[0].Cell.ToString());
    }

    [Fact]
    public void The_blank_form_is_a_unit_that_was_not_scored()
    {
        var reading = Of(Samples.Workbook("bieu-mau-xa-chua-dien.xlsx"), Commune);

        Assert.Equal(Outcome.Rejected, reading.Outcome);
        Assert.Equal(["NOT_SCORED"], reading.Findings.Select(finding => finding.Rule));
    }

    [Fact]
    public void A_criterion_left_empty_or_above_its_maximum_keeps_the_unit_out()
    {
        var empty = Form(points: (index, criterion) => (index, criterion) == (1, 2) ? null : 5);
        var large = Form(points: (index, criterion) => (index, criterion) == (1, 2) ? 11 : 5, subtotal: index => index == 1 ? 16 : 10, total: 86);

        Assert.Equal(["VALUE_MISSING D5!"], Findings(empty));
        Assert.Equal(["SCORE_RANGE D5!"], Findings(large));
    }

    [Fact]
    public void A_wrong_subtotal_is_said_and_the_criteria_count()
    {
        var reading = Of(Form(subtotal: index => index == 2 ? 12 : 10), Commune);

        var finding = Assert.Single(reading.Findings);
        Assert.Equal(
            "Ô D6, Xã Sính Phình: tổng điểm ghi 12, cộng 2 tiêu chí được 10. Đề nghị kiểm tra lại tổng điểm và điểm từng tiêu chí.", finding.Message);
        Assert.All(Assert.Single(reading.Scores).Points, points => Assert.Equal(10m, points.Points));
    }

    [Fact]
    public void Criteria_under_an_index_that_is_not_known_are_never_added_to_another()
    {
        var reading = Of(Form(nameOf: index => index == 2 ? "Đô thị thông minh" : Indices[index - 1]), Commune);

        Assert.Equal(Outcome.Rejected, reading.Outcome);
        Assert.Contains(reading.Findings, finding => finding is { Rule: "INDEX_COLUMN_MISSING", Expected: "Thể chế số" });
    }

    [Fact]
    public void A_form_may_add_up_each_index_and_stand_beside_a_table()
    {
        List<object?[]> rows = [["TT", "Tên đơn vị", "Tổng điểm"], [1, "Xã Xá Nhè", 5], [null], ["Đơn vị:", "UBND xã Sính Phình"], Head];
        for (var index = 1; index <= Indices.Length; index++)
        {
            rows.Add([Roman(index), Indices[index - 1], 20]);
            rows.Add([$"{index}.1", "Tiêu chí", 10, 5]);
            rows.Add([null, "Cộng", 20, 5]);
        }

        var reading = Of(SheetBuilder.Build([.. rows, [null, "Tổng điểm", 160, 40], [null, "Người lập biểu"]]), "2024/tua-chua/a.xlsx");

        Assert.Equal(40m, Assert.Single(reading.Scores).Points.Sum(points => points.Points));
        Assert.DoesNotContain(reading.Findings, finding => finding.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("-")]
    [InlineData("b)")]
    [InlineData("1.5)")]
    public void Points_in_a_row_whose_number_tells_no_criterion_are_not_lost(string number)
    {
        List<object?[]> rows = [["Đơn vị:", "UBND xã Sính Phình"], Head];
        for (var index = 1; index <= Indices.Length; index++)
        {
            rows.Add([Roman(index), Indices[index - 1], 20]);
            rows.Add([$"{index}.1", "Tiêu chí", 10, 5]);
        }

        rows.Insert(4, [number, "Tiêu chí thêm", 10, 4]);
        var reading = Of(SheetBuilder.Build(rows), Commune);

        Assert.Empty(reading.Scores);
        Assert.Contains(reading.Findings, finding => finding is { Rule: "ROW_NOT_READ", Blocks: true, Value: "4" } && $"{finding.Cell}" == "D5");
    }

    [Theory]
    [InlineData("-")]
    [InlineData("2.7")]
    public void Points_behind_the_sum_of_an_index_are_not_lost_either(string number)
    {
        List<object?[]> rows = [["Đơn vị:", "UBND xã Sính Phình"], Head];
        for (var index = 1; index <= Indices.Length; index++)
            rows.AddRange([[Roman(index), Indices[index - 1], 20], [$"{index}.1", "Tiêu chí", 10, 5], [null, "Cộng", 20, 5]]);

        rows.Insert(number == "-" ? 6 : 8, [number, "Tiêu chí thêm", 10, 4]);

        Assert.Contains(Of(SheetBuilder.Build(rows), Commune).Findings, finding => finding is { Rule: "ROW_NOT_READ", Blocks: true, Value: "4" });
    }

    [Fact]
    public void A_code_that_contradicts_the_name_above_a_form_is_a_question()
    {
        var reading = Of(SheetBuilder.Build([["Đơn vị:", "UBND xã Sính Phình"], ["Mã đơn vị:", "03232"], Head, ["I", Indices[0]], ["1.1", "Tiêu chí", 10, 5]]), Commune);

        Assert.Contains(reading.Findings, finding => finding is { Rule: "UNIT_NAME_AMBIGUOUS", Blocks: true });
    }

    [Fact]
    public void An_index_written_otherwise_is_taken_and_said()
    {
        Assert.Equal(["INDEX_NAME_VARIANT B6"], Findings(Form(nameOf: index => index == 2 ? "THẾ CHẾ SỐ" : Indices[index - 1])));
    }

    [Fact]
    public void Verified_scores_count_when_the_district_sends_them_and_not_when_the_unit_does()
    {
        var form = Form(verified: 3);

        var byDistrict = Assert.Single(Of(form, "2024/tua-chua/a.xlsx").Scores);
        var byItself = Assert.Single(Of(form, Commune).Scores);

        Assert.Equal((ScoreStage.Verified, 6m), (byDistrict.Stage, byDistrict.Points[0].Points));
        Assert.Equal((ScoreStage.SelfScored, 10m), (byItself.Stage, byItself.Points[0].Points));
    }

    [Fact]
    public void Every_criterion_of_the_form_is_kept_with_its_cell()
    {
        var scores = Assert.Single(Of(Samples.Workbook("bieu-mau-xa-sinh-phinh.xlsx"), Commune).Scores);

        Assert.Equal((40, 255.77m), (scores.Criteria.Count, scores.Criteria.Sum(criterion => criterion.Points)));
        Assert.Equal(
            new CriterionScore(
                "3.1", "Tỷ lệ người dân trưởng thành có điện thoại thông minh", "infrastructure", 25m, 9.42m, Verified: null, Final: null,
                scores.Points[0].Sheet, new CellAddress(25, 4)),
            scores.Criteria.Single(criterion => criterion.Code == "3.1"));
        Assert.Equal(
            scores.Points.Select(index => (index.Index, index.Points)),
            scores.Criteria.GroupBy(criterion => criterion.Index).Select(index => (index.Key, index.Sum(criterion => criterion.Points!.Value))));
    }

    [Fact]
    public void What_was_verified_stands_beside_what_the_unit_gave_itself()
    {
        var form = Form(verified: 3);

        var byDistrict = Assert.Single(Of(form, "2024/tua-chua/a.xlsx").Scores).Criteria[0];
        var byItself = Assert.Single(Of(form, Commune).Scores).Criteria[0];

        Assert.Equal((5m, 3m, null, 3m, "E4"), (byDistrict.Self, byDistrict.Verified, byDistrict.Final, byDistrict.Points, byDistrict.Cell.ToString()));
        Assert.Equal((5m, null, null, 5m, "D4"), (byItself.Self, byItself.Verified, byItself.Final, byItself.Points, byItself.Cell.ToString()));
    }

    [Fact]
    public void A_table_of_units_has_no_criteria()
    {
        var reading = ScoreReading.Of(
            BinaryData.FromBytes(Samples.Workbook(Samples.KrongNo)), UploadPath.Of(Samples.KrongNoBlob, SubmissionKind.Scores, Catalogue), Catalogue,
            CancellationToken.None);

        Assert.All(reading.Scores, unit => Assert.Empty(unit.Criteria));
    }

    [Fact]
    public void A_form_of_another_unit_is_not_taken_for_the_one_whose_folder_it_lies_in()
    {
        var reading = Of(Form(), "2024/tua-chua.xa-nhe/a.xlsx");

        Assert.Empty(reading.Scores);
        Assert.Contains(reading.Findings, finding => finding.Rule == "UNIT_NOT_IN_PATH");
    }

    private static IEnumerable<string> Findings(byte[] form) =>
        Of(form, Commune).Findings.Select(finding => $"{finding.Rule} {finding.Cell}{(finding.Blocks ? "!" : "")}");

    // Row 1 names the unit, row 2 is the head; from row 3 on each index takes three rows, two of them criteria of at most 10 points.
    private static byte[] Form(
        Func<int, int, int?>? points = null, Func<int, int?>? subtotal = null, Func<int, string>? nameOf = null, int total = 80, int? verified = null)
    {
        List<object?[]> rows = [["Đơn vị:", "UBND xã Sính Phình"], Head];
        for (var index = 1; index <= Indices.Length; index++)
        {
            rows.Add([Roman(index), nameOf?.Invoke(index) ?? Indices[index - 1], 20, subtotal is null ? 10 : subtotal(index)]);
            for (var criterion = 1; criterion <= 2; criterion++)
                rows.Add([$"{index}.{criterion}", $"Tiêu chí {index}.{criterion}", 10, points is null ? 5 : points(index, criterion), verified]);
        }

        rows.Add([null, "TỔNG ĐIỂM", 160, total]);
        return SheetBuilder.Build(rows);
    }

    private static string Roman(int number) => new[] { "I", "II", "III", "IV", "V", "VI", "VII", "VIII" }[number - 1];

    private static ScoreReading Of(byte[] content, string blob) => ScoreReading.Of(
        BinaryData.FromBytes(content), UploadPath.Of(blob, SubmissionKind.Scores, Catalogue), Catalogue, CancellationToken.None);
}
