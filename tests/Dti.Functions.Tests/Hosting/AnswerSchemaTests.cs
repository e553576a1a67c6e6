using System.Text.Json.Nodes;
using Dti.Functions.Tests.Support;

namespace Dti.Functions.Tests.Hosting;

/// <summary>Real answers are what docs/openapi.json says of them.</summary>
[Collection(StorageTests.Name)]
[Trait("Needs", "Azurite")]
public class AnswerSchemaTests(Fronted fronted) : IClassFixture<Fronted>
{
    public static TheoryData<int> Json =>
        [.. CalledFunction.All.Index().Where(call => call.Item.ContentType == "application/json").Select(call => call.Index)];

    [Theory]
    [MemberData(nameof(Json))]
    public async Task An_answer_has_the_members_that_are_described_and_no_others(int row)
    {
        var call = CalledFunction.All[row];
        using var answer = await fronted.App.SendAsync(call.Request(call.Method, fronted.Edition));
        var body = await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync();

        var operation = Assert.Single(OpenApi.Operations, one => one.Method == call.Method && Matches(one.Path, call.Target)).Operation;
        var schema = await OpenApi.SchemaAsync(OpenApiTests.SchemaOf(operation["responses"]!["200"]!["content"]!["application/json"]!));

        Assert.Empty(schema.Validate(body));
    }

    [Fact]
    public async Task A_problem_is_what_is_described()
    {
        var body = await (await fronted.App.GetAsync("/api/rankings/2022/nowhere")).Content.ReadAsStringAsync();

        Assert.Empty((await OpenApi.SchemaAsync("Problem")).Validate(body));
        Assert.NotEmpty((await OpenApi.SchemaAsync("Problem")).Validate(JsonNode.Parse(body)!["title"]!.ToJsonString()));
    }

    private static bool Matches(string path, string target)
    {
        var (described, called) = (path.Trim('/').Split('/'), target.Split('?')[0].Split('/'));
        var hasRest = described[^1] == "{blob}";
        return (described.Length == called.Length || (hasRest && described.Length < called.Length))
            && described.Zip(called).All(pair => pair.First[0] == '{' || pair.First == pair.Second);
    }
}
