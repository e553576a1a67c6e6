using Dti.LocalHost.App;
using Dti.LocalHost.Blobs;
using Dti.LocalHost.Http;
using Dti.LocalHost.Running;
using Microsoft.Extensions.Logging.Abstractions;

namespace Dti.LocalHost.Tests;

/// <summary>Starts hosts for tests: free port, known keys, no waiting between tries.</summary>
internal static class TestHost
{
    public static HostKeys Keys { get; } = new("KEY", "MASTER");

    public static BlobPace Impatient { get; } = new(TimeSpan.FromMilliseconds(25), [TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero]);

    public static Task<Host> StartAsync(
        AppFolder app, string storage, Uri? attachTo = null, params (string Name, string Value)[] settings) =>
        Host.StartAsync(
            new LocalHostOptions(app.Path, Settings(storage, settings), Keys) { AttachTo = attachTo, Pace = Impatient },
            NullLoggerFactory.Instance, CancellationToken.None);

    /// <summary>A name that no other test uses.</summary>
    public static string NewContainer() => "test-" + Guid.NewGuid().ToString("N");

    private static AppSettings Settings(string storage, (string Name, string Value)[] settings) =>
        new AppSettings(settings.Select(one => KeyValuePair.Create(one.Name, one.Value))).WithStorage(storage);
}
