using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Dti.Functions.Tests.Support;
using Dti.Functions.Tests.Support.Memory;

namespace Dti.Functions.Tests.Storage;

/// <summary>What this project relies on in the blob package, the emulator and the account in memory.</summary>
[Collection(StorageTests.Name)]
[Trait("Needs", "Azurite")]
public class BlobPackageTests(StorageFixture storage)
{
    // Without a backslash: the emulator keeps it as a slash.
    private const string Hostile = "2022/tua-chua/..%2f..#? 'tệp' & <x>.xlsx";

    private readonly MemoryAccount memory = new();

    public static TheoryData<string> Accounts => ["Azurite", "memory"];

    [Theory]
    [MemberData(nameof(Accounts))]
    public async Task A_container_is_created_once_and_what_is_missing_says_which(string account)
    {
        var service = Service(account);
        var container = service.GetBlobContainerClient("c" + Guid.NewGuid().ToString("N"));

        var noContainer = await Assert.ThrowsAsync<RequestFailedException>(() => PutAsync(container, "a", "1"));
        var noContainerToRead = await Assert.ThrowsAsync<RequestFailedException>(() => container.GetBlobClient("a").GetPropertiesAsync());
        await container.CreateIfNotExistsAsync();
        await container.CreateIfNotExistsAsync();
        var noBlob = await Assert.ThrowsAsync<RequestFailedException>(() => container.GetBlobClient("a").DownloadContentAsync());
        var noProperties = await Assert.ThrowsAsync<RequestFailedException>(() => container.GetBlobClient("a").GetPropertiesAsync());

        Assert.Equal((404, "ContainerNotFound"), (noContainer.Status, noContainer.ErrorCode));
        Assert.Equal(404, noContainerToRead.Status);
        Assert.Equal((404, "BlobNotFound"), (noBlob.Status, noBlob.ErrorCode));
        Assert.Equal((404, "BlobNotFound"), (noProperties.Status, noProperties.ErrorCode));
    }

    [Theory]
    [MemberData(nameof(Accounts))]
    public async Task A_blob_is_read_back_as_it_was_put(string account)
    {
        var container = await NewContainerAsync(account);
        var blob = container.GetBlobClient(Hostile);
        var options = new BlobUploadOptions
        {
            HttpHeaders = new BlobHttpHeaders { ContentType = "application/json" },
            Metadata = new Dictionary<string, string> { ["version"] = "12" },
        };
        await blob.UploadAsync(BinaryData.FromString("Sính Phình"), options);

        BlobProperties properties = await blob.GetPropertiesAsync();
        BlobDownloadResult read = await blob.DownloadContentAsync();

        Assert.Equal("Sính Phình", read.Content.ToString());
        Assert.Equal(("application/json", "12", 12L),
            (read.Details.ContentType, read.Details.Metadata["version"], properties.ContentLength));
        Assert.Equal((properties.ETag, properties.LastModified), (read.Details.ETag, read.Details.LastModified));
    }

    [Theory]
    [MemberData(nameof(Accounts))]
    public async Task An_empty_blob_is_a_blob(string account)
    {
        var container = await NewContainerAsync(account);
        await PutAsync(container, "a", "");

        Assert.Equal("", (await container.GetBlobClient("a").DownloadContentAsync()).Value.Content.ToString());
    }

    [Theory]
    [MemberData(nameof(Accounts))]
    public async Task A_condition_holds_or_says_that_it_does_not(string account)
    {
        var container = await NewContainerAsync(account);
        var first = await PutAsync(container, "a", "1");
        var second = await PutAsync(container, "a", "2");

        var exists = await Assert.ThrowsAsync<RequestFailedException>(
            () => PutAsync(container, "a", "3", new() { IfNoneMatch = ETag.All }));
        var late = await Assert.ThrowsAsync<RequestFailedException>(() => PutAsync(container, "a", "3", new() { IfMatch = first }));
        var lateToRead = await Assert.ThrowsAsync<RequestFailedException>(() => container.GetBlobClient("a").DownloadContentAsync(
            new BlobDownloadOptions { Conditions = new() { IfMatch = first } }));
        var gone = await Assert.ThrowsAsync<RequestFailedException>(() => PutAsync(container, "b", "3", new() { IfMatch = first }));
        await PutAsync(container, "a", "4", new() { IfMatch = second });

        Assert.Equal((409, "BlobAlreadyExists"), (exists.Status, exists.ErrorCode));
        Assert.Equal((412, "ConditionNotMet"), (late.Status, late.ErrorCode));
        Assert.Equal((412, "ConditionNotMet"), (lateToRead.Status, lateToRead.ErrorCode));
        Assert.Equal((412, "ConditionNotMet"), (gone.Status, gone.ErrorCode));
        Assert.Equal("4", (await container.GetBlobClient("a").DownloadContentAsync()).Value.Content.ToString());
    }

    [Theory]
    [MemberData(nameof(Accounts))]
    public async Task A_listing_comes_in_pages_with_metadata_and_the_etag_that_a_read_has(string account)
    {
        var container = await NewContainerAsync(account);
        foreach (var name in new[] { "scores/b", "scores/a", "scores/" + Hostile, "catalogue/c" })
            await PutAsync(container, name, "1", metadata: new Dictionary<string, string> { ["contentetag"] = "0x1" });

        var pages = new List<int>();
        var names = new List<string>();
        await foreach (var page in container.GetBlobsAsync(BlobTraits.Metadata, BlobStates.None, "scores/", CancellationToken.None)
            .AsPages(pageSizeHint: 2))
        {
            pages.Add(page.Values.Count);
            names.AddRange(page.Values.Select(blob => blob.Name));
            foreach (var blob in page.Values)
            {
                var read = (await container.GetBlobClient(blob.Name).GetPropertiesAsync()).Value;
                Assert.Equal((read.ETag.ToString().Trim('"'), read.LastModified, "0x1"),
                    (blob.Properties.ETag!.Value.ToString().Trim('"'), blob.Properties.LastModified!.Value, blob.Metadata["contentetag"]));
            }
        }

        Assert.Equal([2, 1], pages);
        Assert.Equal(["scores/" + Hostile, "scores/a", "scores/b"], names);
    }

    [Theory]
    [MemberData(nameof(Accounts))]
    public async Task A_listing_of_no_container_says_so(string account)
    {
        var container = Service(account).GetBlobContainerClient("c" + Guid.NewGuid().ToString("N"));

        var missing = await Assert.ThrowsAsync<RequestFailedException>(async () =>
        {
            await foreach (var _ in container.GetBlobsAsync())
            {
            }
        });

        Assert.Equal((404, "ContainerNotFound"), (missing.Status, missing.ErrorCode));
    }

    private static async Task<ETag> PutAsync(
        BlobContainerClient container, string name, string content, BlobRequestConditions? conditions = null,
        IDictionary<string, string>? metadata = null) =>
        (await container.GetBlobClient(name).UploadAsync(
            BinaryData.FromString(content), new BlobUploadOptions { Conditions = conditions, Metadata = metadata })).Value.ETag;

    private async Task<BlobContainerClient> NewContainerAsync(string account)
    {
        var container = Service(account).GetBlobContainerClient("c" + Guid.NewGuid().ToString("N"));
        await container.CreateAsync();
        return container;
    }

    private BlobServiceClient Service(string account) =>
        account == "memory" ? memory.Blobs : new BlobServiceClient(storage.ConnectionString);
}
