using Dti.LocalHost.App;
using Dti.LocalHost.Blobs;
using Dti.LocalHost.Http;

namespace Dti.LocalHost.Running;

/// <summary>What to run and how: a published app's folder, settings with a real storage connection string, keys, pace.</summary>
internal sealed record LocalHostOptions(string AppFolder, AppSettings Settings, HostKeys Keys)
{
    /// <summary>0 for a free one.</summary>
    public int Port { get; init; }

    /// <summary>Whether a free port will do when the wanted one is taken.</summary>
    public bool MayMove { get; init; }

    /// <summary>A handler that runs already; null starts the one that host.json describes.</summary>
    public Uri? AttachTo { get; init; }

    public BlobPace Pace { get; init; } = BlobPace.Local;
}
