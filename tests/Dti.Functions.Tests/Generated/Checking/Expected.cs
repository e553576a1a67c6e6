using Dti.Domain.Submissions;

namespace Dti.Functions.Tests.Generated.Checking;

/// <summary>A finding that must appear once.</summary>
/// <param name="Cells">It may stand at any of these.</param>
/// <param name="Value">As shown, or null where the handbook does not fix it.</param>
/// <param name="Right">What would be right, or null where the handbook does not fix it.</param>
/// <param name="Blocks">Null where the handbook leaves it open.</param>
internal sealed record Expected(
    string Rule, string Sheet, IReadOnlyList<CellAddress> Cells, bool? Blocks, string? Unit = null, string? Value = null,
        string? Right = null, string? Says = null)
{
    public override string ToString() =>
        $"{Rule} {Sheet}!{string.Join('|', Cells)}{(Blocks == true ? " blocks" : "")} {Unit} {Value} -> {Right} {Says}";
}

/// <summary>Findings about which the handbook is silent or leaves a choice: neither right nor wrong.</summary>
/// <param name="Rule">Null for any.</param>
internal sealed record Allowed(string? Rule, string Sheet, Func<CellAddress, bool> Covers)
{
    public bool Fits(Finding finding) =>
        (Rule is null || Rule == finding.Rule) && finding.Sheet == Sheet && (finding.Cell is null || Covers(finding.Cell.Value));
}

/// <summary>At least one finding of a rule at one of some cells.</summary>
internal sealed record OneOf(string? Rule, string Sheet, Func<CellAddress, bool> Covers, string Why)
{
    public bool Fits(Finding finding) =>
        (Rule is null || Rule == finding.Rule) && finding.Sheet == Sheet && finding.Cell is { } cell && Covers(cell);
}

/// <summary>What must come of a book.</summary>
internal sealed class Verdict
{
    public List<Expected> Must { get; } = [];

    public List<Allowed> May { get; } = [];

    public List<OneOf> OneOf { get; } = [];

    /// <summary>Index points of the units that must be usable, by unit id and index code.</summary>
    public Dictionary<string, IReadOnlyDictionary<string, decimal>> Usable { get; } = [];

    /// <summary>Units that must not be usable.</summary>
    public HashSet<string> Unusable { get; } = [];

    /// <summary>Units that may be either; if usable, with these points.</summary>
    public Dictionary<string, IReadOnlyDictionary<string, decimal>> Either { get; } = [];

    public HashSet<string> Disputed { get; } = [];

    /// <summary>Units about which it is open whether they are disputed.</summary>
    public HashSet<string> PerhapsDisputed { get; } = [];
}
