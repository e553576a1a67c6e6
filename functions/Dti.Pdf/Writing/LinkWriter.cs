using System.Globalization;
using System.Text;
using Dti.Pdf.Layout;

namespace Dti.Pdf.Writing;

/// <summary>Writes links as annotations: one for each line of each link, without a border, printed like all else.</summary>
internal sealed class LinkWriter(PdfFile file, LaidOutDocument laidOut, PageMarks marks, IReadOnlyList<int> pageIds)
{
    private readonly Dictionary<string, string> _places = PlacesOf(laidOut, pageIds);

    /// <returns>The entry of the page's dictionary; empty without links.</returns>
    public string Write(int pageIndex)
    {
        List<int> annotations = [];
        var texts = laidOut.Pages[pageIndex].Fragments.OfType<TextFragment>().Where(text => text.Owner?.Link is not null).ToList();
        for (int start = 0, end; start < texts.Count; start = end)
        {
            end = start + 1;
            while (end < texts.Count && texts[end].Owner == texts[start].Owner && texts[end].Baseline == texts[start].Baseline)
                end++;
            if (Action(texts[start].Owner!.Link!) is { } action)
                annotations.Add(Write(pageIndex, texts[start], texts[end - 1], action));
        }

        return annotations.Count == 0 ? "" : $"/Annots{PdfSyntax.References(annotations)}";
    }

    private int Write(int pageIndex, TextFragment first, TextFragment last, string action)
    {
        var id = file.Reserve();
        var number = pageIds.Count + marks.AddLink(first.Owner!, pageIndex, id);
        var bottom = Mm.ToPoints(laidOut.Pages[pageIndex].Setup.HeightMm) - first.Baseline;
        var (lower, upper) = (PdfSyntax.Number(bottom - 0.22 * first.Size), PdfSyntax.Number(bottom + 0.9 * first.Size));
        file.Write(id, string.Create(CultureInfo.InvariantCulture, $"""
            <</Type/Annot/Subtype/Link/Rect[{PdfSyntax.Number(first.X)} {lower} {PdfSyntax.Number(last.X + last.Width)} {upper}]
            /Border[0 0 0]/F 4/StructParent {number}{action}>>
            """));
        return id;
    }

    private string? Action(LinkTarget target) => target switch
    {
        LinkTarget.Address address => $"/A<</S/URI/URI<{Convert.ToHexString(Encoding.UTF8.GetBytes(address.Uri.AbsoluteUri))}>>>",
        LinkTarget.Place place => _places.TryGetValue(place.Name, out var destination) ? $"/Dest[{destination}]" : null,
        _ => null,
    };

    private static Dictionary<string, string> PlacesOf(LaidOutDocument laidOut, IReadOnlyList<int> pageIds)
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (index, page) in laidOut.Pages.Index())
            foreach (var text in page.Fragments.OfType<TextFragment>())
                if (text.Owner?.PlaceName is { } name)
                    places.TryAdd(name, Destination(page, pageIds[index], text));
        return places;
    }

    private static string Destination(LaidOutPage page, int pageId, TextFragment text)
    {
        var top = Mm.ToPoints(page.Setup.HeightMm) - Math.Max(0, text.Baseline - 2 * text.Size);
        return $"{PdfSyntax.Reference(pageId)}/XYZ 0 {PdfSyntax.Number(top)} 0";
    }
}
