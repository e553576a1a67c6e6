namespace Dti.Domain.Reports;

/// <summary>A piece of a report's text. The set is closed.</summary>
public abstract record ReportPart
{
    private ReportPart()
    {
    }

    /// <summary>A numbered heading.</summary>
    /// <param name="Level">1 for <c>I.</c> in capitals, 2 for <c>1.</c>, 3 for <c>1.1.</c>.</param>
    /// <param name="Title">With its number.</param>
    public sealed record Heading(int Level, string Title) : ReportPart;

    /// <summary>A paragraph.</summary>
    public sealed record Prose(ReportText Text) : ReportPart;

    /// <summary>A line that begins with a dash, or, on the second level, with a plus.</summary>
    public sealed record Item(ReportText Text, int Level = 1) : ReportPart;

    /// <summary>A line in small print that begins with a dash.</summary>
    public sealed record Note(ReportText Text) : ReportPart;

    /// <summary>A table at its place in the text.</summary>
    public sealed record Grid(ReportTable Table) : ReportPart;

    /// <summary>A chart at its place in the text.</summary>
    public sealed record Drawing(ReportChart Chart) : ReportPart;
}
