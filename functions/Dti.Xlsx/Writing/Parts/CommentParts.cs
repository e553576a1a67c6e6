namespace Dti.Xlsx.Writing.Parts;

/// <summary>Writes the comments of a sheet: their texts, their boxes in the drawing language of old, and the links to both.</summary>
internal static class CommentParts
{
    public static void Write(SheetContent sheet, int number, int firstBlock, PartWriter xml)
    {
        WriteLinks(number, xml);
        WriteTexts(sheet.Comments, number, xml);
        new CommentShapes(sheet, xml).Write(number, firstBlock);
    }

    private static void WriteLinks(int number, PartWriter xml)
    {
        xml.Begin($"xl/worksheets/_rels/sheet{number}.xml.rels");
        xml.Write($"<Relationships xmlns=\"{PartNames.PackageLinks}\">");
        xml.Write($"<Relationship Id=\"rId1\" Type=\"{PartNames.Links}/vmlDrawing\" Target=\"../drawings/vmlDrawing{number}.vml\"/>");
        xml.Write($"<Relationship Id=\"rId2\" Type=\"{PartNames.Links}/comments\" Target=\"../comments{number}.xml\"/></Relationships>");
        xml.End();
    }

    private static void WriteTexts(IReadOnlyList<CellComment> comments, int number, PartWriter xml)
    {
        var authors = new Numbered<string>();
        foreach (var comment in comments)
            authors.NumberOf(comment.Author);

        xml.Begin($"xl/comments{number}.xml");
        xml.Write($"<comments xmlns=\"{PartNames.Main}\"><authors>");
        foreach (var author in authors.Values)
            xml.Write($"<author>{author}</author>");
        xml.Write("</authors><commentList>"u8);
        foreach (var comment in comments)
        {
            xml.Write($"<comment ref=\"{comment.Cell}\" authorId=\"{authors.NumberOf(comment.Author)}\"><text>");
            xml.Write("<r><rPr><sz val=\"9\"/><rFont val=\"Tahoma\"/><family val=\"2\"/></rPr>"u8);
            SharedTexts.WriteItem(comment.Text, xml);
            xml.Write("</r></text></comment>"u8);
        }

        xml.Write("</commentList></comments>"u8);
        xml.End();
    }
}
