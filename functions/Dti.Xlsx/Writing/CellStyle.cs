namespace Dti.Xlsx.Writing;

/// <summary>How a cell looks. Equal styles are stored once; make each style once and share it, that is faster.</summary>
public sealed record CellStyle
{
    /// <summary>The number format of cells that name none.</summary>
    public const string General = "General";

    private const int LongestFormat = 255;
    private const int LongestFontName = 31;
    private const double LargestFont = 409;

    /// <summary>As the format code in English: <c>#,##0.00</c>, <c>dd/mm/yyyy</c>, <c>@</c>. The separators shown are those of who
    /// opens the workbook: a Vietnamese reader sees 1.234,50.</summary>
    /// <exception cref="ArgumentException">Empty, or longer than 255 characters.</exception>
    public string NumberFormat
    {
        get;
        init
        {
            if (value is null or { Length: 0 or > LongestFormat })
                throw new ArgumentException("A number format has 1 to 255 characters.", nameof(value));
            field = value;
        }
    } = General;

    public bool Bold { get; init; }

    public bool Italic { get; init; }

    /// <summary>1 to 31 characters; null for that of the workbook.</summary>
    /// <exception cref="ArgumentException">Empty or longer.</exception>
    public string? FontName
    {
        get;
        init
        {
            if (value is not null)
                RequireFontName(value);
            field = value;
        }
    }

    /// <summary>Points, 1 to 409; null for that of the workbook.</summary>
    public double? FontSize
    {
        get;
        init
        {
            if (value is { } size)
                RequireFontSize(size);
            field = value;
        }
    }

    /// <summary>Colour of the ground; null for none.</summary>
    public Rgb? Fill { get; init; }

    public CellBorders Borders { get; init; }

    public HorizontalAlignment Horizontal { get; init; }

    public VerticalAlignment Vertical { get; init; }

    /// <summary>Breaks text into lines at the width of the cell, and at line feeds in it.</summary>
    public bool WrapsText { get; init; }

    /// <summary>Matters only on a protected sheet.</summary>
    public bool IsLocked { get; init; } = true;

    internal static void RequireFontName(string name)
    {
        if (name is null or { Length: 0 or > LongestFontName })
            throw new ArgumentException("The name of a font has 1 to 31 characters.", nameof(name));
    }

    internal static void RequireFontSize(double points)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(points, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(points, LargestFont);
    }
}
