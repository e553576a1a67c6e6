using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Dti.Functions.Tests.Infrastructure;

/// <summary>The Bicep files compile without a warning, and agree with each other.</summary>
[Collection(InfrastructureTests.Name)]
public partial class TemplateTests(BicepFixture bicep)
{
    [Fact]
    public void Both_stages_compile_without_a_warning() => Assert.Equal("", bicep.Complaints);

    // In the text, since what is only referred to is not among what is made.
    [Fact]
    public void Each_provider_is_asked_in_one_version_that_is_no_preview()
    {
        var versions = Directory.EnumerateFiles(BicepFixture.PathOf("infra"), "*.bicep", SearchOption.AllDirectories)
            .SelectMany(file => TypeAndVersion().Matches(File.ReadAllText(file)))
            .Select(match => (Kind: KindOf(match.Groups["type"].Value), Version: match.Groups["version"].Value)).Distinct().ToList();

        Assert.InRange(versions.Count, 8, 20);
        Assert.All(versions.GroupBy(version => version.Kind), kind => Assert.Single(kind));
        Assert.All(versions, version => Assert.Matches(@"^20\d\d-\d\d-\d\d$", version.Version));
    }

    [Fact]
    public void Everything_lies_in_one_group_that_the_first_stage_makes()
    {
        Assert.Equal(["Microsoft.Resources/resourceGroups"], bicep.Resources.Where(one => !one.IsInGroup).Select(one => one.Type));
        Assert.Equal(
            "test", (string?)bicep.One("Microsoft.Resources/resourceGroups").Json["tags"]!["azd-env-name"]);
    }

    [Fact]
    public void The_parameter_file_gives_what_must_be_given_and_nothing_unknown()
    {
        var given = JsonNode.Parse(File.ReadAllText(BicepFixture.PathOf("infra", "main.parameters.json")))!["parameters"]!.AsObject();
        var declared = bicep.Main.Json["parameters"]!.AsObject();

        Assert.Subset(declared.Select(one => one.Key).ToHashSet(), given.Select(one => one.Key).ToHashSet());
        Assert.Subset(
            given.Select(one => one.Key).ToHashSet(),
            declared.Where(one => one.Value!["defaultValue"] is null).Select(one => one.Key).ToHashSet());
    }

    [Fact]
    public void The_first_stage_gives_out_names_and_whom_alerts_go_to_and_no_more() => Assert.Equal(
        ["ALERT_EMAIL", "AZURE_RESOURCE_GROUP", "EVENT_TOPIC_NAME", "FUNCTION_APP_HOST", "FUNCTION_APP_NAME", "STORAGE_ACCOUNT_NAME"],
        bicep.Main.Json["outputs"]!.AsObject().Select(output => output.Key).Order(StringComparer.Ordinal));

    // Application Insights, alert rules and action groups have no version in common.
    private static string KindOf(string type) => type.StartsWith("Microsoft.Insights/", StringComparison.Ordinal) ? type : type.Split('/')[0];

    [GeneratedRegex("'(?<type>Microsoft[.][A-Za-z./]+)@(?<version>[0-9a-z-]+)'")]
    private static partial Regex TypeAndVersion();
}
