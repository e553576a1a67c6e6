using System.Text.Json.Nodes;
using Dti.Functions.Hosting;
using Dti.Functions.Rebuilding;
using Dti.Functions.Tests.Support;
using Dti.Functions.Tests.Support.Memory;

namespace Dti.Functions.Tests.Hosting;

/// <summary>What the host reads says the same as what the app maps.</summary>
public class FunctionJsonTests
{
    [Fact]
    public void Every_http_function_has_its_binding_and_every_binding_its_function()
    {
        var mapped = Program.HttpFunctions.SelectMany(function => OpenApi.PathsOf(function.Route)
            .Select(path => (function.Name, path, Level: function.Level.ToString().ToLowerInvariant())));

        var bound =
            from file in Directory.EnumerateFiles(AppContext.BaseDirectory, "function.json", SearchOption.AllDirectories)
            let trigger = JsonNode.Parse(File.ReadAllText(file))!["bindings"]![0]!
            where (string)trigger["type"]! == "httpTrigger"
            from path in OpenApi.PathsOf((string)trigger["route"]!)
            select (Path.GetFileName(Path.GetDirectoryName(file))!, path, (string)trigger["authLevel"]!);

        Assert.Equal(mapped.Order(), bound.Order());
    }

    [Fact]
    public void No_binding_names_methods_so_that_the_app_can_say_which_there_are() => Assert.All(
        Program.HttpFunctions,
        function => Assert.Null(JsonNode.Parse(File.ReadAllText(
            Path.Combine(AppContext.BaseDirectory, function.Name, "function.json")))!["bindings"]![0]!["methods"]));

    [Fact]
    public async Task Every_container_of_uploads_has_its_binding_and_whoever_does_without_events_knows_it()
    {
        await using var app = await TestApp.StartAsync(new MemoryAccount());
        var bound =
            (from file in Directory.EnumerateFiles(AppContext.BaseDirectory, "function.json", SearchOption.AllDirectories)
             let trigger = JsonNode.Parse(File.ReadAllText(file))!["bindings"]![0]!
             where (string)trigger["type"]! == "blobTrigger"
             select (Name: Path.GetFileName(Path.GetDirectoryName(file))!, Path: (string)trigger["path"]!)).Order().ToList();

        var functions = app.Service<IEnumerable<BlobFunction>>().ToList();

        Assert.Equal(bound, functions.Select(function => (function.Name, Path: $"{function.Container}/{{name}}")).Order());
        Assert.Equal(["catalogue", "scores", "services"], functions.Select(function => function.Container));
        Assert.Equal(functions.Select(function => function.Container), app.Service<IEnumerable<Replay>>().Select(replay => replay.Container));
    }

    [Fact]
    public void Workbooks_of_both_kinds_are_bound_alike()
    {
        var scores = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "IngestScores", "function.json"));

        Assert.Equal(
            scores.Replace("scores/", "services/", StringComparison.Ordinal),
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "IngestServices", "function.json")));
    }
}
