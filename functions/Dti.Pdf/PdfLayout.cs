namespace Dti.Pdf;

/// <summary>Where everything stands in a document, and what whoever made it should know.</summary>
/// <param name="Pages">In order.</param>
/// <param name="Notices">In order of appearance; empty for a faultless document.</param>
public sealed record PdfLayout(IReadOnlyList<PlacedPage> Pages, IReadOnlyList<LayoutNotice> Notices);
