using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Azure.Storage.Blobs;
using Dti.Functions.Tests.Support;

namespace Dti.Functions.Tests.Computing;

/// <summary>The app in processes of their own, on machines that write numbers, letters and times otherwise.</summary>
[Collection(StorageTests.Name)]
[Trait("Needs", "Azurite")]
public class EditionAcrossProcessesTests(StorageFixture storage)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Equal_inputs_give_the_same_edition_ranking_and_document_in_every_culture_and_time_zone()
    {
        var results = new List<(string Edition, string Ranking, string Report)>();
        foreach (var (language, zone) in new[] { ("vi_VN.UTF-8", "Asia/Ho_Chi_Minh"), ("tr_TR.UTF-8", "America/St_Johns"), ("ar_SA.UTF-8", "Pacific/Kiritimati") })
            results.Add(await ComputeAsync(language, zone));

        Assert.Equal(results[0], results[1]);
        Assert.Equal(results[0], results[2]);
    }

    private async Task<(string Edition, string Ranking, string Report)> ComputeAsync(string language, string zone)
    {
        await storage.EmptyAsync();
        var port = LoopbackPort.FindFree();
        using var process = Start(port, language, zone);
        try
        {
            using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
            await AnsweringAsync(http);
            await UploadAsync(http, "ImportCatalogue", "catalogue", "c.json", Samples.Catalogue);
            await UploadAsync(http, "IngestScores", "scores", Samples.TuaChuaBlob, Samples.Workbook(Samples.TuaChua));
            using var computed = await http.PostAsync("/api/computations/2022/tua-chua.communes", content: null);
            var edition = JsonDocument.Parse(await computed.Content.ReadAsStringAsync()).RootElement.GetProperty("edition").GetString()!;
            return (
                edition, await http.GetStringAsync("/api/rankings/2022/tua-chua.communes?format=csv"),
                Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(await http.GetByteArrayAsync("/api/reports/2022/tua-chua/self-scoring.pdf"))));
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    private Process Start(int port, string language, string zone)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Dti.Functions.dll")]) { RedirectStandardOutput = true };
        start.Environment["FUNCTIONS_CUSTOMHANDLER_PORT"] = $"{port}";
        start.Environment["AzureWebJobsStorage"] = storage.ConnectionString;
        start.Environment["Logging__LogLevel__Default"] = "None";
        start.Environment["LC_ALL"] = language;
        start.Environment["TZ"] = zone;
        return Process.Start(start)!;
    }

    private static async Task AnsweringAsync(HttpClient http)
    {
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(50))
        {
            try
            {
                (await http.GetAsync("/")).EnsureSuccessStatusCode();
                return;
            }
            catch (HttpRequestException) when (waited.Elapsed < Patience)
            {
                // It has not begun to listen.
            }
        }
    }

    private async Task UploadAsync(HttpClient http, string function, string container, string name, byte[] content)
    {
        var target = new BlobServiceClient(storage.ConnectionString).GetBlobContainerClient(container);
        await target.CreateIfNotExistsAsync();
        await target.GetBlobClient(name).UploadAsync(BinaryData.FromBytes(content), overwrite: true);
        var envelope = JsonSerializer.Serialize(new { Data = new { }, Metadata = new { Uri = $"\"{target.GetBlobClient(name).Uri}\"" } });
        using var answer = await http.PostAsync($"/{function}", new StringContent(envelope, Encoding.UTF8, new MediaTypeHeaderValue("application/json")));
        answer.EnsureSuccessStatusCode();
    }
}
