using Dti.Xlsx.Zip;

namespace Dti.Xlsx.Parts;

/// <summary>Reads the comments of sheets, and counts them over the whole workbook.</summary>
internal sealed class CommentsPart(CellTexts texts, ReaderLimits limits)
{
    private int count;

    /// <summary>The comments of the sheet in that part, in the order of the file; none where it has none.</summary>
    public IReadOnlyList<Comment> ReadFor(string sheetPart, Package package)
    {
        if (Relationships.Of(sheetPart, package, limits).FindByKind("comments") is not { } part)
            return [];
        using var xml = new PartXml(package.Open(part), limits, Namespaces.Main, Namespaces.StrictMain);
        xml.EnterRoot();
        if (xml.Name != "comments")
            throw xml.Damaged("no comments");
        var authors = new List<string>();
        var comments = new List<Comment>();
        while (xml.NextChild(0))
        {
            if (xml.Name == "authors")
                ReadAuthors(authors, xml);
            else if (xml.Name == "commentList")
                ReadComments(comments, authors, xml);
        }

        xml.Finish();
        return comments;
    }

    private void ReadAuthors(List<string> authors, PartXml xml)
    {
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (authors.Count == limits.Comments)
                throw RefusedException.TooLarge(nameof(ReaderLimits.Comments));
            if (xml.Name == "author")
                authors.Add(texts.ReadPlain(xml));
        }
    }

    private void ReadComments(List<Comment> comments, List<string> authors, PartXml xml)
    {
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (xml.Name != "comment")
                continue;
            if (++count > limits.Comments)
                throw RefusedException.TooLarge(nameof(ReaderLimits.Comments));
            if (!CellAddress.TryParse(xml.Attribute("ref"), out var cell))
                throw xml.Damaged("a comment that belongs to no cell");
            comments.Add(new Comment(cell, AuthorOf(xml, authors), ReadText(xml)));
        }
    }

    private static string AuthorOf(PartXml xml, List<string> authors)
    {
        if (!xml.Has("authorId"))
            return "";
        return xml.WholeNumber("authorId") is { } number && (uint)number < authors.Count
            ? authors[number]
            : throw xml.Damaged("a comment by nobody");
    }

    private string ReadText(PartXml xml)
    {
        var (depth, text) = (xml.Depth, "");
        while (xml.NextChild(depth))
        {
            if (xml.Name == "text")
                text = texts.ReadItem(xml);
        }

        return text;
    }
}
