using System.Text;

namespace Dti.Domain.Catalogue;

/// <summary>
/// Unicode normalisation of Latin letters and the marks that stand between them, by table: nearly all text that is typed here, and asking
/// for the general way takes a third of the time of reading a workbook. Of such text no character changes with its neighbours.
/// </summary>
internal static class LatinText
{
    // What combines with a letter before it begins at U+0300. Between U+1E00 and U+1EFF stand most letters of Vietnamese.
    private const int Letters = 0x300;
    private const int MoreLetters = 0x1E00;
    private const int MoreCount = 0x100;

    private static readonly string[] Decomposed =
        [.. Enumerable.Range(0, Letters).Concat(Enumerable.Range(MoreLetters, MoreCount)).Select(code => ((char)code).ToString().Normalize(NormalizationForm.FormD))];

    /// <summary>Whether a text holds nothing else, and so is in NFC as it is.</summary>
    public static bool IsAll(string text)
    {
        foreach (var character in text)
        {
            if (character >= Letters && !IsMoreLetter(character) && !IsMark(character))
                return false;
        }

        return true;
    }

    /// <summary>The text in NFD, or null where it holds something else.</summary>
    public static string? Decompose(string text)
    {
        if (!IsAll(text))
            return null;

        var builder = new StringBuilder(text.Length * 2);
        foreach (var character in text)
        {
            if (IsMark(character))
                builder.Append(character);
            else
                builder.Append(Decomposed[character < Letters ? character : character - MoreLetters + Letters]);
        }

        return builder.ToString();
    }

    private static bool IsMoreLetter(char character) => character - MoreLetters is >= 0 and < MoreCount;

    // Dashes, quotation marks, bullets, the ellipsis.
    private static bool IsMark(char character) => character is >= '\u2010' and <= '\u2027';
}
