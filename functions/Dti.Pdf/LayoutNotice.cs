using System.Text;

namespace Dti.Pdf;

/// <summary>Something about a finished document that whoever made it should know.</summary>
public abstract record LayoutNotice
{
    private LayoutNotice()
    {
    }

    /// <summary>No glyph for a character (or no character at all: a control code, half a surrogate pair): a replacement
    /// mark stands in its place, wherever it occurs.</summary>
    /// <param name="Context">The first text in which it was met.</param>
    public sealed record MissingCharacter(Rune Character, string Context) : LayoutNotice;

    /// <summary>A single line or block is taller than its page and runs over the bottom margin.</summary>
    /// <param name="PageIndex">From 0.</param>
    public sealed record Overflow(int PageIndex) : LayoutNotice;
}
