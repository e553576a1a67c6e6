using System.Text.Json.Nodes;
using Dti.Functions.Hosting;
using Dti.Functions.Reports;

namespace Dti.Functions.Tests.Hosting;

/// <summary>docs/openapi.json says what the app maps, and nothing else.</summary>
public class OpenApiTests
{
    // Every GET has a HEAD and every route OPTIONS: said once, in the description.
    private static readonly IReadOnlyList<(string Path, HttpFunction Function)> Mapped =
        [.. Program.HttpFunctions.SelectMany(function => OpenApi.PathsOf(function.Route).Select(path => (path, function)))];

    [Fact]
    public void Every_route_is_described_and_every_description_is_a_route() => Assert.Equal(
        Mapped.Select(one => (one.Path, one.Function.Method, one.Function.Name)).Order(),
        OpenApi.Operations.Select(one => (one.Path, one.Method, (string)one.Operation["tags"]![0]!)).Order());

    [Fact]
    public void Every_parameter_is_described_and_every_description_is_a_parameter() => Assert.Equal(
        Mapped.SelectMany(one => one.Function.RouteParameters.Where(name => one.Path.Contains($"{{{name}}}", StringComparison.Ordinal))
            .Select(name => $"{one.Path} path {name}")
            .Concat(one.Function.QueryParameters.Select(name => $"{one.Path} query {name}"))).Order(),
        OpenApi.Operations.SelectMany(one => (one.Operation["parameters"]?.AsArray() ?? []).Select(Resolved)
            .Select(parameter => $"{one.Path} {parameter["in"]} {parameter["name"]}")).Order());

    [Fact]
    public void What_needs_a_key_says_so() => Assert.All(Mapped, one =>
    {
        var security = Operation(one.Path)["security"];
        Assert.Equal(one.Function.Level == KeyLevel.Anonymous, security is JsonArray { Count: 0 });
        Assert.Equal(one.Function.Level == KeyLevel.Function, Operation(one.Path)["responses"]!["401"] is not null);
    });

    [Fact]
    public void A_body_is_described_where_one_is_read() => Assert.All(
        Mapped, one => Assert.Equal(one.Function.MostBodyBytes > 0, Operation(one.Path)["requestBody"] is not null));

    [Fact]
    public void Operations_have_names_of_their_own_and_examples()
    {
        var names = OpenApi.Operations.Select(one => (string)one.Operation["operationId"]!).ToList();

        Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
        Assert.All(
            OpenApi.Operations.SelectMany(one => one.Operation["responses"]!["200"]!["content"]!.AsObject()).Where(one => one.Key == "application/json"),
            content => Assert.NotNull(content.Value!["example"]));
    }

    [Fact]
    public void Every_format_of_a_report_is_described()
    {
        var content = Operation("/reports/{period}/{unit}/{report}")["responses"]!["200"]!["content"]!.AsObject();
        var pattern = (string)OpenApi.Document["components"]!["parameters"]!["report"]!["schema"]!["pattern"]!;

        Assert.Equal(ReportFormat.All.Select(format => format.ContentType).Order(), content.Select(one => one.Key).Order());
        Assert.All(ReportFormat.All, format => Assert.Matches(pattern, $"self-scoring.{format.Extension}"));
    }

    [Fact]
    public void Every_reference_leads_somewhere() => Assert.All(
        References(OpenApi.Document), reference => Assert.NotNull(reference["#/".Length..].Split('/').Aggregate((JsonNode?)OpenApi.Document, (node, part) => node?[part])));

    [Fact]
    public async Task Every_example_is_what_its_schema_says()
    {
        foreach (var (path, _, operation) in OpenApi.Operations)
        {
            var contents = operation["responses"]!.AsObject().Select(answer => answer.Value!["content"]?["application/json"])
                .Append(operation["requestBody"]?["content"]?["application/json"]);
            foreach (var content in contents.OfType<JsonNode>())
                Assert.True((await OpenApi.SchemaAsync(SchemaOf(content))).Validate(content["example"]!.ToJsonString()) is { Count: 0 }, path);
        }
    }

    internal static string SchemaOf(JsonNode content) => ((string)content["schema"]!["$ref"]!).Split('/')[^1];

    private static JsonObject Operation(string path) => OpenApi.Operations.Single(one => one.Path == path).Operation;

    private static JsonNode Resolved(JsonNode? parameter) =>
        parameter!["$ref"] is { } reference ? OpenApi.Document["components"]!["parameters"]![((string)reference!).Split('/')[^1]]! : parameter;

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject item => item.SelectMany(member => member.Key == "$ref" ? [(string)member.Value!] : References(member.Value)),
        JsonArray list => list.SelectMany(References),
        _ => [],
    };
}
