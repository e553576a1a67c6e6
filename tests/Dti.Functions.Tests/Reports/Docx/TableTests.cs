using System.Globalization;
using Dti.Domain.Reports;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dti.Functions.Tests.Reports.Docx;

public class TableTests
{
    private const string LongName = "Trung tâm Phục vụ hành chính công và Kiểm soát thủ tục hành chính khu vực Tả Sìn";

    [Fact]
    public void Heads_are_repeated_and_no_row_is_split()
    {
        using var opened = Of(EveryPart.Grouped);
        var rows = opened.Grids[0].Elements<TableRow>().ToList();

        Assert.Equal(42, rows.Count);
        Assert.All(rows, row => Assert.NotNull(row.TableRowProperties!.GetFirstChild<CantSplit>()));
        Assert.Equal([true, true, false], rows.Take(3).Select(row => row.TableRowProperties!.GetFirstChild<TableHeader>() is not null));
    }

    [Fact]
    public void Neighbours_of_a_group_stand_under_one_head()
    {
        using var opened = Of(EveryPart.Grouped);
        var heads = opened.Grids[0].Elements<TableRow>().Take(2)
            .Select(row => row.Elements<TableCell>()
                .Select(cell => (cell.InnerText, Span: cell.TableCellProperties!.GridSpan?.Val?.Value ?? 1)).ToList()).ToList();

        Assert.Equal([("TT", 1), ("Đơn vị", 1), ("Tổng điểm", 2), ("Xếp hạng", 1)], heads[0]);
        Assert.Equal([("", 1), ("", 1), ("Năm 2021", 1), ("Năm 2022", 1), ("", 1)], heads[1]);
        Assert.Equal(6, opened.Grids[0].Descendants<VerticalMerge>().Count());
    }

    [Fact]
    public void Columns_fill_the_text_with_the_widths_they_ask_for()
    {
        using var opened = Of(EveryPart.Simple);

        Assert.Equal([12.0, 123.0, 30.0], WidthsMm(opened.Grids[0]).Select(mm => Math.Round(mm)));
    }

    [Fact]
    public void Columns_that_ask_for_too_much_are_narrowed_to_the_text()
    {
        using var opened = Of(new ReportTable(
            [
                new ReportColumn("Tên", CellAlignment.Left, null), new ReportColumn("A", CellAlignment.Right, 100),
                new ReportColumn("B", CellAlignment.Right, 100),
            ],
            []));

        Assert.InRange(WidthsMm(opened.Grids[0]).Sum(), 164.5, 165.1);
        Assert.InRange(WidthsMm(opened.Grids[0])[0], 10, 20);
    }

    [Fact]
    public void Numbers_stand_as_their_column_says_and_sums_are_bold()
    {
        using var opened = Of(EveryPart.Simple);
        var last = opened.Grids[0].Elements<TableRow>().Last().Descendants<Paragraph>().ToList();

        Assert.Equal(["OBangGiua", "OBang", "OBangPhai"], last.Select(Opened.StyleOf));
        Assert.Equal(JustificationValues.Right, opened.Style("OBangPhai").StyleParagraphProperties!.Justification!.Val!.Value);
        Assert.All(
            last.SelectMany(paragraph => paragraph.Elements<Run>()),
            run => Assert.Equal("Strong", run.RunProperties!.RunStyle!.Val!.Value));
    }

    [Fact]
    public void A_caption_stands_above_its_table_and_stays_with_it()
    {
        using var opened = Of(EveryPart.Simple);
        var caption = opened.Grids[0].PreviousSibling<Paragraph>()!;

        Assert.Equal("Bảng 1. Tổng điểm của các đơn vị", caption.InnerText);
        Assert.NotNull(opened.Style(Opened.StyleOf(caption)!).StyleParagraphProperties!.KeepNext);
        Assert.NotNull(opened.Style("DauBang").StyleParagraphProperties!.KeepNext);
    }

    [Fact]
    public void Two_tables_do_not_run_into_one()
    {
        using var opened =
            new Opened(EveryPart.Report with { Body = [new ReportPart.Grid(EveryPart.Grouped), new ReportPart.Grid(EveryPart.Grouped)] });

        Assert.All(opened.Grids, grid => Assert.IsType<Paragraph>(grid.NextSibling()));
    }

    [Fact]
    public void A_thousand_rows_of_long_names_are_all_there_and_valid()
    {
        var rows = Enumerable.Range(1, 1000).Select(at => new ReportRow(
            [at.ToString(CultureInfo.InvariantCulture), $"{LongName} {at}", EveryPart.Points(at)], IsSummary: false));

        using var opened = Of(EveryPart.Simple with { Rows = [.. rows] });

        Assert.Empty(opened.Errors);
        Assert.Equal(1001, opened.Grids[0].Elements<TableRow>().Count());
        Assert.Contains($"{LongName} 1000", opened.Grids[0].InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_too_long_for_their_columns_are_set_smaller()
    {
        var columns = Enumerable.Range(1, 14).Select(at => new ReportColumn("Chuyển đổi", CellAlignment.Right, null));
        var row = new ReportRow([.. Enumerable.Repeat((ReportText)EveryPart.Points(1234.56m), 14)], IsSummary: false);

        using var opened = Of(new ReportTable([.. columns], [row]));

        Assert.Equal(14, opened.TextsIn("OBangNhoPhai").Count);
        Assert.Equal(14, opened.TextsIn("DauBangNho").Count);
    }

    [Fact]
    public void A_table_without_rows_is_valid()
    {
        using var opened = Of(EveryPart.Simple with { Rows = [] });

        Assert.Empty(opened.Errors);
    }

    [Fact]
    public void A_note_may_stand_in_a_cell()
    {
        var cell = ReportText.Of($"Xã Xá Nhè{new TextPiece.Footnote("Gửi muộn.")}");

        using var opened = Of(EveryPart.Simple with { Rows = [new ReportRow(["1", cell, ""], IsSummary: false)] });

        Assert.Empty(opened.Errors);
        Assert.Single(opened.Grids[0].Descendants<FootnoteReference>());
    }

    private static Opened Of(ReportTable table) => new(EveryPart.Report with { Body = [new ReportPart.Grid(table)], Annexes = [] });

    private static IReadOnlyList<double> WidthsMm(Table table) =>
        [.. table.Descendants<GridColumn>().Select(column => int.Parse(column.Width!, CultureInfo.InvariantCulture) * 25.4 / 1440)];
}
