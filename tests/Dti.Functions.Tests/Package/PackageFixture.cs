using System.Diagnostics;
using System.IO.Compression;
using Dti.Functions.Tests.Support;
using Dti.LocalHost;

namespace Dti.Functions.Tests.Package;

/// <summary>The package for Azure, made once by the documented command, and unpacked as the platform would, modes and all.</summary>
public sealed class PackageFixture : IAsyncLifetime
{
    private readonly string home = Directory.CreateTempSubdirectory("dti-package-").FullName;

    /// <summary>The checkout that the package is made from.</summary>
    public static string Root { get; } = Checkout.FindRoot()!;

    public string Zip => Path.Combine(home, "dti-functions.zip");

    /// <summary>Where it lies unpacked.</summary>
    public string Folder => Path.Combine(home, "unpacked");

    public async Task InitializeAsync()
    {
        var (code, said) = await DotnetAsync("publish", "-o", Path.Combine(home, "published"), $"-p:PackageFile={Zip}");
        Assert.True(code == 0, said);
        Assert.Contains(Zip, said, StringComparison.Ordinal);
        Unpack();
    }

    public Task DisposeAsync()
    {
        Directory.Delete(home, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>Writes the bindings of blob triggers as a publish with that source would, and nothing else.</summary>
    public async Task<(int Code, string Said, string Folder)> WriteBlobTriggersAsync(string source)
    {
        var folder = Path.Combine(home, source);
        var (code, said) = await DotnetAsync("msbuild", "-t:WriteBlobTriggers", $"-p:PublishDir={folder}/", $"-p:BlobTriggerSource={source}");
        return (code, said, folder);
    }

    // What is built on the way lies apart, for the projects may be built by others at the same time; no build server stays behind, and
    // what the build has analysed is not analysed again.
    private async Task<(int Code, string Said)> DotnetAsync(string command, params string[] options)
    {
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } path ? path : "dotnet";
        var start = new ProcessStartInfo(dotnet,
            [command, "functions/Dti.Functions", .. options, $"-p:ArtifactsPath={home}/build", "-p:RunAnalyzers=false",
                "-p:UseSharedCompilation=false", "-nodeReuse:false", "-nologo"])
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, said);
    }

    private void Unpack()
    {
        using var archive = ZipFile.OpenRead(Zip);
        foreach (var entry in archive.Entries)
        {
            var file = Path.Combine(Folder, entry.FullName);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            entry.ExtractToFile(file);
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, ModeOf(entry));
        }
    }

    internal static UnixFileMode ModeOf(ZipArchiveEntry entry) => (UnixFileMode)((entry.ExternalAttributes >> 16) & 0x1FF);
}

/// <summary>An emulator of its own, so that the publish holds up no other test.</summary>
[CollectionDefinition(Name)]
public sealed class PackageTests : ICollectionFixture<PackageFixture>, ICollectionFixture<StorageFixture>
{
    public const string Name = "package";
}
