using System.IO.Compression;
using Dti.Domain.Reports;
using Dti.Functions.Reports.Docx;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dti.Functions.Tests.Reports.Docx;

/// <summary>The document as a whole.</summary>
public class ReportDocxTests
{
    [Fact]
    public void A_report_with_every_part_is_valid()
    {
        using var opened = new Opened(EveryPart.Report);

        Assert.Empty(opened.Errors);
    }

    [Fact]
    public void A_report_of_nothing_but_its_form_is_valid()
    {
        using var opened = new Opened(EveryPart.Report with { Notice = null, Addressee = null, Grounds = [], Body = [], Annexes = [] });

        Assert.Empty(opened.Errors);
        Assert.Single(opened.Sections);
    }

    [Fact]
    public void The_same_report_is_the_same_file() =>
        Assert.Equal(ReportDocx.Render(EveryPart.Report), ReportDocx.Render(EveryPart.Report));

    [Fact]
    public void No_part_of_the_file_has_a_time_or_a_random_name()
    {
        using var archive = new ZipArchive(new MemoryStream(ReportDocx.Render(EveryPart.Report)));

        Assert.All(archive.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
        Assert.All(archive.Entries, entry => Assert.Matches("^[A-Za-z_/.\\[\\]]+[0-9]{0,2}(\\.[a-z]+)+$", entry.FullName));
        Assert.Equal("[Content_Types].xml", archive.Entries[0].FullName);
        Assert.All(
            archive.Entries.Where(entry => entry.FullName.EndsWith(".rels", StringComparison.Ordinal)),
            entry => Assert.DoesNotMatch("Id=\"R[0-9a-f]{16}", Text(entry)));
    }

    [Fact]
    public void It_says_its_title_its_author_and_its_language()
    {
        using var opened = new Opened(EveryPart.Report);

        var properties = opened.Package.PackageProperties;
        Assert.Equal($"BÁO CÁO: {EveryPart.Report.Abstract}", properties.Title);
        Assert.Equal(EveryPart.Report.Head.IssuingBody, properties.Creator);
        Assert.Equal("vi-VN", properties.Language);
        Assert.Null(properties.Created);
        Assert.Equal(
            "vi-VN", opened.Main.StyleDefinitionsPart!.Styles!.DocDefaults!.RunPropertiesDefault!.RunPropertiesBaseStyle!.Languages!.Val);
    }

    [Fact]
    public void Texts_are_composed_letters_without_control_codes()
    {
        var body = new ReportPart[] { new ReportPart.Prose("Xa\u0303 \u0007Mươ\u0300ng\nBáng\uD800\uFFFF") };

        using var opened = new Opened(EveryPart.Report with { Body = body, Annexes = [] });

        Assert.Empty(opened.Errors);
        Assert.Equal(["Xã  Mường Báng\uFFFD"], opened.TextsIn("BodyText"));
    }

    [Fact]
    public void A_line_of_text_with_figures_is_one_run()
    {
        var body = new ReportPart[] { new ReportPart.Prose(ReportText.Of($"Đạt {EveryPart.Points(255.77m)} điểm.")) };

        using var opened = new Opened(EveryPart.Report with { Body = body });

        Assert.Equal("Đạt 255,77 điểm.", Assert.Single(opened.Paragraph("Đạt 255,77 điểm.").Elements<Run>()).InnerText);
    }

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
