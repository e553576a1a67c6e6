using System.Globalization;
using System.Text;

namespace Dti.Pdf.Tests;

public sealed class RendererTests
{
    [Fact]
    public void The_same_document_gives_the_same_bytes_on_every_thread()
    {
        var files = new byte[8][];

        Parallel.For(0, files.Length, i => files[i] = Render(SampleReport.Create()));

        Assert.All(files, file => Assert.Equal(files[0], file));
    }

    [Theory]
    [InlineData("vi-VN")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_culture_changes_nothing(string culture)
    {
        var expected = Render(SampleReport.Create());
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal(expected, Render(SampleReport.Create()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Another_text_gives_another_identifier()
    {
        Assert.NotEqual(Identifier(Render(Titled("a"))), Identifier(Render(Titled("b"))));
        Assert.Equal(Identifier(Render(Titled("a"))), Identifier(Render(Titled("a"))));
    }

    [Fact]
    public void Dates_are_in_the_file_only_when_given()
    {
        var dated = Text(Render(Titled("a", new DateTimeOffset(2024, 4, 5, 16, 30, 0, TimeSpan.FromHours(7)))));

        Assert.Contains("/CreationDate(D:20240405163000+07'00')", dated, StringComparison.Ordinal);
        Assert.Contains("<xmp:CreateDate>2024-04-05T16:30:00+07:00</xmp:CreateDate>", dated, StringComparison.Ordinal);
        Assert.DoesNotContain("Date", Text(Render(Titled("a"))), StringComparison.Ordinal);
    }

    [Fact]
    public void Keywords_are_said_in_both_places_or_in_none()
    {
        var metadata = new PdfMetadata("a") { Keywords = "x; y" };
        var file = Text(Render(new PdfDocument(metadata, Faces.Tinos, new Section(SmallPage.Setup(3)))));

        Assert.Contains("/Keywords<FEFF0078003B00200079>", file, StringComparison.Ordinal);
        Assert.Contains("<pdf:Keywords>x; y</pdf:Keywords>", file, StringComparison.Ordinal);
        Assert.DoesNotContain("Keywords", Text(Render(Titled("a"))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_paragraph_over_two_pages_is_one_node_with_a_part_on_each()
    {
        var file = Text(Render(Holding(SmallPage.Lines("a", 4))));

        Assert.Matches(@"/S/P/P \d+ 0 R/K\[<</Type/MCR/Pg \d+ 0 R/MCID 0>> <</Type/MCR/Pg \d+ 0 R/MCID 0>>\]", file);
    }

    [Fact]
    public void An_empty_cell_is_kept_and_tells_what_it_covers()
    {
        var table = new Table(
            [ColumnWidth.OfShare(1), ColumnWidth.OfShare(1)], [], [new TableRow(new TableCell(SmallPage.Plain, "") { ColumnSpan = 2 })]);

        var file = Text(Render(Holding(table)));

        Assert.Matches(@"/S/TD/P \d+ 0 R/A<</O/Table/ColSpan 2>>", file);
    }

    [Fact]
    public void The_stream_is_left_open_and_need_not_seek()
    {
        using var whole = new MemoryStream();
        using var output = new WriteOnlyStream(whole);

        PdfRenderer.Render(Titled("a"), output);

        output.WriteByte((byte)'\n');
        Assert.StartsWith("%PDF-1.4\n", Text(whole.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_that_is_no_tag_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new PdfMetadata("a") { Language = "tiếng Việt" });
    }

    [Fact]
    public void Laying_out_and_rendering_tell_the_same()
    {
        var laid = PdfRenderer.Lay(SampleReport.Create());
        var rendered = PdfRenderer.Render(SampleReport.Create(), Stream.Null);

        Assert.Equal(laid.Pages.SelectMany(page => page.Texts), rendered.Pages.SelectMany(page => page.Texts));
        Assert.Equal(laid.Pages.SelectMany(page => page.Rules), rendered.Pages.SelectMany(page => page.Rules));
    }

    private static PdfDocument Titled(string title, DateTimeOffset? created = null) => new(
        new PdfMetadata(title) { Created = created }, Faces.Tinos, new Section(SmallPage.Setup(3), SmallPage.Lines("a", 1)));

    private static PdfDocument Holding(Block block) =>
        new(new PdfMetadata("a"), Faces.Tinos, new Section(SmallPage.Setup(2), block));

    private static byte[] Render(PdfDocument document)
    {
        using var output = new MemoryStream();
        PdfRenderer.Render(document, output);
        return output.ToArray();
    }

    private static string Text(byte[] file) => Encoding.Latin1.GetString(file);

    private static string Identifier(byte[] file) => Text(file)[Text(file).LastIndexOf("/ID[", StringComparison.Ordinal)..][..38];
}
