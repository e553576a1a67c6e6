namespace Dti.Domain.Catalogue;

/// <summary>An administrative unit as it was between two days. Codes and names are attributes; only the id is an identity.</summary>
/// <param name="Id">Assigned slug such as <c>tua-chua.sinh-phinh</c>; never computed from a name.</param>
/// <param name="Code">Official statistics code, text with leading zeros.</param>
/// <param name="FullName">Kind and name as the state list writes them: <c>Xã Sính Phình</c>.</param>
/// <param name="ParentId">The unit above, or null for a province.</param>
/// <param name="ValidTo">Last day, or null while the unit exists.</param>
public sealed record Unit(
    string Id, string Code, string FullName, UnitKind Kind, UnitLevel Level, string? ParentId, DateOnly ValidFrom, DateOnly? ValidTo)
{
    /// <summary>Whether the unit existed on a day.</summary>
    public bool ExistedOn(DateOnly day) => ValidFrom <= day && (ValidTo is not { } last || day <= last);
}
