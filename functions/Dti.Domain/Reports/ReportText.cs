using System.Runtime.CompilerServices;

namespace Dti.Domain.Reports;

/// <summary>A line or paragraph: words, and figures that know where they come from.</summary>
public sealed record ReportText(IReadOnlyList<TextPiece> Pieces)
{
    public static ReportText Empty { get; } = new([]);

    /// <summary>As it is read, notes and marks of gaps left out.</summary>
    public string Plain => string.Concat(Pieces.Select(piece => piece.Plain));

    /// <summary>The only figure, where there is nothing else: what a table's cell may hold as a number.</summary>
    public ReportFigure? Figure => Pieces is [TextPiece.Number(var figure)] ? figure : null;

    /// <summary>It ends in a colon: what follows must not begin on another page.</summary>
    public bool AnnouncesNext => Plain.EndsWith(':');

    public IEnumerable<ReportFigure> Figures => Pieces.SelectMany(piece => piece.Figures);

    /// <summary>Words with figures, texts and pieces in their holes.</summary>
    public static ReportText Of(ReportTextBuilder text) => new(text.Pieces);

    public static ReportText Of(params IEnumerable<TextPiece> pieces) => new([.. pieces]);

    public static ReportText Join(string separator, IEnumerable<ReportText> texts)
    {
        var pieces = new List<TextPiece>();
        foreach (var text in texts)
        {
            if (pieces.Count > 0)
                pieces.Add(new TextPiece.Words(separator));
            pieces.AddRange(text.Pieces);
        }

        return new ReportText(pieces);
    }

    public static implicit operator ReportText(string words) => words.Length == 0 ? Empty : new([new TextPiece.Words(words)]);

    public static implicit operator ReportText(ReportFigure figure) => new([new TextPiece.Number(figure)]);
}

/// <summary>A piece of a text. The set is closed.</summary>
public abstract record TextPiece
{
    private TextPiece()
    {
    }

    internal virtual string Plain => "";

    internal virtual IEnumerable<ReportFigure> Figures => [];

    /// <summary>Words as they are read.</summary>
    public sealed record Words(string Text) : TextPiece
    {
        /// <summary>The office wrote them for this report, so that an address in them may be followed; uploaded words are not trusted with that.</summary>
        public bool IsOwn { get; init; }

        internal override string Plain => Text;
    }

    /// <summary>A figure within words.</summary>
    public sealed record Number(ReportFigure Figure) : TextPiece
    {
        internal override string Plain => Figure.Shown;

        internal override IEnumerable<ReportFigure> Figures => [Figure];
    }

    /// <summary>A gap that only people can fill, marked as such.</summary>
    /// <param name="Asks">What is to be written there.</param>
    public sealed record Gap(string Asks) : TextPiece
    {
        /// <summary>As it stands in the text: <c>[Bổ sung: …]</c>.</summary>
        public string Shown => $"[Bổ sung: {Asks}]";
    }

    /// <summary>A note at the foot of the page, numbered in reading order over the whole text.</summary>
    public sealed record Footnote(ReportText Text) : TextPiece
    {
        internal override IEnumerable<ReportFigure> Figures => Text.Figures;
    }
}

/// <summary>What the compiler turns an interpolated text into.</summary>
[InterpolatedStringHandler]
public readonly ref struct ReportTextBuilder
{
    private readonly List<TextPiece> pieces = [];

    public ReportTextBuilder(int literalLength, int formattedCount) => pieces.EnsureCapacity((2 * formattedCount) + (literalLength > 0 ? 1 : 0));

    internal IReadOnlyList<TextPiece> Pieces => pieces;

    public void AppendLiteral(string value) => pieces.Add(new TextPiece.Words(value));

    public void AppendFormatted(string value)
    {
        if (value.Length > 0)
            pieces.Add(new TextPiece.Words(value));
    }

    public void AppendFormatted(ReportFigure value) => pieces.Add(new TextPiece.Number(value));

    public void AppendFormatted(ReportText value) => pieces.AddRange(value.Pieces);

    public void AppendFormatted(TextPiece value) => pieces.Add(value);
}
