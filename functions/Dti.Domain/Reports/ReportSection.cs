namespace Dti.Domain.Reports;

/// <summary>
/// A section that reports are made of. It holds what its figures say, then what the office has written for it in its profile. An office
/// that has written nothing finds a gap where it is asked to; one that has given the section no paragraphs at all leaves it out.
/// </summary>
/// <param name="Code">Names it in document profiles.</param>
/// <param name="Title">Without its number; of the first level in capitals.</param>
internal sealed record ReportSection(string Code, Func<ReportFacts, string> Title)
{
    public ReportSection(string code, string title)
        : this(code, _ => title)
    {
    }

    /// <summary>What the figures say.</summary>
    public Func<ReportFacts, IEnumerable<ReportPart>> Says { get; init; } = _ => [];

    /// <summary>What only people can write; null where nothing is missing without it.</summary>
    public string? Asks { get; init; }

    public IReadOnlyList<ReportSection> Sections { get; init; } = [];

    /// <summary>Sections within it that depend on the figures: one an index. They stand after the others.</summary>
    public Func<ReportFacts, IEnumerable<ReportSection>> MoreSections { get; init; } = _ => [];

    /// <summary>What the codes of those sections begin with, before a hyphen and an index code; null where there are none.</summary>
    public string? MorePrefix { get; init; }

    /// <summary>Its own code and those within it.</summary>
    public IEnumerable<string> Codes(IReadOnlyCollection<string> indices) =>
    [
        Code, .. Sections.SelectMany(section => section.Codes(indices)), .. MorePrefix is { } prefix ? indices.Select(index => $"{prefix}-{index}") : [],
    ];
}
