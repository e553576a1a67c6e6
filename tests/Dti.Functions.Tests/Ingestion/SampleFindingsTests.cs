using System.Text.Json;
using Dti.Functions.Tests.Support;

namespace Dti.Functions.Tests.Ingestion;

/// <summary>The findings of the sample workbooks against <c>expected-cells.json</c>, which was made apart from this code.</summary>
[Collection(StorageTests.Name)]
[Trait("Needs", "Azurite")]
public class SampleFindingsTests(StorageFixture storage)
{
    [Theory]
    [InlineData(Samples.TuaChua)]
    [InlineData(Samples.KrongNo)]
    [InlineData("tuachua-2023-q1.xlsx")]
    [InlineData("tuachua-2023-q2.xlsx")]
    public async Task A_sample_yields_every_expected_finding_and_no_other(string workbook)
    {
        var sample = Expected(workbook);
        var blob = sample.GetProperty("blobPath").GetString()!["scores/".Length..];
        await storage.EmptyAsync();
        await using var app = await TestApp.StartAsync(storage.ConnectionString);
        await app.ImportCatalogueAsync();

        await app.UploadAsync("scores", blob, Samples.Workbook(workbook));

        var feedback = (await app.FeedbackAsync("scores", blob))!.Value;
        Assert.Equal(sample.GetProperty("outcome").GetString(), feedback.GetProperty("outcome").GetString());
        Assert.Equal(
            ExpectedFindings(sample).Order(StringComparer.Ordinal),
            feedback.GetProperty("findings").EnumerateArray().Select(Describe).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("bieu-mau-xa-sinh-phinh.xlsx", "accepted", "")]
    [InlineData("bieu-mau-xa-chua-dien.xlsx", "rejected", "NOT_SCORED")]
    public async Task The_form_of_a_commune_is_taken_in_under_its_own_folder(string workbook, string outcome, string findings)
    {
        var blob = $"2024/tua-chua.sinh-phinh/{workbook}";
        await storage.EmptyAsync();
        await using var app = await TestApp.StartAsync(storage.ConnectionString);
        await app.ImportCatalogueAsync();

        await app.UploadAsync("scores", blob, Samples.Workbook(workbook));

        var feedback = (await app.FeedbackAsync("scores", blob))!.Value;
        Assert.Equal(outcome, feedback.GetProperty("outcome").GetString());
        Assert.Equal(findings, string.Join(' ', feedback.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule"))));
        var table = Assert.Single(feedback.GetProperty("recognised").GetProperty("tables").EnumerateArray());
        Assert.Equal(9, table.GetProperty("columns").GetArrayLength());
    }

    private static JsonElement Expected(string workbook)
    {
        var all = JsonDocument.Parse(File.ReadAllBytes(Samples.PathOf("workbooks", "expected-cells.json"))).RootElement;
        return all.GetProperty("workbooks").EnumerateArray().Single(one => one.GetProperty("workbook").GetString() == workbook);
    }

    private static IEnumerable<string> ExpectedFindings(JsonElement sample) =>
        from finding in sample.GetProperty("expected").EnumerateArray()
        let rule = finding.GetProperty("rule").GetString()
        let cells = finding.GetProperty("cells").EnumerateArray().ToList()
        from at in Enumerable.Range(0, cells.Count)
        select string.Join(" | ", rule, finding.GetProperty("severity"), finding.GetProperty("blocks"), finding.GetProperty("sheet"),
            cells[at], finding.GetProperty("valueSeen")[at], finding.GetProperty("expectedValue")[at]);

    private static string Describe(JsonElement finding) => string.Join(" | ",
        finding.GetProperty("rule"), finding.GetProperty("severity"), finding.GetProperty("blocks"), finding.GetProperty("sheet"),
        finding.GetProperty("cell"), finding.GetProperty("value"), finding.GetProperty("expected"));
}
