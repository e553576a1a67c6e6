using System.Globalization;
using System.Text.RegularExpressions;
using Dti.Domain.Reports;
using Dti.Pdf;

namespace Dti.Functions.Reports.Pdf;

/// <summary>Turns texts of one report into runs, in reading order: notes are numbered as they come, gaps are marked, and names of
/// annexes and addresses lead there.</summary>
/// <param name="annexes">Labels of the report's annexes.</param>
internal sealed class ReportRuns(IReadOnlyList<string> annexes)
{
    private static readonly char[] FinalMarks = ['.', ',', ';', ':', ')', ']'];
    private readonly Regex _targets = new(
        string.Join('|', annexes.OrderByDescending(label => label.Length).Select(label => $@"\b{Regex.Escape(label)}\b")
            .Append(@"https?://\S+")),
        RegexOptions.CultureInvariant);

    private int _notes;

    public IReadOnlyList<TextRun> Of(ReportText text) => [.. text.Pieces.SelectMany(Of)];

    /// <summary>Marks behind the only number of a cell hang, so that numbers of a column stand below one another.</summary>
    public IReadOnlyList<TextRun> OfNumber(ReportText text)
    {
        var at = text.Pieces.Index().FirstOrDefault(one => one.Item is TextPiece.Number, (Index: -1, Item: null!)).Index;
        if (at < 0)
            return Of(text);
        var shown = ((TextPiece.Number)text.Pieces[at]).Figure.Shown;
        var end = shown.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
        end += end < shown.Length && shown[end] == '%' ? 1 : 0;
        return
        [
            .. text.Pieces.Take(at).SelectMany(Of), new TextRun(shown[..end]),
            .. end < shown.Length ? [new TextRun(shown[end..]) { Hangs = true }] : Array.Empty<TextRun>(),
            .. text.Pieces.Skip(at + 1).SelectMany(Of).Select(run => run with { Hangs = true }),
        ];
    }

    private IEnumerable<TextRun> Of(TextPiece piece) => piece switch
    {
        TextPiece.Words words => Linked(words.Text, mayLeave: words.IsOwn),
        TextPiece.Number(var figure) => [new TextRun(figure.Shown)],
        TextPiece.Gap gap => [new TextRun(gap.Shown) { Italic = true }],
        TextPiece.Footnote(var text) => [Reference(text)],
        _ => throw new ArgumentException($"A text has a piece of the unknown kind {piece.GetType().Name}.", nameof(piece)),
    };

    private TextRun Reference(ReportText text)
    {
        var number = (++_notes).ToString(CultureInfo.InvariantCulture);
        return new TextRun(number)
        {
            Superscript = true, Bold = false, Italic = false,
            Footnote = new Paragraph(Looks.Footnote, [new TextRun(number) { Superscript = true }, new TextRun(" "), .. Of(text)]),
        };
    }

    private IEnumerable<TextRun> Linked(string words, bool mayLeave)
    {
        var from = 0;
        foreach (Match match in _targets.Matches(words))
        {
            var found = match.Value.TrimEnd(FinalMarks);
            if (Target(found, mayLeave) is not { } target)
                continue;
            if (match.Index > from)
                yield return new TextRun(words[from..match.Index]);
            yield return new TextRun(found) { Link = target };
            from = match.Index + found.Length;
        }

        if (from < words.Length)
            yield return new TextRun(words[from..]);
    }

    private LinkTarget? Target(string found, bool mayLeave)
    {
        if (annexes.Contains(found, StringComparer.Ordinal))
            return LinkTarget.To(found);
        return mayLeave && Uri.TryCreate(found, UriKind.Absolute, out var address) ? LinkTarget.To(address) : null;
    }
}
