using Dti.Domain.Catalogue;
using Dti.Domain.Periods;

namespace Dti.Functions.Tests.Generated;

/// <summary>What an office and the system agree on before a table is typed.</summary>
/// <param name="Members">The units that are scored, in catalogue order.</param>
/// <param name="Scope">All units the submitter may speak of.</param>
/// <param name="Outside">Units it may not speak of, whose names are theirs alone.</param>
internal sealed record World(
    ReferenceCatalogue Catalogue, Rubric Rubric, Group Group, Unit Submitter, Period Period, IReadOnlyList<Unit> Members,
    IReadOnlyList<Unit> Scope, IReadOnlyList<Unit> Outside)
{
    public string BlobName => $"{Period}/{Submitter.Id}/bang-diem.xlsx";

    public string? AliasOf(Unit unit) => Catalogue.Aliases.FirstOrDefault(alias => alias.Unit == unit.Id)?.Printed;

    public override string ToString() =>
        $"{BlobName} group {Group.Id}, rubric {string.Join(", ", Rubric.Indices.Select(index => $"{index.Code} {index.Name} {index.MaxPoints}"))}; "
        + $"aliases {string.Join(", ", Catalogue.Aliases.Select(alias => $"{alias.Printed} = {alias.Unit}"))}";
}
