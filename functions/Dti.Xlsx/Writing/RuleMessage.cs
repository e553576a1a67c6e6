namespace Dti.Xlsx.Writing;

/// <summary>What a person is told at a cell with a rule.</summary>
public sealed record RuleMessage
{
    private const int LongestTitle = 32;
    private const int LongestText = 255;

    /// <exception cref="ArgumentException">The title is longer than 32 characters, or the text than 255 or empty.</exception>
    public RuleMessage(string title, string text)
    {
        if (title is null or { Length: > LongestTitle })
            throw new ArgumentException("A title has up to 32 characters.", nameof(title));
        if (text is null or { Length: 0 or > LongestText })
            throw new ArgumentException("A message has 1 to 255 characters.", nameof(text));
        (Title, Text) = (title, text);
    }

    public string Title { get; }

    public string Text { get; }
}
