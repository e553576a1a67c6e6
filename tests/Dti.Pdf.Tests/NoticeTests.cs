using System.Text;

namespace Dti.Pdf.Tests;

public sealed class NoticeTests
{
    [Theory]
    [InlineData("xã 漢", 0x6F22)]
    [InlineData("xã 😀", 0x1F600)]
    [InlineData("xã \u0007", 0x07)]
    [InlineData("xã \0", 0x00)]
    public void A_character_that_cannot_be_set_is_marked_and_noted(string text, int character)
    {
        var layout = SmallPage.Lay(20, new Paragraph(SmallPage.Plain, text));

        Assert.Equal("xã \uFFFD", layout.Pages[0].Texts[0].Text);
        var missing = Assert.IsType<LayoutNotice.MissingCharacter>(Assert.Single(layout.Notices));
        Assert.Equal(new Rune(character), missing.Character);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_marked_and_noted()
    {
        var layout = SmallPage.Lay(20, new Paragraph(SmallPage.Plain, "xã \uD800"));

        Assert.Equal("xã \uFFFD", layout.Pages[0].Texts[0].Text);
        Assert.Single(layout.Notices);
    }

    [Fact]
    public void Each_missing_character_is_noted_once_in_order_of_appearance()
    {
        var layout = SmallPage.Lay(20, new Paragraph(SmallPage.Plain, "漢字"), new Paragraph(SmallPage.Plain, "字漢"));

        Assert.Equal(
            ["漢", "字"],
            layout.Notices.Cast<LayoutNotice.MissingCharacter>().Select(missing => missing.Character.ToString()));
    }

    [Fact]
    public void The_text_that_a_rule_is_measured_by_is_not_noted_twice()
    {
        var text = new Paragraph(SmallPage.Plain, "漢");

        Assert.Single(SmallPage.Lay(20, text, new Rule(RuleLength.OfText(text, 1))).Notices);
    }

    [Fact]
    public void A_line_taller_than_the_page_is_set_and_noted()
    {
        var tall = new Paragraph(SmallPage.Plain with { Size = 60 }, "X");

        var layout = SmallPage.Lay(3, SmallPage.Lines("a", 1), tall, SmallPage.Lines("b", 1));

        Assert.Equal(["a1", "X", "b1"], SmallPage.TextOf(layout));
        Assert.Equal([new LayoutNotice.Overflow(1)], layout.Notices);
    }

    [Fact]
    public void A_faultless_document_has_no_notices()
    {
        Assert.Empty(PdfRenderer.Lay(SampleReport.Create()).Notices);
    }
}
