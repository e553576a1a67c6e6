using System.Globalization;
using System.Text;
using Dti.Pdf.Fonts;

namespace Dti.Pdf.Layout;

/// <summary>Breaks text into lines, each as full as it gets. Lines break after spaces, and after hyphens, dashes and
/// slashes between letters; in a word with digits (76/BC-UBND, 30/01/2024) only when it fits no line whole, and anywhere
/// in a word that has no such place.</summary>
internal sealed class LineBreaker(IReadOnlyList<SetGlyph> glyphs, double firstWidth, double width)
{
    private const double Tolerance = 0.001;

    public List<TextLine> Break()
    {
        List<TextLine> lines = [];
        for (var start = 0; start < glyphs.Count || lines.Count == 0;)
        {
            var (end, isForced) = FindEnd(start, lines.Count == 0 ? firstWidth : width);
            lines.Add(new TextLine(start, WithoutTrailingSpaces(start, end), isForced || end == glyphs.Count));
            start = isForced ? end + 1 : end;
        }

        return lines;
    }

    private (int End, bool IsForced) FindEnd(int start, double available)
    {
        var (used, good, poor) = (0.0, start, start);
        for (var i = start; i < glyphs.Count; i++)
        {
            if (glyphs[i].CodePoint == '\n')
                return (i, true);
            used += glyphs[i].Advance;
            if (glyphs[i].CodePoint == ' ')
                good = i + 1;
            else if (used > available + Tolerance && i > start)
                return (good > start ? good : poor > start ? poor : StartOfCharacter(start, i), false);
            else if (glyphs[i].CodePoint == UnicodeText.ZeroWidthSpace || IsAfterHyphenBetweenLetters(i))
                (good, poor) = (IsInWordWithDigits(i) ? good : i + 1, i + 1);
        }

        return (glyphs.Count, false);
    }

    private bool IsAfterHyphenBetweenLetters(int i) =>
        glyphs[i].CodePoint is '-' or '/' or '\u2010' or '\u2013' or '\u2014' && IsLetter(i - 1) && IsLetter(i + 1);

    private bool IsLetter(int i) => i >= 0 && i < glyphs.Count && Rune.IsLetter(new Rune(glyphs[i].CodePoint));

    private bool IsInWordWithDigits(int i)
    {
        for (var left = i; left >= 0 && !IsWordEnd(left); left--)
            if (Rune.IsDigit(new Rune(glyphs[left].CodePoint)))
                return true;
        for (var right = i; right < glyphs.Count && !IsWordEnd(right); right++)
            if (Rune.IsDigit(new Rune(glyphs[right].CodePoint)))
                return true;
        return false;
    }

    private bool IsWordEnd(int i) => glyphs[i].CodePoint is ' ' or '\u00A0' or '\n';

    /// <summary>A mark that could not be composed stays with its letter.</summary>
    private int StartOfCharacter(int start, int i)
    {
        while (i > start + 1 && Rune.GetUnicodeCategory(new Rune(glyphs[i].CodePoint)) is UnicodeCategory.NonSpacingMark)
            i--;
        return i;
    }

    private int WithoutTrailingSpaces(int start, int end)
    {
        while (end > start && glyphs[end - 1].CodePoint is ' ' or UnicodeText.ZeroWidthSpace)
            end--;
        return end;
    }
}
