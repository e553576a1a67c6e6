using System.Text;

namespace Dti.Functions.Tests.Generated.Typing;

/// <summary>Ways to type the same words that no reader would call another name.</summary>
internal static class Spelling
{
    private static readonly (string Old, string New)[] Tones =
    [
        ("òa", "oà"), ("óa", "oá"), ("ỏa", "oả"), ("õa", "oã"), ("ọa", "oạ"), ("òe", "oè"), ("óe", "oé"), ("ỏe", "oẻ"),
        ("ùy", "uỳ"), ("úy", "uý"), ("ủy", "uỷ"), ("ũy", "uỹ"), ("ụy", "uỵ"),
    ];

    public static string Blanks(Lot lot, string text)
    {
        if (lot.Draws("non-breaking blanks", 6))
            text = text.Replace(' ', '\u00A0');
        if (lot.Draws("double blanks", 6))
            text = text.Replace(" ", "  ", StringComparison.Ordinal);
        if (lot.Draws("blanks around", 6))
            text = $" {text} ";
        return text;
    }

    public static string Form(Lot lot, string text) => lot.Draws("NFD", 8) ? text.Normalize(NormalizationForm.FormD) : text;

    /// <summary>Hòa as Hoà and back.</summary>
    public static string Tone(Lot lot, string text)
    {
        if (!lot.Draws("other tone placement", 20))
            return text;
        return string.Join(' ', text.Split(' ').Select(Syllable));
    }

    public static string Apostrophe(Lot lot, string text) => !text.Contains('\'') ? text
        : lot.Draws("handbook apostrophe", 30) ? text.Replace('\'', '’')
        : lot.Draws("other apostrophe", 30) ? text.Replace('\'', lot.Pick('‘', 'ʼ', '`', '´')) : text;

    private static string Syllable(string syllable)
    {
        if (syllable.StartsWith('q') || syllable.StartsWith('Q'))
            return syllable;
        foreach (var (old, other) in Tones)
        {
            if (syllable.EndsWith(old, StringComparison.Ordinal))
                return syllable[..^2] + other;
            if (syllable.EndsWith(other, StringComparison.Ordinal))
                return syllable[..^2] + old;
        }

        return syllable;
    }
}
