using System.Globalization;

namespace Dti.Pdf.Layout;

/// <summary>What stands in the margins.</summary>
internal sealed class PageDecoration(PageSetup page, FontFace face, NoticeLog notices)
{
    public TextFragment Number(PageNumbering numbering, int number)
    {
        var text = Set(number.ToString(CultureInfo.InvariantCulture), numbering.Size);
        var middle = Mm.ToPoints(page.LeftMm + page.TextWidthMm / 2);
        return text.Moved(middle - text.Width / 2, Mm.ToPoints(numbering.BaselineMm));
    }

    public TextFragment Footer(PageFooter footer) =>
        Set(footer.Text, footer.Size)
            .Moved(Mm.ToPoints(page.LeftMm), Mm.ToPoints(page.HeightMm - footer.BaselineMm));

    private TextFragment Set(string text, double size) => new LineSetter(face, notices).Set(text, size, owner: null);
}
