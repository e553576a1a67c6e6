using Dti.Domain.Catalogue;
using Dti.Domain.Gaps;
using Dti.Domain.Periods;
using Dti.Domain.Reports;
using Dti.Domain.Scoring;
using Dti.Domain.Services;
using Dti.Domain.Submissions;
using static Dti.Domain.Tests.Catalogue.SmallCatalogue;
using static Dti.Domain.Tests.Gaps.SmallService;
using static Dti.Domain.Tests.Reports.SmallMeasured;

namespace Dti.Domain.Tests.Reports;

public class MeasuredReportTests
{
    public static TheoryData<string> Reports => [.. Kinds];

    [Fact]
    public void Without_a_round_of_services_none_is_possible()
    {
        var facts = FactsOf() with { Measured = null };

        Assert.All(Kinds, report => Assert.False(ReportKinds.Find(report)!.IsPossible(facts)));
    }

    [Fact]
    public void Figures_of_another_period_are_no_report_on_this_one()
    {
        var facts = FactsOf(Printed(Online, 50)) with { Period = Period("2024-Q2") };

        Assert.All(Kinds, report => Assert.False(ReportKinds.Find(report)!.IsPossible(facts)));
    }

    [Fact]
    public void A_year_has_no_quarterly_report()
    {
        var facts = FactsOf(Printed(Online, 50)).With(measured => measured with { Round = measured.Round with { Period = Period("2024") } }) with { Period = Period("2024") };

        Assert.Equal(["target-results"], Kinds.Where(report => ReportKinds.Find(report)!.IsPossible(facts)));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Where_nothing_was_measured_that_is_said_and_no_table_is_empty(string report)
    {
        var content = Compose(report, FactsOf());

        Assert.Contains(Body(content), line => line.StartsWith("Trong kỳ chưa có số liệu về", StringComparison.Ordinal));
        Assert.Empty(content.Parts.OfType<ReportPart.Drawing>());
        Assert.All(content.Parts.OfType<ReportPart.Grid>(), grid => Assert.NotEmpty(grid.Table.Rows));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Without_targets_nothing_is_judged(string report)
    {
        var lines = Lines(Compose(report, FactsOf(CatalogueWith(), new UnitServices("p.d", [Printed(Online, 50), Printed(Offered, 60)], []))));

        Assert.Contains(lines, line => line.Contains("chưa có số liệu để đánh giá mức đạt của từng chỉ tiêu", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains("Chỉ tiêu giao", StringComparison.Ordinal) || line.Contains("chưa đạt", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Where_all_are_met_nothing_is_called_missed(string report)
    {
        var facts = FactsOf(Printed(Online, 90), Reported(Offered, UnitLevel.District, 8, 10) with { Target = new StatedTarget("80%", null, 80, IsPercent: true) });

        var lines = Lines(Compose(report, facts));

        Assert.Contains(lines, line => line.Contains("Có 02/02 chỉ tiêu đạt và vượt, trong đó 01 chỉ tiêu vượt, 01 chỉ tiêu đạt.", StringComparison.Ordinal));
        Assert.Contains("Các chỉ tiêu được giao (02 chỉ tiêu) đều đạt hoặc vượt.", lines);
        Assert.DoesNotContain(lines, line => line.Contains("chưa đạt", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Where_none_is_met_each_is_named_with_its_distance(string report)
    {
        var facts = FactsOf(Reported(Online, UnitLevel.District, 30, 60), Printed(Offered, 75.6m, target: "80"));

        var lines = Lines(Compose(report, facts));

        Assert.Contains("Còn 02/02 chỉ tiêu chưa đạt:", lines);
        Assert.Contains("Hồ sơ trực tuyến: 50% so với chỉ tiêu 80% (thấp hơn 30 điểm phần trăm), còn thiếu 18 hồ sơ.", lines);
        Assert.Contains("TTHC được cung cấp DVCTT toàn trình: 75,6% so với chỉ tiêu 80% (thấp hơn 4,4 điểm phần trăm).", lines);
    }

    [Fact]
    public void A_result_above_a_target_to_equal_is_to_be_brought_down()
    {
        var value = Reported(Offered, UnitLevel.District, 7, 100) with
        {
            Target = new StatedTarget("5%", Comparison.Equal, 5, IsPercent: true),
        };

        Assert.Contains(
            "Giảm TTHC được cung cấp DVCTT toàn trình từ 7% xuống 5%.", Body(Compose("quarterly-results", FactsOf(value))));
    }

    [Fact]
    public void A_remark_of_marks_alone_is_not_said()
    {
        var value = Printed(Offered, 50) with { Remark = " ... " };

        Assert.Contains("TTHC được cung cấp DVCTT toàn trình đạt 50,0%.", Body(Compose("quarterly-results", FactsOf(value))));
    }

    [Fact]
    public void A_distance_in_things_does_not_stand_under_a_head_of_percentage_points()
    {
        var teams = Offered with
        {
            Code = "teams", Name = "Số tổ công nghệ số cộng đồng", Measure = IndicatorMeasure.Count, Denominator = null,
        };
        var known = CatalogueWith().Content;
        var catalogue = new ReferenceCatalogue("c1", known with { Indicators = [.. known.Indicators, teams] });
        var value = Reported(teams, UnitLevel.District) with { Amount = 41, Target = new StatedTarget("47", null, 47, IsPercent: false) };

        var lines = Lines(Compose("quarterly-results", FactsOf(catalogue, new UnitServices("p.d", [value], []))));

        Assert.Contains("TT|Chỉ tiêu|Kết quả|Chỉ tiêu giao|Chênh lệch|Đánh giá", lines);
        Assert.Contains("1|Số tổ công nghệ số cộng đồng|41|47|-6|Chưa đạt", lines);
    }

    [Theory]
    [InlineData(Comparison.AtMost, 6, "là 6% *, chưa đạt chỉ tiêu không quá 5% (cao hơn 1 điểm phần trăm)")]
    [InlineData(Comparison.AtMost, 3, "là 3% *, vượt chỉ tiêu không quá 5% (thấp hơn 2 điểm phần trăm)")]
    [InlineData(Comparison.Above, 5, "mới đạt 5% *, chưa đạt chỉ tiêu trên 5%")]
    [InlineData(Comparison.Equal, 5, "là 5% *, đạt chỉ tiêu 5%")]
    [InlineData(Comparison.AtLeast, 7, "đạt 7% *, vượt chỉ tiêu 5% (cao hơn 2 điểm phần trăm)")]
    public void Better_and_worse_follow_the_targets_own_direction(Comparison comparison, int numerator, string says)
    {
        var value = Reported(Offered, UnitLevel.District, numerator, 100) with { Target = new StatedTarget("5%", comparison, 5, IsPercent: true) };

        var line = Body(Compose("quarterly-results", FactsOf(value))).First(one => one.StartsWith("TTHC được", StringComparison.Ordinal));

        var counted = says.Replace("*", $"({numerator}/100, tính trên tổng số TTHC)", StringComparison.Ordinal);
        Assert.StartsWith($"TTHC được cung cấp DVCTT toàn trình {counted}", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_vague_figure_is_no_verdict_and_says_so()
    {
        var value = Printed(Offered, 96, 0, target: "90") with { IsVague = true, Shown = "trên 96%" };

        Assert.Contains(
            "TTHC được cung cấp DVCTT toàn trình đạt trên 96% (số liệu ước lượng), chưa có đủ số liệu để đánh giá so với chỉ tiêu 90%.",
            Body(Compose("quarterly-results", FactsOf(value))));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Where_there_was_nothing_to_count_no_rate_is_given(string report)
    {
        var lines = Lines(Compose(report, FactsOf(Reported(Online, UnitLevel.District, 0, 0))));

        Assert.Contains(lines, line => line.Contains("Hồ sơ trực tuyến: trong kỳ không phát sinh, không tính tỷ lệ", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains("0%", StringComparison.Ordinal) && !line.Contains("80%", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_unit_with_procedures_alone_is_reported_on_from_them(string report)
    {
        var facts = FactsOf(CatalogueWith(Target(Online, 80)), new UnitServices("p.d", [], [Procedure("Khai sinh", 100, 10), Procedure("Chứng thực", 50, 45)]));

        var lines = Lines(Compose(report, facts));

        Assert.Contains(lines, line => line.Contains("36,67% (55/150", StringComparison.Ordinal));
        Assert.Contains("1|Khai sinh|100|10|90|10,00%|80|70", lines);
        Assert.Contains("|Cộng tất cả thủ tục có số liệu|150|55|95|36,67%|120|65", lines);
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Of_many_procedures_the_costliest_stand_in_the_text_and_all_in_an_annex(string report)
    {
        var procedures = Enumerable.Range(1, 300).Select(at => Procedure($"Thủ tục {at:D3} " + new string('x', 80), 100, at % 70)).ToList();

        var content = Compose(report, FactsOf(CatalogueWith(Target(Online, 80)), new UnitServices("p.d", [], procedures)));

        var annex = content.Annexes.Single(one => one.Title == "Thủ tục hành chính chưa đạt chỉ tiêu");
        Assert.Equal(301, annex.Parts.OfType<ReportPart.Grid>().Single().Table.Rows.Count);
        Assert.All(content.Body.OfType<ReportPart.Grid>(), grid => Assert.True(grid.Table.Rows.Count <= 11));
        Assert.Contains(Body(content), line => line.Contains("10 thủ tục cần thêm nhiều hồ sơ nhất nêu dưới đây, danh sách đầy đủ tại Phụ lục", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Of_130_communes_the_furthest_are_named_and_none_is_lost(string report)
    {
        var (catalogue, communes) = Many(130);
        var services = communes.Take(100).Select((id, at) => new UnitServices(id, [Reported(Online, null, at % 7 == 0 ? 90 : 10 + at % 50, 100)], [])).ToList();

        var content = Compose(report, FactsOf(catalogue, services));

        var table = content.Annexes.Single(one => one.Title == "Kết quả của các đơn vị theo từng chỉ tiêu").Parts.OfType<ReportPart.Grid>().Single().Table;
        Assert.Equal(communes.Select(catalogue.NameOf).Order(), table.Rows.Select(row => row.Cells[1].Plain).Order());
        Assert.Contains(Body(content), line => line.Contains("85 đơn vị chưa đạt chỉ tiêu: xã", StringComparison.Ordinal)
            && line.Contains("và 80 đơn vị khác (chi tiết tại Phụ lục)", StringComparison.Ordinal));
        Assert.Contains(Body(content), line => line.Contains("30 đơn vị chưa gửi số liệu dùng được trong kỳ: xã", StringComparison.Ordinal));
        Assert.Contains(Body(content), line => line.Contains("cộng từ 100/130 đơn vị", StringComparison.Ordinal));
        Assert.All(Body(content), line => Assert.True(line.Length < 1_500));
    }

    [Fact]
    public void Long_names_stand_in_full()
    {
        var (catalogue, communes) = Many(2);
        var facts = FactsOf(catalogue, [.. communes.Select(id => new UnitServices(id, [Reported(Online, null, 10, 100)], []))]);

        Assert.All(communes, id => Assert.Contains(Lines(Compose("quarterly-results", facts)), line => line.Contains(catalogue.NameOf(id)[1..], StringComparison.Ordinal)));
        Assert.All(communes, id => Assert.Equal(80, catalogue.NameOf(id).Length));
    }

    [Fact]
    public void A_movement_is_said_with_its_direction_and_drawn()
    {
        var facts = FactsOf(Printed(Online, 40));
        var now = facts.Measured!.Gaps.Indicators[0];
        var before = Measure([Printed(Online, 50.5m)]).Measurements[0];
        var moved = now with
        {
            Movements = [new IndicatorMovement(Period("2023-Q4"), before, -10.5m, IsComparable: true), new IndicatorMovement(Period("2023-Q1"), before, null, IsComparable: false)],
        };
        var content = Compose("quarterly-results", facts.With(measured => measured with { Gaps = measured.Gaps with { Indicators = [moved] } }));

        Assert.Contains(Body(content), line => line.EndsWith(
            "So với quý\u00A0IV năm\u00A02023 (50,5%), giảm 10,5 điểm phần trăm. Không so sánh với quý\u00A0I năm\u00A02023 do cách tính tử số hoặc mẫu số đã thay đổi.",
            StringComparison.Ordinal));
        Assert.Contains(content.Body.OfType<ReportPart.Drawing>(), drawing => drawing.Chart.Kind == ChartKind.Columns);
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_correction_names_what_changed(string report)
    {
        var before = Measure([Printed(Online, 50)]).Measurements[0];
        var after = Measure([Reported(Online, UnitLevel.District, 3, 4)]).Measurements[0];
        var facts = FactsOf(Reported(Online, UnitLevel.District, 3, 4)).With(measured => measured with
        {
            Changes = new EditionChanges([], [], IsOtherCatalogue: false, IsOtherRules: false, IsOtherPrevious: false) { Services = [new ServiceChange("p.d", before, after)] },
        });

        var lines = Body(Compose(report, facts));

        Assert.Contains(lines, line => line.EndsWith("Nội dung đính chính", StringComparison.Ordinal));
        Assert.Contains("Huyện Cao, hồ sơ trực tuyến: từ 50,0% thành 3/4 (75,00%).", lines);
    }

    [Fact]
    public void A_rate_that_just_misses_its_target_does_not_look_like_it()
    {
        var body = string.Join('\n', Body(Compose("quarterly-results", FactsOf(CatalogueWith(Target(Online, 80)), new UnitServices("p.d", [Reported(Online, null, 79_999, 100_000)], [])))));

        Assert.Contains("79,999%", body, StringComparison.Ordinal);
        Assert.DoesNotContain("đạt 80,00%", body, StringComparison.Ordinal);
        Assert.DoesNotContain("|80,00%|", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(30, "Theo Bộ chỉ số phục vụ, đơn vị đạt 7,20/12 điểm.")]
    [InlineData(null, "Chưa tính được điểm theo Bộ chỉ số phục vụ do chưa có số liệu của 01/01 chỉ số thành phần; chỉ số chưa có số liệu để trống, không tính là 0 điểm.")]
    public void Points_by_an_index_of_services_are_given_only_where_all_is_known(int? online, string says)
    {
        var known = CatalogueWith(Target(Online, 80)).Content;
        var catalogue = new ReferenceCatalogue("c1", known with
        {
            Groups = [known.Groups[0] with { Members = ["p.d"], ServiceIndex = "766" }], Rounds = [known.Rounds[0] with { ExpectedUnits = ["p.d"] }],
            ServiceIndices = [TheServiceIndex with { Components = [TheComponent with { Indicator = Online.Code }] }],
        });
        var value = online is { } part ? Reported(Online, UnitLevel.District, part, 100) : Printed(Offered, 50);

        Assert.Contains(says, Body(Compose("quarterly-results", FactsOf(catalogue, new UnitServices("p.d", [value], [])))));
    }

    [Fact]
    public void An_index_with_nothing_for_the_units_tier_gives_no_points()
    {
        var facts = FactsOf(Printed(Online, 50)).With(measured => measured with
        {
            Catalogue = new ReferenceCatalogue("c1", measured.Catalogue.Content with
            {
                Groups = [measured.Group with { ServiceIndex = "766" }], ServiceIndices = [TheServiceIndex],
            }),
            Group = measured.Group with { ServiceIndex = "766" }, Gaps = measured.Gaps with { Score = new ServiceScore("p.d", []) },
        });

        Assert.DoesNotContain(Body(Compose("quarterly-results", facts)), line => line.Contains("phục vụ, đơn vị đạt", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void What_only_people_can_write_is_a_gap(string report)
    {
        var gaps = Compose(report, FactsOf(Printed(Online, 50))).Body.OfType<ReportPart.Prose>().SelectMany(prose => prose.Text.Pieces).OfType<TextPiece.Gap>();

        Assert.True(gaps.Count() >= 3);
    }

    [Theory]
    [InlineData("2024-Q1", "quý II năm 2024")]
    [InlineData("2024-Q4", "quý I năm 2025")]
    [InlineData("2024-H1", "6 tháng cuối năm 2024")]
    [InlineData("2024-M08", "thời gian tới")]
    public void The_period_to_come_is_named(string period, string next)
    {
        var facts = FactsOf(Printed(Online, 50)).With(measured => measured with { Round = measured.Round with { Period = Period(period) } }) with { Period = Period(period) };

        Assert.Contains(
            SmallReport.Headings(Compose("quarterly-situation", facts)),
            heading => heading.EndsWith($"TRONG {next.ToUpperInvariant()}", StringComparison.Ordinal) || heading.Replace('\u00A0', ' ').EndsWith($"TRONG {next.ToUpperInvariant()}", StringComparison.Ordinal));
    }
}
