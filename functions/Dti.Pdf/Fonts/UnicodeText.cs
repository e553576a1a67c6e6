using System.Globalization;
using System.Text;

namespace Dti.Pdf.Fonts;

/// <summary>Text as it is set: composed (NFC), line ends as line feeds, tabs as spaces, halves of surrogate pairs as
/// replacement characters.</summary>
internal static class UnicodeText
{
    public const int ZeroWidthSpace = 0x200B;

    public static string Compose(string text)
    {
        var plain = text.ReplaceLineEndings("\n").Replace('\t', ' ');
        return WithoutLoneSurrogates(plain).Normalize(NormalizationForm.FormC);
    }

    /// <summary>Soft hyphens, direction marks, joiners and the like have no ink, whatever a font draws for them.</summary>
    public static bool IsInvisible(Rune character) =>
        character.Value == '\n' || (character.Value > 0x7F && Rune.GetUnicodeCategory(character) is UnicodeCategory.Format);

    private static string WithoutLoneSurrogates(string text)
    {
        if (!text.Any(char.IsSurrogate))
            return text;
        var sound = new StringBuilder(text.Length);
        foreach (var character in text.EnumerateRunes())
            sound.Append(character.ToString());
        return sound.ToString();
    }
}
