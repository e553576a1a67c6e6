namespace Dti.Domain.Reports;

/// <summary>A table.</summary>
/// <param name="Rows">Each as long as there are columns.</param>
public sealed record ReportTable(IReadOnlyList<ReportColumn> Columns, IReadOnlyList<ReportRow> Rows)
{
    /// <summary>Stands above it; null where the text before says what it is.</summary>
    public string? Caption { get; init; }
}

/// <param name="WidthMm">Millimetres in a text 165 mm wide (252 mm on a landscape page), or null to share what is left.</param>
public sealed record ReportColumn(string Header, CellAlignment Alignment, int? WidthMm)
{
    /// <summary>Neighbours of one group stand under one head over their own.</summary>
    public string? Group { get; init; }

    /// <summary>Of a column of numbers: how they are written. Null for a column of words.</summary>
    public NumberLook? Number { get; init; }
}

/// <summary>How the numbers of a column are written.</summary>
/// <param name="Decimals">The same in every row.</param>
/// <param name="IsPercent">The number is in percent and carries the sign.</param>
public sealed record NumberLook(int Decimals, bool IsPercent)
{
    public static NumberLook Points { get; } = new(2, IsPercent: false);

    public static NumberLook Count { get; } = new(0, IsPercent: false);

    public static NumberLook Percent { get; } = new(2, IsPercent: true);
}

/// <param name="IsSummary">Maxima, averages, totals: set apart from the units' rows.</param>
public sealed record ReportRow(IReadOnlyList<ReportText> Cells, bool IsSummary);

/// <summary>Where text stands in a column.</summary>
public enum CellAlignment
{
    Left,
    Centre,
    Right,
}
