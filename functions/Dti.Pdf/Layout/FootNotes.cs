namespace Dti.Pdf.Layout;

/// <summary>Lines of notes at the foot of a page, below a short rule.</summary>
internal static class FootNotes
{
    private const double AboveRule = 8;
    private const double BelowRule = 4;
    private const double Thickness = 0.5;
    private const double RuleMm = 50;

    /// <summary>Of the lines with the rule and the space above it; 0 without lines.</summary>
    public static double Height(IReadOnlyList<Atom> lines) =>
        lines.Count == 0 ? 0 : AboveRule + BelowRule + lines.Sum(line => line.SpaceAbove + line.Height);

    /// <summary>How many lines stand in a height.</summary>
    public static int Fitting(IReadOnlyList<Atom> lines, double height)
    {
        var used = AboveRule + BelowRule;
        var count = 0;
        while (count < lines.Count && (used += lines[count].SpaceAbove + lines[count].Height) <= height)
            count++;
        return count;
    }

    /// <summary>At the bottom of a height.</summary>
    public static IEnumerable<Fragment> Place(IReadOnlyList<Atom> lines, double height, double width)
    {
        if (lines.Count == 0)
            return [];
        var top = height - Height(lines) + AboveRule;
        return new Flow(lines, 0).Stack(0, top + BelowRule)
            .Prepend(new LineFragment(0, top, Math.Min(width, Mm.ToPoints(RuleMm)), top, Thickness));
    }
}
