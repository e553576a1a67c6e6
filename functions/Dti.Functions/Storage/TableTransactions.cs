using Azure.Data.Tables;

namespace Dti.Functions.Storage;

/// <summary>
/// Divides actions on rows into transactions that the service takes: up to 100 rows and 4 MiB. A letter may take six bytes on the way
/// (<c>\u1EC7</c>), so rows of long texts are fewer.
/// </summary>
internal static class TableTransactions
{
    private const int MostRows = 100;
    private const int MostBytes = 3 << 20;
    private const int BytesOfRow = 2_000;
    private const int BytesOfLetter = 6;

    /// <summary>In the order given.</summary>
    public static IEnumerable<IReadOnlyList<TableTransactionAction>> Of(IEnumerable<TableTransactionAction> actions)
    {
        var (transaction, bytes) = (new List<TableTransactionAction>(), 0);
        foreach (var action in actions)
        {
            var added = BytesOf(action);
            if (transaction.Count == MostRows || (transaction.Count > 0 && bytes + added > MostBytes))
            {
                yield return transaction;
                (transaction, bytes) = ([], 0);
            }

            transaction.Add(action);
            bytes += added;
        }

        if (transaction.Count > 0)
            yield return transaction;
    }

    // Of a row that goes only the keys are sent, and those are short.
    private static int BytesOf(TableTransactionAction action) => action.ActionType == TableTransactionActionType.Delete
        ? BytesOfRow
        : BytesOfRow + ((TableEntity)action.Entity).Sum(property => property.Value is string text ? BytesOfLetter * text.Length : 0);
}
