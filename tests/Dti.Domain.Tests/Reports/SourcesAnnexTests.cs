using Dti.Domain.Reports;
using Dti.Domain.Scoring;
using static Dti.Domain.Tests.Reports.SmallReport;

namespace Dti.Domain.Tests.Reports;

public class SourcesAnnexTests
{
    [Fact]
    public void Findings_are_noted_with_their_file_and_sheet()
    {
        ReportFinding[] findings =
        [
            Found("Ô F2: tổng điểm sai.", "Phụ lục"), Found("Ô F2: tổng điểm sai.", "Phụ lục", "an.xlsx"),
            Found("Tệp có lỗi.", sheet: null),
        ];

        var parts = Parts(Facts.Collecting(scored => scored with { Findings = findings }));

        Assert.Contains(new ReportPart.Heading(2, "Ghi chú về số liệu"), parts);
        Assert.StartsWith(
            "Thứ hạng, tổng điểm, tỷ lệ và mức đạt chỉ tiêu trong báo cáo được tính lại từ số liệu đã gửi", Prose(parts).Last(),
            StringComparison.Ordinal);
        Assert.Equal(
            [
                "Trang tính \"Phụ lục\". Ô F2: tổng điểm sai.", "Tệp an.xlsx. Trang tính \"Phụ lục\". Ô F2: tổng điểm sai.", "Tệp có lỗi.",
            ],
            parts.OfType<ReportPart.Note>().Select(note => note.Text.Plain));
    }

    [Fact]
    public void The_only_file_is_not_named_again()
    {
        var file = new UsedSubmission("0123", "scores/2023-Q1/p.d/an.xlsx", "sha256:0123456789abcdef", DateTimeOffset.UnixEpoch, ["p.d.an"]);

        var facts = Resting(on: file).Collecting(scored => scored with { Findings = [Found("Ô F2: tổng điểm sai.", "Phụ lục", "an.xlsx")] });

        var parts = Parts(facts);

        Assert.Equal("Trang tính \"Phụ lục\". Ô F2: tổng điểm sai.", Assert.Single(parts.OfType<ReportPart.Note>()).Text.Plain);
    }

    [Fact]
    public void What_two_contents_of_one_file_have_in_common_is_noted_once()
    {
        ReportFinding[] findings = [Found("Chưa có điểm tối đa.", "Phụ lục", "an.xlsx"), Found("Chưa có điểm tối đa.", "Phụ lục", "an.xlsx")];

        var parts = Parts(Facts.Collecting(scored => scored with { Findings = findings }));

        Assert.Single(parts.OfType<ReportPart.Note>());
    }

    [Fact]
    public void Without_findings_there_is_nothing_to_note()
    {
        Assert.Equal(["Chưa có tệp số liệu nào được sử dụng."], Prose(Parts(Facts)));
        Assert.Single(Parts(Facts));
    }

    [Fact]
    public void Every_file_is_listed_with_its_units_its_time_in_Vietnam_and_the_hash_of_its_content()
    {
        var file = new UsedSubmission(
            "0123", "scores/2023-Q1/p.d/a.xlsx", "sha256:0123456789abcdef0123456789abcdef", new DateTimeOffset(2023, 4, 9, 19, 11, 7, TimeSpan.Zero),
            ["p.d.an", "p.d.binh"]);

        Assert.Equal(
            "1|scores/2023-Q1/p.d/a.xlsx|Xã An, Thị trấn Bình|02 giờ 11, ngày 10/4/2023|0123456789abcdef…",
            Rows(Parts(Resting(on: file))).Last());
    }

    [Fact]
    public void A_file_that_the_report_does_not_rest_on_is_not_listed()
    {
        var other = new UsedSubmission("4567", "services/2023-Q1/p.d/b.xlsx", "sha256:0123456789abcdef0123456789abcdef", DateTimeOffset.UnixEpoch, ["p.d"]);
        var facts = Resting(on: other with { Id = "0123", Path = "scores/2023-Q1/p.d/a.xlsx" });

        Assert.Equal(2, Rows(Parts(facts with { Submissions = [.. facts.Submissions, other] })).Count());
    }

    private static ReportFacts Resting(UsedSubmission on) => (Facts with { Submissions = [on] }).Collecting(scored => scored with
    {
        Edition = scored.Edition with { Inputs = [.. on.Units.Select(unit => new EditionInput(unit, $"{on.Id}.v", null, null))] },
    });

    private static IReadOnlyList<ReportPart> Parts(ReportFacts facts) => Compose(facts).Annexes[^1].Parts;
}
