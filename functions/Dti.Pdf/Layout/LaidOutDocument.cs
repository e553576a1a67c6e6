namespace Dti.Pdf.Layout;

/// <summary>All pages, the root of the logical structure, and what there is to tell.</summary>
internal sealed record LaidOutDocument(
    IReadOnlyList<LaidOutPage> Pages, StructureNode Root, IReadOnlyList<LayoutNotice> Notices);
