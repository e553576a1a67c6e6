using Dti.Functions.Rebuilding;
using Dti.Functions.Tests.Support;
using Dti.Functions.Tests.Support.Memory;

namespace Dti.Functions.Tests.Ingestion;

/// <summary>Blobs among the feedback that this app did not write, or whose marks a copy has lost.</summary>
public class ForeignFeedbackTests
{
    private const string Place = "scores/" + Samples.TuaChuaBlob + ".json";

    [Fact]
    public async Task What_is_no_feedback_of_ours_keeps_no_upload_from_its_answer()
    {
        await using var app = await TestApp.StartAsync(new MemoryAccount());
        await app.ImportCatalogueAsync();
        await app.PutAsync("feedback", Place, "hello"u8.ToArray());

        await app.UploadAsync("scores", Samples.TuaChuaBlob, Samples.Workbook(Samples.TuaChua));

        Assert.Equal("accepted", (await app.FeedbackAsync("scores", Samples.TuaChuaBlob))!.Value.GetProperty("outcome").GetString());
    }

    [Fact]
    public async Task Rebuilding_puts_the_answer_over_it()
    {
        var account = new MemoryAccount();
        await using var app = await TestApp.StartAsync(account);
        await app.ImportCatalogueAsync();
        await app.UploadAsync("scores", Samples.TuaChuaBlob, Samples.Workbook(Samples.TuaChua));
        var before = await AccountDump.OfAsync(account);
        await app.PutAsync("feedback", Place, "hello"u8.ToArray());

        await app.Service<Rebuild>().RunAsync(CancellationToken.None);

        Assert.Equal(before, await AccountDump.OfAsync(account));
    }

    [Fact]
    public async Task An_upload_whose_feedback_was_lost_keeps_its_number()
    {
        var account = new MemoryAccount();
        await using var app = await TestApp.StartAsync(account);
        await app.ImportCatalogueAsync();
        await app.UploadAsync("scores", Samples.TuaChuaBlob, Samples.Workbook("tuachua-2023-q1.xlsx"));
        await app.UploadAsync("scores", Samples.TuaChuaBlob, Samples.Workbook(Samples.TuaChua));
        var before = await AccountDump.OfAsync(account);

        await account.Blobs.GetBlobContainerClient("feedback").GetBlobClient(Place).DeleteIfExistsAsync();
        (await app.DeliverAsync("scores", Samples.TuaChuaBlob)).EnsureSuccessStatusCode();

        Assert.Equal(before, await AccountDump.OfAsync(account));
    }
}
