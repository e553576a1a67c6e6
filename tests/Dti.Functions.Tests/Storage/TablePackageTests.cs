using Azure;
using Azure.Data.Tables;
using Dti.Functions.Tests.Support;

namespace Dti.Functions.Tests.Storage;

/// <summary>What this project relies on in the table package and the emulator; a stand-in would have to pass the same.</summary>
[Collection(StorageTests.Name)]
[Trait("Needs", "Azurite")]
public class TablePackageTests(StorageFixture storage)
{
    [Fact]
    public async Task A_table_is_created_once_and_deleted_once()
    {
        var service = new TableServiceClient(storage.ConnectionString);
        var name = NewName();

        await service.CreateTableAsync(name);
        var again = await Assert.ThrowsAsync<RequestFailedException>(() => service.CreateTableAsync(name));
        await service.DeleteTableAsync(name);
        var gone = await service.GetTableClient(name).GetEntityIfExistsAsync<TableEntity>("p", "r");

        Assert.Equal((409, "TableAlreadyExists"), (again.Status, again.ErrorCode));
        Assert.False(gone.HasValue);
    }

    [Fact]
    public async Task An_entity_is_added_once_read_back_with_its_types_and_deleted()
    {
        var table = await NewTableAsync();
        var time = new DateTimeOffset(2023, 4, 10, 2, 11, 7, TimeSpan.Zero);
        await table.AddEntityAsync(new TableEntity("p", "Đắk R'Lấp")
        {
            ["Text"] = "Sính Phình", ["Count"] = 12, ["Flag"] = true, ["Time"] = time, ["Bytes"] = new byte[] { 1, 2 }, ["Nothing"] = null,
        });

        var twice = await Assert.ThrowsAsync<RequestFailedException>(() => table.AddEntityAsync(new TableEntity("p", "Đắk R'Lấp")));
        TableEntity read = await table.GetEntityAsync<TableEntity>("p", "Đắk R'Lấp");
        await table.DeleteEntityAsync("p", "Đắk R'Lấp");
        var missing = await Assert.ThrowsAsync<RequestFailedException>(() => table.GetEntityAsync<TableEntity>("p", "Đắk R'Lấp"));

        Assert.Equal((409, "EntityAlreadyExists"), (twice.Status, twice.ErrorCode));
        Assert.Equal(("Sính Phình", 12, true, time), (read.GetString("Text"), read.GetInt32("Count"), read.GetBoolean("Flag"), read.GetDateTimeOffset("Time")));
        Assert.Equal([1, 2], read.GetBinary("Bytes"));
        Assert.Null(read.GetString("Nothing"));
        Assert.Equal((404, "ResourceNotFound"), (missing.Status, missing.ErrorCode));
    }

    [Fact]
    public async Task An_update_holds_only_for_the_version_that_was_read()
    {
        var table = await NewTableAsync();
        await table.UpsertEntityAsync(new TableEntity("p", "r") { ["Value"] = 1 });
        var asRead = (await table.GetEntityAsync<TableEntity>("p", "r")).Value.ETag;
        await table.UpsertEntityAsync(new TableEntity("p", "r") { ["Value"] = 2 }, TableUpdateMode.Replace);

        var late = await Assert.ThrowsAsync<RequestFailedException>(
            () => table.UpdateEntityAsync(new TableEntity("p", "r") { ["Value"] = 3 }, asRead, TableUpdateMode.Replace));

        Assert.Equal((412, "UpdateConditionNotSatisfied"), (late.Status, late.ErrorCode));
        Assert.Equal(2, (await table.GetEntityAsync<TableEntity>("p", "r")).Value.GetInt32("Value"));
    }

    [Fact]
    public async Task A_transaction_holds_as_a_whole_and_names_the_action_that_failed()
    {
        var table = await NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r2"));
        var actions = Enumerable.Range(0, 5).Select(at => new TableTransactionAction(TableTransactionActionType.Add, new TableEntity("p", $"r{at}")));

        var failure = await Assert.ThrowsAsync<TableTransactionFailedException>(() => table.SubmitTransactionAsync(actions));

        Assert.Equal((409, 2), (failure.Status, failure.FailedTransactionActionIndex));
        Assert.Equal(["r2"], await KeysAsync(table, TableClient.CreateQueryFilter($"PartitionKey eq {"p"}")));
    }

    [Fact]
    public async Task A_transaction_takes_a_hundred_actions()
    {
        var table = await NewTableAsync();

        await table.SubmitTransactionAsync(Enumerable.Range(0, 100)
            .Select(at => new TableTransactionAction(TableTransactionActionType.UpsertReplace, new TableEntity("p", $"{at:D3}"))));

        Assert.Equal(100, (await KeysAsync(table, filter: null)).Count);
    }

    [Fact]
    public async Task A_query_filters_selects_and_comes_in_pages()
    {
        var table = await NewTableAsync();
        foreach (var unit in new[] { "a", "b", "c", "d'e" })
            await table.AddEntityAsync(new TableEntity("p", unit) { ["Unit"] = unit, ["Other"] = 1 });

        var pages = new List<int>();
        await foreach (var page in table.QueryAsync<TableEntity>(maxPerPage: 3, select: ["Unit"]).AsPages())
        {
            pages.Add(page.Values.Count);
            Assert.All(page.Values, row => Assert.False(row.ContainsKey("Other")));
        }

        Assert.Equal([3, 1], pages);
        Assert.Equal(["d'e"], await KeysAsync(table, TableClient.CreateQueryFilter($"Unit eq {"d'e"}")));
    }

    private static async Task<List<string>> KeysAsync(TableClient table, string? filter)
    {
        var keys = new List<string>();
        await foreach (var row in table.QueryAsync<TableEntity>(filter))
            keys.Add(row.RowKey);
        return keys;
    }

    private async Task<TableClient> NewTableAsync()
    {
        var table = new TableServiceClient(storage.ConnectionString).GetTableClient(NewName());
        await table.CreateAsync();
        return table;
    }

    private static string NewName() => "t" + Guid.NewGuid().ToString("N");
}
