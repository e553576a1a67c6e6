using Dti.Functions.Storage;
using Dti.Functions.Tests.Support;
using Dti.Functions.Tests.Support.Memory;

namespace Dti.Functions.Tests.Reconciling;

/// <summary>Uploads that are overwritten while the timer works on them.</summary>
public class OverwrittenMeanwhileTests
{
    private const string Blob = "2022/tua-chua/a.xlsx";
    private const int MostCalls = 500;

    private static readonly byte[] Second = Samples.Workbook("tuachua-2023-q1.xlsx");

    [Fact]
    public async Task An_upload_that_is_overwritten_at_any_moment_of_a_run_ends_as_its_last_content()
    {
        var prepared = await PrepareAsync();
        for (var call = 1; call < MostCalls; call++)
        {
            var account = prepared.Copy();
            var tries = await ReconcileAsync(account, overwriteAt: call);
            await ReconcileAsync(account, overwriteAt: 0);

            await using var app = await TestApp.StartAsync(account);
            var waiting = await app.Service<UploadBacklog>().ListAsync("scores", DateTimeOffset.MaxValue, CancellationToken.None);
            var feedback = (await app.FeedbackAsync("scores", Blob))!.Value;
            Assert.Empty(waiting);
            if (tries < call)
                return;

            Assert.Equal("accepted", feedback.GetProperty("outcome").GetString());
            Assert.Equal($"sha256:{Archive.HashOf(BinaryData.FromBytes(Second))}", feedback.GetProperty("contentHash").GetString());
        }

        Assert.Fail($"A run made more than {MostCalls} calls.");
    }

    private static async Task<MemoryAccount> PrepareAsync()
    {
        var account = new MemoryAccount();
        await using var app = await TestApp.StartAsync(account);
        await app.ImportCatalogueAsync();
        await app.PutAsync("scores", Blob, Samples.Workbook(Samples.TuaChua));
        return account;
    }

    private static async Task<int> ReconcileAsync(MemoryAccount account, int overwriteAt)
    {
        var calls = 0;
        using var policy = new FaultPolicy(_ => Fault.None, async () =>
        {
            if (++calls == overwriteAt)
                await account.Blobs.GetBlobContainerClient("scores").GetBlobClient(Blob)
                    .UploadAsync(BinaryData.FromBytes(Second), overwrite: true);
        });
        await using var app = await TestApp.StartAsync(account, policy);
        using var answer = await app.InvokeAsync("Reconcile", "{}");
        answer.EnsureSuccessStatusCode();
        return policy.Tries;
    }
}
