using Dti.Pdf.Layout;

namespace Dti.Pdf.Writing;

/// <summary>A heading and where it stands.</summary>
/// <param name="Top">A little above the heading, in points from the top of the page.</param>
internal sealed record Bookmark(string Title, int PageIndex, double Top)
{
    public List<Bookmark> Children { get; } = [];

    /// <summary>Itself and all below it.</summary>
    public int Count => 1 + Children.Sum(child => child.Count);

    /// <summary>Headings in reading order, each below the nearest higher one before it.</summary>
    public static IReadOnlyList<Bookmark> Gather(IReadOnlyList<LaidOutPage> pages)
    {
        List<Bookmark> roots = [];
        List<(int Level, Bookmark Bookmark)> path = [];
        var seen = new HashSet<StructureNode>();
        for (var pageIndex = 0; pageIndex < pages.Count; pageIndex++)
            foreach (var text in pages[pageIndex].Fragments.OfType<TextFragment>())
            {
                if (text.Owner is not { HeadingLevel: > 0, Title: { Length: > 0 } title } || !seen.Add(text.Owner))
                    continue;
                var bookmark = new Bookmark(title, pageIndex, Math.Max(0, text.Baseline - 2 * text.Size));
                path.RemoveAll(above => above.Level >= text.Owner.HeadingLevel);
                (path is [.., var parent] ? parent.Bookmark.Children : roots).Add(bookmark);
                path.Add((text.Owner.HeadingLevel, bookmark));
            }

        return roots;
    }
}
