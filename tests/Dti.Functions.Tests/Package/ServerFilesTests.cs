using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Dti.Functions.Tests.Package;

/// <summary>What a server of one's own is set up with says the same as the rest of the repository.</summary>
public sealed partial class ServerFilesTests
{
    private static readonly string Compose = Read("infra", "server", "compose.yaml");

    [Fact]
    public void Every_setting_of_the_sample_is_set()
    {
        var settings = JsonNode.Parse(Read("local.settings.sample.json"))!["Values"]!.AsObject().Select(setting => setting.Key);

        Assert.All(settings, name => Assert.Matches($"(?m)^      {Regex.Escape(name)}: .", Compose));
    }

    [Fact]
    public void Schedules_are_the_samples_where_nobody_says_otherwise()
    {
        var sample = JsonNode.Parse(Read("local.settings.sample.json"))!["Values"]!;

        foreach (var name in new[] { "ComputeSchedule", "ReconcileSchedule" })
            Assert.Equal((string)sample[name]!, Regex.Match(Compose, $@"(?m)^      {name}: \$\{{[A-Z_]+:-(.+)\}}$").Groups[1].Value);
    }

    [Fact]
    public void The_storage_is_the_one_that_the_tests_run_on()
    {
        var locked = (string)JsonNode.Parse(Read("functions", "Dti.LocalHost", "azurite", "package.json"))!["dependencies"]!["azurite"]!;

        Assert.Equal(locked, AzuriteImage().Match(Compose).Groups[1].Value);
    }

    [Fact]
    public void Nothing_is_open_to_others_unless_someone_says_so() =>
        Assert.Equal(Regex.Count(Compose, "(?m)^      - target: "), Regex.Count(Compose, @"(?m)^        host_ip: \$\{LISTEN_ADDRESS:-127\.0\.0\.1\}$"));

    [Fact]
    public void The_image_is_built_for_a_host_that_looks_for_uploads_itself()
    {
        var dockerfile = Read("infra", "server", "Dockerfile");

        Assert.Contains("dotnet publish functions/Dti.Functions -o /package -p:BlobTriggerSource=LogsAndContainerScan\n", dockerfile, StringComparison.Ordinal);
        Assert.Contains("ENV AzureWebJobsScriptRoot=/home/site/wwwroot ", dockerfile, StringComparison.Ordinal);
        Assert.Contains("COPY --from=build /package/ /home/site/wwwroot/\n", dockerfile, StringComparison.Ordinal);
    }

    private static string Read(params string[] parts) => File.ReadAllText(Path.Combine([PackageFixture.Root, .. parts]));

    [GeneratedRegex(@"(?m)^    image: mcr\.microsoft\.com/azure-storage/azurite:(\S+)$")]
    private static partial Regex AzuriteImage();
}
