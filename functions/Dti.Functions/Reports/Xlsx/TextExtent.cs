using System.Globalization;
using System.Text;

namespace Dti.Functions.Reports.Xlsx;

/// <summary>
/// About how much room a text takes in Times-like letters; a spreadsheet program that has other letters shows it all the same.
/// </summary>
internal static class TextExtent
{
    private const double Narrow = 0.65;
    private const double Usual = 0.95;
    private const double Capital = 1.4;
    private const double Broad = 1.8;
    private const double PointsALine = 16;
    private const double MostPoints = 409;

    /// <summary>In digits of the same size.</summary>
    public static double Of(string text) => text.Normalize(NormalizationForm.FormD).Sum(Of);

    /// <summary>Of the longest word, which must not be broken.</summary>
    public static double OfLongestWord(string text) => text.Split(' ').Max(Of);

    /// <summary>Height of a row, in points, that shows a text in a column so many digits wide.</summary>
    /// <param name="scale">Size of its letters by that of the workbook's; more where they are bold.</param>
    public static double Height(string text, double width, double scale = 1) =>
        Math.Min(MostPoints, text.Split('\n').Sum(line => Lines(line, Math.Max(1, width - 1) / scale)) * PointsALine * scale);

    private static int Lines(string text, double width)
    {
        var (lines, used) = (1, 0d);
        foreach (var word in text.Split(' '))
        {
            var length = Of(word);
            if (used > 0 && used + Narrow + length > width)
                (lines, used) = (lines + 1, 0);
            used += (used > 0 ? Narrow : 0) + length;
            for (; used > width; used -= width)
                lines++;
        }

        return lines;
    }

    private static double Of(char letter) => letter switch
    {
        _ when CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark => 0,
        'm' or 'w' or 'M' or 'W' or '%' => Broad,
        'i' or 'j' or 'l' or 't' or 'f' or 'r' or 'I' or '.' or ',' or ':' or ';' or '-' or '(' or ')' or '/' or ' ' or '\u00A0' => Narrow,
        >= '0' and <= '9' => 1,
        _ => char.IsUpper(letter) ? Capital : Usual,
    };
}
