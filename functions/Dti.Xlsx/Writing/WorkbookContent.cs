namespace Dti.Xlsx.Writing;

/// <summary>What a workbook is to hold. Nothing is added from the clock or the machine.</summary>
public sealed record WorkbookContent
{
    /// <param name="sheets">In the order of the tabs; the first visible one is shown when the workbook is opened.</param>
    /// <exception cref="ArgumentException">No sheet is visible, or two have one name (upper and lower case being the same), or
    /// the choices of a rule stand on a sheet that is not among them.</exception>
    public WorkbookContent(params IReadOnlyList<SheetContent> sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        if (sheets.All(sheet => sheet.Visibility != SheetVisibility.Visible))
            throw new ArgumentException("At least one sheet must be visible.", nameof(sheets));
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (sheets.FirstOrDefault(sheet => !names.Add(sheet.Name)) is { } second)
            throw new ArgumentException($"Two sheets are named {second.Name}.", nameof(sheets));
        var rules = sheets.SelectMany(sheet => sheet.Rules).OfType<CellRule.OneOfCells>();
        if (rules.FirstOrDefault(rule => !names.Contains(rule.Sheet)) is { } lost)
            throw new ArgumentException($"There is no sheet {lost.Sheet} for the choices of {lost.Range}.", nameof(sheets));
        Sheets = [.. sheets];
    }

    public IReadOnlyList<SheetContent> Sheets { get; }

    /// <summary>Of the whole document, shown among its properties.</summary>
    public string? Title { get; init; }

    /// <summary>Who made the document, shown among its properties.</summary>
    public string? Creator { get; init; }

    /// <summary>Of the text, as a BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>Of cells whose style names none. Column widths are measured by its digits.</summary>
    public string FontName
    {
        get;
        init
        {
            CellStyle.RequireFontName(value);
            field = value;
        }
    } = "Calibri";

    /// <summary>Of cells whose style names none: points, 1 to 409.</summary>
    public double FontSize
    {
        get;
        init
        {
            CellStyle.RequireFontSize(value);
            field = value;
        }
    } = 11;

    /// <summary>The first visible sheet, counted from 0.</summary>
    internal int IndexShown => Sheets.TakeWhile(sheet => sheet.Visibility != SheetVisibility.Visible).Count();
}
