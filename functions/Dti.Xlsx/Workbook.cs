namespace Dti.Xlsx;

/// <summary>What a workbook holds, read once and never changed.</summary>
public sealed class Workbook
{
    internal Workbook(IReadOnlyList<Sheet> sheets, IReadOnlyList<DefinedName> names, bool uses1904Dates) =>
        (Sheets, DefinedNames, Uses1904Dates) = (sheets, names, uses1904Dates);

    /// <summary>In the order of the tabs, hidden ones included.</summary>
    public IReadOnlyList<Sheet> Sheets { get; }

    /// <summary>In the order of the file, hidden ones and those of hidden sheets included.</summary>
    public IReadOnlyList<DefinedName> DefinedNames { get; }

    /// <summary>True if dates are counted from 1904; <see cref="Cell.Date"/> already takes it into account.</summary>
    public bool Uses1904Dates { get; }
}
