using Dti.Functions.Tests.Support;

namespace Dti.Functions.Tests.Ingestion;

/// <summary>
/// Events come at least once, at once, and to handlers that die: the end state is that of one undisturbed run. On Azurite, with handlers
/// that die alone; <see cref="Disturbances.FaultSweepTests"/> has every other fault, on the account in memory.
/// </summary>
[Collection(StorageTests.Name)]
[Trait("Needs", "Azurite")]
public class RepeatedDeliveryTests(StorageFixture storage)
{
    private const int ManyTimes = 20;

    [Theory]
    [InlineData("scores", Samples.KrongNoBlob)]
    [InlineData("services", ServiceBooks.BaToBlob)]
    public async Task Twenty_deliveries_at_once_leave_what_one_leaves(string container, string blob)
    {
        var once = await RunAsync(async app => (await app.DeliverAsync(container, blob)).EnsureSuccessStatusCode());

        var many = await RunAsync(async app =>
        {
            var answers = await Task.WhenAll(Enumerable.Range(0, ManyTimes).Select(_ => app.DeliverAsync(container, blob)));
            Assert.All(answers, answer => Assert.True(answer.IsSuccessStatusCode));
        });

        Assert.Equal(once, many);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_handler_killed_at_any_storage_call_of_an_ingest_leaves_nothing_wrong_once_retried(bool callArrives)
    {
        var undisturbed = await RunAsync(async app => (await app.DeliverAsync("scores", Samples.TuaChuaBlob)).EnsureSuccessStatusCode());

        var killings = await KillAtEveryCallAsync(callArrives, app => app.DeliverAsync("scores", Samples.TuaChuaBlob), undisturbed);

        Assert.InRange(killings, 20, 500);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_handler_killed_at_any_storage_call_of_a_computation_leaves_nothing_wrong_once_retried(bool callArrives)
    {
        async Task<HttpResponseMessage> Compute(TestApp app) => await app.InvokeAsync("ComputeQuarter", "{}");
        var undisturbed = await RunAsync(async app =>
        {
            (await app.DeliverAsync("scores", Samples.TuaChuaBlob)).EnsureSuccessStatusCode();
            (await Compute(app)).EnsureSuccessStatusCode();
        });

        var killings = await KillAtEveryCallAsync(
            callArrives, Compute, undisturbed, before: async app => (await app.DeliverAsync("scores", Samples.TuaChuaBlob)).EnsureSuccessStatusCode());

        Assert.InRange(killings, 10, 500);
    }

    private async Task<int> KillAtEveryCallAsync(
        bool callArrives, Func<TestApp, Task<HttpResponseMessage>> run, string undisturbed, Func<TestApp, Task>? before = null)
    {
        for (var call = 1; ; call++)
        {
            await PrepareAsync(before);
            var killer = new KilledHandler(call, callArrives);
            bool survived;
            await using (var dying = await TestApp.StartAsync(storage.ConnectionString, killer))
            {
                using var answer = await run(dying);
                survived = answer.IsSuccessStatusCode;
            }

            await using var next = await TestApp.StartAsync(storage.ConnectionString);
            (await run(next)).EnsureSuccessStatusCode();

            Assert.Equal(undisturbed, await AccountDump.OfAsync(storage.ConnectionString));
            if (survived)
                return call - 1;
        }
    }

    private async Task<string> RunAsync(Func<TestApp, Task> run)
    {
        await PrepareAsync(before: null);
        await using var app = await TestApp.StartAsync(storage.ConnectionString);
        await run(app);
        return await AccountDump.OfAsync(storage.ConnectionString);
    }

    private async Task PrepareAsync(Func<TestApp, Task>? before)
    {
        await storage.EmptyAsync();
        await using var app = await TestApp.StartAsync(storage.ConnectionString);
        await app.ImportCatalogueAsync();
        await app.PutAsync("scores", Samples.TuaChuaBlob, Samples.Workbook(Samples.TuaChua));
        await app.PutAsync("scores", Samples.KrongNoBlob, Samples.Workbook(Samples.KrongNo));
        await app.PutAsync("services", ServiceBooks.BaToBlob, Samples.Workbook(ServiceBooks.BaTo));
        if (before is not null)
            await before(app);
    }
}
