using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using Dti.Domain.Periods;
using Dti.Domain.Scoring;

namespace Dti.Functions.Storage;

/// <summary>
/// Table <c>Editions</c>: partition by group; one row an edition, which names its content in the archive, and, for each period, one row
/// <c>current</c> with the state of the round: what readers with and without a key see.
/// </summary>
internal sealed class EditionsTable(StorageAccount account)
{
    // Edition ids are hexadecimal, so no edition has this name.
    private const string Current = "current";

    private readonly StorageTable table = new(account.Tables, "Editions");

    public async Task<StoredEdition?> FindAsync(string group, Period period, string edition, CancellationToken cancellationToken) =>
        await table.FindAsync(TableKey.Of(group), RowKey(period, edition), cancellationToken) is { } row
            ? new StoredEdition(row.GetString("Edition"), row.GetString("ContentHash"))
            : null;

    public Task SaveAsync(string group, Period period, StoredEdition edition, CancellationToken cancellationToken) =>
        table.PutAsync(
            new TableEntity(TableKey.Of(group), RowKey(period, edition.Id))
            {
                ["Edition"] = edition.Id,
                ["Group"] = group,
                ["Period"] = period.ToString(),
                ["ContentHash"] = edition.ContentHash,
            },
            cancellationToken);

    /// <summary>The state of a round; the empty one before its first event.</summary>
    public async Task<StoredRound> ReadRoundAsync(string group, Period period, CancellationToken cancellationToken)
    {
        if (await table.FindAsync(TableKey.Of(group), RowKey(period, Current), cancellationToken) is not { } row)
            return new StoredRound(group, period, RoundState.Empty, AsRead: null);

        var publications = JsonSerializer.Deserialize(TableValue.Gather(row, "Publications"), StoredJson.Default.IReadOnlyListPublication) ?? [];
        return new StoredRound(
            group, period, new RoundState(row.GetInt32("Events")!.Value, row.GetString("Edition"), publications), row.ETag);
    }

    /// <summary>Writes a round's new state; false when it is no longer as it was read.</summary>
    public async Task<bool> TryReplaceRoundAsync(StoredRound asRead, RoundState state, CancellationToken cancellationToken)
    {
        var row = new TableEntity(TableKey.Of(asRead.Group), RowKey(asRead.Period, Current))
        {
            ["Events"] = state.Events,
            ["Edition"] = state.Current,
        };
        TableValue.Spread(row, "Publications", JsonSerializer.SerializeToUtf8Bytes(state.Publications, StoredJson.Default.IReadOnlyListPublication));
        return asRead.AsRead is { } version
            ? await table.TryReplaceAsync(row, version, cancellationToken)
            : await table.TryAddAsync(row, cancellationToken);
    }

    private static string RowKey(Period period, string edition) => TableKey.Of(period.ToString(), edition);
}

/// <summary>Where an edition's content lies.</summary>
/// <param name="ContentHash">Name of its <see cref="EditionSnapshot"/> in the archive.</param>
internal sealed record StoredEdition(string Id, string ContentHash);

/// <summary>A round's state as it was read.</summary>
/// <param name="AsRead">Null where there was none.</param>
internal sealed record StoredRound(string Group, Period Period, RoundState State, ETag? AsRead);
