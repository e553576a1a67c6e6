using Dti.Domain.Catalogue;

namespace Dti.Domain.Submissions.Rules;

/// <summary>A place where a workbook names a unit.</summary>
/// <param name="Name">What stands there, as printed.</param>
internal sealed record UnitMention(string Sheet, CellAddress Cell, string Name, UnitMatch Match)
{
    internal Unit? Unit => (Match as UnitMatch.Found)?.Unit;

    /// <summary>Name for messages: the catalogue's when known, else as printed.</summary>
    internal string UnitName => Unit?.FullName ?? Name;
}
