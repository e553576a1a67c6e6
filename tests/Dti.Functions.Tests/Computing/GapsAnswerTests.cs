using System.Text.Json;
using Dti.Functions.Tests.Support;
using Dti.Functions.Tests.Support.Memory;

namespace Dti.Functions.Tests.Computing;

/// <summary>How far the three sample districts are from their targets, from their workbooks to the answer.</summary>
public class GapsAnswerTests
{
    [Fact]
    public async Task Dump()
    {
        await using var app = await ComputedAsync();
        foreach (var path in new[] { "2024-Q1/cho-don", "2024-Q1/ba-to", "2023/thap-muoi" })
        {
            File.WriteAllText($"/tmp/gaps-{path.Replace('/', '-')}.json", (await app.GetJsonAsync($"/api/gaps/{path}")).GetRawText());
            File.WriteAllText($"/tmp/gaps-{path.Replace('/', '-')}.csv", await app.Http.GetStringAsync($"/api/gaps/{path}?format=csv"));
        }
    }

    private static async Task<TestApp> ComputedAsync()
    {
        var app = await TestApp.StartAsync(new MemoryAccount());
        await app.ImportCatalogueAsync();
        foreach (var (folder, file) in new[] { ("2024-Q1/cho-don", "chodon-2024q1-dvc.xlsx"), ("2024-Q1/ba-to", "bato-2024q1-dvc.xlsx"), ("2023/thap-muoi", "thapmuoi-2023-chi-tieu.xlsx") })
        {
            await app.UploadAsync("services", $"{folder}/{file}", Samples.Workbook(file));
            File.WriteAllText($"/tmp/fb-{file}.json", (await app.FeedbackAsync("services", $"{folder}/{file}"))!.Value.GetRawText());
        }
        await app.ComputeAsync();
        return app;
    }
}
