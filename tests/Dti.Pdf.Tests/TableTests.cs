using static Dti.Pdf.Tests.SmallPage;

namespace Dti.Pdf.Tests;

public sealed class TableTests
{
    private static readonly ColumnWidth[] Two = [ColumnWidth.OfMm(20), ColumnWidth.OfShare(1)];

    [Fact]
    public void The_head_stands_again_on_every_page_as_no_content()
    {
        var layout = Lay(5, Simple(rows: 8));

        Assert.Equal(["h x r1 y r2 y r3 y r4 y", "h x r5 y r6 y r7 y r8 y"], TextOf(layout));
        Assert.Equal(["TH", "TH"], layout.Pages[0].Texts.Take(2).Select(text => text.Role));
        Assert.Equal([null, null], layout.Pages[1].Texts.Take(2).Select(text => text.Role));
    }

    [Fact]
    public void A_head_higher_than_half_a_page_stands_once()
    {
        var table = Bare([Row(Lines("h", 3))], [.. Enumerable.Range(1, 6).Select(i => Row(Lines($"r{i}-", 1)))]);

        Assert.Equal(["h1 h2 h3 y r1-1 y r2-1 y", "r3-1 y r4-1 y r5-1 y r6-1 y"], TextOf(Lay(5, table)));
    }

    [Fact]
    public void A_head_is_never_left_with_fewer_than_two_rows()
    {
        Assert.Equal(["a1 a2 a3", "h x r1 y r2 y r3 y"], TextOf(Lay(5, Lines("a", 3), Simple(rows: 3))));
    }

    [Fact]
    public void The_last_rows_stay_on_one_page()
    {
        Assert.Equal(["h x r1 y r2 y", "h x r3 y r4 y r5 y"], TextOf(Lay(5, Simple(rows: 5) with { KeepLastRows = 3 })));
        Assert.Equal(["h x r1 y r2 y r3 y r4 y", "h x r5 y"], TextOf(Lay(5, Simple(rows: 5) with { KeepLastRows = 0 })));
    }

    [Fact]
    public void A_row_is_not_parted()
    {
        var table = Bare([], [Row(Lines("a", 2)), Row(Lines("b", 2)), Row(Lines("c", 2)), Row(Lines("d", 2))]);

        Assert.Equal(["a1 a2 y b1 b2 y", "c1 c2 y d1 d2 y"], TextOf(Lay(5, table)));
    }

    [Fact]
    public void A_row_taller_than_a_page_is_parted_between_lines_below_the_head()
    {
        var table = Bare([Row(Lines("h", 1))], [Row(Lines("a", 6))]);

        Assert.Equal(["h1 y a1 a2 a3 y", "h1 y a4 a5 a6"], TextOf(Lay(4, table)));
    }

    [Fact]
    public void A_long_table_keeps_every_row_once_and_in_order()
    {
        var rows = Lay(9, Simple(rows: 200)).Pages.SelectMany(page => page.Texts).Where(text => text.Role == "TD" && text.Text[0] == 'r');

        Assert.Equal(Enumerable.Range(1, 200).Select(i => $"r{i}"), rows.Select(text => text.Text));
    }

    [Fact]
    public void Rows_tied_by_a_cell_that_covers_both_stay_on_one_page()
    {
        var table = Bare(
            [],
            [
                Row(Lines("a", 2)),
                Row(Lines("b", 1)),
                new TableRow(new TableCell(Plain, "t") { RowSpan = 2 }, new TableCell(Plain, "c")),
                new TableRow(new TableCell(Plain, "d")),
            ]) with { KeepLastRows = 0 };

        Assert.Equal(["a1 a2 y b1 y", "t c d"], TextOf(Lay(4, table)));
    }

    [Fact]
    public void Tied_rows_taller_than_a_page_are_parted_row_by_row_and_the_tying_cell_between_its_lines()
    {
        var table = Bare(
            [],
            [
                new TableRow(new TableCell(Lines("t", 5)) { RowSpan = 3 }, new TableCell(Lines("a", 2))),
                new TableRow(new TableCell(Lines("b", 2))),
                new TableRow(new TableCell(Lines("c", 2))),
            ]);

        var layout = Lay(4, table);

        Assert.Equal(["t1 t2 t3 t4 a1 a2 b1 b2", "t5 c1 c2"], TextOf(layout));
        Assert.Empty(layout.Notices);
    }

    [Fact]
    public void A_row_of_tied_rows_that_has_room_for_no_line_goes_down_whole()
    {
        var table = Bare(
            [],
            [
                new TableRow(new TableCell(Lines("t", 1)) { RowSpan = 2 }, new TableCell(Lines("a", 3))),
                new TableRow(new TableCell(new Paragraph(Plain with { Size = 24 }, "b"))),
            ]) with { VerticalPadding = 1 };

        var layout = Lay(4, table);

        Assert.Equal(["t1 a1 a2 a3", "b"], TextOf(layout));
        Assert.Empty(layout.Notices);
    }

    [Fact]
    public void A_cell_over_two_columns_is_as_wide_as_both_and_one_over_two_rows_stands_in_their_middle()
    {
        var table = Bare(
            [
                new TableRow(new TableCell(Plain, "t") { RowSpan = 2 }, new TableCell(Plain, "c")),
                new TableRow(new TableCell(Plain, "d")),
            ],
            [new TableRow(new TableCell(Plain with { Alignment = HorizontalAlignment.Right }, "w") { ColumnSpan = 2 })]);

        var texts = Lay(9, table).Pages[0].Texts.ToDictionary(text => text.Text);

        Assert.Equal((texts["c"].Baseline + texts["d"].Baseline) / 2, texts["t"].Baseline, 6);
        Assert.Equal(Mm.ToPoints(90), texts["w"].X + texts["w"].Width, 6);
    }

    [Fact]
    public void Borders_of_neighbouring_cells_are_one_line_each()
    {
        var page = Lay(9, Simple(rows: 2)).Pages[0];

        var thickness = Assert.Single(page.Rules.Select(rule => rule.Thickness).Distinct());
        Assert.Equal(0.5, thickness);
        Assert.Equal(4, page.Rules.Count(rule => rule.Y1 == rule.Y2));
        Assert.Equal(3, page.Rules.Count(rule => rule.X1 == rule.X2));
        Assert.All(page.Rules.Where(rule => rule.X1 == rule.X2), rule => Assert.Equal(3 * LineHeight, rule.Y2 - rule.Y1, 6));
    }

    [Fact]
    public void Widths_in_millimetres_are_kept_and_shares_divide_the_rest()
    {
        var table = new Table(
            [ColumnWidth.OfMm(20), ColumnWidth.OfShare(1), ColumnWidth.OfShare(2)],
            [],
            [new TableRow(new TableCell(Plain, "a"), new TableCell(Plain, "b"), new TableCell(Plain, "c"))]);

        var edges = Lay(9, table).Pages[0].Rules.Where(rule => rule.X1 == rule.X2).Select(rule => Mm.FromPoints(rule.X1));

        Assert.Equal([10, 30, 50, 90], edges.Select(edge => Math.Round(edge, 6)));
    }

    [Fact]
    public void Padding_surrounds_the_text()
    {
        var table = new Table([ColumnWidth.OfShare(1)], [], [new TableRow(new TableCell(Plain, "a"))])
        {
            HorizontalPadding = 5, VerticalPadding = 3,
        };

        var page = Lay(9, table).Pages[0];

        Assert.Equal(Mm.ToPoints(10) + 5, page.Texts[0].X, 6);
        Assert.Equal(LineHeight + 6, page.Rules.Max(rule => rule.Y2) - page.Rules.Min(rule => rule.Y1), 6);
    }

    [Fact]
    public void Rows_that_do_not_fill_the_columns_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Bare([], [new TableRow(new TableCell(Plain, "a"))]));
        Assert.Throws<ArgumentException>(() => Bare([], [new TableRow(new TableCell(Plain, "a") { ColumnSpan = 3 })]));
        Assert.Throws<ArgumentException>(() => Bare([], [new TableRow(new TableCell(Plain, "a") { ColumnSpan = 2, RowSpan = 2 })]));
    }

    [Fact]
    public void Columns_wider_than_the_page_are_refused()
    {
        var table = new Table([ColumnWidth.OfMm(81)], [], [new TableRow(new TableCell(Plain, "a"))]);

        Assert.Throws<ArgumentException>(() => Lay(9, table));
    }

    private static Table Simple(int rows) => Bare(
        [new TableRow(new TableCell(Plain, "h"), new TableCell(Plain, "x"))],
        [.. Enumerable.Range(1, rows).Select(row => Row(new Paragraph(Plain, $"r{row}")))]);

    private static Table Bare(IReadOnlyList<TableRow> head, IReadOnlyList<TableRow> rows) =>
        new(Two, head, rows) { HorizontalPadding = 0, VerticalPadding = 0 };

    private static TableRow Row(Paragraph first) => new(new TableCell(first), new TableCell(Plain, "y"));
}
