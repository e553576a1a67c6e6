namespace Dti.Xlsx.Writing;

/// <summary>A note at a cell. Its box is made large enough for the text.</summary>
public sealed record CellComment
{
    /// <exception cref="ArgumentException">The text is empty or longer than 32,767 characters, or there is no such cell.</exception>
    public CellComment(CellAddress cell, string text)
    {
        if (cell == default)
            throw new ArgumentException("There is no such cell.", nameof(cell));
        if (text is null or { Length: 0 or > CellContent.LongestText })
            throw new ArgumentException("A comment has 1 to 32,767 characters.", nameof(text));
        (Cell, Text) = (cell, text);
    }

    public CellAddress Cell { get; }

    public string Text { get; }

    /// <summary>Shown in the status line only.</summary>
    public string Author { get; init; } = "";
}
