using Dti.Pdf;

namespace Dti.Functions.Reports.Pdf;

/// <summary>Paragraph styles of an official document: sizes and weights of handbook 4.2 and 4.3, in points.</summary>
internal static class Looks
{
    public static readonly ParagraphStyle Centred = new() { Size = 13, Alignment = HorizontalAlignment.Center, IsBalanced = true };
    public static readonly ParagraphStyle CentredBold = Centred with { Bold = true };
    public static readonly ParagraphStyle Motto = CentredBold with { Size = 14 };
    public static readonly ParagraphStyle PlaceAndDate = Centred with { Size = 14, Italic = true };
    /// <summary>A point smaller than the date beside it and yet on one line with it.</summary>
    public static readonly ParagraphStyle Number = Centred with { SpaceBefore = 1825 / 2048.0 };

    public static readonly ParagraphStyle TypeName = Motto with { Role = StructureRole.Heading1, SpaceBefore = 14 };
    public static readonly ParagraphStyle Abstract = Motto;
    public static readonly ParagraphStyle Notice = PlaceAndDate with { SpaceBefore = 4 };

    public static readonly ParagraphStyle Addressee = Centred with { Size = 14, SpaceBefore = 8, SpaceAfter = 8 };

    public static readonly ParagraphStyle Body = new()
    {
        Size = 14, Alignment = HorizontalAlignment.Justify, FirstLineIndentMm = 12.7, SpaceBefore = 6, LineSpacing = 1.05,
    };

    public static readonly ParagraphStyle Ground = Body with { Italic = true };
    public static readonly ParagraphStyle Section = Body with { Alignment = HorizontalAlignment.Left, Bold = true, Role = StructureRole.Heading2, KeepWithNext = true };
    public static readonly ParagraphStyle Subsection = Section with { Role = StructureRole.Heading3 };

    public static readonly ParagraphStyle Clause = Section with { Italic = true, Role = StructureRole.Heading4 };

    public static readonly ParagraphStyle Item = Body with { Role = StructureRole.ListItem };
    public static readonly ParagraphStyle SubItem = Body with { Role = StructureRole.ListSubItem };

    public static readonly ParagraphStyle Note = Item with { Size = 12, SpaceBefore = 2, LineSpacing = 1 };

    public static readonly ParagraphStyle ChartTitle = new()
    {
        Size = 13, Italic = true, Alignment = HorizontalAlignment.Center, IsBalanced = true, Role = StructureRole.Caption, SpaceBefore = 4,
        SpaceAfter = 6,
    };

    public static readonly ParagraphStyle TableCaption = ChartTitle with { SpaceBefore = 8, SpaceAfter = 0, KeepWithNext = true };

    public static readonly ParagraphStyle Footnote = new() { Size = 10.5, Alignment = HorizontalAlignment.Justify, SpaceBefore = 1.5 };

    public static readonly ParagraphStyle RecipientsHead = new() { Size = 12, Bold = true, Italic = true };
    public static readonly ParagraphStyle Recipient = new() { Size = 11 };

    public static readonly ParagraphStyle AnnexHead = Motto with { Role = StructureRole.Heading1, KeepWithNext = true };

    public static readonly ParagraphStyle AnnexReference = PlaceAndDate;

    public static readonly ParagraphStyle CellHead = new() { Size = 11.5, Bold = true, Alignment = HorizontalAlignment.Center };
    public static readonly ParagraphStyle Cell = new() { Size = 12 };

    /// <param name="level">1 for <c>I.</c>, 2 for <c>1.</c>, 3 for <c>1.1.</c>.</param>
    public static ParagraphStyle Heading(int level) => level switch { 1 => Section, 2 => Subsection, _ => Clause };
}
