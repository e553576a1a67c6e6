using System.Globalization;

namespace Dti.Pdf.Writing;

/// <summary>Writes bookmarks as an outline, all of it open.</summary>
internal sealed class OutlineWriter(PdfFile file, IReadOnlyList<int> pageIds, Func<int, double> pageHeight)
{
    /// <returns>The outline's root, or null without bookmarks.</returns>
    public int? Write(IReadOnlyList<Bookmark> bookmarks)
    {
        if (bookmarks.Count == 0)
            return null;
        var root = file.Reserve();
        var (first, last) = WriteLevel(bookmarks, root);
        file.Write(root, string.Create(
            CultureInfo.InvariantCulture,
            $"<</Type/Outlines/First {first} 0 R/Last {last} 0 R/Count {bookmarks.Sum(bookmark => bookmark.Count)}>>"));
        return root;
    }

    private (int First, int Last) WriteLevel(IReadOnlyList<Bookmark> bookmarks, int parent)
    {
        int[] ids = [.. bookmarks.Select(_ => file.Reserve())];
        for (var i = 0; i < ids.Length; i++)
        {
            var neighbours = (i > 0 ? $"/Prev {PdfSyntax.Reference(ids[i - 1])}" : "")
                + (i < ids.Length - 1 ? $"/Next {PdfSyntax.Reference(ids[i + 1])}" : "");
            file.Write(ids[i], $"<</Title{PdfSyntax.Text(bookmarks[i].Title)}/Parent {PdfSyntax.Reference(parent)}{neighbours}"
                + $"{Children(bookmarks[i], ids[i])}/Dest[{Destination(bookmarks[i])}]>>");
        }

        return (ids[0], ids[^1]);
    }

    private string Children(Bookmark bookmark, int id)
    {
        if (bookmark.Children.Count == 0)
            return "";
        var (first, last) = WriteLevel(bookmark.Children, id);
        return string.Create(CultureInfo.InvariantCulture, $"/First {first} 0 R/Last {last} 0 R/Count {bookmark.Count - 1}");
    }

    private string Destination(Bookmark bookmark)
    {
        var top = PdfSyntax.Number(pageHeight(bookmark.PageIndex) - bookmark.Top);
        return $"{PdfSyntax.Reference(pageIds[bookmark.PageIndex])}/XYZ 0 {top} 0";
    }
}
