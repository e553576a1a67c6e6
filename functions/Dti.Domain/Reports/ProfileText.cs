namespace Dti.Domain.Reports;

/// <summary>
/// Paragraphs as offices write them in their profile. One that begins with <c>- </c> or <c>+ </c> is an item of the first or second level;
/// <c>[^: …]</c> is a note at the foot of the page, such as the documents that a sentence counts.
/// </summary>
internal static class ProfileText
{
    private const string NoteStart = "[^:";
    private const char NoteEnd = ']';

    public static ReportPart Read(string paragraph) => paragraph switch
    {
        ['-', ' ', .. var item] => new ReportPart.Item(Text(item)),
        ['+', ' ', .. var item] => new ReportPart.Item(Text(item), Level: 2),
        _ => new ReportPart.Prose(Text(paragraph)),
    };

    private static ReportText Text(string text)
    {
        var pieces = new List<TextPiece>();
        while (text.IndexOf(NoteStart, StringComparison.Ordinal) is >= 0 and var start && text.IndexOf(NoteEnd, start) is >= 0 and var end)
        {
            if (start > 0)
                pieces.Add(new TextPiece.Words(text[..start].TrimEnd()) { IsOwn = true });
            if (text[(start + NoteStart.Length)..end].Trim() is { Length: > 0 } note)
                pieces.Add(new TextPiece.Footnote(ReportText.Of(new TextPiece.Words(note) { IsOwn = true })));
            text = text[(end + 1)..];
        }

        return text.Length > 0 ? ReportText.Of([.. pieces, new TextPiece.Words(text) { IsOwn = true }]) : ReportText.Of(pieces);
    }
}
