namespace Dti.Pdf.Layout;

/// <summary>A page as it will be drawn; fragments from the top left corner of the paper.</summary>
internal sealed record LaidOutPage(PageSetup Setup, IReadOnlyList<Fragment> Fragments);
