using Dti.Domain.Catalogue;
using Dti.Domain.Reports;
using Dti.Domain.Scoring;
using static Dti.Domain.Tests.Reports.SmallReport;

namespace Dti.Domain.Tests.Reports;

public class ReportKindTests
{
    [Fact]
    public void An_office_gives_a_report_its_own_subject_grounds_addressee_and_recipients()
    {
        var report = Compose(Facts.WithSections(
            Own("subject", "Kết quả riêng"), Own("grounds", "Căn cứ riêng"), Own("addressee", "Sở A", "Sở B"), Own("recipients", "Sở A", "Lưu: VT")));

        Assert.Equal(("Kết quả riêng", "Sở A; Sở B"), (report.Abstract, report.Addressee));
        Assert.Equal(["Căn cứ riêng."], report.Grounds);
        Assert.Equal(["- Sở A;", "- Lưu: VT."], report.Closing.Recipients);
        Assert.EndsWith("Trên đây là báo cáo kết quả riêng./.", Prose(report.Body).Last(), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_signs_is_named_where_the_office_has_given_the_name()
    {
        Assert.Null(Compose(Facts).Closing.Name);
        Assert.Equal("Nguyễn Văn An", Compose(Facts with { Profile = Facts.Profile with { Signer = "Nguyễn Văn An" } }).Closing.Name);
    }

    [Fact]
    public void What_is_not_published_says_below_its_abstract_that_it_is_provisional()
    {
        Assert.Equal("(Số liệu tạm tính)", Compose(Facts).Notice);
    }

    [Fact]
    public void What_another_report_of_the_office_speaks_of_makes_this_one_no_less_final()
    {
        var published = RoundState.Empty.AfterComputing("a").AfterPublishing(new Publication("a", Corrects: null, DateTimeOffset.UnixEpoch, ConfirmedBy: null, []));
        var facts = Facts.Collecting(scored => scored with { Standing = published.StandingOf("a") });

        var report = Compose(facts with { Ranked = Facts.Collected });

        Assert.Null(report.Notice);
        Assert.Equal("Bản 0123456789abcdef0123, đã công bố", report.EditionNote);
    }

    [Fact]
    public void What_everyone_reads_asks_nobody_for_text()
    {
        var report = Compose(Facts.WithSections() with { IsPublic = true });

        Assert.Empty(Asked(report));
        Assert.Equal(["I. KẾT QUẢ TỰ CHẤM ĐIỂM", "II. TIẾN ĐỘ TỰ CHẤM ĐIỂM"], Headings(report));
    }

    [Fact]
    public void An_edition_that_another_has_replaced_says_so()
    {
        var first = new Publication("a", Corrects: null, DateTimeOffset.UnixEpoch, ConfirmedBy: null, []);
        var state = RoundState.Empty.AfterComputing("a").AfterPublishing(first).AfterComputing("b").AfterPublishing(first with { Edition = "b", Corrects = "a" });

        var report = Compose(Facts.Collecting(scored => scored with { Standing = state.StandingOf("a") }));

        Assert.EndsWith("đã công bố, đã được thay bằng bản b", report.EditionNote, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_that_an_office_has_written_itself_stand_once()
    {
        var report = Compose(Facts with { Profile = Facts.Profile with { Grounds = ["Căn cứ A;", "Căn cứ B.."], Recipients = ["Như trên;", "Lưu: VT."] } });

        Assert.Equal(["Căn cứ A;", "Căn cứ B."], report.Grounds);
        Assert.Equal(["- Như trên;", "- Lưu: VT."], report.Closing.Recipients);
    }

    [Fact]
    public void Several_annexes_carry_Roman_numbers_and_one_none()
    {
        Assert.Equal(["Phụ lục I", "Phụ lục II", "Phụ lục III"], Compose(Facts).Annexes.Select(annex => annex.Label));
    }

    [Fact]
    public void Captions_are_numbered_through_the_text_and_its_annexes()
    {
        var report = Compose(Facts);

        Assert.Equal(
            ["Biểu đồ 1. Tổng điểm và thứ hạng của các đơn vị"], report.Parts.OfType<ReportPart.Drawing>().Select(drawing => drawing.Chart.Title));
        Assert.Equal(["Bảng 1. Trụ cột chính quyền số"], report.Parts.OfType<ReportPart.Grid>().Select(grid => grid.Table.Caption).OfType<string>());
    }

    [Fact]
    public void A_report_without_figures_is_not_composed()
    {
        var facts = Facts with { Collected = null };

        Assert.All(ReportKinds.All, kind => Assert.False(kind.IsPossible(facts)));
        Assert.Throws<ArgumentException>(() => Compose(facts));
    }

    [Fact]
    public void Every_figure_of_a_table_knows_the_cells_it_comes_from()
    {
        var table = Compose(Facts).Annexes[0].Parts.OfType<ReportPart.Grid>().Single().Table;

        Assert.All(table.Rows, row => Assert.All(row.Cells.Where((cell, at) => table.Columns[at].Number is not null && cell.Plain.Length > 0), cell => Assert.NotNull(cell.Figure)));
        var total = Assert.IsType<FigureOrigin.Formula>(table.Rows[1].Cells[^2].Figure!.Origin);
        Assert.Equal((FormulaRule.Sum, 2), (total.Rule, total.Over.Count));
        var rank = Assert.IsType<FigureOrigin.Formula>(table.Rows[1].Cells[0].Figure!.Origin);
        Assert.Equal(FormulaRule.Rank, rank.Rule);
        Assert.Same(total, rank.Over[0]);
    }

    private static ProfileSection Own(string section, params string[] paragraphs) => new("self-scoring", section, null, paragraphs);
}
