using System.Text;
using Dti.Domain.Reports;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dti.Functions.Reports.Docx;

/// <summary>Paragraphs and the runs within them.</summary>
internal static class TextXml
{
    public static Paragraph Paragraph(ParagraphLook look) =>
        new() { ParagraphProperties = new ParagraphProperties { ParagraphStyleId = new ParagraphStyleId { Val = look.Id } } };

    public static Paragraph Paragraph(ParagraphLook look, string text)
    {
        var paragraph = Paragraph(look);
        if (text.Length > 0)
            paragraph.Append(Run(text));
        return paragraph;
    }

    public static Paragraph Paragraph(ParagraphLook look, ReportText text, FootnotesXml notes, string? style = null)
    {
        var paragraph = Paragraph(look);
        paragraph.Append(Runs(text, notes.Add, style));
        return paragraph;
    }

    public static Run Run(string text, string? style = null)
    {
        var run = new Run(new Text(CleanText.Of(text)) { Space = SpaceProcessingModeValues.Preserve });
        if (style is not null)
            run.RunProperties = new RunProperties { RunStyle = new RunStyle { Val = style } };
        return run;
    }

    /// <summary>Of a text that stands in a note itself: a note to it follows in brackets.</summary>
    public static IEnumerable<Run> RunsWithin(ReportText text) => Runs(text, note => Run($" ({note.Plain})"), style: null);

    // Words and figures are one run, as if typed; only what looks otherwise stands apart.
    private static IEnumerable<Run> Runs(ReportText text, Func<ReportText, Run> addNote, string? style)
    {
        var plain = new StringBuilder();
        foreach (var piece in text.Pieces)
        {
            if (piece is TextPiece.Words(var words))
                plain.Append(words);
            else if (piece is TextPiece.Number(var figure))
                plain.Append(figure.Shown);
            else
            {
                if (plain.Length > 0)
                    yield return Run(plain.ToString(), style);
                plain.Clear();
                yield return piece switch
                {
                    TextPiece.Gap gap => Marked(gap),
                    TextPiece.Footnote(var note) => addNote(note),
                    _ => throw new ArgumentException($"A text has a piece of the unknown kind {piece.GetType().Name}.", nameof(text)),
                };
            }
        }

        if (plain.Length > 0)
            yield return Run(plain.ToString(), style);
    }

    // Word takes no highlighting from a style.
    private static Run Marked(TextPiece.Gap gap)
    {
        var run = Run(gap.Shown, StylesXml.GapStyle);
        run.RunProperties!.Highlight = new Highlight { Val = HighlightColorValues.Yellow };
        return run;
    }
}
