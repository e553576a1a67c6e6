using Azure;
using Azure.Data.Tables;
using Dti.Functions.Tests.Support;
using Dti.Functions.Tests.Support.Memory;

namespace Dti.Functions.Tests.Storage;

/// <summary>
/// What this project relies on in the table package, the emulator and the account in memory; a stand-in would have to pass the same.
/// </summary>
[Collection(StorageTests.Name)]
[Trait("Needs", "Azurite")]
public class TablePackageTests(StorageFixture storage)
{
    private readonly MemoryAccount memory = new();

    public static TheoryData<string> Accounts => ["Azurite", "memory"];

    [Theory]
    [MemberData(nameof(Accounts))]
    public async Task A_table_is_created_once_and_deleted_once(string account)
    {
        var service = Service(account);
        var name = NewName();

        await service.CreateTableAsync(name);
        var again = await Assert.ThrowsAsync<RequestFailedException>(() => service.CreateTableAsync(name));
        await service.DeleteTableAsync(name);
        var gone = await service.GetTableClient(name).GetEntityIfExistsAsync<TableEntity>("p", "r");

        Assert.Equal((409, "TableAlreadyExists"), (again.Status, again.ErrorCode));
        Assert.False(gone.HasValue);
    }

    [Theory]
    [MemberData(nameof(Accounts))]
    public async Task An_entity_is_added_once_read_back_with_its_types_and_deleted(string account)
    {
        var table = await NewTableAsync(account);
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

    [Theory]
    [MemberData(nameof(Accounts))]
    public async Task An_update_holds_only_for_the_version_that_was_read(string account)
    {
        var table = await NewTableAsync(account);
        await table.UpsertEntityAsync(new TableEntity("p", "r") { ["Value"] = 1 });
        var asRead = (await table.GetEntityAsync<TableEntity>("p", "r")).Value.ETag;
        await table.UpsertEntityAsync(new TableEntity("p", "r") { ["Value"] = 2 }, TableUpdateMode.Replace);

        var late = await Assert.ThrowsAsync<RequestFailedException>(
            () => table.UpdateEntityAsync(new TableEntity("p", "r") { ["Value"] = 3 }, asRead, TableUpdateMode.Replace));

        Assert.Equal((412, "UpdateConditionNotSatisfied"), (late.Status, late.ErrorCode));
        Assert.Equal(2, (await table.GetEntityAsync<TableEntity>("p", "r")).Value.GetInt32("Value"));
    }

    [Theory]
    [MemberData(nameof(Accounts))]
    public async Task A_transaction_holds_as_a_whole_and_names_the_action_that_failed(string account)
    {
        var table = await NewTableAsync(account);
        await table.AddEntityAsync(new TableEntity("p", "r2"));
        var actions = Enumerable.Range(0, 5).Select(at => new TableTransactionAction(TableTransactionActionType.Add, new TableEntity("p", $"r{at}")));

        var failure = await Assert.ThrowsAsync<TableTransactionFailedException>(() => table.SubmitTransactionAsync(actions));

        Assert.Equal((409, 2), (failure.Status, failure.FailedTransactionActionIndex));
        Assert.Equal(["r2"], await KeysAsync(table, TableClient.CreateQueryFilter($"PartitionKey eq {"p"}")));
    }

    [Theory]
    [MemberData(nameof(Accounts))]
    public async Task A_transaction_takes_a_hundred_actions(string account)
    {
        var table = await NewTableAsync(account);

        await table.SubmitTransactionAsync(Enumerable.Range(0, 100)
            .Select(at => new TableTransactionAction(TableTransactionActionType.UpsertReplace, new TableEntity("p", $"{at:D3}"))));

        Assert.Equal(100, (await KeysAsync(table, filter: null)).Count);
    }

    [Theory]
    [MemberData(nameof(Accounts))]
    public async Task A_query_filters_selects_and_comes_in_pages(string account)
    {
        var table = await NewTableAsync(account);
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

    [Theory]
    [MemberData(nameof(Accounts))]
    public async Task A_comparison_holds_for_no_row_that_lacks_the_property(string account)
    {
        var table = await NewTableAsync(account);
        await table.AddEntityAsync(new TableEntity("p", "with") { ["Stage"] = "Final" });
        await table.AddEntityAsync(new TableEntity("p", "empty") { ["Stage"] = "" });
        await table.AddEntityAsync(new TableEntity("p", "without") { ["Other"] = "Final" });
        await table.AddEntityAsync(new TableEntity("p2", "with") { ["Stage"] = "Final" });

        Assert.Equal(["empty", "with"], await KeysAsync(table, "PartitionKey eq 'p' and Stage ge ''"));
    }

    [Theory]
    [MemberData(nameof(Accounts))]
    public async Task A_row_is_replaced_or_deleted_only_where_it_is(string account)
    {
        var table = await NewTableAsync(account);
        var tag = new ETag("W/\"datetime'2026-01-01T00%3A00%3A00.0000000Z'\"");

        var update = await Assert.ThrowsAsync<RequestFailedException>(
            () => table.UpdateEntityAsync(new TableEntity("p", "r"), tag, TableUpdateMode.Replace));
        var deletion = await table.DeleteEntityAsync("p", "r");

        Assert.Equal((404, "ResourceNotFound"), (update.Status, update.ErrorCode));
        Assert.Equal(404, deletion.Status);
    }

    [Theory]
    [MemberData(nameof(Accounts))]
    public async Task A_replacement_drops_what_it_does_not_name_and_a_merge_keeps_it(string account)
    {
        var table = await NewTableAsync(account);
        await table.UpsertEntityAsync(new TableEntity("p", "r") { ["One"] = 1, ["Two"] = 2 }, TableUpdateMode.Replace);

        await table.UpsertEntityAsync(new TableEntity("p", "r") { ["One"] = 3 }, TableUpdateMode.Merge);
        var merged = (await table.GetEntityAsync<TableEntity>("p", "r")).Value;
        await table.UpsertEntityAsync(new TableEntity("p", "r") { ["One"] = 4 }, TableUpdateMode.Replace);
        var replaced = (await table.GetEntityAsync<TableEntity>("p", "r")).Value;

        Assert.Equal((3, 2), (merged.GetInt32("One"), merged.GetInt32("Two")));
        Assert.Equal((4, null), (replaced.GetInt32("One"), replaced.GetInt32("Two")));
    }

    [Theory]
    [MemberData(nameof(Accounts))]
    public async Task A_transaction_that_deletes_what_is_gone_fails_as_a_whole(string account)
    {
        var table = await NewTableAsync(account);
        await table.AddEntityAsync(new TableEntity("p", "old"));

        var failure = await Assert.ThrowsAsync<TableTransactionFailedException>(() => table.SubmitTransactionAsync(
        [
            new(TableTransactionActionType.UpsertReplace, new TableEntity("p", "new")),
            new(TableTransactionActionType.Delete, new TableEntity("p", "gone"), ETag.All),
        ]));

        Assert.Equal((404, "ResourceNotFound", 1), (failure.Status, failure.ErrorCode, failure.FailedTransactionActionIndex));
        Assert.Equal(["old"], await KeysAsync(table, filter: null));
    }

    [Fact]
    public async Task A_transaction_honours_the_versions_that_were_read_where_the_emulator_does_not()
    {
        var table = await NewTableAsync("memory");
        await table.AddEntityAsync(new TableEntity("p", "r") { ["Value"] = 1 });
        var asRead = (await table.GetEntityAsync<TableEntity>("p", "r")).Value.ETag;
        await table.UpsertEntityAsync(new TableEntity("p", "r") { ["Value"] = 2 });

        var failure = await Assert.ThrowsAsync<TableTransactionFailedException>(() => table.SubmitTransactionAsync(
            [new(TableTransactionActionType.UpdateReplace, new TableEntity("p", "r") { ["Value"] = 3 }, asRead)]));

        Assert.Equal((412, "UpdateConditionNotSatisfied"), (failure.Status, failure.ErrorCode));
        Assert.Equal(2, (await table.GetEntityAsync<TableEntity>("p", "r")).Value.GetInt32("Value"));
    }

    [Fact]
    public async Task A_transaction_names_a_row_once_and_stays_in_one_partition_where_the_emulator_lets_it_pass()
    {
        var table = await NewTableAsync("memory");

        var doubled = await Assert.ThrowsAsync<TableTransactionFailedException>(
            () => table.SubmitTransactionAsync(Puts(("p", "r"), ("p", "r"))));
        var strewn = await Assert.ThrowsAsync<TableTransactionFailedException>(
            () => table.SubmitTransactionAsync(Puts(("p", "r"), ("q", "r"))));

        Assert.Equal((400, 400), (doubled.Status, strewn.Status));
        Assert.Empty(await KeysAsync(table, filter: null));
    }

    [Theory]
    [MemberData(nameof(Accounts))]
    public async Task A_partition_of_more_than_a_thousand_rows_comes_whole_and_in_key_order(string account)
    {
        var table = await NewTableAsync(account);
        foreach (var hundred in Enumerable.Range(0, 1_150).Chunk(100))
            await table.SubmitTransactionAsync(Puts([.. hundred.Select(at => ("p", $"{at:D4}"))]));
        await table.AddEntityAsync(new TableEntity("q", "0000"));

        var all = await KeysAsync(table, TableClient.CreateQueryFilter($"PartitionKey eq {"p"}"));
        var some = await KeysAsync(table,
            TableClient.CreateQueryFilter($"PartitionKey eq {"p"} and RowKey ge {"0010"} and RowKey lt {"0012"}"));

        Assert.Equal(Enumerable.Range(0, 1_150).Select(at => $"{at:D4}"), all);
        Assert.Equal(["0010", "0011"], some);
    }

    private static IEnumerable<TableTransactionAction> Puts(params IReadOnlyList<(string Partition, string Row)> keys) =>
        keys.Select(key => new TableTransactionAction(TableTransactionActionType.UpsertReplace, new TableEntity(key.Partition, key.Row)));

    private TableServiceClient Service(string account) =>
        account == "memory" ? memory.Tables : new TableServiceClient(storage.ConnectionString);

    private static async Task<List<string>> KeysAsync(TableClient table, string? filter)
    {
        var keys = new List<string>();
        await foreach (var row in table.QueryAsync<TableEntity>(filter))
            keys.Add(row.RowKey);
        return keys;
    }

    private async Task<TableClient> NewTableAsync(string account)
    {
        var table = Service(account).GetTableClient(NewName());
        await table.CreateAsync();
        return table;
    }

    private static string NewName() => "t" + Guid.NewGuid().ToString("N");
}
