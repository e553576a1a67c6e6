using System.Globalization;

namespace Dti.Functions.Tests.Generated.Typing;

/// <summary>Types scores as offices do: every cell still means exactly the number it was given.</summary>
internal sealed class NumberTypist(Lot lot)
{
    private readonly string habit = lot.Pick("numbers", "numbers", "numbers", "formulas", "text", "some text");
    private readonly char mark = lot.Draws("decimal points", 15) ? '.' : ',';
    private readonly string format = lot.Pick("0.00", "0.00", "General", "#,##0.00", "0.0##");

    /// <summary>A score in a column whose numbers are all written alike.</summary>
    public Typed Type(decimal value, bool isTotal = false)
    {
        var asText = habit == "text" || habit == "some text" && lot.Below(8) == 0;
        return asText && IsClearAsText(value) ? Text(value, isTotal ? 2 : Typed.FewestDecimals(value)) : Cell(value, isTotal);
    }

    public Typed Rank(int rank) => habit == "text" ? Typed.Text(rank, rank.ToString(CultureInfo.InvariantCulture), 0, null)
        : Typed.Number(rank, "0");

    public static string Write(decimal value, int decimals, char mark) => Typed.Write(value, decimals).Replace(',', mark);

    /// <summary>Text with the other decimal mark than the book's.</summary>
    public Typed WithOtherMark(decimal value) => Text(value, Math.Max(1, Typed.FewestDecimals(value)), mark == ',' ? '.' : ',');

    /// <summary>Text with both marks, of a number from 1000 on.</summary>
    public Typed Grouped(decimal value) => Typed.Text(
        value, mark == ',' ? value.ToString("#,##0.00", CultureInfo.InvariantCulture).Replace(',', ' ').Replace('.', ',').Replace(' ', '.')
            : value.ToString("#,##0.00", CultureInfo.InvariantCulture), 2, mark);

    private Typed Text(decimal value, int decimals) => Text(value, decimals, mark);

    private Typed Text(decimal value, int decimals, char decimalMark)
    {
        var text = Write(value, Math.Max(decimals, Typed.FewestDecimals(value)), decimalMark);
        var around = lot.Draws("blanks around a figure", 5) ? lot.Pick(" ", "\u00A0", "  ") : "";
        var shown = Math.Max(decimals, Typed.FewestDecimals(value));
        return Typed.Text(value, around + text + around, shown, shown == 0 ? null : decimalMark);
    }

    private Typed Cell(decimal value, bool isTotal)
    {
        var chosen = isTotal && format == "0.0##" ? "0.00" : format == "0.0##" ? Typed.FewestDecimals(value) == 0 ? "0" : "0.00" : format;
        var noise = lot.Draws("binary noise", 15) ? ((double)value).ToString("G17", CultureInfo.InvariantCulture) : null;
        var cell = Typed.Number(value, chosen, noise);
        return habit == "formulas" ? cell with { Formula = isTotal ? "SUM(A1:A2)" : "1*1" } : cell;
    }

    /// <summary>One mark before exactly three digits would be two numbers.</summary>
    private static bool IsClearAsText(decimal value) => Typed.FewestDecimals(value) != 3 && Math.Abs(value) < 1000;
}
