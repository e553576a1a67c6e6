namespace Dti.LocalHost.Emulator;

/// <summary>How the storage emulator is installed and run.</summary>
public sealed record AzuriteOptions
{
    /// <summary>Where blobs, queues and tables are kept; null keeps them in memory, and they end with the emulator.</summary>
    public string? DataFolder { get; init; }

    /// <summary>The folder that holds one installation per version; null means <c>.dti</c> in the checkout.</summary>
    public string? InstallationRoot { get; init; }

    /// <summary>Told, in sentences, what is going on while it takes long (the first start downloads about 190 MB).</summary>
    public IProgress<string>? Progress { get; init; }

    /// <summary>How long the emulator may take from start to listening, installation not included.</summary>
    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromSeconds(60);
}
