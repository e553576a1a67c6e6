using Dti.Functions.Reports;
using Dti.Functions.Reports.Docx;
using Dti.Pdf;

namespace Dti.Functions.Tests.Reports.Docx;

public class PrintedWidthTests
{
    [Theory]
    [InlineData("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")]
    [InlineData("Độc lập - Tự do - Hạnh phúc")]
    [InlineData("ỦY BAN NHÂN DÂN HUYỆN KRÔNG NÔ")]
    [InlineData("Kết quả thực hiện chỉ số chuyển đổi số (DTI) năm 2022: 83,36% & 12/24")]
    public void A_line_is_as_wide_as_the_typeface_of_PDF_reports_prints_it(string text)
    {
        var paragraph = new Paragraph(new ParagraphStyle { Size = 14, Bold = true }, text);
        var rule = new Rule(RuleLength.OfText(paragraph, 1));
        var page = PageSetup.A4Landscape(topMm: 20, bottomMm: 20, leftMm: 10, rightMm: 10);

        var layout =
            PdfRenderer.Lay(new PdfDocument(new PdfMetadata("-"), new ReportFonts().Family, [new Section(page, [paragraph, rule])]));

        var printed = layout.Pages[0].Rules.Single();
        Assert.Equal((printed.X2 - printed.X1) * 25.4 / 72, PrintedWidth.Mm(text, 14), 0.5);
    }

    [Fact]
    public void A_text_is_broken_between_words()
    {
        Assert.Equal(1, PrintedWidth.Lines("Xã Mường Báng", 10, 50));
        Assert.Equal(3, PrintedWidth.Lines("Xã Mường Báng", 10, 5));
    }
}
