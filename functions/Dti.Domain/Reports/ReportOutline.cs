using System.Globalization;

namespace Dti.Domain.Reports;

/// <summary>Builds a body whose headings are numbered without gaps, whatever is left out (handbook 4.3).</summary>
internal sealed class ReportOutline
{
    private static readonly string[] Roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

    private readonly List<ReportPart> parts = [];
    private int section;
    private int subsection;

    public IReadOnlyList<ReportPart> Parts => parts;

    /// <summary>Begins <c>I. …</c>; the title is given in capitals.</summary>
    public void Section(string title)
    {
        subsection = 0;
        parts.Add(new ReportPart.Heading(1, $"{Roman[section++]}. {title}"));
    }

    /// <summary>Begins <c>1. …</c> within the section.</summary>
    public void Subsection(string title) =>
        parts.Add(new ReportPart.Heading(2, $"{(++subsection).ToString(CultureInfo.InvariantCulture)}. {title}"));

    public void Add(ReportPart part) => parts.Add(part);

    public void Add(IEnumerable<string> paragraphs) => parts.AddRange(paragraphs.Select(text => new ReportPart.Prose(text)));
}
