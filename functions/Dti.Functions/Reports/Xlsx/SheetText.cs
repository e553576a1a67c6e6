using System.Globalization;
using System.Text;
using Dti.Domain.Reports;
using Dti.Xlsx.Writing;

namespace Dti.Functions.Reports.Xlsx;

/// <summary>Texts of one sheet as plain ones: footnotes are numbered in reading order and collected, gaps stand in brackets.</summary>
internal sealed class SheetText
{
    private readonly List<string> footnotes = [];

    /// <summary>As much of a text as a cell can hold.</summary>
    public static string ForCell(string text) =>
        text.Length <= CellContent.LongestText ? text : string.Concat(text.AsSpan(0, CellContent.LongestText - 1), "…");

    /// <summary>With their numbers.</summary>
    public IReadOnlyList<string> Footnotes => footnotes;

    public string Of(ReportText text) => Of(text.Pieces);

    public string Of(IEnumerable<TextPiece> pieces)
    {
        var plain = new StringBuilder();
        foreach (var piece in pieces)
        {
            plain.Append(piece switch
            {
                TextPiece.Words(var words) => words,
                TextPiece.Number(var figure) => figure.Shown,
                TextPiece.Gap gap => gap.Shown,
                TextPiece.Footnote(var note) => Numbered(note),
                _ => throw new ArgumentException($"A text has a piece of the unknown kind {piece.GetType().Name}.", nameof(pieces)),
            });
        }

        return plain.ToString();
    }

    /// <summary>Null for a table, which has no text of its own, and for a drawing.</summary>
    public SheetLine? Of(ReportPart part) => part switch
    {
        ReportPart.Heading(_, var title) => new SheetLine(SheetLooks.Heading, title),
        ReportPart.Prose(var text) => new SheetLine(SheetLooks.Text, Of(text)),
        ReportPart.Item(var text, var level) => new SheetLine(SheetLooks.Text, (level == 1 ? "- " : "+ ") + Of(text)),
        ReportPart.Note(var text) => new SheetLine(SheetLooks.Text, $"- {Of(text)}"),
        _ => null,
    };

    private string Numbered(ReportText note)
    {
        var number = $"({(footnotes.Count + 1).ToString(CultureInfo.InvariantCulture)})";
        footnotes.Add(number);
        footnotes[footnotes.IndexOf(number)] = $"{number} {Of(note)}";
        return $" {number}";
    }
}
