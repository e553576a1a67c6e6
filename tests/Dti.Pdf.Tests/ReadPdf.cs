namespace Dti.Pdf.Tests;

/// <summary>What pdf.js found in a file.</summary>
internal sealed record ReadPdf(
    string? Language, string? Title, string? XmpTitle, bool Marked,
    IReadOnlyList<ReadPdf.Bookmark> Outline, IReadOnlyList<ReadPdf.Page> Pages)
{
    internal sealed record Bookmark(string Title, IReadOnlyList<Bookmark> Children)
    {
        public override string ToString() => Children.Count == 0 ? Title : $"{Title}({string.Join(' ', Children)})";
    }

    /// <summary>Points from the bottom left corner of the paper, y upwards.</summary>
    internal sealed record Item(string Text, double X, double Y, double Width);

    /// <param name="Structure">Null for a page without content.</param>
    internal sealed record Page(
        string Text, IReadOnlyList<Item> Items, IReadOnlyList<string> Artifacts, Node? Structure, IReadOnlyList<string> Fonts);

    /// <param name="Text">Null unless the role is <c>#</c>, a piece of content.</param>
    internal sealed record Node(string Role, string? Text, IReadOnlyList<Node>? Children)
    {
        /// <summary>Roles and texts in brackets: <c>P(báo cáo) Table(TR(TH(TT)))</c>.</summary>
        public override string ToString() => Role == "#" ? Text?.Trim() ?? "" : $"{Role}({string.Join(' ', Children ?? [])})";
    }
}
