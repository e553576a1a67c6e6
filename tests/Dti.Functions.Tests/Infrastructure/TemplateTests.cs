using System.Text.Json.Nodes;
using Dti.Functions.Tests.Infrastructure.Arm;

namespace Dti.Functions.Tests.Infrastructure;

/// <summary>What is in infra is sound Bicep of one make.</summary>
[Collection(InfrastructureTests.Name)]
public class TemplateTests(BicepFixture bicep)
{
    [Fact]
    public void Both_stages_compile_without_a_warning() => Assert.Equal("", bicep.Complaints);

    [Fact]
    public void Each_provider_is_asked_in_one_version_that_is_no_preview()
    {
        var versions = bicep.Resources.Select(resource => (Kind: KindOf(resource), resource.ApiVersion)).Distinct().ToList();

        Assert.All(versions.GroupBy(version => version.Kind), kind => Assert.Single(kind));
        Assert.All(versions, version => Assert.Matches(@"^20\d\d-\d\d-\d\d$", version.ApiVersion));
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
    public void The_second_stage_is_told_names_that_the_first_has_given() => Assert.Equal(
        ["AZURE_RESOURCE_GROUP", "EVENT_TOPIC_NAME", "FUNCTION_APP_HOST", "FUNCTION_APP_NAME", "STORAGE_ACCOUNT_NAME"],
        bicep.Main.Json["outputs"]!.AsObject().Select(output => output.Key).Order(StringComparer.Ordinal));

    // Application Insights, alert rules and action groups have no version in common.
    private static string KindOf(ArmResource resource) =>
        resource.Type.Split('/')[0] is var provider && provider == "Microsoft.Insights" ? resource.Type : provider;
}
