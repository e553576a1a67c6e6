using Dti.Domain.Services;
using Dti.Domain.Submissions;

namespace Dti.Functions.Ingestion.Recognition;

/// <summary>The head of a services table.</summary>
/// <param name="Columns">Recognised columns, left to right, one for each role.</param>
/// <param name="Others">Columns with a header that was not taken.</param>
/// <param name="Percentages">Numbers of columns whose headers say that they hold percentages.</param>
internal sealed record ServiceHead(
    int FirstRow, int LastRow, IReadOnlyList<ServiceColumn> Columns, IReadOnlyList<OtherColumn> Others, IReadOnlySet<int> Percentages)
{
    /// <summary>Columns that were not read stand among those of the channels of dossiers.</summary>
    public bool HasOtherChannels { get; init; }

    /// <summary>Numbers of other columns whose figures are left out for a reason: of another year, or shares that counts give.</summary>
    public IReadOnlySet<int> Explained { get; init; } = new HashSet<int>();

    public int RowCount => LastRow - FirstRow + 1;

    public ServiceColumn? Find(ServiceColumnRole role) => Columns.FirstOrDefault(column => column.Role == role);

    public bool Has(ServiceColumnRole role) => Find(role) is not null;

    /// <summary>The same without columns that the kind of table has no use for: they are others.</summary>
    public ServiceHead Without(Func<ServiceColumnRole, bool> isUnused) => this with
    {
        Columns = [.. Columns.Where(column => !isUnused(column.Role))],
        Others =
        [
            .. Others.Concat(Columns.Where(column => isUnused(column.Role)).Select(column => new OtherColumn(column.Header, column.HeaderText)))
                .OrderBy(column => column.Header.Column),
        ],
    };

    /// <summary>What is measured, and its result or both of its counts.</summary>
    public bool IsOfIndicators => Has(ServiceColumnRole.Indicator)
        && (Has(ServiceColumnRole.Result) || (Has(ServiceColumnRole.Numerator) && Has(ServiceColumnRole.Denominator)));

    /// <summary>The column that names what a row is of; null where there is none.</summary>
    public ServiceColumn? NameColumn =>
        Find(ServiceColumnRole.Indicator) ?? Find(ServiceColumnRole.Procedure) ?? Find(ServiceColumnRole.Unit);
}
