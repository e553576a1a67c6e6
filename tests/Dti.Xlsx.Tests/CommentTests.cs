using Dti.Xlsx.Tests.Building;

namespace Dti.Xlsx.Tests;

public class CommentTests
{
    private const string Authors = "<authors><author>Sở TT&amp;TT</author><author/></authors>";

    [Fact]
    public void Comments_are_listed_with_cell_author_and_text()
    {
        var sheet = Reading.OpenSheet(Commented(Authors
            + "<commentList><comment ref=\"K7\" authorId=\"0\"><text><r><rPr><b/></rPr><t>Thẩm định:\n</t></r>"
            + "<r><t xml:space=\"preserve\"> 255,77</t></r></text></comment><comment ref=\"A1\" authorId=\"1\"><text><t>một_x000D_hai</t></text></comment><comment ref=\"B2\"/></commentList>"));

        Assert.Equal(
            [
                new Comment(CellAddress.Parse("K7"), "Sở TT&TT", "Thẩm định:\n 255,77"),
                new Comment(CellAddress.Parse("A1"), "", "một\rhai"), new Comment(CellAddress.Parse("B2"), "", ""),
            ],
            sheet.Comments);
    }

    [Fact]
    public void A_sheet_without_comments_has_none()
    {
        Assert.Empty(Reading.OpenSheet(WorkbookFile.WithCells("")).Comments);
        Assert.Empty(Reading.OpenSheet(WorkbookFile.WithCells("").Part(
            "xl/worksheets/_rels/sheet1.xml.rels", WorkbookFile.Relationships(("a", "drawing", "../drawings/d.xml")))).Comments);
    }

    [Fact]
    public void Each_sheet_has_its_own()
    {
        var workbook = Reading.Open(new WorkbookFile().Sheet("a", "").Sheet("b", "")
            .Part("xl/worksheets/_rels/sheet2.xml.rels", WorkbookFile.Relationships(("a", "comments", "/xl/notes.xml")))
            .Part("xl/notes.xml", Comments("<commentList><comment ref=\"A1\"><text><t>b</t></text></comment></commentList>")));

        Assert.Empty(workbook.Sheets[0].Comments);
        Assert.Equal("b", Assert.Single(workbook.Sheets[1].Comments).Text);
    }

    [Theory]
    [InlineData("<commentList><comment ref=\"A1:B2\"/></commentList>")]
    [InlineData("<commentList><comment/></commentList>")]
    [InlineData("<commentList><comment ref=\"A1\" authorId=\"2\"/></commentList>")]
    [InlineData("<commentList><comment ref=\"A1\" authorId=\"-1\"/></commentList>")]
    [InlineData("<commentList><comment ref=\"A1\" authorId=\"x\"/></commentList>")]
    [InlineData("<commentList>")]
    public void Broken_comments_are_damage(string content) =>
        Assert.Equal(ReadFailure.Damaged, Reading.Refuse(Commented(Authors + content)).Reason);

    [Fact]
    public void Comments_that_are_announced_but_missing_or_something_else_are_damage()
    {
        var missing = Commented("").Without("xl/comments1.xml");
        var another = Commented("").Part("xl/comments1.xml", $"<styleSheet xmlns=\"{WorkbookFile.Main}\"/>");

        Assert.Equal(ReadFailure.Damaged, Reading.Refuse(missing).Reason);
        Assert.Equal(ReadFailure.Damaged, Reading.Refuse(another).Reason);
    }

    [Fact]
    public void Comments_of_hidden_sheets_are_not_read()
    {
        var file = new WorkbookFile().Sheet("a", "", "hidden")
            .Part("xl/worksheets/_rels/sheet1.xml.rels", WorkbookFile.Relationships(("a", "comments", "../comments1.xml")))
            .Part("xl/comments1.xml", "no XML at all");

        Assert.Empty(Reading.OpenSheet(file).Comments);
    }

    [Fact]
    public void Comments_and_authors_and_their_characters_are_counted()
    {
        var file = Commented("<authors><author>ab</author></authors><commentList>"
            + "<comment ref=\"A1\" authorId=\"0\"><text><t>cd</t></text></comment><comment ref=\"A2\" authorId=\"0\"/></commentList>");
        var authors = Commented("<authors><author/><author/><author/></authors>");
        var characters = "Bảng 1abcd".Length;

        Assert.IsType<ReadResult.Success>(Reading.Read(file.ToBytes(), new ReaderLimits { Comments = 2, TextCharacters = characters }));
        Assert.Equal(nameof(ReaderLimits.Comments), Reading.LimitExceededBy(file, new ReaderLimits { Comments = 1 }));
        Assert.Equal(nameof(ReaderLimits.Comments), Reading.LimitExceededBy(authors, new ReaderLimits { Comments = 2 }));
        Assert.Equal(
            nameof(ReaderLimits.TextCharacters), Reading.LimitExceededBy(file, new ReaderLimits { TextCharacters = characters - 1 }));
        Assert.Equal(nameof(ReaderLimits.CellCharacters), Reading.LimitExceededBy(file, new ReaderLimits { CellCharacters = 1 }));
    }

    private static WorkbookFile Commented(string content) => WorkbookFile.WithCells("")
        .Part("xl/worksheets/_rels/sheet1.xml.rels", WorkbookFile.Relationships(("a", "comments", "../comments1.xml")))
        .Part("xl/comments1.xml", Comments(content));

    private static string Comments(string content) => $"<comments xmlns=\"{WorkbookFile.Main}\">{content}</comments>";
}
