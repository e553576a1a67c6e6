using System.Globalization;

namespace Dti.Pdf.Layout;

/// <summary>What stands in the margins.</summary>
internal sealed class PageDecoration(PageSetup page, FontFamily fonts, NoticeLog notices)
{
    public TextFragment Number(PageNumbering numbering, int number)
    {
        var text = Set(number.ToString(CultureInfo.InvariantCulture), numbering.Size);
        var middle = Mm.ToPoints(page.LeftMm + page.TextWidthMm / 2);
        return text.Moved(middle - text.Width / 2, Mm.ToPoints(numbering.BaselineMm));
    }

    /// <summary>The last line at its place, the others above.</summary>
    public IEnumerable<Fragment> Footer(PageFooter footer)
    {
        var text = new Paragraph(new ParagraphStyle { Size = footer.Size }, footer.Text.ReplaceLineEndings(" "));
        var lines = new ParagraphLayout(text, fonts, Mm.ToPoints(page.TextWidthMm), notices).Atoms(new StructureNode("Artifact")).ToList();
        var baseline = Mm.ToPoints(page.HeightMm - footer.BaselineMm);
        return lines.Index().SelectMany(line => line.Item.Fragments.OfType<TextFragment>().Select(fragment => fragment with
        {
            X = fragment.X + Mm.ToPoints(page.LeftMm),
            Baseline = baseline - (lines.Count - 1 - line.Index) * line.Item.Height,
            Owner = null,
        }));
    }

    private TextFragment Set(string text, double size) => new LineSetter(fonts.Regular, notices).Set(text, size, owner: null);
}
