using Dti.LocalHost.App;
using Dti.LocalHost.Http;
using Dti.LocalHost.Running;
using Microsoft.Extensions.Logging.Abstractions;
using Host = Dti.LocalHost.Running.LocalHost;

namespace Dti.Functions.Tests.Support;

/// <summary>
/// The local host in front of a running app, with its HTTP functions alone: routes, keys and headers are as callers meet them.
/// </summary>
internal sealed class HostFront : IAsyncDisposable
{
    private readonly DirectoryInfo folder;
    private readonly Host host;

    private HostFront(DirectoryInfo folder, Host host)
    {
        (this.folder, this.host) = (folder, host);
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(host.BaseUrl) };
    }

    public static HostKeys Keys { get; } = new("function-key-of-the-test", "master-key-of-the-test");

    /// <summary>Without a key.</summary>
    public HttpClient Http { get; }

    public static async Task<HostFront> StartAsync(TestApp app, string storage)
    {
        var folder = Directory.CreateTempSubdirectory("front-");
        File.Copy(Path.Combine(AppContext.BaseDirectory, "host.json"), Path.Combine(folder.FullName, "host.json"));
        foreach (var name in Program.HttpFunctions.Select(function => function.Name).Distinct())
        {
            folder.CreateSubdirectory(name);
            var file = Path.Combine(name, "function.json");
            File.Copy(Path.Combine(AppContext.BaseDirectory, file), Path.Combine(folder.FullName, file));
        }

        var options = new LocalHostOptions(folder.FullName, new AppSettings([]).WithStorage(storage), Keys) { AttachTo = app.Http.BaseAddress };
        return new HostFront(folder, await Host.StartAsync(options, NullLoggerFactory.Instance, CancellationToken.None));
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await host.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
