using System.Text.Json.Nodes;

namespace Dti.Functions.Tests.Infrastructure;

/// <summary>What each function.json binds.</summary>
internal sealed record FunctionBinding(string Function, JsonObject Json)
{
    public string Type => (string)Json["type"]!;
}

/// <summary>The bindings of all functions.</summary>
internal static class FunctionBindings
{
    public static IReadOnlyList<FunctionBinding> All { get; } =
    [
        .. from file in Directory.EnumerateFiles(AppContext.BaseDirectory, "function.json", SearchOption.AllDirectories)
           from binding in JsonNode.Parse(File.ReadAllText(file))!["bindings"]!.AsArray()
           select new FunctionBinding(Path.GetFileName(Path.GetDirectoryName(file))!, (JsonObject)binding!),
    ];
}
