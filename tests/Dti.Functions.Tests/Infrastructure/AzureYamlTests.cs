using System.Xml.Linq;
using YamlDotNet.RepresentationModel;

namespace Dti.Functions.Tests.Infrastructure;

/// <summary>azure.yaml speaks of things that are there.</summary>
[Collection(InfrastructureTests.Name)]
public class AzureYamlTests(BicepFixture bicep)
{
    [Fact]
    public void The_service_is_the_site_that_is_tagged_with_its_name_and_the_project_of_the_app()
    {
        var (name, service) = Assert.Single((YamlMappingNode)Read()["services"]);

        Assert.Equal((string?)bicep.One("Microsoft.Web/sites").Json["tags"]!["azd-service-name"], ((YamlScalarNode)name).Value);
        Assert.Equal(("function", "dotnet"), (Text(service["host"]), Text(service["language"])));
        Assert.True(File.Exists(BicepFixture.PathOf(Text(service["project"]), "Dti.Functions.csproj")));
    }

    [Fact]
    public void Up_deploys_the_package_that_the_hook_has_made()
    {
        var yaml = Read();
        var steps = ((YamlSequenceNode)yaml["workflows"]["up"]["steps"]).Select(step => Text(step["azd"]));
        var made = XDocument.Load(BicepFixture.PathOf("functions", "Dti.Functions", "Package.targets"))
            .Descendants("PackageFile").Single().Value.Split("../../")[1].TrimEnd(')', '\'');

        Assert.Equal(["provision", $"deploy functions --from-package {made}"], steps);
        Assert.All(["posix", "windows"], system =>
            Assert.Equal("dotnet publish functions/Dti.Functions", Text(yaml["hooks"]["predeploy"][system]["run"])));
    }

    [Fact]
    public void Azure_gets_what_lies_in_infra()
    {
        var infra = Read()["infra"];

        Assert.Equal("bicep", Text(infra["provider"]));
        Assert.True(File.Exists(BicepFixture.PathOf(Text(infra["path"]), "main.bicep")));
    }

    [Theory]
    [InlineData("posix", "sh")]
    [InlineData("windows", "pwsh")]
    public void The_second_stage_follows_the_deployment_on_every_system(string system, string shell)
    {
        var hook = Read()["hooks"]["postdeploy"][system];
        var script = BicepFixture.PathOf(Text(hook["run"]));

        Assert.Equal(shell, Text(hook["shell"]));
        Assert.Contains("../events.bicep", File.ReadAllText(script), StringComparison.Ordinal);
        Assert.StartsWith("#!", File.ReadLines(script).First(), StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
            Assert.True(File.GetUnixFileMode(script).HasFlag(UnixFileMode.UserExecute));
    }

    [Fact]
    public void The_hooks_read_what_the_first_stage_gives_out_and_tell_the_second_stage_all_it_asks()
    {
        var (sh, pwsh) = (ScriptOf("postdeploy.sh"), ScriptOf("postdeploy.ps1"));
        string[] given = ["AZURE_RESOURCE_GROUP", "FUNCTION_APP_NAME", "FUNCTION_APP_HOST", "EVENT_TOPIC_NAME"];

        Assert.Subset(bicep.Main.Json["outputs"]!.AsObject().Select(output => output.Key).ToHashSet(), given.ToHashSet());
        Assert.All(given, name => Assert.All([sh, pwsh], script => Assert.Contains(name, script, StringComparison.Ordinal)));
        Assert.All(bicep.Events.Json["parameters"]!.AsObject(), parameter =>
            Assert.All([sh, pwsh], script => Assert.Contains($"\"{parameter.Key}=$", script, StringComparison.Ordinal)));
    }

    private static YamlMappingNode Read()
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(BicepFixture.PathOf("azure.yaml"))));
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value!;

    private static string ScriptOf(string name) => File.ReadAllText(BicepFixture.PathOf("infra", "hooks", name));
}
