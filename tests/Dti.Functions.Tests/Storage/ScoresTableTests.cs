using System.Text.Json;
using Azure;
using Azure.Core;
using Dti.Domain.Periods;
using Dti.Domain.Submissions;
using Dti.Functions.Storage;
using Dti.Functions.Tests.Support;
using Dti.Functions.Tests.Support.Memory;

namespace Dti.Functions.Tests.Storage;

[Collection(StorageTests.Name)]
[Trait("Needs", "Azurite")]
public class ScoresTableTests(StorageFixture storage)
{
    private const string Reading = "s1.c1";

    private static readonly Period Year = Period.TryParse("2024", out var year) ? year : throw new InvalidOperationException();

    [Fact]
    public async Task Criteria_stand_beside_the_indices_and_are_not_read_as_such()
    {
        await storage.EmptyAsync();
        await using var app = await TestApp.StartAsync(storage.ConnectionString);
        var table = app.Service<ScoresTable>();
        CriterionScore[] criteria = [Criterion("2.1", 5m, row: 9), Criterion("", 1.5m, row: 20), Criterion("", null, row: 10), Criterion("2.1", 0m, row: 11)];

        await table.SaveAsync(Year, Reading, [Scores("a", criteria), Scores("a.b", [Criterion("1.1", 1m, row: 5)]), Scores("c", [])], default);
        var read = await table.ReadAsync(Year, Reading, default);

        Assert.Equal(["a", "a.b", "c"], read.Keys.Order());
        Assert.All(read.Values, unit => Assert.Equal([("awareness", 7.25m)], unit.Points.Select(score => (score.Index, score.Points))));
        Assert.Equal(criteria.OrderBy(criterion => criterion.Cell.Row), await table.ReadCriteriaAsync(Year, Reading, "a", default));
        Assert.Empty(await table.ReadCriteriaAsync(Year, Reading, "c", default));
    }

    [Fact]
    public async Task Criteria_that_a_form_no_longer_has_are_gone()
    {
        await storage.EmptyAsync();
        await using var app = await TestApp.StartAsync(storage.ConnectionString);
        var table = app.Service<ScoresTable>();

        await table.SaveAsync(Year, Reading, [Scores("a", [Criterion("1.1", 1m, row: 5), Criterion("1.2", 2m, row: 6)])], default);
        await table.SaveAsync(Year, Reading, [Scores("a", [Criterion("1.2", 2m, row: 6)])], default);

        Assert.Equal(["1.2"], (await table.ReadCriteriaAsync(Year, Reading, "a", default)).Select(criterion => criterion.Code));
    }

    [Fact]
    public async Task Who_ranks_fetches_the_indices_alone_with_one_query()
    {
        var fetched = new List<string[]>();
        await using var app = await TestApp.StartAsync(new MemoryAccount(), new Around(async (message, make) =>
        {
            await make();
            if (message.Request.Method == RequestMethod.Get && !message.Response.IsError)
                fetched.Add(KeysIn(message.Response));
        }));
        var table = app.Service<ScoresTable>();
        await table.SaveAsync(Year, Reading, [Scores("a", [Criterion("1.1", 1m, row: 5), Criterion("1.2", 2m, row: 6)]), Scores("b", [])], default);
        fetched.Clear();

        var read = await table.ReadAsync(Year, Reading, default);

        Assert.Equal(["a", "b"], read.Keys.Order());
        Assert.Equal([["a~awareness", "b~awareness"]], fetched);
    }

    private static string[] KeysIn(Response answer) =>
        [.. JsonDocument.Parse(answer.Content).RootElement.GetProperty("value").EnumerateArray().Select(row => row.GetProperty("RowKey").GetString()!)];

    private static UnitScores Scores(string unit, IReadOnlyList<CriterionScore> criteria) =>
        new(unit, ScoreStage.SelfScored, IsDisputed: false, [new IndexScore("awareness", 7.25m, "Biểu", new CellAddress(3, 4))]) { Criteria = criteria };

    private static CriterionScore Criterion(string code, decimal? points, int row) => new(
        code, "Tỷ lệ hồ sơ / tổng số", "awareness", 20m, points, Verified: null, Final: points is null ? null : points + 1m, "Biểu", new CellAddress(row, 4));
}
