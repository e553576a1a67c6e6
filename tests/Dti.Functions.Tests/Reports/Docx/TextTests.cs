using Dti.Domain.Reports;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dti.Functions.Tests.Reports.Docx;

/// <summary>What an officer goes on writing in: styles, lists, notes, gaps.</summary>
public class TextTests : IDisposable
{
    private readonly Opened opened = new(EveryPart.Report);

    [Fact]
    public void Headings_show_in_the_navigation_pane()
    {
        string[] headings = ["Heading1", "Heading2", "Heading3", "PhuLuc", "TenPhuLuc"];

        Assert.Equal([0, 1, 2, 0, 1], headings.Select(id => opened.Style(id).StyleParagraphProperties!.OutlineLevel!.Val!.Value));
        Assert.Equal(["I. Tình hình thực hiện", "II. Kết quả", "III. Kiến nghị"], opened.TextsIn("Heading1"));
        Assert.NotNull(opened.Style("Heading1").StyleRunProperties!.Caps);
        Assert.NotNull(opened.Style("Heading3").StyleRunProperties!.Italic);
    }

    [Fact]
    public void Every_style_is_based_on_Normal_in_Times_New_Roman_and_defined()
    {
        var defined = opened.Styles.Select(style => style.StyleId!.Value).ToHashSet();

        Assert.Equal("Times New Roman",
            opened.Main.StyleDefinitionsPart!.Styles!.DocDefaults!.RunPropertiesDefault!.RunPropertiesBaseStyle!.RunFonts!.Ascii);
        Assert.All(
            opened.Styles.Where(style => style.Type!.Value == StyleValues.Paragraph && style.StyleId != "Normal"),
            style => Assert.Contains(style.BasedOn!.Val!.Value, defined));
        Assert.All(opened.Body.Descendants<Paragraph>(), paragraph => Assert.Contains(Opened.StyleOf(paragraph), defined));
        Assert.Equal(defined.Count, opened.Styles.Select(style => style.StyleName!.Val!.Value).Distinct().Count());
    }

    [Fact]
    public void Text_is_formatted_by_styles_and_not_by_hand()
    {
        var byHand = opened.Body.Descendants<RunProperties>().SelectMany(run => run.Elements())
            .Where(property => property is not (RunStyle or Highlight)).Select(property => property.LocalName);

        Assert.Empty(byHand);
    }

    [Fact]
    public void Lines_with_dashes_and_pluses_are_list_entries()
    {
        var levels = opened.Main.NumberingDefinitionsPart!.Numbering.Descendants<Level>()
            .ToDictionary(level => level.ParagraphStyleIdInLevel!.Val!.Value!, level => level.LevelText!.Val!.Value);

        Assert.Equal("-", levels["ListBullet"]);
        Assert.Equal("+", levels["ListBullet2"]);
        Assert.Equal(["03 xã chưa có hạ tầng."], opened.TextsIn("ListBullet2"));
        Assert.Equal(1, opened.Style("ListBullet2").StyleParagraphProperties!.NumberingProperties!.NumberingLevelReference!.Val!.Value);
    }

    [Fact]
    public void Gaps_are_highlighted_and_stand_in_brackets()
    {
        var gaps = opened.Body.Descendants<Run>().Where(run => run.RunProperties?.Highlight is not null).ToList();

        Assert.Equal([$"[Bổ sung: {EveryPart.Asked}]", "[Bổ sung: kiến nghị với cấp trên]"], gaps.Select(run => run.InnerText));
        Assert.All(gaps, run => Assert.Equal(HighlightColorValues.Yellow, run.RunProperties!.Highlight!.Val!.Value));
        Assert.NotNull(opened.Style("ChoBoSung").StyleRunProperties!.Italic);
    }

    [Fact]
    public void Notes_are_those_of_the_format_in_reading_order()
    {
        var references = opened.Body.Descendants<FootnoteReference>().Select(reference => reference.Id!.Value);
        var notes = opened.Main.FootnotesPart!.Footnotes.Elements<Footnote>().Where(note => note.Type is null).ToList();

        Assert.Equal([1, 2], references);
        Assert.Equal([1, 2], notes.Select(note => note.Id!.Value));
        Assert.Equal(" Theo phiếu tự chấm gửi ngày 05/01/2023.", notes[1].InnerText);
        Assert.All(notes, note => Assert.Single(note.Descendants<FootnoteReferenceMark>()));
    }

    [Fact]
    public void A_note_to_a_note_follows_in_brackets()
    {
        var note = new TextPiece.Footnote(ReportText.Of($"Ngoài{new TextPiece.Footnote("Trong")}"));

        using var nested = new Opened(EveryPart.Report with { Body = [new ReportPart.Prose(ReportText.Of($"Chữ{note}"))] });

        Assert.Equal(" Ngoài (Trong)", nested.Main.FootnotesPart!.Footnotes.Elements<Footnote>().Last().InnerText);
    }

    public void Dispose()
    {
        opened.Dispose();
        GC.SuppressFinalize(this);
    }
}
