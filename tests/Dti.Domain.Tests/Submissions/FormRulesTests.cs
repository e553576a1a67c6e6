using Dti.Domain.Submissions;
using Dti.Domain.Submissions.Rules;
using static Dti.Domain.Tests.Submissions.SmallWorkbook;

namespace Dti.Domain.Tests.Submissions;

public class FormRulesTests
{
    private const string Indices = "awareness institutions digital-government";

    [Theory]
    [InlineData("total", "86,7", "86,72", true)]
    [InlineData("total", "86", "86,0", true)]
    [InlineData("government", "509", "493,20", true)]
    [InlineData("total", "86,70", "86,72", false)]
    [InlineData("total", "86,7", "", false)]
    [InlineData("total", "86,7", "x", false)]
    [InlineData("awareness", "30", "25,55", false)]
    [InlineData("rank", "1", "2,0", false)]
    public void Totals_and_pillars_are_written_with_one_number_of_decimals(string column, string first, string second, bool isMixed)
    {
        var findings = Only("PRECISION_MIXED", Draft(Table(column, Of(An, first), Of(Binh, second))));

        Assert.Equal(isMixed ? ["PRECISION_MIXED C1"] : [], findings.Select(Brief));
    }

    [Theory]
    [InlineData("31,5|251.16|7", "D2")]
    [InlineData("251.16|31,5|75.6", "C2")]
    [InlineData("1.234,5|1,234.5|1", "D2")]
    [InlineData("251.16|75.6|1.133.820", null)]
    [InlineData("251,16|75,6|1.133.820", null)]
    [InlineData("251,16|1.125|x", null)]
    public void A_sheet_has_one_decimal_mark(string figures, string? cell)
    {
        var findings = Only("DECIMAL_SEPARATOR_MIXED", Draft(Table(Indices, Of(An, figures))));

        Assert.Equal(cell is null ? [] : [$"DECIMAL_SEPARATOR_MIXED {cell}"], findings.Select(Brief));
    }

    [Fact]
    public void Two_sheets_may_have_a_mark_each_and_two_tables_of_a_sheet_may_not()
    {
        var (point, comma) = (Table("total", Of(An, "25.5")), Table("total", Of(Binh, "25,5")));

        Assert.Empty(Only("DECIMAL_SEPARATOR_MIXED", Draft(point, comma with { Sheet = "Khác" })));
        Assert.Single(Only("DECIMAL_SEPARATOR_MIXED", Draft(point, comma)));
    }

    [Fact]
    public void A_numeric_cell_has_no_mark_of_the_writers_own()
    {
        var table = Table("awareness institutions", Of(An, "25.5|1"));
        var row = table.Rows[0];
        var figures = new Dictionary<int, Figure>(row.Figures) { [4] = Figure.Of(new CellAddress(2, 4), 31.5m, null) };

        Assert.Empty(Only("DECIMAL_SEPARATOR_MIXED", Draft(table with { Rows = [row with { Figures = figures }] })));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("awareness institutions", true)]
    [InlineData("awareness institutions digital-government", false)]
    public void Maxima_are_missing_unless_all_are_printed(string printed, bool areMissing)
    {
        var maxima = printed.Split(' ').ToDictionary(code => code, _ => 100m);
        var draft = Draft(Table(Indices, Of(An, "1|2|3")) with { MaxPoints = maxima }) with { Rubric = RubricWithoutMaxima };

        Assert.Equal(areMissing ? ["RUBRIC_MISSING B1"] : [], Only("RUBRIC_MISSING", draft).Select(Brief));
    }

    [Fact]
    public void Maxima_of_the_rubric_are_enough_and_a_board_needs_none()
    {
        Assert.Empty(Only("RUBRIC_MISSING", Draft(Table(Indices, Of(An, "1|2|3")))));
        Assert.Empty(Only("RUBRIC_MISSING", Draft(Table("total", Of(An, "1"))) with { Rubric = RubricWithoutMaxima }));
    }

    [Fact]
    public void The_sentences_are_those_of_the_handbook()
    {
        Assert.Equal(
            "Cột C (total): số chữ số thập phân không thống nhất (ví dụ 86,7; 86,72). Đề nghị ghi thống nhất trong cả cột.",
            Only("PRECISION_MIXED", Draft(Table("total", Of(An, "86,7"), Of(Binh, "86,72")))).Single().Message);
        Assert.Equal(
            "Trang tính Bảng: dùng cả dấu chấm và dấu phẩy cho phần thập phân, ví dụ ô C2 ghi 251.16. Đề nghị dùng dấu phẩy.",
            Only("DECIMAL_SEPARATOR_MIXED", Draft(Table(Indices, Of(An, "251.16|31,5|1")))).Single().Message);
        Assert.Equal(
            "Bảng tại ô B1: chưa có điểm tối đa của các chỉ số nên không tính được tỷ lệ và mức xếp loại. Đề nghị bổ sung bộ chỉ số.",
            Only("RUBRIC_MISSING", Draft(Table(Indices, Of(An, "1|2|3"))) with { Rubric = RubricWithoutMaxima }).Single().Message);
    }

    private static IEnumerable<Finding> Only(string rule, ScoreDraft draft) =>
        ScoreRules.Check(draft).Where(finding => finding.Rule == rule);
}
