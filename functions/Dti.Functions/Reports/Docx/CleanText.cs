using System.Text;

namespace Dti.Functions.Reports.Docx;

/// <summary>Text that any XML may hold.</summary>
internal static class CleanText
{
    /// <summary>In form C; control codes (ends of lines and tabs among them) become blanks, half characters U+FFFD.</summary>
    public static string Of(string text)
    {
        if (text.All(char.IsAscii) && !text.Any(char.IsControl))
            return text;

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsControl(rune))
                clean.Append(' ');
            else if (rune.Value is not (0xFFFE or 0xFFFF))
                clean.Append(rune);
        }

        return clean.ToString().Normalize(NormalizationForm.FormC);
    }
}
