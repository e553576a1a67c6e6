using System.Text.Json.Nodes;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Dti.LocalHost.Tests.Emulator;

namespace Dti.LocalHost.Tests.Contract;

[Collection(AzuriteTests.Name)]
[Trait("Needs", "Azurite")]
public sealed class BlobVectorTests(AzuriteFixture azurite)
{
    private static readonly string[] Samples =
        ["/Metadata/Uri", "/Metadata/Properties/LastModified", "/Metadata/Properties/CreatedOn",
            "/Metadata/Properties/AccessTierChangedOn", "/Metadata/sys/UtcNow", "/Metadata/sys/RandGuid"];

    [Theory]
    [InlineData("blob-inline.json")]
    [InlineData("blob-deferred.json")]
    public async Task A_blob_travels_as_the_vector_says(string file)
    {
        var container = TestHost.NewContainer();
        var vector = Vector.Load(file, container);
        await using var handler = await RecordingHandler.StartAsync();
        using var app = new AppFolder().Add("ImportWorkbook", vector["function.json"]!);
        await using var host = await TestHost.StartAsync(app, azurite.ConnectionString, handler.Address, ("DataStorage", azurite.ConnectionString));

        var blob = await UploadAsync(vector);
        var received = await handler.NextAsync();

        WireAssert.SameRequest(vector["request"]!, received);
        WireAssert.SameJson(vector["request"]!["body"], received.Json, Samples);
        Assert.Equal(blob.Uri.AbsoluteUri, (string)JsonNode.Parse((string)received.Json["Metadata"]!["Uri"]!)!);
        Assert.EndsWith($"/{container}/2026/Q1%20plan.xlsx", blob.Uri.AbsoluteUri, StringComparison.Ordinal);
    }

    private async Task<BlobClient> UploadAsync(JsonNode vector)
    {
        var (happened, properties) = (vector["event"]!, vector["request"]!["body"]!["Metadata"]!["Properties"]!);
        var container = new BlobContainerClient(azurite.ConnectionString, (string)happened["container"]!);
        await container.CreateIfNotExistsAsync();
        var blob = container.GetBlobClient((string)happened["blob"]!);
        await blob.UploadAsync(new BinaryData(Convert.FromBase64String((string)happened["contentBase64"]!)), new BlobUploadOptions
        {
            HttpHeaders = new BlobHttpHeaders { ContentType = (string)properties["ContentType"]! },
            Metadata = new Dictionary<string, string> { ["owner"] = "finance" },
        });
        return blob;
    }
}
