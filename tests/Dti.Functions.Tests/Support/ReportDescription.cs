using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Dti.Domain.Reports;
using Dti.Pdf;

namespace Dti.Functions.Tests.Support;

/// <summary>What a report says, and where it stands on its pages, as text to be compared.</summary>
internal static class ReportDescription
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    /// <summary>The same facts, as if every file had come at one time: the storage's clock goes on.</summary>
    public static ReportFacts ReceivedOn(this ReportFacts facts, int year, int month, int day) => facts with
    {
        Submissions = [.. facts.Submissions.Select(file => file with { ReceivedAt = new DateTimeOffset(year, month, day, 2, 11, 7, TimeSpan.Zero) })],
    };

    public static string Of(ReportContent report) => JsonSerializer.Serialize(
        new
        {
            report.Head, report.TypeName, report.Abstract, report.Notice, report.Addressee, report.Grounds, Body = report.Body.SelectMany(Lines), report.Closing,
            Annexes = report.Annexes.Select(annex => new { annex.Label, annex.Title, annex.Reference, annex.IsWide, Parts = annex.Parts.SelectMany(Lines) }),
            report.EditionNote,
        },
        Readable) + "\n";

    private static string Line(ReportText text) => string.Concat(text.Pieces.Select(piece => piece switch
    {
        TextPiece.Gap gap => $"[{gap.Asks}]",
        TextPiece.Footnote note => $"[^{note.Text.Plain}]",
        TextPiece.Number number => number.Figure.Shown,
        TextPiece.Words words => words.Text,
        _ => throw new ArgumentOutOfRangeException(nameof(text)),
    }));

    private static IEnumerable<string> Lines(ReportPart part) => part switch
    {
        ReportPart.Heading(var level, var title) => [$"{new string('#', level)} {title}"],
        ReportPart.Prose(var text) => [Line(text)],
        ReportPart.Item(var text, var level) => [$"{new string(' ', 2 * (level - 1))}- {Line(text)}"],
        ReportPart.Note(var text) => [$"-- {Line(text)}"],
        ReportPart.Grid(var table) =>
        [
            .. table.Caption is { } caption ? [$"| {caption}"] : Array.Empty<string>(),
            "| " + string.Join(" | ", table.Columns.Select(column => column.Header)),
            .. table.Rows.Select(row => (row.IsSummary ? "= " : "| ") + string.Join(" | ", row.Cells.Select(cell => cell.Plain))),
        ],
        ReportPart.Drawing(var chart) =>
        [
            $"# {chart.Kind} {chart.Title}", $"# {chart.Alternative}",
            .. chart.Series.Select(series => $"# {series.Name}: " + string.Join(" | ", series.Values.Select(value => value?.Shown ?? "-"))),
        ],
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    public static string Of(PdfLayout layout)
    {
        var text = new StringBuilder();
        for (var at = 0; at < layout.Pages.Count; at++)
        {
            var page = layout.Pages[at];
            text.Append(FormattableString.Invariant($"page {at + 1}: {page.Width:F0} x {page.Height:F0}\n"));
            foreach (var line in page.Texts)
            {
                var look = (line.Bold ? "b" : "") + (line.Italic ? "i" : "");
                text.Append(FormattableString.Invariant($"{line.X,6:F1} {line.Baseline,6:F1} {line.Size,4:F1}{look,-2} {line.Role ?? "-",-3} {line.Text}\n"));
            }
        }

        return text.ToString();
    }
}
