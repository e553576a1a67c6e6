using System.Text;

namespace Dti.Functions.Reports.Docx;

/// <summary>How wide a line is in Times New Roman, bold. Regular and italic run up to a tenth narrower.</summary>
internal static class PrintedWidth
{
    private const double MmPerPoint = 25.4 / 72;
    private const char First = ' ';

    // Thousandths of the size, from the blank on: the advance widths that every typeface like Times has.
    private static readonly short[] Advances =
    [
        250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278,
        500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500,
        930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778,
        611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500,
        333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500,
        556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520,
    ];

    /// <summary>Millimetres of the text on one line.</summary>
    public static double Mm(string text, double size) =>
        text.Normalize(NormalizationForm.FormD).Sum(Advance) * size * MmPerPoint / 1000.0;

    /// <summary>Millimetres of the widest line of a text that is broken to fit into so many.</summary>
    public static double WidestLineMm(string text, double size, double roomMm)
    {
        var lines = LinesMm(text, size, roomMm);
        return Math.Min(roomMm, lines.Max());
    }

    /// <summary>Into how many lines a text is broken to fit into so many millimetres.</summary>
    public static int Lines(string text, double size, double roomMm) => LinesMm(text, size, roomMm).Count;

    /// <summary>The least width, in millimetres, in which a text takes no more lines than in the room there is: its lines are
    /// most even then.</summary>
    public static double BalancedMm(string text, double size, double roomMm)
    {
        var lines = Lines(text, size, roomMm);
        var (tooNarrow, wide) = (0.0, roomMm);
        while (lines > 1 && wide - tooNarrow > 0.5)
        {
            var middle = (tooNarrow + wide) / 2;
            if (Lines(text, size, middle) > lines || WidestWordMm(text, size) > middle)
                tooNarrow = middle;
            else
                wide = middle;
        }

        return wide;
    }

    private static double WidestWordMm(string text, double size) => text.Split(' ').Max(word => Mm(word, size));

    private static List<double> LinesMm(string text, double size, double roomMm)
    {
        List<double> lines = [];
        foreach (var word in text.Split(' '))
        {
            var width = Mm(word, size);
            var longer = lines is [.., var line] ? line + Mm(" ", size) + width : double.MaxValue;
            if (longer <= roomMm)
                lines[^1] = longer;
            else
                lines.Add(width);
        }

        return lines;
    }

    private static int Advance(char letter) => letter switch
    {
        >= '\u0300' and <= '\u036F' => 0,
        'Đ' => Advance('D'),
        'đ' => Advance('d'),
        '\u00A0' => Advance(' '),
        _ when letter - First < Advances.Length && letter >= First => Advances[letter - First],
        _ => Advance('0'),
    };
}
