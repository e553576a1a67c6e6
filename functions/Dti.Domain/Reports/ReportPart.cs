namespace Dti.Domain.Reports;

/// <summary>A piece of a report's text.</summary>
public abstract record ReportPart
{
    private ReportPart()
    {
    }

    /// <summary>A numbered heading.</summary>
    /// <param name="Level">1 for <c>I.</c> in capitals, 2 for <c>1.</c>.</param>
    public sealed record Heading(int Level, string Title) : ReportPart;

    public sealed record Prose(string Text) : ReportPart;

    /// <summary>A line that begins with a dash.</summary>
    public sealed record Item(string Text) : ReportPart;

    /// <summary>A line in small print that begins with a dash.</summary>
    public sealed record Note(string Text) : ReportPart;

    public sealed record Grid(ReportTable Table) : ReportPart;
}

/// <summary>A table of text.</summary>
/// <param name="Rows">Each as long as there are columns.</param>
public sealed record ReportTable(IReadOnlyList<ReportColumn> Columns, IReadOnlyList<ReportRow> Rows);

/// <param name="WidthMm">Millimetres, or null to share what is left.</param>
public sealed record ReportColumn(string Header, CellAlignment Alignment, int? WidthMm);

/// <param name="IsSummary">Maxima, averages, totals: set apart from the units' rows.</param>
public sealed record ReportRow(IReadOnlyList<string> Cells, bool IsSummary);

/// <summary>Where text stands in a column.</summary>
public enum CellAlignment
{
    Left,
    Centre,
    Right,
}
