using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Submissions;
using Dti.Functions.Ingestion;
using Dti.Functions.Storage.Catalogue;
using Dti.Functions.Tests.Support;

namespace Dti.Functions.Tests.Ingestion;

/// <summary>Score tables as offices type them, without any storage.</summary>
public class ScoreReadingTests
{
    private static readonly object?[] Head =
    [
        "TT", "Tên đơn vị", "Nhận thức số", "Thể chế số", "Hạ tầng số", "Nhân lực số", "An toàn thông tin mạng", "Hoạt động chính quyền số",
        "Hoạt động kinh tế số", "Hoạt động xã hội số", "Tổng điểm",
    ];

    private static readonly ReferenceCatalogue Catalogue = ((CatalogueReading.Accepted)CatalogueJson.Read(Samples.Catalogue)).Catalogue;

    private static readonly UploadPath Place = UploadPath.Of("2022/tua-chua/a.xlsx", SubmissionKind.Scores, Catalogue);

    [Fact]
    public void A_signature_under_a_table_is_no_unit()
    {
        var reading = Read(
            Head, Unit("Xã Xá Nhè"), [null, "Trung bình", 1, 2, 3, 4, 5, 6, 7, 8, 36], [null], [null, "Người lập biểu", null, "Ghi chú: đã kiểm tra"],
            [null, "Nguyễn Văn A"]);

        Assert.Equal(Outcome.Accepted, reading.Outcome);
        Assert.Equal(["RUBRIC_MISSING"], reading.Findings.Select(finding => finding.Rule));
    }

    [Fact]
    public void A_title_above_a_bare_total_says_which_pillar_it_is()
    {
        var reading = Read(
            Head, Unit("Xã Xá Nhè"), [null], ["Bảng 2. Trụ cột Xã hội số"], ["TT", "Tên đơn vị", "Tổng điểm"], [1, "Xã Xá Nhè", 24]);

        Assert.Contains(reading.Findings, finding => finding is { Rule: "HEADER_VARIANT", Expected: "Trụ cột Xã hội số" });
        Assert.Contains(reading.Findings, finding => finding is { Rule: "PILLAR_VALUE", Expected: "23" });
    }

    [Fact]
    public void What_is_hidden_is_said_and_hidden_rows_and_columns_count()
    {
        var content = SheetBuilder.BuildHiding(row: 3, column: 4, Head, Unit("Xã Xá Nhè"), Unit("Xã Tả Phìn"));

        var reading = ScoreReading.Of(BinaryData.FromBytes(content), Place, Catalogue, CancellationToken.None);

        Assert.Equal(
            ["Bảng A3", "Bảng D1", "Ẩn "],
            reading.Findings.Where(finding => finding.Rule == "HIDDEN_DATA").Select(finding => $"{finding.Sheet} {finding.Cell}").Order(StringComparer.Ordinal));
        Assert.Equal(2, reading.Scores.Count);
    }

    [Fact]
    public void A_head_without_rows_is_said_to_be_no_table()
    {
        var reading = Read(Head);

        Assert.Equal(Outcome.Rejected, reading.Outcome);
        Assert.Contains(reading.Findings, finding => finding.Rule == "NO_TABLE_FOUND");
    }

    [Fact]
    public void An_unknown_unit_with_figures_is_never_left_out()
    {
        var reading = Read(Head, Unit("Xã Xá Nhè"), Unit("Xã Không Có"));

        Assert.Contains(reading.Findings, finding => finding is { Rule: "UNIT_UNKNOWN", Blocks: true });
    }

    [Theory]
    [InlineData(1e12)]
    [InlineData(7e28)]
    [InlineData(-1e28)]
    public void A_number_that_no_score_can_be_is_unreadable_and_blocks(double number)
    {
        var row = Unit("Xã Xá Nhè");
        row[2] = number;

        var reading = Read(Head, row, Unit("Xã Tả Phìn"));

        Assert.Contains(reading.Findings, finding => finding is { Rule: "NUMBER_UNREADABLE", Blocks: true, Unit: "tua-chua.xa-nhe" });
        Assert.Equal(["tua-chua.ta-phin"], reading.Scores.Select(unit => unit.Unit));
    }

    [Fact]
    public void More_rows_than_the_country_has_units_are_too_many()
    {
        var reading = Read([Head, .. Enumerable.Range(0, 5_000).Select(at => Unit($"Xã {at}"))]);

        Assert.Equal((Outcome.Unreadable, "FILE_TOO_LARGE"), (reading.Outcome, Assert.Single(reading.Findings).Rule));
    }

    [Fact]
    public void Of_very_many_findings_the_first_are_listed_and_all_are_counted()
    {
        var reading = Read([Head, .. Enumerable.Range(0, 4_000).Select(at => Unit($"Xã Lạ {at}"))]);

        Assert.Equal(ScoreIntake.MostFindings + 1, reading.Findings.Count);
        Assert.Equal("MORE_FINDINGS", reading.Findings[^1].Rule);
        Assert.InRange(reading.Counts.Error, 4_000, 5_000);
    }

    private static object?[] Unit(string name) => [1, name, 1, 2, 3, 4, 5, 6, 7, 8, 36];

    private static ScoreReading Read(params IReadOnlyList<object?[]> rows) => ScoreReading.Of(
        BinaryData.FromBytes(SheetBuilder.Build(rows)), Place, Catalogue, CancellationToken.None);
}
