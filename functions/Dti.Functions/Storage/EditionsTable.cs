using Azure;
using Azure.Data.Tables;
using Dti.Domain.Periods;

namespace Dti.Functions.Storage;

/// <summary>
/// Table <c>Editions</c>: partition by group; one row an edition and, for each period, one row <c>current</c> that points to the
/// edition readers see.
/// </summary>
internal sealed class EditionsTable(StorageAccount account)
{
    // Edition ids are hexadecimal, so no edition has this name.
    private const string Current = "current";

    private readonly StorageTable table = new(account.Tables, "Editions");

    public async Task<StoredEdition?> FindAsync(string group, Period period, string edition, CancellationToken cancellationToken) =>
        await table.FindAsync(TableKey.Of(group), RowKey(period, edition), cancellationToken) is { } row ? FromRow(row) : null;

    public async Task<EditionPointer> FindCurrentAsync(string group, Period period, CancellationToken cancellationToken) =>
        await table.FindAsync(TableKey.Of(group), RowKey(period, Current), cancellationToken) is { } row
            ? new EditionPointer(row.GetString("Edition"), row.ETag)
            : new EditionPointer(null, default);

    public Task SaveAsync(StoredEdition edition, CancellationToken cancellationToken) =>
        table.PutAsync(
            new TableEntity(TableKey.Of(edition.Group), RowKey(edition.Period, edition.Id))
            {
                ["Edition"] = edition.Id,
                ["Group"] = edition.Group,
                ["Period"] = edition.Period.ToString(),
                ["CatalogueVersion"] = edition.CatalogueVersion,
                ["RulesVersion"] = edition.RulesVersion,
            },
            cancellationToken);

    /// <summary>Points readers to an edition; false when the pointer is no longer as it was read.</summary>
    public async Task<bool> TryPointToAsync(StoredEdition edition, EditionPointer asRead, CancellationToken cancellationToken)
    {
        var row = new TableEntity(TableKey.Of(edition.Group), RowKey(edition.Period, Current)) { ["Edition"] = edition.Id };
        return asRead.Edition is null
            ? await table.TryAddAsync(row, cancellationToken)
            : await table.TryReplaceAsync(row, asRead.ETag, cancellationToken);
    }

    private static string RowKey(Period period, string edition) => TableKey.Of(period.ToString(), edition);

    private static StoredEdition FromRow(TableEntity row) => new(
        row.GetString("Edition"), Period.TryParse(row.GetString("Period"), out var period) ? period : throw NotOurs(row),
        row.GetString("Group"), row.GetString("CatalogueVersion"), row.GetString("RulesVersion"));

    private static InvalidDataException NotOurs(TableEntity row) =>
        new($"Row {row.RowKey} of table Editions names the period '{row.GetString("Period")}', which this version cannot read.");
}

/// <summary>An edition without its placements.</summary>
internal sealed record StoredEdition(string Id, Period Period, string Group, string CatalogueVersion, string RulesVersion);

/// <summary>Which edition readers see.</summary>
/// <param name="Edition">Null before the first computation.</param>
internal sealed record EditionPointer(string? Edition, ETag ETag);
