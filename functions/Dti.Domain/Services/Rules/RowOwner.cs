using Dti.Domain.Catalogue;

namespace Dti.Domain.Services.Rules;

/// <summary>Whose row it is.</summary>
/// <param name="Unit">Null where the name means no unit in scope.</param>
/// <param name="Name">For messages: the catalogue's name when known, else as printed.</param>
internal sealed record RowOwner(Unit? Unit, string Name)
{
    internal string? Id => Unit?.Id;

    internal static RowOwner Of(ServiceDraft draft, IndicatorRow row) => Of(draft, row.Match, row.UnitName);

    internal static RowOwner Of(ServiceDraft draft, CountRow row) => Of(draft, row.Match, row.UnitName);

    // A row that names no unit is the submitter's own.
    private static RowOwner Of(ServiceDraft draft, UnitMatch? match, string printed) => match switch
    {
        null => new RowOwner(draft.Submitter, draft.Submitter.FullName),
        UnitMatch.Found(var unit, _) => new RowOwner(unit, unit.FullName),
        _ => new RowOwner(null, printed),
    };
}
