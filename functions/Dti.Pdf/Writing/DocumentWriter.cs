using System.Globalization;
using System.Text;
using Dti.Pdf.Layout;

namespace Dti.Pdf.Writing;

/// <summary>Writes a laid-out document as a tagged PDF/A-1b file.</summary>
internal sealed class DocumentWriter(PdfMetadata metadata, LaidOutDocument laidOut, PdfFile file)
{
    private readonly DocumentFonts _fonts = new(laidOut.Pages);
    private readonly PageMarks _marks = new();

    public void Write()
    {
        var (catalog, pageTree) = (file.Reserve(), file.Reserve());
        int[] pages = [.. laidOut.Pages.Select(_ => file.Reserve())];
        var fonts = string.Concat(_fonts.Subsets.Select(WriteFont));
        var content = new ContentWriter(_fonts, _marks);
        var links = new LinkWriter(file, laidOut, _marks, pages);
        for (var i = 0; i < pages.Length; i++)
            WritePage(i, pages[i], pageTree, fonts, file.WriteStream("", content.Write(laidOut.Pages[i])), links.Write(i));

        file.Write(pageTree, $"<</Type/Pages/Count {PdfSyntax.Number(pages.Length)}/Kids{PdfSyntax.References(pages)}>>");
        var structure = new StructureWriter(file, _marks, pages).Write(laidOut.Root);
        var outline = new OutlineWriter(file, pages, HeightOf).Write(Bookmark.Gather(laidOut.Pages));
        WriteCatalog(catalog, pageTree, structure, outline);
        file.Finish(catalog, file.Write(InformationDictionary.Write(metadata)));
    }

    private string WriteFont(Fonts.FontSubset subset) =>
        $"/{_fonts[subset.Face].Name} {PdfSyntax.Reference(new FontWriter(file, subset).Write())}";

    private void WritePage(int index, int id, int parent, string fonts, int content, string links)
    {
        var width = PdfSyntax.Number(Mm.ToPoints(laidOut.Pages[index].Setup.WidthMm));
        file.Write(id, string.Create(CultureInfo.InvariantCulture, $"""
            <</Type/Page/Parent {parent} 0 R/MediaBox[0 0 {width} {PdfSyntax.Number(HeightOf(index))}]
            /Resources<</Font<<{fonts}>>>>/Contents {content} 0 R/StructParents {index}{links}>>
            """));
    }

    private void WriteCatalog(int id, int pageTree, int structure, int? outline)
    {
        var xmp = file.WriteUncompressedStream("/Type/Metadata/Subtype/XML", Encoding.UTF8.GetBytes(XmpPacket.Write(metadata)));
        var profile = file.WriteStream("/N 3", SrgbProfile.Bytes);
        var outlines = outline is { } root ? $"/Outlines {PdfSyntax.Reference(root)}/PageMode/UseOutlines" : "";
        file.Write(id, string.Create(CultureInfo.InvariantCulture, $"""
            <</Type/Catalog/Pages {pageTree} 0 R/Metadata {xmp} 0 R/Lang({metadata.Language}){outlines}
            /MarkInfo<</Marked true>>/StructTreeRoot {structure} 0 R/ViewerPreferences<</DisplayDocTitle true>>
            /OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)
            /Info(sRGB IEC61966-2.1)/DestOutputProfile {profile} 0 R>>]>>
            """));
    }

    private double HeightOf(int pageIndex) => Mm.ToPoints(laidOut.Pages[pageIndex].Setup.HeightMm);
}
