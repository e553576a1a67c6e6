using System.Xml.Linq;
using Dti.Xlsx.Writing;

namespace Dti.Xlsx.Tests.Writing;

public class CommentTests
{
    private static readonly XNamespace Shapes = "urn:schemas-microsoft-com:vml";
    private static readonly XNamespace Office = "urn:schemas-microsoft-com:office:office";
    private static readonly XNamespace Excel = "urn:schemas-microsoft-com:office:excel";

    [Fact]
    public void Comments_say_who_wrote_what_at_which_cell()
    {
        var file = Written.Bytes(new SheetContent("S")
        {
            Comments = [Comment("B2", " Hai\ndòng"), Comment("A2", "<x>", "Sở"), Comment("C1", "y", "Sở")],
        });

        var part = Written.Part(file, "xl/comments1.xml");
        Assert.Equal(["Sở", ""], part.Descendants(Written.Main + "author").Select(author => author.Value));
        var comments = part.Descendants(Written.Main + "comment");
        Assert.Equal(
            ["C1 0 y", "A2 0 <x>", "B2 1  Hai\ndòng"],
            comments.Select(comment => $"{comment.Attribute("ref")?.Value} {comment.Attribute("authorId")?.Value} {comment.Value}"));
    }

    [Fact]
    public void Each_comment_has_a_box_right_of_its_cell()
    {
        var sheet = new SheetContent("S") { Comments = [Comment("B3", new string('a', 90))], Columns = [new(3) { WidthCharacters = 20 }] };

        var shape = Assert.Single(Drawing(Written.Bytes(sheet), 1).Descendants(Shapes + "shape"));

        Assert.Equal("2, 15, 2, 4, 5, 7, 4, 21", shape.Descendants(Excel + "Anchor").Single().Value);
        Assert.Equal(("2", "1"), (shape.Descendants(Excel + "Row").Single().Value, shape.Descendants(Excel + "Column").Single().Value));
    }

    [Theory]
    [InlineData("XFD1048576")]
    [InlineData("A1048576")]
    [InlineData("XFC1")]
    public void Boxes_do_not_leave_the_sheet(string cell)
    {
        var file = Written.Bytes(new SheetContent("S") { Comments = [Comment(cell, new string('a', 900))] });

        int[] anchor = [.. Drawing(file, 1).Descendants(Excel + "Anchor").Single().Value.Split(", ").Select(int.Parse)];

        Assert.InRange(anchor[4], anchor[0], CellAddress.LastColumn - 1);
        Assert.InRange(anchor[6], anchor[2], CellAddress.LastRow - 1);
    }

    [Fact]
    public void Boxes_are_numbered_over_the_whole_workbook()
    {
        static SheetContent Sheet(string name, int count) =>
            new(name) { Comments = [.. Enumerable.Range(1, count).Select(row => new CellComment(new CellAddress(row, 1), "x"))] };
        var file = Written.Bytes(Sheet("1", 1_024), Sheet("2", 0), Sheet("3", 2));

        var (first, third) = (Drawing(file, 1), Drawing(file, 3));

        Assert.Equal(("1,2", "3"), (BlocksOf(first), BlocksOf(third)));
        Assert.Equal(("_x0000_s1025", "_x0000_s2048"), (IdsOf(first).First(), IdsOf(first).Last()));
        Assert.Equal(["_x0000_s3073", "_x0000_s3074"], IdsOf(third));
    }

    [Fact]
    public void A_cell_has_one_comment()
    {
        CellComment[] comments = [Comment("A1", "x"), Comment("B1", "y"), Comment("A1", "z")];

        Assert.Throws<ArgumentException>(() => new SheetContent("S") { Comments = comments });
    }

    [Fact]
    public void A_comment_has_text_and_a_cell()
    {
        Assert.Throws<ArgumentException>(() => Comment("A1", ""));
        Assert.Throws<ArgumentException>(() => Comment("A1", new string('a', 32_768)));
        Assert.Throws<ArgumentException>(() => new CellComment(default, "x"));
    }

    private static CellComment Comment(string cell, string text, string author = "") =>
        new(CellAddress.Parse(cell), text) { Author = author };

    private static XElement Drawing(byte[] file, int sheet) => Written.Part(file, $"xl/drawings/vmlDrawing{sheet}.vml");

    private static string? BlocksOf(XElement drawing) => drawing.Descendants(Office + "idmap").Single().Attribute("data")?.Value;

    private static IEnumerable<string?> IdsOf(XElement drawing) =>
        drawing.Descendants(Shapes + "shape").Select(shape => shape.Attribute("id")?.Value);
}
