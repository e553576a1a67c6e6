namespace Dti.Pdf.Layout;

/// <summary>What stands on one page, from the top left corner between the margins.</summary>
internal sealed record PageContent(IReadOnlyList<Fragment> Fragments, bool Overflows);
