namespace Dti.Xlsx.Writing.Parts;

/// <summary>The different styles of a workbook, in the order they first came; number 0 is that of cells without one.</summary>
internal sealed class StyleTable
{
    private const string DateFormat = "dd/mm/yyyy";
    private const int MostStyles = 64_000;
    private const int MostRemembered = 256;

    private readonly Numbered<CellStyle> styles = new();
    private readonly Dictionary<CellStyle, int> remembered = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<int, int> dated = [];

    public StyleTable() => NumberOf(new CellStyle());

    public IReadOnlyList<CellStyle> Styles => styles.Values;

    /// <summary>Comparing styles by content takes long: the first ones that come are also known by identity.</summary>
    public int NumberOf(CellStyle style)
    {
        if (remembered.TryGetValue(style, out var number))
            return number;
        number = styles.NumberOf(style);
        if (styles.Values.Count > MostStyles)
            throw new ArgumentException($"A workbook has up to {MostStyles} different styles.", nameof(style));
        if (remembered.Count < MostRemembered)
            remembered.Add(style, number);
        return number;
    }

    /// <summary>The same style for a date: one that names no number format shows 31/12/2026.</summary>
    public int OfDate(int number)
    {
        if (!dated.TryGetValue(number, out var ofDate))
        {
            var style = styles.Values[number];
            ofDate = style.NumberFormat == CellStyle.General ? NumberOf(style with { NumberFormat = DateFormat }) : number;
            dated.Add(number, ofDate);
        }

        return ofDate;
    }
}
