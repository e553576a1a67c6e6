using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;

namespace Dti.Functions.Storage;

/// <summary>
/// One table, created when it is first written to. Every operation stays within one partition; conditions that do not hold are
/// answers, everything else that goes wrong is an exception, so that the host retries.
/// </summary>
internal sealed class StorageTable(TableServiceClient service, string name)
{
    private readonly TableClient table = service.GetTableClient(name);

    public async Task<TableEntity?> FindAsync(string partition, string row, CancellationToken cancellationToken)
    {
        var answer = await table.GetEntityIfExistsAsync<TableEntity>(partition, row, cancellationToken: cancellationToken);
        return answer.HasValue ? answer.Value : null;
    }

    /// <summary>The rows of a partition in key order; with a prefix, those whose row key begins with it and a separator.</summary>
    public IAsyncEnumerable<TableEntity> ListAsync(string partition, string? rowPrefix, CancellationToken cancellationToken) => QueryAsync(
        rowPrefix is null
            ? TableClient.CreateQueryFilter($"PartitionKey eq {partition}")
            : TableClient.CreateQueryFilter(
                $"PartitionKey eq {partition} and RowKey ge {rowPrefix + TableKey.Separator} and RowKey lt {rowPrefix + (char)(TableKey.Separator + 1)}"),
        cancellationToken);

    /// <summary>The rows of a partition that have a text of this name, in key order: a comparison holds for no row without it.</summary>
    public IAsyncEnumerable<TableEntity> ListHavingAsync(string partition, string property, CancellationToken cancellationToken) =>
        QueryAsync($"{TableClient.CreateQueryFilter($"PartitionKey eq {partition}")} and {property} ge ''", cancellationToken);

    /// <summary>Adds a row; false when one with its keys is there already.</summary>
    public async Task<bool> TryAddAsync(TableEntity row, CancellationToken cancellationToken)
    {
        try
        {
            await WithTableAsync(() => table.AddEntityAsync(row, cancellationToken), cancellationToken);
            return true;
        }
        catch (RequestFailedException conflict) when (conflict.ErrorCode == TableErrorCode.EntityAlreadyExists)
        {
            return false;
        }
    }

    /// <summary>Replaces a row if it is still as it was read; false when someone else was faster.</summary>
    public async Task<bool> TryReplaceAsync(TableEntity row, ETag asRead, CancellationToken cancellationToken)
    {
        try
        {
            await table.UpdateEntityAsync(row, asRead, TableUpdateMode.Replace, cancellationToken);
            return true;
        }
        catch (RequestFailedException conflict) when (conflict.ErrorCode == TableErrorCode.UpdateConditionNotSatisfied || conflict.Status == 404)
        {
            return false;
        }
    }

    public Task PutAsync(TableEntity row, CancellationToken cancellationToken) =>
        WithTableAsync(() => table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken), cancellationToken);

    /// <summary>Makes the rows the only ones of their partition, in transactions as large as may be. A second run changes nothing.</summary>
    public async Task ReplacePartitionAsync(string partition, IReadOnlyCollection<TableEntity> rows, CancellationToken cancellationToken)
    {
        var kept = rows.Select(row => row.RowKey).ToHashSet(StringComparer.Ordinal);
        var actions = rows.Select(row => new TableTransactionAction(TableTransactionActionType.UpsertReplace, row)).ToList();
        await foreach (var existing in ListAsync(partition, rowPrefix: null, cancellationToken))
        {
            if (!kept.Contains(existing.RowKey))
                actions.Add(new TableTransactionAction(TableTransactionActionType.Delete, existing, ETag.All));
        }

        foreach (var transaction in TableTransactions.Of(actions))
            await WithTableAsync(() => table.SubmitTransactionAsync(transaction, cancellationToken), cancellationToken);
    }

    private async IAsyncEnumerable<TableEntity> QueryAsync(string filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var pages = table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).GetAsyncEnumerator(cancellationToken);
        await using (pages)
        {
            while (await HasNextAsync(pages))
                yield return pages.Current;
        }
    }

    private async Task WithTableAsync(Func<Task> write, CancellationToken cancellationToken)
    {
        try
        {
            await write();
        }
        catch (RequestFailedException missing) when (missing.Status == 404 && missing.ErrorCode == TableErrorCode.TableNotFound)
        {
            await table.CreateIfNotExistsAsync(cancellationToken);
            await write();
        }
    }

    private static async Task<bool> HasNextAsync(IAsyncEnumerator<TableEntity> rows)
    {
        try
        {
            return await rows.MoveNextAsync();
        }
        catch (RequestFailedException missing) when (missing.Status == 404 && missing.ErrorCode == TableErrorCode.TableNotFound)
        {
            return false;
        }
    }
}
