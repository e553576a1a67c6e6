using System.Text.Json;
using Dti.Functions.Tests.Support;
using Dti.Functions.Tests.Support.Memory;

namespace Dti.Functions.Tests.Computing;

/// <summary>A catalogue comes and a round is computed with it, between any two storage calls of a run that began with an older one.</summary>
public class ComputationsThatMeetTests
{
    private const string Round = "2022/tua-chua.communes";
    private const int MostCalls = 200;

    [Fact]
    public async Task A_run_that_began_with_an_older_catalogue_never_takes_the_place_of_a_newer_edition()
    {
        var account = new MemoryAccount();
        await using var other = await TestApp.StartAsync(account);
        await other.ImportCatalogueAsync();
        await other.UploadAsync("scores", "2022/tua-chua/diem.xlsx", Samples.Workbook(Samples.TuaChua));
        var beginning = account.Copy();

        for (var call = 1; call < MostCalls; call++)
        {
            account.Restore(beginning);
            var (calls, newer) = (0, "");
            using var policy = new FaultPolicy(_ => Fault.None, async () =>
            {
                if (++calls == call)
                    newer = await ComputeWithNextCatalogueAsync(other);
            });
            await using var app = await TestApp.StartAsync(account, policy);

            await app.ComputeAsync();

            if (calls < call)
                return;
            Assert.Equal(newer, (await other.GetJsonAsync($"/api/rankings/{Round}")).GetProperty("edition").GetString());
        }

        Assert.Fail($"A run made more than {MostCalls} calls.");
    }

    private static async Task<string> ComputeWithNextCatalogueAsync(TestApp app)
    {
        await app.UploadAsync("catalogue", "dti-catalogue.json", [.. Samples.Catalogue, (byte)'\n']);
        using var answer = await app.Http.PostAsync($"/api/computations/{Round}", content: null);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("edition").GetString()!;
    }
}
