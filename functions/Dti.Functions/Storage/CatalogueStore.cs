using System.Collections.Concurrent;
using Azure.Data.Tables;
using Dti.Domain.Catalogue;
using Dti.Functions.Storage.Catalogue;

namespace Dti.Functions.Storage;

/// <summary>
/// Which catalogue counts (table <c>Current</c>, partition <c>catalogue</c>) and every version that ever did; their content lies
/// in the archive.
/// </summary>
internal sealed class CatalogueStore(StorageAccount account, Archive archive)
{
    private const string Current = "current";
    private static readonly string Partition = TableKey.Of("catalogue");

    private readonly StorageTable table = new(account.Tables, "Current");
    private readonly ConcurrentDictionary<string, ReferenceCatalogue> read = new(StringComparer.Ordinal);

    /// <summary>The one that this process read last as the current one, for saying what went wrong when none can be read.</summary>
    public ReferenceCatalogue LastRead { get; private set; } = ReferenceCatalogue.Empty;

    /// <summary>The newest accepted catalogue, or the empty one before the first import.</summary>
    public async Task<ReferenceCatalogue> ReadCurrentAsync(CancellationToken cancellationToken) =>
        LastRead = await table.FindAsync(Partition, TableKey.Of(Current), cancellationToken) is { } row
            ? await ReadAsync(row.GetString("Version"), row.GetString("ContentHash"), cancellationToken)
            : ReferenceCatalogue.Empty;

    /// <summary>A version that something was read or computed with.</summary>
    /// <exception cref="InvalidDataException">It is not on record, or its content is not in the archive.</exception>
    public async Task<ReferenceCatalogue> ReadAsync(string version, CancellationToken cancellationToken)
    {
        if (version == ReferenceCatalogue.Empty.Version)
            return ReferenceCatalogue.Empty;
        if (read.TryGetValue(version, out var known))
            return known;

        return await table.FindAsync(Partition, TableKey.Of(version), cancellationToken) is { } row
            ? await ReadAsync(version, row.GetString("ContentHash"), cancellationToken)
            : throw new InvalidDataException($"Catalogue version '{version}' is not on record.");
    }

    /// <summary>Makes a catalogue count unless a newer one does; its content must be in the archive.</summary>
    public async Task AcceptAsync(string version, string contentHash, Upload upload, CancellationToken cancellationToken)
    {
        await table.PutAsync(Row(TableKey.Of(version), version, contentHash, upload), cancellationToken);
        var row = Row(TableKey.Of(Current), version, contentHash, upload);
        while (true)
        {
            var existing = await table.FindAsync(Partition, row.RowKey, cancellationToken);
            if (existing is not null && !IsNewer(row, existing))
                return;

            var isDone = existing is null
                ? await table.TryAddAsync(row, cancellationToken)
                : await table.TryReplaceAsync(row, existing.ETag, cancellationToken);
            if (isDone)
                return;
        }
    }

    private async Task<ReferenceCatalogue> ReadAsync(string version, string contentHash, CancellationToken cancellationToken)
    {
        if (read.TryGetValue(version, out var known))
            return known;

        var content = await archive.ReadAsync(contentHash, cancellationToken);
        return read.GetOrAdd(version, CatalogueJson.ReadAccepted(content!.ToMemory()));
    }

    // Of one blob the content that is read last stays; else the newer, and of one second the one with the greater hash.
    private static bool IsNewer(TableEntity row, TableEntity existing)
    {
        if (Time(row) != Time(existing))
            return Time(row) > Time(existing);

        return row.GetString("BlobName") == existing.GetString("BlobName")
            ? row.GetString("Version") != existing.GetString("Version")
            : string.CompareOrdinal(row.GetString("ContentHash"), existing.GetString("ContentHash")) > 0;
    }

    private static DateTimeOffset Time(TableEntity row) => row.GetDateTimeOffset("LastModified")!.Value;

    private static TableEntity Row(string rowKey, string version, string contentHash, Upload upload) => new(Partition, rowKey)
    {
        ["Version"] = version,
        ["ContentHash"] = contentHash,
        ["BlobName"] = upload.Name,
        ["LastModified"] = upload.LastModified,
    };
}
