using System.Text;
using System.Text.RegularExpressions;
using static Dti.Pdf.Tests.SmallPage;

namespace Dti.Pdf.Tests;

public sealed partial class LinkTests
{
    private static readonly LinkTarget Elsewhere = LinkTarget.To(new Uri("https://example.vn/a?b=(c)"));

    [Fact]
    public void A_link_to_an_address_is_an_annotation_that_prints()
    {
        var file = Render(new Paragraph(Plain, new TextRun("xem "), new TextRun("trang") { Link = Elsewhere }));

        var annotation = Assert.Single(Annotations().Matches(file)).Value;
        Assert.Contains("/Border[0 0 0]/F 4/", annotation, StringComparison.Ordinal);
        Assert.Contains($"/URI<{Convert.ToHexString("https://example.vn/a?b=(c)"u8)}>", annotation, StringComparison.Ordinal);
        Assert.Matches(@"/S/Link/P \d+ 0 R/Pg \d+ 0 R/K\[1 <</Type/OBJR/Pg \d+ 0 R/Obj \d+ 0 R>>\]", file);
    }

    [Fact]
    public void A_link_over_two_lines_can_be_followed_from_both()
    {
        var file = Render(new Paragraph(Plain, new TextRun(string.Join(' ', Enumerable.Repeat("trang", 12))) { Link = Elsewhere }));

        Assert.Equal(2, Annotations().Count(file));
        Assert.Single(file.Split("/S/Link").Skip(1));
    }

    [Fact]
    public void A_link_leads_to_a_named_paragraph_wherever_it_stands()
    {
        var file = Render(
            new Paragraph(Plain, new TextRun("Phụ lục I") { Link = LinkTarget.To("I") }), new PageBreak(),
            new Paragraph(Plain, "Phụ lục I") { PlaceName = "I" });

        var page = Regex.Match(Annotations().Match(file).Value, @"/Dest\[(\d+) 0 R/XYZ 0 ").Groups[1].Value;
        Assert.Matches($@"/Kids\[\d+ 0 R {page} 0 R\]", file);
    }

    [Fact]
    public void A_link_to_a_place_that_is_not_there_is_text()
    {
        Assert.Empty(Annotations().Matches(Render(new Paragraph(Plain, new TextRun("Phụ lục I") { Link = LinkTarget.To("I") }))));
    }

    [Fact]
    [Trait("Needs", "Node")]
    public void Linked_text_is_read_where_it_stands()
    {
        var paragraph = new Paragraph(Plain, new TextRun("a "), new TextRun("b") { Link = Elsewhere }, new TextRun(" c"));

        var page = PdfReader.Read(new PdfDocument(new PdfMetadata("Thử"), Faces.Tinos, new Section(Setup(9), paragraph))).Pages[0];

        Assert.Equal("a b c", page.Text);
        Assert.Equal("Root(Document(P(a Link(b) c)))", page.Structure?.ToString());
    }

    [Fact]
    public void An_address_that_leads_nowhere_is_refused()
    {
        Assert.Throws<ArgumentException>(() => LinkTarget.To(new Uri("/a", UriKind.Relative)));
        Assert.Throws<ArgumentException>(() => LinkTarget.To(""));
    }

    private static string Render(params IReadOnlyList<Block> blocks)
    {
        using var output = new MemoryStream();
        PdfRenderer.Render(new PdfDocument(new PdfMetadata("Thử"), Faces.Tinos, new Section(Setup(9), blocks)), output);
        return Encoding.Latin1.GetString(output.ToArray());
    }

    [GeneratedRegex(@"<</Type/Annot/Subtype/Link[^\n]*\n[^\n]*>>")]
    private static partial Regex Annotations();
}
