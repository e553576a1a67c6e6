using System.Globalization;
using System.Text;

namespace Dti.Benchmarks.Printing;

/// <summary>The same chapters as a page of HTML, with the charts as SVG. HTML has no notes at the foot of pages: they stand below
/// their chapter.</summary>
/// <param name="fonts">Folder of the typeface.</param>
internal sealed class PrintedHtml(string fonts)
{
    private const int BarHeight = 14;
    private const int RowHeight = 19;
    private const double PerPoint = 1.1;

    public string Build() => $$"""
        <!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Báo cáo</title><style>
        @font-face { font-family: Tinos; src: url("{{Face("Regular")}}") }
        @font-face { font-family: Tinos; font-weight: bold; src: url("{{Face("Bold")}}") }
        @font-face { font-family: Tinos; font-style: italic; src: url("{{Face("Italic")}}") }
        @page { size: A4; margin: 20mm 15mm 20mm 30mm }
        body { font: 14pt Tinos; margin: 0 } p { text-align: justify; text-indent: 12.7mm; margin: 6pt 0 0 }
        h2 { font-size: 14pt; text-indent: 12.7mm; margin: 6pt 0 0; break-after: avoid }
        table { width: 100%; border-collapse: collapse; font-size: 12pt; margin: 8pt 0 } tr, figure { break-inside: avoid }
        td, th { border: 0.5pt solid; padding: 2pt 4pt } td:nth-child(n+3) { text-align: right }
        figure { margin: 0 } figcaption { font-style: italic; font-size: 12pt; text-align: center } small { font-size: 10.5pt }
        </style></head><body>{{string.Concat(PrintedChapter.All.Select(Of))}}</body></html>
        """;

    private string Face(string style) => new Uri(Path.Combine(fonts, $"Tinos-{style}.ttf")).AbsoluteUri;

    private static string Of(PrintedChapter chapter) => $"""
        <h2>{chapter.Title}</h2><p>{chapter.Text}<sup>{chapter.Number}</sup> {chapter.Text}</p>
        <table><thead><tr>{Cells("th", PrintedChapter.Columns)}</tr></thead>
        <tbody>{string.Concat(chapter.Rows.Select(row => $"<tr>{Cells("td", row)}</tr>"))}</tbody></table>
        <figure>{Chart(chapter)}<figcaption>{chapter.ChartTitle}</figcaption></figure>
        <small><sup>{chapter.Number}</sup> {chapter.Note}</small>
        """;

    private static string Cells(string tag, IEnumerable<string> texts) => string.Concat(texts.Select(text => $"<{tag}>{text}</{tag}>"));

    private static string Chart(PrintedChapter chapter)
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg role=\"img\" aria-label=\"{chapter.ChartTitle}\" width=\"620\" height=\"{RowHeight * 12}\" ");
        svg.Append("style=\"font: 11pt Tinos\">");
        foreach (var (at, (name, points)) in chapter.Ranking.Index())
        {
            var (top, end) = (at * RowHeight, 270 + points * PerPoint);
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"262\" y=\"{top + 12}\" text-anchor=\"end\">{name}</text>");
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"270\" y=\"{top}\" width=\"{end - 270:F1}\" height=\"{BarHeight}\" fill=\"#999\" stroke=\"#000\"/>");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{end + 5:F1}\" y=\"{top + 12}\">{PrintedChapter.Show(points)}</text>");
        }

        return svg.Append("</svg>").ToString();
    }
}
