using static Dti.Pdf.Tests.SmallPage;

namespace Dti.Pdf.Tests;

/// <summary>Finished files as pdf.js sees them.</summary>
[Trait("Needs", "Node")]
public sealed class ReaderTests
{
    [Theory]
    [InlineData("Nguyễn Thị Ngọc Ẩn, Đắk R'lấp, thẩm định ở cấp huyện ưỡng ợ ậ ỹ")]
    [InlineData("ĐỘC LẬP – TỰ DO – HẠNH PHÚC 1.133.820.000 ₫ (83,36%) \"…\" <&> \\ Ð đ")]
    public void Text_is_read_back_exactly(string text)
    {
        var page = Read(new Paragraph(Plain with { Size = 4 }, text)).Pages[0];

        Assert.Equal(text, page.Text);
    }

    [Fact]
    public void Text_stands_in_the_file_where_it_was_laid_out_and_is_as_wide()
    {
        Paragraph[] blocks =
        [
            new(Plain, "Đắk R'lấp"),
            new(Plain with { Bold = true, Alignment = HorizontalAlignment.Right }, "83,36%"),
        ];
        var laid = Lay(20, blocks).Pages[0];

        var read = Read(blocks).Pages[0].Items;

        Assert.Equal(
            laid.Texts.Select(text => (text.Text, Round(text.X), Round(laid.Height - text.Baseline), Round(text.Width))),
            read.Select(item => (item.Text, Round(item.X), Round(item.Y), Round(item.Width))));

        static double Round(double points) => Math.Round(points, 1);
    }

    [Fact]
    public void Decomposed_text_is_read_back_composed()
    {
        var decomposed = "thẩm định".Normalize(System.Text.NormalizationForm.FormD);

        Assert.Equal("thẩm định", Read(new Paragraph(Plain, decomposed)).Pages[0].Text);
    }

    [Fact]
    public void Words_of_a_broken_line_are_read_apart()
    {
        var text = string.Join(' ', Enumerable.Repeat("thẩm định", 12));

        var read = Read(new Paragraph(Plain with { Alignment = HorizontalAlignment.Justify }, text)).Pages[0].Text;

        Assert.Equal(text, read.Replace('\n', ' '));
    }

    [Fact]
    public void Structure_follows_the_content()
    {
        var head = new[] { new TableRow(new TableCell(Plain, "TT"), new TableCell(Plain, "Điểm")) };
        var rows = new[] { new TableRow(new TableCell(Plain, "1") { IsRowHead = true }, new TableCell(Plain, "")) };
        var item = Plain with { Role = StructureRole.ListItem };

        var page = Read(
            new Paragraph(Plain with { Role = StructureRole.Heading1 }, "I"),
            new Paragraph(Plain, "a"),
            new Paragraph(Plain, ""),
            new Paragraph(item, "- b"),
            new Paragraph(item, "- c"),
            new Paragraph(Plain with { Role = StructureRole.Caption }, "Bảng"),
            new Table([ColumnWidth.OfMm(20), ColumnWidth.OfShare(1)], head, rows)).Pages[0];

        Assert.Equal(
            "Root(Document(H1(I) P(a) L(LI(LBody(- b)) LI(LBody(- c))) Caption(Bảng) Table(TR(TH(TT) TH(Điểm)) TR(TH(1)))))",
            page.Structure?.ToString());
    }

    [Fact]
    public void Sub_items_are_a_list_within_the_item_before_them()
    {
        static Paragraph Item(StructureRole role, string text) => new(Plain with { Role = role }, text);

        var page = Read(
            Item(StructureRole.ListItem, "a"), Item(StructureRole.ListSubItem, "b"), Item(StructureRole.ListSubItem, "c"),
            Item(StructureRole.ListItem, "d")).Pages[0];

        Assert.Equal(
            "Root(Document(L(LI(LBody(a) L(LI(LBody(b)) LI(LBody(c)))) LI(LBody(d)))))", page.Structure?.ToString());
    }

    [Fact]
    public void A_paragraph_goes_on_over_pages_and_page_numbers_are_no_content()
    {
        var file = PdfReader.Read(new PdfDocument(new PdfMetadata("Thử"), Faces.Tinos, new Section(Setup(2), Lines("a", 4))
        {
            Numbering = new PageNumbering(),
        }));

        Assert.Equal(["Root(Document(P(a1\na2)))", "Root(Document(P(a3\na4)))"], file.Pages.Select(page => page.Structure?.ToString()));
        Assert.Contains("2", file.Pages[1].Artifacts);
    }

    [Fact]
    public void Headings_become_bookmarks_below_the_nearest_higher_one()
    {
        static Paragraph Heading(StructureRole role, string text) => new(Plain with { Role = role }, text);

        var file = Read(
            Heading(StructureRole.Heading1, "I. TÌNH HÌNH"),
            Heading(StructureRole.Heading3, "a) Nhận thức"),
            Heading(StructureRole.Heading2, "1. Thể chế"),
            Heading(StructureRole.Heading1, "II. KẾT QUẢ"));

        Assert.Equal(["I. TÌNH HÌNH(a) Nhận thức 1. Thể chế)", "II. KẾT QUẢ"], file.Outline.Select(bookmark => bookmark.ToString()));
    }

    [Fact]
    public void Title_and_language_are_in_the_file()
    {
        var file = PdfReader.Read(new PdfDocument(new PdfMetadata("Báo cáo <quý I> & \"số\"\n2024"), Faces.Tinos, new Section(Setup(3))));

        Assert.Equal(("Báo cáo <quý I> & \"số\" 2024", "vi-VN", true), (file.Title, file.Language, file.Marked));
        Assert.Equal(file.Title, file.XmpTitle);
    }

    [Fact]
    public void Only_the_faces_used_are_embedded()
    {
        var fonts = Read(new Paragraph(Plain, new TextRun("a"), new TextRun("b") { Bold = true })).Pages[0].Fonts;

        Assert.Equal(["Tinos-Bold", "Tinos-Regular"], fonts.Select(font => font[7..]).Order(StringComparer.Ordinal));
        Assert.All(fonts, font => Assert.Matches("^[A-Z]{6}\\+", font));
    }

    private static ReadPdf Read(params IReadOnlyList<Block> blocks) =>
        PdfReader.Read(new PdfDocument(new PdfMetadata("Thử"), Faces.Tinos, new Section(Setup(20), blocks)));
}
