using System.Text;
using System.Text.Json.Nodes;
using Dti.Functions.Storage.Catalogue;

namespace Dti.Functions.Tests.Catalogue;

/// <summary>The sample catalogue and its schema, whole or with one thing changed.</summary>
internal static class CatalogueFiles
{
    public static byte[] SampleBytes { get; } =
        File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "samples", "catalogue", "dti-catalogue.json"));

    public static string SchemaText { get; } =
        File.ReadAllText(Path.Combine(RepositoryRoot(), "functions", "Dti.Functions", "Storage", "Catalogue", "catalogue.schema.json"));

    /// <summary>The sample, changed.</summary>
    public static string Sample(Action<JsonObject> change)
    {
        var sample = JsonNode.Parse(SampleBytes)!.AsObject();
        change(sample);
        return sample.ToJsonString();
    }

    /// <summary>What refuses a text, as <c>RULE /place</c>; nothing when it is accepted.</summary>
    public static IEnumerable<string> Findings(string text) => Findings(Encoding.UTF8.GetBytes(text));

    /// <inheritdoc cref="Findings(string)"/>
    public static IEnumerable<string> Findings(byte[] bytes) => CatalogueJson.Read(bytes) switch
    {
        CatalogueReading.Refused refused => refused.Findings.Select(finding => $"{finding.Rule} {finding.Place}"),
        _ => [],
    };

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Dti.Functions.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests run outside of the repository.");
    }
}
