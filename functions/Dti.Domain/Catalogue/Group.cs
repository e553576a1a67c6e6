namespace Dti.Domain.Catalogue;

/// <summary>Units that are ranked together, for as long as they are.</summary>
/// <param name="Owner">Id of the unit whose office collects and reports.</param>
/// <param name="Rubric">Id of the rubric they are scored by; null where they are measured by indicators alone.</param>
/// <param name="Members">Ids, in the order reports list them.</param>
public sealed record Group(
    string Id, string Name, string Owner, string? Rubric, IReadOnlyList<string> Members, DateOnly ValidFrom, DateOnly? ValidTo)
{
    /// <summary>Id of the index of services they are also ranked by; null for none.</summary>
    public string? ServiceIndex { get; init; }

    /// <summary>Whether a unit collects for the group or belongs to it.</summary>
    public bool Holds(string unit) => Owner == unit || Members.Contains(unit);

    public bool ExistedOn(DateOnly day) => ValidFrom <= day && (ValidTo is not { } last || day <= last);
}
