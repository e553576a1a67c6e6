using Dti.Domain.Catalogue;
using Dti.Domain.Services;
using Dti.Domain.Submissions;
using Dti.Domain.Tests.Submissions;
using static Dti.Domain.Tests.Services.SmallServices;

namespace Dti.Domain.Tests.Services;

public class ServiceIntakeTests
{
    [Fact]
    public void Rows_that_name_no_unit_are_the_submitters_own()
    {
        var unit = Assert.Single(Taken(Draft([Indicators(Judged + " LegalBasis Remark", "Hồ sơ|423|489|86,5%|80%|vượt|Nghị quyết|tốt")])));

        var value = Assert.Single(unit.Indicators);
        Assert.Equal(("p.d", IndicatorNames.KeyOf("Hồ sơ"), null, "Hồ sơ"), (unit.Unit, value.Key, value.Indicator, value.Name));
        Assert.Equal((423m, 489m, 86.5m, 1, false), (value.Numerator, value.Denominator, value.Percent, value.Decimals, value.IsVague));
        Assert.Equal(("86,5%", "80%", TargetVerdict.Exceeded, "Nghị quyết", "tốt", "Bảng", "B2"),
            (value.Shown, value.Target!.Shown, value.Verdict, value.LegalBasis, value.Remark, value.Sheet, $"{value.Cell}"));
    }

    [Fact]
    public void Rows_of_units_are_theirs_and_rows_that_mean_no_unit_are_nobodys()
    {
        var units = Taken(Draft([Indicators(Rates + " Unit", "Hồ sơ|1|2|50%|p.d.binh", "Hồ sơ|1|4|25%|p.d.an", "Hồ sơ|1|8|13%|xã Ai")]));

        Assert.Equal([("p.d.binh", 2m), ("p.d.an", 4m)], units.Select(unit => (unit.Unit, unit.Indicators[0].Denominator!.Value)));
    }

    [Fact]
    public void An_indicator_of_the_catalogue_is_known_by_its_code()
    {
        var value = Taken(Draft([Indicators([Rate("dossiers", "Hồ sơ")], Rates, "Hồ sơ|1|2|50%")]))[0].Indicators[0];

        Assert.Equal(("dossiers", "dossiers"), (value.Key, value.Indicator));
    }

    [Fact]
    public void The_tier_that_was_measured_tells_values_apart_and_a_unit_need_not_name_its_own()
    {
        Indicator[] known = [Rate("dossiers", "Hồ sơ")];
        string[] KeysOf(params string[] lines) =>
            [.. Taken(Draft([Indicators(known, Rates + " Level", lines)]))[0].Indicators.Select(value => value.Key)];

        Assert.Equal(["dossiers", "dossiers"], KeysOf("Hồ sơ|1|2|50%|District", "Hồ sơ|1|4|25%|Commune"));
        Assert.Equal(["dossiers"], KeysOf("Hồ sơ|1|2|50%|"));
        Assert.Equal([IndicatorNames.KeyOf("Văn bản cấp xã")], KeysOf("Văn bản cấp xã|1|2|50%|Commune"));
    }

    [Fact]
    public void A_second_value_of_one_key_is_kept_beside_the_first()
    {
        var values = Taken(Draft([Indicators([Rate("dossiers", "Hồ sơ")], Rates, "Hồ sơ|1|2|50%", "Hồ sơ|1|4|25%")]))[0].Indicators;

        Assert.Equal(["dossiers", "dossiers~2"], values.Select(value => value.Key));
    }

    [Theory]
    [InlineData("168||50%")]
    [InlineData("-1|2|50%")]
    [InlineData("x|2|50%")]
    [InlineData("1,5|2|75%")]
    public void Counts_that_a_finding_keeps_out_leave_what_was_printed(string figures)
    {
        var value = Taken(Draft([Indicators(Rates, "Hồ sơ|" + figures)]))[0].Indicators[0];

        Assert.Equal((null, null, null), (value.Numerator, value.Denominator, value.Amount));
        Assert.NotNull(value.Percent);
    }

    [Fact]
    public void What_was_not_printed_is_missing_and_not_zero()
    {
        var values = Taken(Draft([Indicators(Rates,
            "Hồ sơ|1|2|", "Văn bản|||75%", "Thuê bao|||khoảng 80,3%", "Phần mềm|168||", "Chi trả|||2.500 đồng", "Đội|||")]))[0].Indicators;

        Assert.Equal([null, 75m, 80.3m, null, null], values.Select(value => value.Percent));
        Assert.Equal([1m, null, null, null, null], values.Select(value => value.Numerator));
        Assert.Equal([null, null, null, 168m, 2500m], values.Select(value => value.Amount));
        Assert.Equal([false, false, true, false, false], values.Select(value => value.IsVague));
    }

    [Fact]
    public void Procedures_are_kept_with_their_channels_and_rows_that_cannot_be_used_without_counts()
    {
        var counts = Counts("Total Online InPerson", "Chứng thực|717|130|587", "Mai táng|38|x|35") with { IsSelection = true };

        var procedures = Assert.Single(Taken(Draft([], counts))).Procedures;

        var procedure = procedures[0];
        Assert.Equal(("Chứng thực", 717m, 130m, 587m, null),
            (procedure.Procedure, procedure.Total, procedure.Online, procedure.InPerson, procedure.Post));
        Assert.Equal((true, "Hồ sơ", "B2", null), (procedure.IsSelection, procedure.Sheet, $"{procedure.Cell}", procedure.Field));
        Assert.Equal([("Chứng thực", true), ("Mai táng", false)], procedures.Select(one => (one.Procedure, one.HasCounts)));
    }

    [Fact]
    public void A_unit_with_two_rows_is_taken_once_and_not_at_all_where_they_differ()
    {
        var intake = ServiceIntake.Of(Draft([], Counts(
            "Unit Total", "1|p.d.an|5", "2|p.d.an|5", "3|p.d.binh|6", "4|p.d.binh|7", "5|p.d.ba-to|0")));

        Assert.Equal([("p.d.an", 5m), ("p.d.ba-to", 0m)],
            intake.Services.Select(unit => (unit.Unit, Assert.Single(unit.Procedures).Total!.Value)));
        Assert.Equal([new UnusableUnit("p.d.binh", "Số liệu có lỗi phải sửa nên chưa được sử dụng.")], intake.Unusable);
    }

    [Fact]
    public void Ranks_of_all_years_are_kept_and_a_unit_that_was_not_scored_has_none()
    {
        var table = SmallWorkbook.Table("total rank total rank",
            SmallWorkbook.Of(SmallWorkbook.An, "436,5|5|251,16|4"), SmallWorkbook.Of(SmallWorkbook.Binh, "|39||7"),
            SmallWorkbook.Of(SmallWorkbook.Cuc, "|||"));
        table = table with
        {
            Columns = [.. table.Columns.Take(3)], Year = 2022, Earlier = [new EarlierYear(2021, table.Columns[3], table.Columns[4])],
        };

        var intake = ServiceIntake.Of(Draft() with { Scores = new ScoreDraft(District, Rubric.None, [table]) });

        Assert.Equal(
            [("p.d.an", 2022, 436.5m, 5m, "D2"), ("p.d.an", 2021, 251.16m, 4m, "F2"),
                ("p.d.binh", 2022, null, 39m, "D3"), ("p.d.binh", 2021, null, 7m, "F3")],
            intake.Services.SelectMany(unit => unit.Ranks.Select(rank => (unit.Unit, rank.Year, rank.Points, rank.Rank, $"{rank.Cell}"))));
        Assert.Equal([new UnusableUnit("p.d.cuc", "Không có điểm nên không được xếp hạng.")], intake.Unusable);
    }

    [Fact]
    public void Printed_numbers_are_kept_with_their_parts_even_where_they_contradict_each_other()
    {
        var table = Indicators(Rates) with { Counts = [Whole("25", "11", "13"), Whole("30"), Whole("x", "1")] };

        var counts = Assert.Single(Taken(Draft([table]))).Counts;

        Assert.Equal([(25m, 2, "D10"), (30m, 0, "D10")], counts.Select(count => (count.Value, count.Parts.Count, $"{count.Cell}")));
        Assert.Equal([11m, 13m], counts[0].Parts.Select(part => part.Value));
    }

    [Fact]
    public void A_unit_of_which_nothing_is_left_is_unusable()
    {
        var intake = ServiceIntake.Of(Draft([Indicators(Rates, "Hồ sơ|||tốt")], Counts("Total Online", "Chứng thực|x|1")));

        Assert.Empty(intake.Services);
        Assert.Equal(["p.d"], intake.Unusable.Select(unit => unit.Unit));
    }

    [Fact]
    public void A_unit_to_which_nothing_applies_has_no_figures_and_no_fault()
    {
        var intake = ServiceIntake.Of(Draft([Indicators(Rates, "Hồ sơ|||không áp dụng")]));

        Assert.Empty(intake.Findings);
        Assert.Equal([new UnusableUnit("p.d", "Không có số liệu nào được ghi nhận.")], intake.Unusable);
    }

    [Fact]
    public void Of_very_many_findings_the_first_are_listed_and_all_are_counted()
    {
        var intake = ServiceIntake.Of(Draft([], Counts("Total Online", [.. Enumerable.Repeat("Chứng thực|x|1", 2500)])));

        Assert.Equal((2001, "MORE_FINDINGS", 2500), (intake.Findings.Count, intake.Findings[^1].Rule, intake.Counts.Error));
    }

    [Fact]
    public void A_channel_for_which_nothing_is_left_is_nil_and_one_that_the_table_does_not_count_is_missing()
    {
        var counts = Counts(Dossiers, "Chứng thực|12||12|", "Mai táng|5|5|-|", "Khai sinh|3|1|2|");

        Assert.Equal([(0m, 12m, null), (5m, 0m, null), (1m, 2m, (decimal?)null)],
            Assert.Single(Taken(Draft([], counts))).Procedures.Select(one => (one.Online!.Value, one.InPerson!.Value, one.Post)));
    }

    private static IReadOnlyList<UnitServices> Taken(ServiceDraft draft) => ServiceIntake.Of(draft).Services;
}
