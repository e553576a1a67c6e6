using System.Globalization;
using System.Text;

namespace Dti.Domain.Catalogue;

/// <summary>Comparing Vietnamese names and headers as people type them (handbook 5.4).</summary>
public static class VietnameseText
{
    private const int ShortText = 256;
    private const string Apostrophes = "'’‘ʼ`´′";

    // Grave, acute, tilde, hook above, dot below: tones, which move within a syllable. Circumflex, breve and horn are letters.
    private const string ToneMarks = "\u0300\u0301\u0303\u0309\u0323";

    /// <summary>NFC, one kind of apostrophe, one blank between words, none at the ends; half a surrogate pair and what is
    /// no character become U+FFFD.</summary>
    public static string Normalise(string text)
    {
        var tidy = Tidy(text);
        return string.Create(tidy.Length, tidy, (characters, source) =>
        {
            for (var at = 0; at < source.Length; at++)
                characters[at] = Apostrophes.Contains(source[at], StringComparison.Ordinal) ? '\'' : source[at];
        });
    }

    /// <summary>The same with apostrophes as they were typed: for showing people what stands in a cell.</summary>
    public static string Tidy(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var character in LatinText.IsAll(text) ? text : WellFormed(text).Normalize(NormalizationForm.FormC))
        {
            if (char.IsWhiteSpace(character) || char.IsControl(character))
            {
                if (builder.Length > 0 && builder[^1] != ' ')
                    builder.Append(' ');
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.Format)
            {
                builder.Append(character);
            }
        }

        return builder.ToString().TrimEnd();
    }

    /// <summary>
    /// A key under which two spellings are equal when they differ only in case, blanks, apostrophes, or where in a syllable
    /// the tone mark stands (<c>Hoà</c>, <c>Hòa</c>). Letters and the tones themselves are kept. For comparing, not for display.
    /// </summary>
    public static string Fold(string text)
    {
        var builder = new StringBuilder(text.Length * 2);
        var tones = new StringBuilder();
        var lower = Normalise(text).ToLowerInvariant();
        foreach (var character in LatinText.Decompose(lower) ?? lower.Normalize(NormalizationForm.FormD))
        {
            if (ToneMarks.Contains(character, StringComparison.Ordinal))
            {
                tones.Append(character);
                continue;
            }

            if (!IsPartOfSyllable(character))
                Flush(builder, tones);
            builder.Append(character);
        }

        Flush(builder, tones);
        return builder.ToString();
    }

    /// <summary>The folded text without any diacritics, đ as d: only for suggesting, never for taking one name for another.</summary>
    public static string StripDiacritics(string text)
    {
        var letters = Fold(text).Where(character => CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark);
        return string.Concat(letters).Replace('đ', 'd');
    }

    /// <summary>Edits (insert, delete, replace one folded character) that turn one text into the other, or limit + 1 when more.</summary>
    public static int EditDistance(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
            return limit + 1;

        // Only cells within the limit of the diagonal can end within it; all others stay above.
        var row = right.Length < ShortText ? stackalloc int[right.Length + 1] : new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
            row[j] = Math.Min(j, limit + 1);
        for (var i = 1; i <= left.Length; i++)
        {
            var (from, to) = (Math.Max(1, i - limit), Math.Min(right.Length, i + limit));
            var diagonal = row[from - 1];
            row[from - 1] = from == 1 ? Math.Min(i, limit + 1) : limit + 1;
            var least = row[from - 1];
            for (var j = from; j <= to; j++)
            {
                var replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                var above = j == i + limit ? limit + 1 : row[j];
                row[j] = Math.Min(Math.Min(replaced, limit + 1), 1 + Math.Min(above, row[j - 1]));
                least = Math.Min(least, row[j]);
            }

            if (least > limit)
                return limit + 1;
        }

        return Math.Min(row[^1], limit + 1);
    }

    /// <summary>A name in NFC. One that is no Unicode text, which normalisation refuses, stays as it is.</summary>
    public static string Compose(string name)
    {
        try
        {
            return name.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return name;
        }
    }

    // Cells and files may hold half a pair, which cannot be normalised.
    private static string WellFormed(string text) =>
        (text.Any(char.IsSurrogate) ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text)
            .Replace('\uFFFE', '\uFFFD').Replace('\uFFFF', '\uFFFD');

    private static bool IsPartOfSyllable(char character) =>
        char.IsLetterOrDigit(character) || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark;

    private static void Flush(StringBuilder builder, StringBuilder tones)
    {
        builder.Append(tones);
        tones.Clear();
    }
}
