using static Dti.Pdf.Tests.SmallPage;

namespace Dti.Pdf.Tests;

/// <summary>A rule with the space around it takes a little less than one line.</summary>
public sealed class FootnoteTests
{
    [Fact]
    public void A_note_stands_at_the_foot_of_the_page_below_a_short_rule()
    {
        var page = Lay(9, Noted("a", "n", lines: 1)).Pages[0];

        var (reference, note) = (page.Texts[1], page.Texts[^1]);
        Assert.Equal(("1", "Reference"), (reference.Text, reference.Role));
        Assert.Equal(("n1", "Note"), (note.Text, note.Role));
        Assert.Equal(page.Height - Mm.ToPoints(10) - Below, note.Baseline, 6);
        var rule = Assert.Single(page.Rules);
        Assert.Equal((Mm.ToPoints(10), Mm.ToPoints(60)), (rule.X1, rule.X2));
        Assert.InRange(note.Baseline - rule.Y1, LineHeight - Below, LineHeight + 4);
    }

    [Fact]
    public void A_line_goes_to_the_next_page_with_its_note()
    {
        Assert.Equal(["a1 a2 a3", "b 1 n1 n2"], TextOf(Lay(5, Lines("a", 3), Noted("b", "n", lines: 2))));
    }

    [Fact]
    public void Notes_stand_in_the_order_of_their_references()
    {
        Assert.Equal(["a 1 b 1 n1 m1"], TextOf(Lay(6, Noted("a", "n", lines: 1), Noted("b", "m", lines: 1))));
    }

    [Fact]
    public void A_note_that_no_page_holds_goes_on_on_the_next()
    {
        var layout = Lay(5, Noted("a", "n", lines: 6), Lines("b", 1));

        Assert.Equal(["a 1 n1 n2 n3", "b1 n4 n5 n6"], TextOf(layout));
        Assert.Empty(layout.Notices);
    }

    [Fact]
    public void Waiting_lines_of_a_note_leave_the_text_less_room()
    {
        Assert.Equal(["a 1 n1 n2 n3", "b1 b2 n4 n5", "b3 b4 b5 b6"], TextOf(Lay(5, Noted("a", "n", lines: 5), Lines("b", 6))));
    }

    [Fact]
    public void Lines_of_a_note_that_wait_longer_than_the_text_get_pages_of_their_own()
    {
        Assert.Equal(["a 1 n1", "n2 n3", "n4 n5"], TextOf(Lay(3, Noted("a", "n", lines: 5))));
    }

    [Fact]
    public void A_note_in_a_table_cell_stands_on_the_page_of_its_row()
    {
        TableRow[] head = [new TableRow(new TableCell(Plain, "h"))];
        var rows = Enumerable.Range(1, 6)
            .Select(row => new TableRow(new TableCell(row == 4 ? Noted("r4", "n", lines: 1) : new Paragraph(Plain, $"r{row}"))));

        Assert.Equal(
            ["h r1 r2 r3", "h r4 1 r5 r6 n1"],
            TextOf(Lay(6, new Table([ColumnWidth.OfShare(1)], head, [.. rows]) { VerticalPadding = 0 })));
    }

    [Fact]
    public void A_row_taller_than_a_page_is_parted_with_each_note_on_the_page_of_its_line()
    {
        var cell = new TableCell([.. Enumerable.Range(1, 7)
            .Select(line => line is 1 or 5 ? Noted($"a{line}", $"n{line}-", lines: 1) : new Paragraph(Plain, $"a{line}"))]);

        var layout = Lay(5, new Table([ColumnWidth.OfShare(1)], [], [new TableRow(cell)]) { VerticalPadding = 0, HorizontalPadding = 0 });

        Assert.Equal(["a1 1 a2 a3 n1-1", "a4 a5 1 a6 n5-1", "a7"], TextOf(layout));
    }

    [Fact]
    public void A_long_table_with_many_notes_loses_no_row_and_no_note()
    {
        var rows = Enumerable.Range(1, 200).Select(
            row => new TableRow(new TableCell(row % 3 == 0 ? Noted($"r{row}", $"n{row}-", row % 4 + 1) : new Paragraph(Plain, $"r{row}"))));

        var layout = Lay(12, new Table([ColumnWidth.OfShare(1)], [new TableRow(new TableCell(Plain, "h"))], [.. rows]));

        Assert.Empty(layout.Notices);
        var texts = layout.Pages.SelectMany(page => page.Texts).Select(text => text.Text.Trim()).ToList();
        Assert.Equal(Enumerable.Range(1, 200).Select(row => $"r{row}"), texts.Where(text => text[0] == 'r'));
        Assert.Equal(
            Enumerable.Range(1, 66).SelectMany(at => Enumerable.Range(1, at * 3 % 4 + 1).Select(line => $"n{at * 3}-{line}")),
            texts.Where(text => text[0] == 'n'));
        Assert.All(layout.Pages, page => Assert.All(page.Texts, text => Assert.True(text.Baseline <= page.Height - Mm.ToPoints(10))));
        Assert.All(layout.Pages, page => Assert.Equal(
            page.Texts.Where(text => text.Text[0] == 'r' && page.Texts.Any(other => other.Role == "Reference"
                && other.Baseline < text.Baseline + 5 && other.Baseline > text.Baseline - 9))
                .Select(text => text.Text[1..]),
            page.Texts.Where(text => text.Role == "Note" && text.Text.Trim().EndsWith("-1", StringComparison.Ordinal))
                .Select(text => text.Text.Trim()[1..^2])));
    }

    [Fact]
    public void A_signature_block_stays_whole_and_with_its_text_above_notes()
    {
        var block = new Columns(new Column(ColumnWidth.OfShare(1), Lines("k", 3))) { KeepWithPreviousLines = 2 };

        Assert.Equal(["a1 a2", "b 1 c k1 k2 k3 n1"],
            TextOf(Lay(7, Lines("a", 2), Noted("b", "n", lines: 1), new Paragraph(Plain, "c"), block)));
    }

    [Fact]
    [Trait("Needs", "Node")]
    public void A_note_is_read_within_its_paragraph_and_its_reference_where_it_stands()
    {
        var paragraph = new Paragraph(Plain, new TextRun("a"), Reference("n", 1), new TextRun(" b"));

        var page = PdfReader.Read(
            new PdfDocument(new PdfMetadata("Thử"), Faces.Tinos, new Section(Setup(9), paragraph, Lines("c", 1)))).Pages[0];

        Assert.Equal("Root(Document(P(a Reference(1) b Note(n1)) P(c1)))", page.Structure?.ToString());
    }

    private const double LineDescent = 12 * (443 + 87) / 2048.0;
    private const double Below = LineDescent;

    private static Paragraph Noted(string text, string note, int lines) => new(Plain, new TextRun(text), Reference(note, lines));

    private static TextRun Reference(string note, int lines) => new("1") { Superscript = true, Footnote = Lines(note, lines) };
}
