using System.Net.Http.Json;
using System.Text.Json;
using Dti.Functions.Tests.Support;
using Dti.Functions.Tests.Support.Memory;

namespace Dti.Functions.Tests.Computing;

/// <summary>Two offices publish different editions of a round, one between any two storage calls of the other.</summary>
public class PublicationsThatMeetTests
{
    private const string Round = "2022/tua-chua.communes";
    private const string Blob = "2022/tua-chua/diem.xlsx";
    private const int MostCalls = 100;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Each_edition_is_published_once_whichever_call_the_other_comes_between(bool isAnswerLost)
    {
        var account = new MemoryAccount();
        await using var other = await TestApp.StartAsync(account);
        await other.ImportCatalogueAsync();
        var first = await ComputedAsync(other, Samples.TuaChua);
        var second = await ComputedAsync(other, "tuachua-2023-q1.xlsx");
        var beginning = account.Copy();

        for (var call = 1; call < MostCalls; call++)
        {
            account.Restore(beginning);
            var calls = 0;
            using var policy = new FaultPolicy(at => isAnswerLost && at == call ? Fault.AnswerLost : Fault.None, async () =>
            {
                if (++calls == call)
                    await PublishAsync(other, second);
            });
            await using var app = await TestApp.StartAsync(account, policy);

            await PublishAsync(app, first);

            if (calls < call)
                return;
            Assert.Equal(new[] { first, second }.Order(), (await PublishedAsync(other)).Order());
        }

        Assert.Fail($"A publication made more than {MostCalls} calls.");
    }

    private static async Task<string> ComputedAsync(TestApp app, string workbook)
    {
        await app.UploadAsync("scores", Blob, Samples.Workbook(workbook));
        using var answer = await app.Http.PostAsync($"/api/computations/{Round}", content: null);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("edition").GetString()!;
    }

    private static async Task PublishAsync(TestApp app, string edition)
    {
        using var answer = await app.Http.PutAsJsonAsync($"/api/publications/{Round}", new { edition, evenIfOlder = true });
        answer.EnsureSuccessStatusCode();
    }

    private static async Task<IReadOnlyList<string>> PublishedAsync(TestApp app) =>
    [
        .. (await app.GetJsonAsync($"/api/published/{Round}")).GetProperty("publications").EnumerateArray()
            .Select(one => one.GetProperty("edition").GetString()!),
    ];
}
