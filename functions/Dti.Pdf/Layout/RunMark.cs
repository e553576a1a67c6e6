namespace Dti.Pdf.Layout;

/// <summary>That glyphs belong to one link or to one reference to a note; equal only to itself.</summary>
internal sealed class RunMark(LinkTarget? link, Paragraph? footnote)
{
    public LinkTarget? Link { get; } = link;

    public Paragraph? Footnote { get; } = footnote;

    public static RunMark? Of(TextRun? run) => run is { Link: null, Footnote: null } or null ? null : new RunMark(run.Link, run.Footnote);
}
