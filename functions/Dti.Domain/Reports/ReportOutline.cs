using System.Globalization;

namespace Dti.Domain.Reports;

/// <summary>Builds a body whose headings are numbered without gaps, whatever is left out (handbook 4.3).</summary>
internal sealed class ReportOutline
{
    private static readonly string[] Tens = ["", "X", "XX", "XXX"];
    private static readonly string[] Units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

    private readonly List<ReportPart> parts = [];
    private readonly int[] numbers = new int[3];

    public IReadOnlyList<ReportPart> Parts => parts;

    /// <summary>Writes what the report has to say of a section and of those within it; nothing at all where there is nothing to say.</summary>
    public void Write(IReadOnlyList<ReportSection> sections, string report, ReportFacts facts) => Write(sections, report, facts, level: 1);

    public void Add(params IEnumerable<ReportPart> added) => parts.AddRange(added);

    /// <summary>A number as headings of the first level and annexes carry it, 1 to 39.</summary>
    public static string Roman(int number) => Tens[number / 10] + Units[number % 10];

    private void Write(IReadOnlyList<ReportSection> sections, string report, ReportFacts facts, int level)
    {
        foreach (var section in sections)
        {
            var own = facts.TextsOf(report, section.Code);
            if (own is { Count: 0 })
                continue;

            var start = parts.Count;
            numbers[level - 1]++;
            Array.Clear(numbers, level, numbers.Length - level);
            parts.Add(new ReportPart.Heading(level, $"{NumberAt(level)} {section.Title(facts)}"));
            parts.AddRange(section.Says(facts));
            parts.AddRange((own ?? []).Select(ProfileText.Read));
            if (own is null && section.Asks is { } asks && !facts.IsPublic)
                parts.Add(new ReportPart.Prose(ReportText.Of(new TextPiece.Gap(asks))));
            Write([.. section.Sections, .. section.MoreSections(facts)], report, facts, level + 1);
            if (parts.Count > start + 1)
                continue;

            parts.RemoveAt(start);
            numbers[level - 1]--;
        }
    }

    private string NumberAt(int level) => level == 1
        ? $"{Roman(numbers[0])}."
        : string.Concat(numbers[1..level].Select(number => number.ToString(CultureInfo.InvariantCulture) + "."));
}
