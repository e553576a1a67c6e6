using Dti.Pdf.Fonts;

namespace Dti.Pdf.Layout;

/// <summary>Standard structure types of PDF for the roles of paragraphs and cells.</summary>
internal static class StructureTags
{
    private const string List = "L";

    public static StructureNode Add(StructureNode parent, Paragraph paragraph) => paragraph.Style.Role switch
    {
        StructureRole.ListItem => AddListItem(parent),
        StructureRole.ListSubItem => AddListItem(parent.Children is [.., { Tag: List, Children: [.., var item] }] ? item : parent),
        StructureRole.Caption => parent.Add(new StructureNode("Caption") { PlaceName = paragraph.PlaceName }),
        StructureRole.Paragraph => parent.Add(new StructureNode("P") { PlaceName = paragraph.PlaceName }),
        var heading => parent.Add(Heading(heading - StructureRole.Heading1 + 1, paragraph)),
    };

    public static StructureNode Cell(TableCell cell, bool inHead)
    {
        var scope = inHead ? "Column" : cell.IsRowHead ? "Row" : null;
        return new StructureNode(scope is null ? "TD" : "TH") { Cell = new CellAttributes(scope, cell.ColumnSpan, cell.RowSpan) };
    }

    private static StructureNode AddListItem(StructureNode parent)
    {
        var list = parent.Children is [.., { Tag: List } last] ? last : parent.Add(new StructureNode(List));
        return list.Add(new StructureNode("LI")).Add(new StructureNode("LBody"));
    }

    /// <summary>The numbers of notes are no part of a title.</summary>
    private static string TextOf(Paragraph paragraph) =>
        string.Concat(paragraph.Runs.Where(run => run.Footnote is null).Select(run => run.Text));

    private static StructureNode Heading(int level, Paragraph paragraph) => new($"H{level}")
    {
        HeadingLevel = level,
        PlaceName = paragraph.PlaceName,
        Title = UnicodeText.Compose(paragraph.BookmarkTitle ?? TextOf(paragraph)).Replace('\n', ' ').Trim(),
    };
}
