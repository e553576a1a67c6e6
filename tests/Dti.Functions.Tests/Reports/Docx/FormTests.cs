using System.Globalization;
using Dti.Domain.Reports;
using Dti.Functions.Reports.Docx;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dti.Functions.Tests.Reports.Docx;

/// <summary>The fixed parts of an official document (handbook 4.2 and 4.5), in millimetres.</summary>
public class FormTests : IDisposable
{
    private readonly Opened opened = new(EveryPart.Report);

    [Fact]
    public void Pages_are_A4_with_the_official_margins()
    {
        Assert.Equal(3, opened.Sections.Count);
        Assert.All(opened.Sections, section =>
        {
            var margins = section.GetFirstChild<PageMargin>()!;
            Assert.Equal(
                (20, 20, 30, 15), (Mm(margins.Top!.Value), Mm(margins.Bottom!.Value), Mm(margins.Left!.Value), Mm(margins.Right!.Value)));
        });
        Assert.Equal(
            [(210, 297, false), (297, 210, true), (210, 297, false)],
            opened.Sections.Select(section => section.GetFirstChild<PageSize>()!)
                .Select(size => (Mm(size.Width!.Value), Mm(size.Height!.Value), size.Orient?.Value == PageOrientationValues.Landscape)));
    }

    [Fact]
    public void Numbers_start_at_one_in_each_section_and_are_not_shown_on_its_first_page()
    {
        Assert.All(opened.Sections, section =>
        {
            Assert.Equal(1, section.GetFirstChild<PageNumberType>()!.Start!.Value);
            Assert.NotNull(section.GetFirstChild<TitlePage>());
            Assert.Equal(" PAGE ", HeaderOf(section, HeaderFooterValues.Default).Descendants<SimpleField>().Single().Instruction!.Value);
            Assert.Empty(HeaderOf(section, HeaderFooterValues.First).Descendants<SimpleField>());
        });
        Assert.Equal(JustificationValues.Center, opened.Style("Header").StyleParagraphProperties!.Justification!.Val!.Value);
    }

    [Fact]
    public void The_edition_stands_at_the_foot_of_every_page() => Assert.All(
        opened.Sections,
        section => Assert.Equal(
            [EveryPart.Edition, EveryPart.Edition],
            section.Elements<FooterReference>().Select(reference => opened.Main.GetPartById(reference.Id!).RootElement!.InnerText)));

    [Fact]
    public void The_country_stands_beside_the_issuer_and_number_beside_date()
    {
        var rows = opened.LayoutTables[0].Elements<TableRow>()
            .Select(row => row.Elements<TableCell>().Select(cell => cell.InnerText).ToList()).ToList();

        var head = EveryPart.Report.Head;
        var country = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAMĐộc lập - Tự do - Hạnh phúc";
        Assert.Equal([[head.SuperiorBody + head.IssuingBody, country], [head.Number, head.PlaceAndDate]], rows);
    }

    [Fact]
    public void The_country_fits_on_one_line() =>
        Assert.InRange(PrintedWidth.Mm("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13), 95, LayoutTable.RightMm);

    [Fact]
    public void The_line_below_the_motto_is_as_long_as_the_motto_and_others_a_third_to_a_half()
    {
        var (issuer, motto, title) = (Rule("CoQuanBanHanh", 68), Rule("TieuNgu", 97), Rule("TrichYeu", 165));

        Assert.Equal(PrintedWidth.Mm("Độc lập - Tự do - Hạnh phúc", 14), motto, 0.2);
        Assert.InRange(issuer / PrintedWidth.WidestLineMm(EveryPart.Report.Head.IssuingBody.ToUpperInvariant(), 13, 60), 0.34, 0.49);
        Assert.InRange(title / PrintedWidth.WidestLineMm(EveryPart.Report.Abstract, 14, 120), 0.34, 0.49);
    }

    [Fact]
    public void Lines_of_a_title_are_about_as_long_as_each_other()
    {
        var indents = opened.Paragraph(EveryPart.Report.Abstract).ParagraphProperties!.Indentation!;

        Assert.Equal(indents.Left, indents.Right);
        var indentMm = Mm(int.Parse(indents.Left!, CultureInfo.InvariantCulture));
        Assert.InRange(indentMm, 20, 40);
        Assert.Equal(2, PrintedWidth.Lines(EveryPart.Report.Abstract, 14, 165 - (2 * indentMm)));
    }

    [Fact]
    public void The_text_stands_below_the_title_in_the_order_of_the_form()
    {
        var styles = opened.Body.Elements<Paragraph>().Select(Opened.StyleOf).Skip(1).Take(7);

        Assert.Equal(["Title", "TrichYeu", "DuongKe", "ThongBao", "KinhGui", "CanCu", "CanCu"], styles);
        Assert.Equal(["Kính gửi: Ủy ban nhân dân huyện Tủa Chùa."], opened.TextsIn("KinhGui"));
        Assert.Equal(["(Số liệu tạm tính)"], opened.TextsIn("ThongBao"));
    }

    [Fact]
    public void Recipients_and_signature_stay_whole_and_with_two_lines_of_the_text()
    {
        var closing = opened.LayoutTables[1];
        var before = closing.ElementsBefore().OfType<Paragraph>().TakeLast(2).ToList();

        Assert.NotNull(Assert.Single(closing.Elements<TableRow>()).TableRowProperties!.GetFirstChild<CantSplit>());
        Assert.All(before, paragraph => Assert.NotNull(paragraph.ParagraphProperties!.KeepNext));
        Assert.EndsWith("./.", before[0].InnerText, StringComparison.Ordinal);
        Assert.NotNull(opened.Style("Normal").StyleParagraphProperties!.WidowControl);
        Assert.Equal(["Nguyễn Văn Ước"], opened.TextsIn("HoTen"));
    }

    [Fact]
    public void A_short_last_line_takes_the_one_before_along()
    {
        using var shorter = new Opened(
            EveryPart.Report with { Body = [new ReportPart.Prose("Một dòng."), new ReportPart.Prose("Trên đây là báo cáo./.")] });

        Assert.NotNull(shorter.Paragraph("Một dòng.").ParagraphProperties!.KeepNext);
    }

    [Fact]
    public void Thirty_millimetres_are_free_for_the_signature_even_without_a_name()
    {
        using var unnamed = new Opened(EveryPart.Report with { Closing = EveryPart.Report.Closing with { Name = null } });

        Assert.Equal([""], unnamed.TextsIn("HoTen"));
        var before = unnamed.Style("HoTen").StyleParagraphProperties!.SpacingBetweenLines!.Before!.Value!;
        Assert.Equal(30, Mm(int.Parse(before, CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void An_annex_has_its_label_its_title_and_its_reference()
    {
        Assert.Equal(["Phụ lục I", "Phụ lục II"], opened.TextsIn("PhuLuc"));
        Assert.Equal(EveryPart.Report.Annexes.Select(annex => annex.Title), opened.TextsIn("TenPhuLuc"));
        Assert.Equal(EveryPart.Report.Annexes.Select(annex => annex.Reference), opened.TextsIn("KemTheo"));
    }

    public void Dispose()
    {
        opened.Dispose();
        GC.SuppressFinalize(this);
    }

    private static int Mm(long twips) => (int)Math.Round(twips * 25.4 / 1440);

    private OpenXmlPartRootElement HeaderOf(SectionProperties section, HeaderFooterValues type) =>
        opened.Main.GetPartById(section.Elements<HeaderReference>().Single(reference => reference.Type!.Value == type).Id!).RootElement!;

    // The line stands in the paragraph behind the text, between its indents.
    private double Rule(string style, double roomMm)
    {
        var text = opened.Body.Descendants<Paragraph>().Single(paragraph => Opened.StyleOf(paragraph) == style);
        var rule = text.NextSibling<Paragraph>()!;
        Assert.Equal("DuongKe", Opened.StyleOf(rule));
        var indents = rule.ParagraphProperties!.Indentation!;
        var twips = int.Parse(indents.Left!, CultureInfo.InvariantCulture) + int.Parse(indents.Right!, CultureInfo.InvariantCulture);
        return roomMm - (twips * 25.4 / 1440);
    }
}
