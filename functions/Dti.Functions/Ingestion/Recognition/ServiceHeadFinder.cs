using Dti.Domain.Catalogue;
using Dti.Domain.Services;
using Dti.Domain.Submissions;
using Dti.Xlsx;

namespace Dti.Functions.Ingestion.Recognition;

/// <summary>Finds the one to three rows that name the columns of services tables.</summary>
/// <param name="year">Of the period.</param>
internal sealed class ServiceHeadFinder(HeaderRows<ServiceHeaderMeaning> headers, int year)
{
    private const int MostRows = 3;

    private static readonly ServiceColumnRole[] FirstOfSeveral =
        [ServiceColumnRole.Number, ServiceColumnRole.UnitCode, ServiceColumnRole.Remark, ServiceColumnRole.LegalBasis, ServiceColumnRole.Field];

    private static readonly string PeriodBefore = VietnameseText.Fold("kỳ trước");

    private readonly SheetGrid grid = headers.Grid;

    /// <summary>
    /// The head that begins in a row, or null. Of heads of different height the one that explains most columns is taken, and the lower
    /// of equals.
    /// </summary>
    /// <param name="at">Position among the sheet's rows.</param>
    public ServiceHead? Find(int at)
    {
        if (!headers.Of(at).Values.Any(cell => cell.Meaning is not null))
            return null;

        ServiceHead? best = null;
        for (var span = 1; span <= MostRows && at + span <= grid.Rows.Count; span++)
        {
            var row = grid.Rows[at + span - 1];
            if (span > 1 && (row.Number != grid.Rows[at + span - 2].Number + 1 || IsBelow(best, row)))
                break;
            if (HeadOf(at, span) is { } head && head.Columns.Count > (best?.Columns.Count ?? 0))
                best = head;
        }

        return best;
    }

    /// <summary>Whether a row names what a services table is of and something said of it, so that its table ought to be read.</summary>
    public bool NamesTable(int at)
    {
        var roles = headers.Of(at).Values.Select(cell => cell.Meaning?.Role).OfType<ServiceColumnRole>().Distinct().ToList();
        return roles.Exists(role => role is ServiceColumnRole.Indicator or ServiceColumnRole.Procedure or ServiceColumnRole.Field)
            && ((roles.Count(role => role is not ServiceColumnRole.Remark) >= 2 && roles.Count >= 3)
                || headers.Of(at).Values.Any(cell => IndicatorNames.ServiceLevelOf(cell.Cell.Text) is not null));
    }

    // What stands under the header of the names is a name.
    private bool IsBelow(ServiceHead? head, Row row) =>
        head?.NameColumn is { } name && row.CellAt(name.Column) is { } cell && !grid.IsCovered(cell.Address);

    private ServiceHead? HeadOf(int at, int span)
    {
        var read = new ServiceHeadCells(headers, at, span, year).Read().ToList();
        var hasName = read.Exists(one => one.Meaning is { Role: ServiceColumnRole.Indicator, MayBeTarget: false });
        var named = read.Where(one => one.Meaning is not null)
            .Select(one => (Column: ColumnOf(one.Column, one.Cell.Cell, RoleOf(one.Meaning!, hasName)), Meaning: one.Meaning!)).ToList();
        if (read.Exists(one => CarriesOver(one.Cell.Cell.Text)))
            named.RemoveAll(one => one.Column.Role == ServiceColumnRole.Total);
        var columns = AsCountsOfResult(WithoutDoubles(named.ConvertAll(one => one.Column)));
        var taken = columns.Select(column => column.Column).ToHashSet();
        var (first, last) = (grid.Rows[at].Number, grid.Rows[at + span - 1].Number);
        var others = read.Where(one => !taken.Contains(one.Column)).Select(one => HeaderOf(one.Cell.Cell)).ToList();
        var percentages = named.Where(one => one.Meaning.SaysPercent).Select(one => one.Column.Column).ToHashSet();
        var head = new ServiceHead(first, last, columns, others, percentages) { HasOtherChannels = HasOtherChannels(read, columns) };
        head = head with { Explained = read.Where(one => IsExplained(head, one)).Select(one => one.Column).ToHashSet() };
        var reaches = columns.Exists(column => column.Header.Row == first) && (span == 1 || columns.Exists(column => column.Header.Row == last));
        var saysDossiers = named.Exists(one => one.Meaning.SaysDossiers && taken.Contains(one.Column.Column));
        return reaches && (head.IsOfIndicators || IsOfCounts(head, saysDossiers)) ? head : null;
    }

    // "Khác" or "Trực tiếp, bưu chính" between the channels, or under the header that they have in common; a rate is none.
    private static bool HasOtherChannels(List<ReadHeader> read, List<ServiceColumn> columns)
    {
        var counts = columns.Where(column => column.Role >= ServiceColumnRole.Total).Select(column => column.Column).ToList();
        var groups = read.Where(one => one.Group is not null && counts.Contains(one.Column)).Select(one => one.Group!.Value.Address).ToHashSet();
        return counts.Count > 0 && read.Exists(one => one.Meaning is null && !SaysRate(one.Cell.Cell.Text)
            && ((one.Column > counts[0] && one.Column < counts[^1]) || (one.Group is { } group && groups.Contains(group.Address))));
    }

    // A column of another year, a second one of remarks or numbers or, among dossiers, a rate: their counts are read.
    private bool IsExplained(ServiceHead head, ReadHeader header)
    {
        string[] texts = [header.Cell.Cell.Text, .. header.Group is { } group ? [group.Text] : Array.Empty<string>()];
        return texts.Any(text => YearText.In(text) is { } said && said != year)
            || (header.Cell.Meaning is { } known && FirstOfSeveral.Contains(known.Role))
            || (!head.IsOfIndicators && SaysRate(texts[0]));
    }

    private static bool SaysRate(string header) => header.Contains('%', StringComparison.Ordinal) || IndicatorNames.SaysRate(header);

    // "Từ kỳ trước" beside "Trong kỳ": the sum is not of what was received in the period.
    private static bool CarriesOver(string header) => VietnameseText.Fold(header).Contains(PeriodBefore, StringComparison.Ordinal);

    // "Đơn vị | Tổng số" may count anything.
    private static bool IsOfCounts(ServiceHead head, bool saysDossiers)
    {
        var hasChannel = head.Has(ServiceColumnRole.Online) || head.Has(ServiceColumnRole.InPerson) || head.Has(ServiceColumnRole.Post);
        return (head.Has(ServiceColumnRole.Procedure) || head.Has(ServiceColumnRole.Unit)) && !head.Has(ServiceColumnRole.Indicator)
            && (hasChannel || (head.Has(ServiceColumnRole.Total) && (saysDossiers || head.Has(ServiceColumnRole.Procedure))));
    }

    private static ServiceColumnRole RoleOf(ServiceHeaderMeaning meaning, bool hasName) =>
        meaning.MayBeTarget && hasName ? ServiceColumnRole.Target : meaning.Role;

    // "Tổng số hồ sơ" and "Số hồ sơ trực tuyến" between an indicator and its result are its counts, where no others are.
    private static List<ServiceColumn> AsCountsOfResult(List<ServiceColumn> columns)
    {
        var roles = columns.Select(column => column.Role).ToHashSet();
        var areCounts = roles.IsSupersetOf([ServiceColumnRole.Indicator, ServiceColumnRole.Result, ServiceColumnRole.Total, ServiceColumnRole.Online])
            && !roles.Overlaps([ServiceColumnRole.Numerator, ServiceColumnRole.Denominator, ServiceColumnRole.InPerson, ServiceColumnRole.Post]);
        return !areCounts ? columns : columns.ConvertAll(column => column.Role switch
        {
            ServiceColumnRole.Total => column with { Role = ServiceColumnRole.Denominator },
            ServiceColumnRole.Online => column with { Role = ServiceColumnRole.Numerator },
            _ => column,
        });
    }

    // Two columns of one meaning: neither can be trusted to be the one meant.
    private static List<ServiceColumn> WithoutDoubles(List<ServiceColumn> columns) =>
    [
        .. columns.GroupBy(column => column.Role)
            .SelectMany(same => same.Count() == 1 || FirstOfSeveral.Contains(same.Key) ? same.Take(1) : [])
            .OrderBy(column => column.Column),
    ];

    private static ServiceColumn ColumnOf(int column, Cell cell, ServiceColumnRole role) =>
        new(column, role, new(cell.Address.Row, cell.Address.Column), TextOf(cell));

    private static OtherColumn HeaderOf(Cell cell) => new(new(cell.Address.Row, cell.Address.Column), TextOf(cell));

    private static string TextOf(Cell cell) => FigureReader.Shorten(VietnameseText.Normalise(cell.Text));
}
