namespace Dti.Pdf;

internal static class PageBreaks
{
    public static void Refuse(IEnumerable<Block> blocks, string parameter)
    {
        if (blocks.OfType<PageBreak>().Any())
            throw new ArgumentException("A page break cannot stand inside a block that is kept on one page.", parameter);
    }
}
