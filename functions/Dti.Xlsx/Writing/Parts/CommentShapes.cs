namespace Dti.Xlsx.Writing.Parts;

/// <summary>Writes the boxes of a sheet's comments as VML, without which spreadsheet programs do not show them.</summary>
internal sealed class CommentShapes(SheetContent sheet, PartWriter xml)
{
    // Shapes are numbered over the whole workbook; each sheet has whole blocks of numbers to itself.
    private const int ShapesPerBlock = 1_024;

    public static int BlocksOf(SheetContent sheet) => 1 + sheet.Comments.Count / ShapesPerBlock;

    public void Write(int number, int firstBlock)
    {
        xml.Begin($"xl/drawings/vmlDrawing{number}.vml");
        xml.Write("""<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" """u8);
        xml.Write("""xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" """u8);
        xml.Write($"data=\"{string.Join(',', Enumerable.Range(firstBlock, BlocksOf(sheet)))}\"/></o:shapelayout>");
        xml.Write("""<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">"""u8);
        xml.Write("""<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>"""u8);
        foreach (var (index, comment) in sheet.Comments.Index())
            WriteShape(comment, firstBlock * ShapesPerBlock + index + 1);
        xml.Write("</xml>"u8);
        xml.End();
    }

    private void WriteShape(CellComment comment, int id)
    {
        xml.Write($"<v:shape id=\"_x0000_s{id}\" type=\"#_x0000_t202\" style=\"position:absolute;visibility:hidden\"");
        xml.Write(""" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>"""u8);
        xml.Write("""<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>"""u8);
        xml.Write("""<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>"""u8);
        xml.Write("""<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>"""u8);
        xml.Write($"{CommentBox.AnchorOf(comment, sheet.Columns)}</x:Anchor><x:AutoFill>False</x:AutoFill>");
        xml.Write($"<x:Row>{comment.Cell.Row - 1}</x:Row><x:Column>{comment.Cell.Column - 1}</x:Column></x:ClientData></v:shape>");
    }
}
