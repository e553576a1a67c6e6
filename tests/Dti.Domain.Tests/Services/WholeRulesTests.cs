using Dti.Domain.Catalogue;
using static Dti.Domain.Tests.Services.SmallServices;

namespace Dti.Domain.Tests.Services;

public class WholeRulesTests
{
    private const string Full = "Tỷ lệ hồ sơ phát sinh trực tuyến toàn trình trên tổng số hồ sơ phát sinh của các DVCTT";
    private const string Partial = "Tỷ lệ hồ sơ phát sinh trực tuyến một phần trên tổng số hồ sơ phát sinh của các DVCTT";
    private const string Impossible = "SHARED_DENOMINATOR_IMPOSSIBLE";

    [Fact]
    public void Shares_of_one_stated_whole_that_exclude_each_other_are_no_more_than_it()
    {
        var finding = The(Impossible, Draft(Indicators("Result", Full + "|100%", Partial + "|12,8%")));

        Assert.Equal(("C2", "100%", null), ($"{finding.Cell}", finding.Value, finding.Expected));
        Assert.Equal(
            "Các ô C2, C3: các tỷ lệ tính trên cùng một tổng số cộng lại được 112,8%, vượt quá 100%. Đề nghị ghi rõ mẫu số của từng tỷ lệ.",
            finding.Message);
    }

    [Theory]
    [InlineData("51%", "49%")]
    [InlineData("51%", "50%")]
    [InlineData("50,5%", "49,6%")]
    [InlineData("trên 96%", "12%")]
    public void What_may_be_rounded_up_or_guessed_is_possible(string full, string partial)
    {
        Assert.DoesNotContain(Check(Draft(Indicators("Result", $"{Full}|{full}", $"{Partial}|{partial}"))), finding => finding.Rule == Impossible);
    }

    [Fact]
    public void What_is_more_however_it_was_rounded_is_not()
    {
        Assert.Contains(Check(Draft(Indicators("Result", $"{Full}|51%", $"{Partial}|51%"))), finding => finding.Rule == Impossible);
    }

    [Fact]
    public void Shares_of_which_one_contains_the_other_may_add_up_to_more()
    {
        const string Online = "Tỷ lệ hồ sơ phát sinh trực tuyến trên tổng số hồ sơ phát sinh của các DVCTT";

        Assert.DoesNotContain(Check(Draft(Indicators("Result", $"{Full}|80%", $"{Online}|90%"))), finding => finding.Rule == Impossible);
    }

    [Fact]
    public void Channels_exclude_each_other_too_and_other_wholes_do_not_meet()
    {
        const string Online = "Hồ sơ trực tuyến trên tổng số hồ sơ", InPerson = "Hồ sơ trực tiếp trên tổng số hồ sơ";

        Assert.Contains(Check(Draft(Indicators("Result", $"{Online}|80%", $"{InPerson}|90%"))), finding => finding.Rule == Impossible);
        Assert.DoesNotContain(
            Check(Draft(Indicators("Result", $"{Online}|80%", $"{InPerson} tồn|90%"))), finding => finding.Rule == Impossible);
    }

    [Fact]
    public void Counts_that_show_different_wholes_are_not_added()
    {
        var rules = Check(Draft(Indicators(Rates, $"{Full}|9|10|90%", $"{Partial}|19|20|95%"))).Select(finding => finding.Rule);

        Assert.Equal(["DENOMINATOR_INCONSISTENT"], rules);
    }

    [Fact]
    public void One_base_of_the_catalogue_has_one_number()
    {
        Indicator[] known = [Rate("identified", "Người có tài khoản", "population"), Rate("healthy", "Công dân có hồ sơ", "population")];

        var finding = The("DENOMINATOR_INCONSISTENT", Draft(Indicators(
            known, Rates, "Người có tài khoản|68.131|131.826|51,68%", "Công dân có hồ sơ|105.619|131.969|80,03%", "Người có tài khoản|1|131.826|0,00%")));

        Assert.Equal(("D2", "131.826", null), ($"{finding.Cell}", finding.Value, finding.Expected));
        Assert.Equal(
            "Các ô D2, D3: cùng một tổng thể nhưng ghi các số khác nhau (131.826; 131.969). Đề nghị thống nhất số liệu hoặc giải trình.",
            finding.Message);
    }

    [Fact]
    public void Of_very_many_numbers_of_one_whole_the_first_are_named()
    {
        string[] rows = [.. Enumerable.Range(1, 3000).Select(number => $"Hồ sơ trực tuyến trên tổng số hồ sơ|0|{number}|0,00%")];

        var message = The("DENOMINATOR_INCONSISTENT", Draft(Indicators(Rates, rows))).Message;

        Assert.Contains("D20, D21 và 2980 ô khác: ", message, StringComparison.Ordinal);
        Assert.EndsWith("19; 20). Đề nghị thống nhất số liệu hoặc giải trình.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_base_another_unit_and_another_tier_have_their_own()
    {
        Indicator[] known = [Rate("a", "Một", "population"), Rate("b", "Hai", "adults"), Rate("c", "Ba", "population")];

        Assert.DoesNotContain("DENOMINATOR_INCONSISTENT D2", Findings(Indicators(known, Rates, "Một|1|10|10%", "Hai|1|20|5%")));
        Assert.DoesNotContain("DENOMINATOR_INCONSISTENT D2",
            Findings(Indicators(known, Rates + " Level", "Một|1|10|10%|District", "Ba|1|20|5%|Commune")));
        Assert.DoesNotContain("DENOMINATOR_INCONSISTENT D2",
            Findings(Indicators(known, Rates + " Unit", "Một|1|10|10%|p.d.an", "Ba|1|20|5%|p.d.binh")));
    }
}
