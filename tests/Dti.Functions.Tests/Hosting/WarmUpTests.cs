using Azure;
using Azure.Core;
using Dti.Domain.Catalogue;
using Dti.Functions.Hosting;
using Dti.Functions.Ingestion;
using Dti.Functions.Storage;
using Dti.Functions.Tests.Support;
using Dti.Functions.Tests.Support.Memory;

namespace Dti.Functions.Tests.Hosting;

/// <summary>What runs before the first call takes nothing away from it and leaves nothing behind.</summary>
public class WarmUpTests
{
    [Fact]
    public async Task Each_step_runs_to_its_end_and_only_reads()
    {
        var account = new MemoryAccount();
        await using var prepared = await TestApp.StartAsync(account);
        await prepared.ImportCatalogueAsync();
        var before = await AccountDump.OfAsync(account);
        var methods = new List<RequestMethod>();
        await using var app = await TestApp.StartAsync(account, new Around((message, make) =>
        {
            methods.Add(message.Request.Method);
            return make();
        }));

        foreach (var step in app.Service<IEnumerable<WarmUpStep>>())
            await step.RunAsync(CancellationToken.None);

        Assert.Equal([RequestMethod.Get, RequestMethod.Get], methods);
        Assert.Equal(before, await AccountDump.OfAsync(account));
    }

    [Fact]
    public async Task Without_storage_it_ends_and_the_app_answers_as_before()
    {
        await using var app = await TestApp.StartAsync(
            new MemoryAccount(), new Around((_, _) => throw new RequestFailedException(403, "There is no storage.")));

        await app.Service<WarmUp>().RunAsync(CancellationToken.None);

        Assert.Equal("Dti.Functions", await app.Http.GetStringAsync("/"));
    }

    [Fact]
    public async Task The_workbook_that_nobody_sent_is_read_from_one_end_to_the_other()
    {
        await using var app = await TestApp.StartAsync(new MemoryAccount());
        await app.ImportCatalogueAsync();
        var catalogue = await app.Service<CatalogueStore>().ReadCurrentAsync(CancellationToken.None);

        var reading = ReadingWarmUp.Read(catalogue, CancellationToken.None)!;

        Assert.Contains("ROW_SUM", reading.Findings.Select(finding => finding.Rule));
        Assert.Null(ReadingWarmUp.Read(ReferenceCatalogue.Empty, CancellationToken.None));
    }
}
