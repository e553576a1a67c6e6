using Dti.Domain.Reports;
using Dti.Pdf;

namespace Dti.Functions.Reports.Pdf;

/// <summary>How the parts of a report's text look.</summary>
/// <param name="page">On which they stand.</param>
internal sealed class PartLayout(ReportRuns runs, PageSetup page)
{
    private readonly Grids _grids = new(runs, page.TextWidthMm);

    public IEnumerable<Block> Of(IReadOnlyList<ReportPart> parts) => parts.SelectMany(Of);

    private IEnumerable<Block> Of(ReportPart part) => part switch
    {
        ReportPart.Heading(var level, var title) => [new Paragraph(Looks.Heading(level), level == 1 ? title.ToUpperInvariant() : title)],
        ReportPart.Prose(var text) => [Paragraph(Looks.Body, "", text)],
        ReportPart.Item(var text, 1) => [Paragraph(Looks.Item, "- ", text)],
        ReportPart.Item(var text, _) => [Paragraph(Looks.SubItem, "+ ", text)],
        ReportPart.Note(var text) => [Paragraph(Looks.Note, "- ", text)],
        ReportPart.Grid(var table) => _grids.Of(table),
        ReportPart.Drawing(var chart) => Drawings.Of(chart),
        _ => throw new ArgumentException($"A report has a part of the unknown kind {part.GetType().Name}.", nameof(part)),
    };

    private Paragraph Paragraph(ParagraphStyle style, string mark, ReportText text) => new(
        style with { KeepWithNext = style.KeepWithNext || text.AnnouncesNext }, mark.Length == 0 ? [.. runs.Of(text)] : [new TextRun(mark), .. runs.Of(text)]);
}
