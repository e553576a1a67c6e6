using System.Diagnostics;
using System.Text.Json;
using Azure.Storage.Blobs;
using Dti.Functions.Tests.Support;

namespace Dti.Functions.Tests.Package;

/// <summary>What comes out of the package works without anything from outside it.</summary>
[Collection(PackageTests.Name)]
[Trait("Needs", "Azurite")]
public sealed class PackagedAppTests(PackageFixture package, StorageFixture storage)
{
    // Nobody listens on port 1, and the key is nobody's.
    private const string DeadStorage =
        "AccountName=a;AccountKey=AAAA;BlobEndpoint=http://127.0.0.1:1/a;QueueEndpoint=http://127.0.0.1:1/a;TableEndpoint=http://127.0.0.1:1/a";

    [Fact]
    public async Task An_upload_becomes_feedback_and_both_probes_answer()
    {
        await storage.EmptyAsync();
        await using var app = await PackagedApp.StartAsync(package.Folder, storage.ConnectionString);

        await UploadAsync(app, "ImportCatalogue", "catalogue", "dti-catalogue.json", Samples.Catalogue);
        await UploadAsync(app, "IngestScores", "scores", Samples.TuaChuaBlob, Samples.Workbook(Samples.TuaChua));

        var feedback = JsonDocument.Parse(await app.Http.GetStringAsync($"/api/submissions/scores/{Samples.TuaChuaBlob}")).RootElement;
        Assert.Equal("accepted", feedback.GetProperty("outcome").GetString());
        Assert.True(await Blob("feedback", $"scores/{Samples.TuaChuaBlob}.json").ExistsAsync());
        foreach (var probe in new[] { "live", "ready" })
        {
            using var answer = await app.Http.GetAsync($"/api/health/{probe}");
            Assert.Equal(200, (int)answer.StatusCode);
        }
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public async Task The_containers_health_check_tells_a_healthy_app_from_one_without_storage(bool hasStorage, int expected)
    {
        var connection = hasStorage ? storage.ConnectionString : DeadStorage;
        await using var app = await PackagedApp.StartAsync(package.Folder, connection);

        Assert.Equal(expected, await ExitCodeAsync(HealthCheck(app.Http.BaseAddress!.Port)));
    }

    // The words of HEALTHCHECK … CMD in the Dockerfile, which are JSON, for another port.
    private static string[] HealthCheck(int port)
    {
        var dockerfile = File.ReadAllText(Path.Combine(PackageFixture.Root, "infra", "server", "Dockerfile"));
        var words = dockerfile[(dockerfile.IndexOf(" CMD [", StringComparison.Ordinal) + 5)..].Trim();
        return JsonSerializer.Deserialize<string[]>(words.Replace("/127.0.0.1/8080", $"/127.0.0.1/{port}", StringComparison.Ordinal))!;
    }

    private static async Task<int> ExitCodeAsync(string[] command)
    {
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardError = true })!;
        await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    private async Task UploadAsync(PackagedApp app, string function, string container, string name, byte[] content)
    {
        await new BlobServiceClient(storage.ConnectionString).GetBlobContainerClient(container).CreateIfNotExistsAsync();
        await Blob(container, name).UploadAsync(BinaryData.FromBytes(content), overwrite: true);
        using var answer = await app.DeliverAsync(function, Blob(container, name).Uri);
        answer.EnsureSuccessStatusCode();
    }

    private BlobClient Blob(string container, string name) =>
        new BlobServiceClient(storage.ConnectionString).GetBlobContainerClient(container).GetBlobClient(name);
}
