namespace Dti.LocalHost.App;

/// <summary><c>local.settings.json</c> as the Functions tools write it.</summary>
internal sealed record LocalSettingsJson
{
    public bool IsEncrypted { get; init; }
    public IReadOnlyDictionary<string, string>? Values { get; init; }
}
