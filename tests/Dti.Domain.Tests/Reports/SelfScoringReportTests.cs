using Dti.Domain.Catalogue;
using Dti.Domain.Reports;
using Dti.Domain.Scoring;
using static Dti.Domain.Tests.Catalogue.SmallCatalogue;
using static Dti.Domain.Tests.Reports.SmallReport;

namespace Dti.Domain.Tests.Reports;

public class SelfScoringReportTests
{
    private static readonly ProfileSection[] AllSections =
    [
        .. new[] { "advantages", "difficulties", "implementation", "reminders", "assessment", "limitations", "proposals" }
            .Select(section => new ProfileSection("self-scoring", section, Period: null, [$"Về {section}."])),
    ];

    [Fact]
    public void The_text_for_the_period_goes_before_the_text_for_any()
    {
        var facts = Facts.WithSections(
            new ProfileSection("self-scoring", "advantages", null, ["Mọi kỳ."]),
            new ProfileSection("self-scoring", "advantages", Facts.Period, ["Kỳ này."]));

        Assert.Contains("Kỳ này.", Prose(Compose(facts).Body));
        Assert.DoesNotContain("Mọi kỳ.", Prose(Compose(facts).Body));
    }

    [Fact]
    public void An_abbreviation_stays_in_capitals_within_a_sentence()
    {
        var facts = Facts;

        var report = Compose(facts.Collecting(scored => scored with { Group = scored.Group with { Name = "UBND các xã" } }));

        Assert.EndsWith("của UBND các xã", report.Abstract, StringComparison.Ordinal);
    }

    [Fact]
    public void Sections_stand_in_the_order_of_the_form()
    {
        var report = Compose(Facts.WithSections(AllSections));

        Assert.Equal(
            [
                "I. ĐẶC ĐIỂM TÌNH HÌNH", "1. Thuận lợi", "2. Khó khăn",
                "II. CÔNG TÁC TRIỂN KHAI THỰC HIỆN", "1. Công tác triển khai", "2. Công tác đôn đốc triển khai thực hiện",
                "III. KẾT QUẢ TỰ CHẤM ĐIỂM", "IV. TIẾN ĐỘ TỰ CHẤM ĐIỂM",
                "V. ĐÁNH GIÁ", "1. Đánh giá chung", "2. Tồn tại, hạn chế", "3. Kiến nghị, đề xuất",
            ],
            Headings(report));
        Assert.Equal(
            AllSections.SelectMany(section => section.Paragraphs),
            Prose(report.Body).Where(text => text.StartsWith("Về ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Sections_that_the_office_empties_are_left_out_and_numbers_run_on()
    {
        var emptied = AllSections.Select(section => section with { Paragraphs = [] }).ToList();

        Assert.Equal(["I. KẾT QUẢ TỰ CHẤM ĐIỂM", "II. TIẾN ĐỘ TỰ CHẤM ĐIỂM"], Headings(Compose(Facts.WithSections(emptied))));
        Assert.Equal(
            ["I. KẾT QUẢ TỰ CHẤM ĐIỂM", "II. TIẾN ĐỘ TỰ CHẤM ĐIỂM", "III. ĐÁNH GIÁ", "1. Kiến nghị, đề xuất"],
            Headings(Compose(Facts.WithSections([.. emptied[..6], AllSections[6]]))));
        Assert.Equal(
            ["I. ĐẶC ĐIỂM TÌNH HÌNH", "1. Khó khăn", "II. KẾT QUẢ TỰ CHẤM ĐIỂM", "III. TIẾN ĐỘ TỰ CHẤM ĐIỂM"],
            Headings(Compose(Facts.WithSections([emptied[0], AllSections[1], .. emptied[2..]]))));
    }

    [Fact]
    public void What_figures_say_can_be_left_out_too()
    {
        Assert.DoesNotContain("TIẾN ĐỘ", string.Join('\n', Headings(Compose(Facts.WithSections(new ProfileSection("self-scoring", "progress", null, []))))));
    }

    [Fact]
    public void What_only_people_can_write_is_a_marked_gap_until_they_have()
    {
        Assert.Equal(7, Asked(Compose(Facts.WithSections())).Count());
        Assert.Contains("kiến nghị, đề xuất", Asked(Compose(Facts.WithSections())));
        Assert.Empty(Asked(Compose(Facts.WithSections(AllSections))));
    }

    [Theory]
    [InlineData("self-scoring", null, true)]
    [InlineData("self-scoring", "2023-Q1", true)]
    [InlineData("self-scoring", "2022", false)]
    [InlineData("quarterly-results", null, false)]
    public void Texts_of_another_period_or_report_are_left_out(string report, string? period, bool isTold)
    {
        var section = new ProfileSection(report, "advantages", period is null ? null : Period(period), ["Đoạn một.", "Đoạn hai."]);

        Assert.Equal(
            isTold ? ["Đoạn một.", "Đoạn hai."] : [],
            Prose(Compose(Facts.WithSections(section)).Body).Where(text => text.StartsWith("Đoạn", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_result_names_mean_best_and_last_with_two_decimals()
    {
        var report = Compose(Facts);

        Assert.Contains(
            "Có 2/2 đơn vị được xếp hạng. Điểm trung bình của các đơn vị được xếp hạng là 140,38 điểm; cao nhất là xã An với 250,26 điểm, "
            + "thấp nhất là thị trấn Bình với 30,50 điểm. Tổng điểm được cộng lại từ điểm của từng chỉ số. Thứ hạng cụ thể như sau:",
            Prose(report.Body));
        Assert.Contains("Điểm từng chỉ số, điểm theo trụ cột, nguồn số liệu và các ghi chú tại các Phụ lục kèm theo.", Prose(report.Body));
    }

    [Fact]
    public void The_class_column_is_there_only_where_the_rubric_has_limits()
    {
        Assert.Equal(
            ["Xếp hạng|Tên đơn vị|Tổng điểm|Mức xếp loại", "1|Xã An|250,26|Tốt", "2|Thị trấn Bình|30,50|Yếu", "|Trung bình|140,38|"],
            Rows(Compose(Facts).Body));
        Assert.Equal(
            ["Xếp hạng|Tên đơn vị|Tổng điểm", "1|Xã An|250,26", "2|Thị trấn Bình|30,50", "|Trung bình|140,38"],
            Rows(Compose(FactsBy(TheRubric with { ClassLimits = [] })).Body));
    }

    [Fact]
    public void Classes_are_written_in_full()
    {
        ClassLimit[] limits = [new(ScoreClass.Good, 4m), new(ScoreClass.Fair, 3m), new(ScoreClass.Average, 2m), new(ScoreClass.Weak, 0m)];
        var cards = new[] { 4m, 3m, 2m, 1m }.Select(points => Card($"p.d.{points}", points, 0m));

        Assert.Equal(
            ["1|p.d.4|4,00|Tốt", "2|p.d.3|3,00|Khá", "3|p.d.2|2,00|Trung bình", "4|p.d.1|1,00|Yếu"],
            Rows(Compose(With([.. cards], [], TheRubric with { ClassLimits = limits })).Body).Skip(1).Take(4));
    }

    [Fact]
    public void Units_of_one_rank_both_carry_it()
    {
        var facts = With([Card("p.d.binh", 1m, 2m), Card("p.d.an", 2m, 1m)], []);

        Assert.Equal(["1|Xã An|3,00|Yếu", "1|Thị trấn Bình|3,00|Yếu"], Rows(Compose(facts).Body).Skip(1).Take(2));
    }

    [Fact]
    public void Of_tied_units_all_are_named_as_best()
    {
        var rubric = TheRubric with { Pillars = [] };
        var report = Compose(With([Card("p.d.binh", 1m, 2m), Card("p.d.an", 2m, 1m), Card("p.d.cuc", 0m, 1m)], [], rubric));

        Assert.Contains(Prose(report.Body), text => text.Contains("cao nhất là xã An, thị trấn Bình với 3,00 điểm, thấp nhất là ", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_all_are_tied_nobody_is_best_or_last()
    {
        var report = Compose(With([Card("p.d.binh", 1m, 2m), Card("p.d.an", 2m, 1m)], []));

        Assert.Contains(Prose(report.Body), text => text.Contains("Có 2/2 đơn vị được xếp hạng. Các đơn vị cùng đạt 3,00 điểm. Tổng điểm", StringComparison.Ordinal));
        Assert.DoesNotContain(Prose(report.Body), text => text.Contains("cao nhất", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_nobody_is_ranked_no_table_and_no_mean_are_given()
    {
        var report = Compose(FactsWithNobody);

        Assert.Contains("Chưa có đơn vị nào có điểm để xếp hạng.", Prose(report.Body));
        Assert.Empty(report.Body.OfType<ReportPart.Grid>());
        Assert.Contains(
            "Hạn gửi kết quả là ngày 15 tháng 4 năm 2023. Có 0/2 đơn vị đã gửi số liệu; chưa gửi: xã An, thị trấn Bình.",
            Prose(report.Body));
    }

    [Fact]
    public void Who_has_sent_nothing_is_named_as_missing()
    {
        var report = Compose(FactsWithout(MissingBinh));

        Assert.Contains(
            "Hạn gửi kết quả là ngày 15 tháng 4 năm 2023. Có 1/2 đơn vị đã gửi số liệu; chưa gửi: thị trấn Bình.", Prose(report.Body));
        Assert.Empty(Items(report.Body));
    }

    [Fact]
    public void Who_sent_what_cannot_be_used_is_not_missing_and_is_told_why()
    {
        var report = Compose(FactsWithout(UnusableBinh));

        Assert.Contains("Hạn gửi kết quả là ngày 15 tháng 4 năm 2023. Có 2/2 đơn vị đã gửi số liệu.", Prose(report.Body));
        Assert.Equal(["Thị trấn Bình: không được sử dụng vì có lỗi."], Items(report.Body));
    }

    [Fact]
    public void What_a_disputed_placement_was_held_against_on_publication_stands_beside_the_note()
    {
        var facts = With([Card("p.d.an", 100m, 150m, isDisputed: true), Card("p.d.binh", 10m, 20m, isDisputed: true)], []);
        var publication = new Publication(
            facts.Collected!.Edition.Id, Corrects: null, DateTimeOffset.UnixEpoch, "Trần An",
            [new Confirmation("p.d.an", "Quyết định 488/QĐ-UBND"), new Confirmation("p.d.binh", "Quyết định 488/QĐ-UBND")]);
        var published = RoundState.Empty.AfterComputing(facts.Collected!.Edition.Id).AfterPublishing(publication);

        var report = Compose(facts.Collecting(scored => scored with { Standing = published.StandingOf(scored.Edition.Id) }));

        const string Note = "Khi công bố, số liệu đã được xác nhận đối với: xã An, thị trấn Bình (căn cứ: Quyết định 488/QĐ-UBND).";
        Assert.Contains(Note, Prose(report.Body));
        Assert.Contains(Note, Prose(report.Annexes[0].Parts));
    }

    [Fact]
    public void A_disputed_unit_carries_a_mark_and_the_mark_a_note()
    {
        var report = Compose(With([Card("p.d.an", 100m, 150m, isDisputed: true), Card("p.d.binh", 10m, 20m)], []));

        const string Note = "(*) Số liệu của đơn vị đang có mâu thuẫn giữa các bảng đã gửi, chưa thể kết luận bảng nào sai; "
            + "thứ hạng cần được đối chiếu với quyết định công bố kết quả.";
        Assert.Equal(["1|Xã An (*)|250,00|Tốt", "2|Thị trấn Bình|30,00|Yếu"], Rows(report.Body).Skip(1).Take(2));
        Assert.Single(Prose(report.Body), Note);
        Assert.Single(Prose(report.Annexes[0].Parts), Note);
        Assert.StartsWith("1|Xã An (*)|", Rows(report.Annexes[0].Parts).Skip(2).First(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_disputes_there_is_no_mark_and_no_note()
    {
        var report = Compose(Facts);

        Assert.DoesNotContain(Prose([.. report.Body, .. report.Annexes[0].Parts]), text => text.Contains("(*)", StringComparison.Ordinal));
        Assert.DoesNotContain(
            [.. Rows(report.Body), .. Rows(report.Annexes[0].Parts)], row => row.Contains("(*)", StringComparison.Ordinal));
    }

    [Fact]
    public void The_report_ends_with_its_closing_sentence()
    {
        Assert.Equal(
            "Trên đây là báo cáo kết quả tự chấm điểm chuyển đổi số quý\u00A0I năm\u00A02023 của các xã./.",
            Assert.IsType<ReportPart.Prose>(Compose(Facts).Body[^1]).Text.Plain);
    }

    [Fact]
    public void A_unit_the_catalogue_no_longer_knows_is_named_by_its_id()
    {
        Assert.Contains("1|p.d.cuc|3,00|Yếu", Rows(Compose(With([Card("p.d.cuc", 1m, 2m)], [])).Body));
    }
}
