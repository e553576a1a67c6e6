using static Dti.Pdf.Tests.SmallPage;

namespace Dti.Pdf.Tests;

public sealed class SectionTests
{
    [Fact]
    public void A_long_footer_takes_lines_above_its_place_and_stays_between_the_margins()
    {
        var footer = new PageFooter(string.Join(' ', Enumerable.Repeat("bản tạm tính", 12))) { BaselineMm = 3 };
        var page = PdfRenderer.Lay(new PdfDocument(
            new PdfMetadata("a"), Faces.Tinos, new Section(SmallPage.Setup(3)) { Footer = footer })).Pages[0];

        Assert.True(page.Texts.Count > 1);
        Assert.Equal(page.Height - Mm.ToPoints(3), page.Texts[^1].Baseline, 6);
        Assert.All(page.Texts, text => Assert.True(text.Role is null && text.X + text.Width <= Mm.ToPoints(90)));
        Assert.Equal(footer.Text, string.Concat(page.Texts.Select(text => text.Text)));
    }

    [Fact]
    public void Pages_are_numbered_from_the_second_and_sections_go_on_or_begin_anew()
    {
        var layout = Lay(
            new Section(Setup(2), Lines("a", 4)) { Numbering = new PageNumbering() },
            new Section(Setup(2), Lines("b", 4)) { Numbering = new PageNumbering { HiddenOnFirstPage = false } },
            new Section(Setup(2), Lines("c", 4)) { Numbering = new PageNumbering { StartAt = 1 } });

        Assert.Equal(["a1 a2", "a3 a4 2", "b1 b2 3", "b3 b4 4", "c1 c2", "c3 c4 2"], TextOf(layout));
    }

    [Fact]
    public void A_page_number_is_centred_over_the_text_ten_millimetres_from_the_edge()
    {
        var page = new PageSetup(210, 297, 20, 20, 30, 15);
        var numbering = new PageNumbering { HiddenOnFirstPage = false };

        var number = Lay(new Section(page, Lines("a", 1)) { Numbering = numbering }).Pages[0].Texts[^1];

        Assert.Equal(("1", 13, (string?)null), (number.Text, number.Size, number.Role));
        Assert.Equal(Mm.ToPoints(10), number.Baseline, 6);
        Assert.Equal(Mm.ToPoints(30 + 165 / 2.0), number.X + number.Width / 2, 6);
    }

    [Fact]
    public void A_footer_stands_in_the_bottom_margin_of_every_page_as_no_content()
    {
        var layout = Lay(new Section(Setup(2), Lines("a", 4)) { Footer = new PageFooter("Bản 3f9a1c") });

        Assert.All(layout.Pages, page =>
        {
            var footer = page.Texts[^1];
            Assert.Equal(("Bản 3f9a1c", null), (footer.Text, footer.Role));
            Assert.Equal(page.Height - Mm.ToPoints(9), footer.Baseline, 6);
        });
    }

    [Fact]
    public void Each_section_has_its_own_paper()
    {
        var layout = Lay(
            new Section(PageSetup.A4(20, 20, 30, 15), Lines("a", 1)), new Section(PageSetup.A4Landscape(20, 20, 20, 20), Lines("b", 1)));

        Assert.Equal(
            [(210.0, 297.0, 30.0), (297.0, 210.0, 20.0)],
            layout.Pages.Select(page => (InMm(page.Width), InMm(page.Height), InMm(page.Texts[0].X))));

        static double InMm(double points) => Math.Round(Mm.FromPoints(points), 6);
    }

    [Fact]
    public void Margins_that_leave_no_room_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PageSetup(100, 100, 50, 50, 10, 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PageSetup(100, 100, 10, 10, 60, 40));
    }

    private static PdfLayout Lay(params IReadOnlyList<Section> sections) =>
        PdfRenderer.Lay(new PdfDocument(new PdfMetadata("Thử"), Faces.Tinos, sections));
}
