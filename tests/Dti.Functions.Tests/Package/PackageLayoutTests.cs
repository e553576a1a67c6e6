using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Text.Json.Nodes;
using Dti.LocalHost.App;
using Dti.Functions.Tests.Infrastructure;

namespace Dti.Functions.Tests.Package;

/// <summary>What lies in the package, and where.</summary>
[Collection(PackageTests.Name)]
public sealed class PackageLayoutTests(PackageFixture package)
{
    private const long MostBytes = 70 << 20;
    private const UnixFileMode Executable = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private static readonly string[] TimerFunctions = ["ComputeQuarter", "Reconcile"];
    private static readonly string[] BlobFunctions = ["ImportCatalogue", "IngestScores", "IngestServices"];

    [Fact]
    public void The_program_that_host_json_names_lies_at_the_root_and_is_all_that_may_be_executed()
    {
        using var archive = ZipFile.OpenRead(package.Zip);
        var named = (string)JsonNode.Parse(File.ReadAllText(Path.Combine(package.Folder, "host.json")))!
            ["customHandler"]!["description"]!["defaultExecutablePath"]!;

        var executables = archive.Entries.Where(entry => (PackageFixture.ModeOf(entry) & Executable) != 0).ToList();

        Assert.Equal(named, Assert.Single(executables).FullName);
        Assert.Equal(Convert.ToInt32("755", 8), (int)PackageFixture.ModeOf(executables[0]));
        Assert.All(archive.Entries.Except(executables), entry => Assert.Equal(Convert.ToInt32("644", 8), (int)PackageFixture.ModeOf(entry)));
    }

    [Fact]
    public void Every_function_has_its_folder_and_every_folder_its_function()
    {
        var project = Path.Combine(PackageFixture.Root, "functions", "Dti.Functions");
        var inSource = Directory.EnumerateFiles(project, "*.function.json", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal))
            .Select(file => Path.GetFileName(file).Replace(".function.json", "", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).ToList();
        var mapped = Program.HttpFunctions.Select(function => function.Name).Concat(TimerFunctions).Concat(BlobFunctions).Distinct()
            .Order(StringComparer.Ordinal);

        Assert.Equal(inSource, FunctionsIn(package.Folder));
        Assert.Equal(inSource, mapped);
    }

    [Fact]
    public void Uploads_come_by_events_and_their_content_stays_out_of_the_request()
    {
        var triggers = FunctionsIn(package.Folder).ToDictionary(name => name, name => Trigger(package.Folder, name))
            .Where(function => (string)function.Value["type"]! == "blobTrigger").ToList();

        Assert.Equal(BlobFunctions, triggers.Select(function => function.Key));
        Assert.All(triggers, function => Assert.Equal("EventGrid", (string)function.Value["source"]!));
        Assert.All(triggers, function => Assert.Equal("True", (string)function.Value["properties"]!["supportsDeferredBinding"]!));
    }

    [Fact]
    public void The_host_is_told_which_extensions_to_bring_and_the_local_host_reads_the_same_file()
    {
        var host = JsonNode.Parse(File.ReadAllText(Path.Combine(package.Folder, "host.json")))!;
        var app = FunctionApp.Load(package.Folder, AppSettings.LoadFile(Path.Combine(PackageFixture.Root, "local.settings.sample.json")));

        Assert.Equal("Microsoft.Azure.Functions.ExtensionBundle", (string)host["extensionBundle"]!["id"]!);
        Assert.Equal("[4.*, 5.0.0)", (string)host["extensionBundle"]!["version"]!);
        Assert.Equal("Exception;Trace", (string)host["logging"]!["applicationInsights"]!["samplingSettings"]!["excludedTypes"]!);
        Assert.Equal(FunctionsIn(package.Folder), app.Functions.Select(function => function.Name));
        Assert.Equal(TimeSpan.FromMinutes(5), app.FunctionTimeout);
    }

    // What a program writes to its standard output is Information to the host, warnings of the framework too. Of itself the host would
    // tell names of uploads, which may be people's: in the reason of each run, and in addresses of requests and of calls to storage.
    [Fact]
    public void The_host_passes_on_what_the_app_prints_and_names_no_upload()
    {
        var logging = JsonNode.Parse(File.ReadAllText(Path.Combine(package.Folder, "host.json")))!["logging"]!;

        Assert.Equal("""{"default":"Information","Function":"Warning","Host.Results":"None"}""", logging["logLevel"]!.ToJsonString());
        Assert.False((bool)logging["applicationInsights"]!["enableDependencyTracking"]!);
    }

    [Fact]
    public void Nothing_lies_in_it_that_the_app_does_not_need()
    {
        var names = Directory.EnumerateFiles(package.Folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(package.Folder, file)).ToList();
        string[] unwanted = ["createdump", "local.settings", "Tests", "LocalHost", "xunit", "staticwebassets"];

        Assert.Equal([".Functions", ".dll", ".json", ".so", ".ttf", ".txt"], names.Select(Path.GetExtension).Distinct().Order(StringComparer.Ordinal));
        Assert.DoesNotContain(names, name => unwanted.Any(part => name.Contains(part, StringComparison.OrdinalIgnoreCase)));
        Assert.Contains(".azurefunctions/README.txt", names);
        Assert.Equal(5, names.Count(name => name.StartsWith("fonts/", StringComparison.Ordinal)));
        Assert.InRange(new FileInfo(package.Zip).Length, 0, MostBytes);
    }

    [Theory]
    [InlineData("Dti.Functions.dll")]
    [InlineData("Dti.Domain.dll")]
    [InlineData("Azure.Storage.Blobs.dll")]
    public void Code_is_compiled_ahead_and_the_runtime_comes_along(string assembly)
    {
        using var file = new PEReader(File.OpenRead(Path.Combine(package.Folder, assembly)));

        Assert.NotEqual(0, file.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size);
        Assert.True(File.Exists(Path.Combine(package.Folder, "libcoreclr.so")));
        Assert.True(File.Exists(Path.Combine(package.Folder, "Microsoft.AspNetCore.Server.Kestrel.Core.dll")));
    }

    [Fact]
    public async Task Where_there_are_no_events_the_same_bindings_ask_for_scans()
    {
        var (code, said, folder) = await package.WriteBlobTriggersAsync("LogsAndContainerScan");

        Assert.True(code == 0, said);
        Assert.Equal(BlobFunctions, FunctionsIn(folder));
        Assert.Equal(BlobFunctions.Length, Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Count());
        Assert.All(BlobFunctions, name => Assert.Equal(
            Binding(package.Folder, name).Replace("\"EventGrid\"", "\"LogsAndContainerScan\"", StringComparison.Ordinal), Binding(folder, name)));
        Assert.All(BlobFunctions, name => Assert.Equal(SourceOf(name).TrimEnd(), Binding(package.Folder, name).TrimEnd()));
    }

    [Fact]
    public async Task Another_source_is_refused_and_the_two_there_are_are_named()
    {
        var (code, said, folder) = await package.WriteBlobTriggersAsync("Polling");

        Assert.NotEqual(0, code);
        Assert.Contains("'Polling'; it is EventGrid (Flex Consumption) or LogsAndContainerScan", said, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder));
    }

    private static IEnumerable<string> FunctionsIn(string folder) => FunctionApp.FunctionFolders(folder).Select(path => Path.GetFileName(path));

    private static string SourceOf(string function) => File.ReadAllText(Assert.Single(Directory.EnumerateFiles(
        BicepFixture.PathOf("functions", "Dti.Functions"), $"{function}.function.json", SearchOption.AllDirectories)));

    private static string Binding(string folder, string function) => File.ReadAllText(Path.Combine(folder, function, "function.json"));

    private static JsonNode Trigger(string folder, string function) => JsonNode.Parse(Binding(folder, function))!["bindings"]![0]!;
}
