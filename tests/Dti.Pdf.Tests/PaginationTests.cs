using static Dti.Pdf.Tests.SmallPage;

namespace Dti.Pdf.Tests;

public sealed class PaginationTests
{
    [Fact]
    public void A_paragraph_leaves_no_single_line_at_the_foot_of_a_page()
    {
        Assert.Equal(["a1 a2", "b1 b2 b3"], TextOf(Lay(3, Lines("a", 2), Lines("b", 3))));
    }

    [Fact]
    public void A_paragraph_leaves_no_single_line_at_the_head_of_a_page()
    {
        Assert.Equal(["a1 b1 b2", "b3 b4"], TextOf(Lay(4, Lines("a", 1), Lines("b", 4))));
    }

    [Fact]
    public void A_heading_stays_with_the_text_that_follows()
    {
        var heading = Plain with { KeepWithNext = true };

        Assert.Equal(["a1 a2", "h1 b1 b2"], TextOf(Lay(4, Lines("a", 2), Lines("h", 1, heading), Lines("b", 2))));
        Assert.Equal(
            ["a1 a2 a3", "h1 i1 b1"],
            TextOf(Lay(5, Lines("a", 3), Lines("h", 1, heading), Lines("i", 1, heading), new Spacer(1), Lines("b", 1))));
    }

    [Fact]
    public void Blocks_kept_together_move_to_the_next_page_as_one()
    {
        Assert.Equal(["a1 a2", "b1 c1"], TextOf(Lay(3, Lines("a", 2), new KeepTogether(Lines("b", 1), Lines("c", 1)))));
    }

    [Fact]
    public void A_heading_at_the_end_of_kept_blocks_stays_with_the_text_that_follows()
    {
        var kept = new KeepTogether(Lines("b", 1), Lines("h", 1, Plain with { KeepWithNext = true }));

        Assert.Equal(["a1", "b1 h1 c1"], TextOf(Lay(3, Lines("a", 1), kept, Lines("c", 1))));
    }

    [Fact]
    public void What_is_kept_together_but_taller_than_a_page_flows()
    {
        var kept = new KeepTogether([.. Enumerable.Range(1, 6).Select(i => new Paragraph(Plain, $"b{i}"))]);

        Assert.Equal(["a1 b1 b2", "b3 b4 b5", "b6"], TextOf(Lay(3, Lines("a", 1), kept)));
    }

    [Fact]
    public void A_signature_block_takes_two_lines_of_text_along()
    {
        var block = new Columns(
            new Column(ColumnWidth.OfShare(1), Lines("n", 2)), new Column(ColumnWidth.OfShare(1), Lines("k", 3)))
        { KeepWithPreviousLines = 2 };

        Assert.Equal(["a1 a2 a3", "a4 a5 n1 n2 k1 k2 k3"], TextOf(Lay(5, Lines("a", 5), block)));
        Assert.Equal(
            ["a1 b1", "c1 d1 n1 n2 k1 k2 k3"],
            TextOf(Lay(5, Lines("a", 1), Lines("b", 1), Lines("c", 1), Lines("d", 1), block)));
    }

    [Fact]
    public void Columns_taller_than_a_page_go_on_beside_one_another()
    {
        var block = new Columns(
            new Column(ColumnWidth.OfShare(1), Lines("n", 4)), new Column(ColumnWidth.OfShare(1), Lines("k", 2)));

        Assert.Equal(["n1 n2 n3 k1 k2", "n4"], TextOf(Lay(3, block)));
    }

    [Fact]
    public void A_page_break_begins_a_page_and_the_last_one_is_idle()
    {
        Assert.Equal(["a1", "b1"], TextOf(Lay(9, Lines("a", 1), new PageBreak(), Lines("b", 1), new PageBreak())));
    }

    [Fact]
    public void Space_above_is_left_out_after_an_automatic_break_only()
    {
        var spaced = Plain with { SpaceBefore = 20 };

        var automatic = Lay(2, Lines("a", 2), Lines("b", 1, spaced)).Pages[1].Texts[0].Baseline;
        var explicitly = Lay(4, Lines("a", 2), new PageBreak(), Lines("b", 1, spaced)).Pages[1].Texts[0].Baseline;

        Assert.Equal(20, explicitly - automatic, 6);
    }

    [Fact]
    public void Space_after_and_space_before_add_up()
    {
        var (above, below) = (Lines("a", 1, Plain with { SpaceAfter = 6 }), Lines("b", 1, Plain with { SpaceBefore = 4 }));

        var texts = Lay(9, above, new Spacer(3), below).Pages[0].Texts;

        Assert.Equal(LineHeight + 13, texts[1].Baseline - texts[0].Baseline, 6);
    }

    [Fact]
    public void A_section_without_blocks_is_an_empty_page()
    {
        var layout = Lay(5);

        Assert.Empty(Assert.Single(layout.Pages).Texts);
    }

    [Fact]
    public void A_page_break_inside_kept_blocks_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new KeepTogether(new PageBreak()));
        Assert.Throws<ArgumentException>(() => new Column(ColumnWidth.OfShare(1), new PageBreak()));
    }
}
