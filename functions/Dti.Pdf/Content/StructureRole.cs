namespace Dti.Pdf;

/// <summary>What a paragraph is to a reader who cannot see the page. Headings also become bookmarks; list items that
/// follow one another become one list, and sub-items one within the item before them.</summary>
public enum StructureRole
{
    Paragraph,
    Heading1,
    Heading2,
    Heading3,
    Heading4,
    Heading5,
    Heading6,
    Caption,
    ListItem,
    ListSubItem,
}
