namespace Dti.LocalHost.App;

/// <summary>Application settings by name, case ignored: an environment variable wins over the settings file.</summary>
internal sealed class AppSettings
{
    public const string StorageName = "AzureWebJobsStorage";

    private const string DevelopmentStorage = "UseDevelopmentStorage=true";

    private readonly Dictionary<string, string> values;

    public AppSettings(IEnumerable<KeyValuePair<string, string>> values) =>
        this.values = new Dictionary<string, string>(values, StringComparer.OrdinalIgnoreCase);

    /// <summary>What the handler process gets besides the environment it inherits.</summary>
    public IReadOnlyDictionary<string, string> Values => values;

    /// <summary>The connection string to use, or null when storage is to be emulated.</summary>
    public string? GivenStorage => Find(StorageName) is { Length: > 0 } text && !IsDevelopmentStorage(text) ? text : null;

    /// <summary>Reads <c>local.settings.json</c>, else <c>local.settings.sample.json</c>; without either
    /// only the environment counts.</summary>
    public static AppSettings Load(string folder)
    {
        var own = Path.Combine(folder, "local.settings.json");
        var sample = Path.Combine(folder, "local.settings.sample.json");
        return File.Exists(own) ? LoadFile(own) : File.Exists(sample) ? LoadFile(sample) : new AppSettings([]);
    }

    /// <exception cref="LocalHostException">The file is missing, malformed or encrypted.</exception>
    public static AppSettings LoadFile(string path)
    {
        var settings = JsonFile.Read(path, AppJson.Default.LocalSettingsJson);
        if (settings.IsEncrypted) throw new LocalHostException($"{path} is encrypted; decrypt it first.");
        return new AppSettings((settings.Values ?? new Dictionary<string, string>()).Select(
            value => KeyValuePair.Create(value.Key, Environment.GetEnvironmentVariable(value.Key) ?? value.Value)));
    }

    public string? Find(string name) => values.GetValueOrDefault(name) ?? Environment.GetEnvironmentVariable(name);

    public bool IsTrue(string name) => bool.TryParse(Find(name), out var on) && on;

    /// <summary>The same settings with this storage, also wherever a setting asks for development storage.</summary>
    public AppSettings WithStorage(string connectionString) =>
        new(values.Where(value => !value.Key.Equals(StorageName, StringComparison.OrdinalIgnoreCase))
            .Select(value => IsDevelopmentStorage(value.Value) ? KeyValuePair.Create(value.Key, connectionString) : value)
            .Append(KeyValuePair.Create(StorageName, connectionString)));

    /// <summary>The connection string of a binding: the setting it names, with or without the usual prefix.</summary>
    public string FindConnection(string? name) =>
        string.IsNullOrEmpty(name) ? Find(StorageName)! : Find(name) ?? Find("AzureWebJobs" + name)
            ?? throw new LocalHostException($"The connection setting '{name}' is missing: add it to local.settings.json.");

    private static bool IsDevelopmentStorage(string value) =>
        value.Trim().TrimEnd(';').Equals(DevelopmentStorage, StringComparison.OrdinalIgnoreCase);
}
