using Dti.Domain.Catalogue;
using Dti.Domain.Services;
using Dti.Xlsx;
using CellAddress = Dti.Domain.Submissions.CellAddress;

namespace Dti.Functions.Ingestion.Recognition;

/// <summary>Whose the rows of a table are: by its column of units, else by the heading above them that names one, else the submitter's.</summary>
internal sealed class SectionUnits(UnitDirectory units, Unit submitter)
{
    private const int LongestName = 100;

    private (UnitMatch Match, CellAddress Cell, string Name)? section;

    /// <summary>A row of text: it may name the unit whose rows follow.</summary>
    /// <returns>Whether it does.</returns>
    public bool Begin(string label, Row row)
    {
        if (label.Length > LongestName || units.Find(label) is not UnitMatch.Found { Quality: not UnitNameQuality.KindOnly } found)
            return false;

        section = found.Unit == submitter ? null : (found, new CellAddress(row.Number, row.Cells[^1].Address.Column), label);
        return true;
    }

    /// <summary>What follows is no longer that of one unit.</summary>
    public void End() => section = null;

    public IndicatorRow Place(ServiceCells cells, ServiceHead head, IndicatorRow row) =>
        Of(cells, head) is var (match, cell, name) ? row with { Match = match, UnitCell = cell, UnitName = name } : row;

    public CountRow Place(ServiceCells cells, ServiceHead head, CountRow row) =>
        Of(cells, head) is var (match, cell, name) ? row with { Match = match, UnitCell = cell, UnitName = name } : row;

    private (UnitMatch Match, CellAddress Cell, string Name)? Of(ServiceCells cells, ServiceHead head)
    {
        if (!head.Has(ServiceColumnRole.Unit) && !head.Has(ServiceColumnRole.UnitCode))
            return section;

        var (name, code) = (cells.TextOf(ServiceColumnRole.Unit), cells.TextOf(ServiceColumnRole.UnitCode));
        var role = head.Has(ServiceColumnRole.Unit) ? ServiceColumnRole.Unit : ServiceColumnRole.UnitCode;
        return (UnitNaming.Match(units, name, code), cells.AddressOf(role), name.Length > 0 ? name : code);
    }
}
