using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;

namespace Dti.Domain.Services;

/// <summary>A table of dossiers by procedure, by unit, or by both, as read.</summary>
/// <param name="Columns">Recognised columns, left to right.</param>
/// <param name="Rows">Top to bottom; sums are not among them.</param>
/// <param name="Sum">The printed row of sums; null where there is none.</param>
public sealed record CountTable(string Sheet, IReadOnlyList<ServiceColumn> Columns, IReadOnlyList<CountRow> Rows, CountRow? Sum)
{
    /// <summary>The rows of the head, first and last.</summary>
    public (int First, int Last) HeadRows { get; init; }

    /// <summary>The titles say that it lists some of the procedures only: its sums are no totals of the unit.</summary>
    public bool IsSelection { get; init; }

    /// <summary>Columns that were not read stand among those of the channels: these may not make up the total.</summary>
    public bool HasOtherChannels { get; init; }

    public IReadOnlyList<OtherColumn> OtherColumns { get; init; } = [];

    /// <summary>Rows under the head that are neither counts nor sums, top to bottom.</summary>
    public IReadOnlyList<OtherRow> OtherRows { get; init; } = [];

    public ServiceColumn? Find(ServiceColumnRole role) => Columns.FirstOrDefault(column => column.Role == role);
}

/// <summary>Dossiers of one procedure, or of one unit where the table names no procedures.</summary>
/// <param name="NameCell">Where the procedure, or the unit, is named.</param>
/// <param name="Procedure">As printed, NFC; empty in a table of units.</param>
/// <param name="Counts">By column role; one for each such column the table has.</param>
public sealed record CountRow(int Row, CellAddress NameCell, string Procedure, IReadOnlyDictionary<ServiceColumnRole, Figure> Counts)
{
    /// <summary>Field (<i>lĩnh vực</i>) as printed; empty where there is none.</summary>
    public string Field { get; init; } = "";

    public ServiceLevel? ServiceLevel { get; init; }

    /// <summary>Whose dossiers they are, in a table with a column of units; null where they are the submitter's own.</summary>
    public UnitMatch? Match { get; init; }

    /// <summary>Where the unit is named; null without a column of units.</summary>
    public CellAddress? UnitCell { get; init; }

    /// <summary>The unit's name as printed; empty without a column of units.</summary>
    public string UnitName { get; init; } = "";

    public Figure? Find(ServiceColumnRole role) => Counts.GetValueOrDefault(role);
}
